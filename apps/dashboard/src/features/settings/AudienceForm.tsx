import { AUDIENCES } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { useToast } from '../../ui/Toast.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { UpdateInitiativeMutation, type Settings } from './settings.graphql.js';

/** Who may look at the dashboard at all. */
export function AudienceForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation(['manage', 'forms']);
  const toast = useToast();
  const sending = useSend();
  const [audience, setAudience] = useState(settings.audience);
  const save = async () => {
    const input = { audience };
    if (!(await sending.send(UpdateInitiativeMutation, { initiative: settings.slug, input }))) return;
    toast(t('forms:saved'));
  };
  return (
    <SendForm sending={sending} action={t('settings.audience.save')} onSend={() => void save()}>
      <Part title={t('settings.audience.title')} lead={t('settings.audience.lead')}>
        <RadioGroup
          legend={t('settings.audience.legend')}
          error={sending.problemAt('audience')}
          value={audience}
          onChange={(value) => setAudience(AUDIENCES.find((each) => each === value) ?? audience)}
          choices={AUDIENCES.map((value) => ({
            value,
            label: t(`audience.${value}`),
            hint: t(`settings.audience.hints.${value}`),
          }))}
        />
      </Part>
    </SendForm>
  );
}
