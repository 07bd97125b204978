import { AUDIENCES } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { useToast } from '../../ui/Toast.js';
import { Part } from '../manage/Part.js';
import { SaveForm } from '../manage/SaveForm.js';
import { useSaving } from '../manage/useSaving.js';
import { UpdateInitiativeMutation, type Settings } from './settings.graphql.js';

/** Who may look at the dashboard at all. */
export function AudienceForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation('manage');
  const toast = useToast();
  const saving = useSaving();
  const [audience, setAudience] = useState(settings.audience);
  const save = async () => {
    const input = { audience };
    if (!(await saving.send(UpdateInitiativeMutation, { initiative: settings.slug, input }))) return;
    toast(t('save.done'));
  };
  return (
    <SaveForm saving={saving} action={t('settings.audience.save')} onSave={() => void save()}>
      <Part title={t('settings.audience.title')} lead={t('settings.audience.lead')}>
        <RadioGroup
          legend={t('settings.audience.legend')}
          error={saving.problemOf('audience')}
          value={audience}
          onChange={(value) => setAudience(AUDIENCES.find((each) => each === value) ?? audience)}
          choices={AUDIENCES.map((value) => ({
            value,
            label: t(`audience.${value}`),
            hint: t(`settings.audience.hints.${value}`),
          }))}
        />
      </Part>
    </SaveForm>
  );
}
