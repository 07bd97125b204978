import { REPORT_LIMITS, type Audience } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { FormDialog } from '../forms/FormDialog.js';
import { slugOf } from '../forms/slug.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { AudienceChoice } from './AudienceChoice.js';
import { SaveReportMutation } from './writing.graphql.js';

/** A report begins with its title and with whom it is for. */
export function NewReport({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('reportWork');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const sending = useSend();
  const [key] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState('');
  const [audience, setAudience] = useState<Audience>('PUBLIC');
  const begin = async () => {
    const input = {
      ...{ key, version: 0, title: title.trim(), slug: slugOf(title) || key.slice(0, 8), summary: '' },
      ...{ language: i18n.resolvedLanguage ?? 'en', audience, numbers: 'LIVE' as const, blocks: [] },
    };
    if (await sending.send(SaveReportMutation, { initiative: initiative.slug, input }))
      await navigate(`${work}/reports/${key}`);
  };
  return (
    <FormDialog
      open
      title={t('new.title')}
      dirty={title !== ''}
      sending={sending}
      onSubmit={() => void begin()}
      onClose={onClose}
    >
      <Field
        label={t('fields.title')}
        error={sending.problemAt('input.title', 'title', 'input.slug', 'slug')}
        required
      >
        <TextInput value={title} onChange={setTitle} maxLength={REPORT_LIMITS.title} data-first-focus="" />
      </Field>
      <AudienceChoice value={audience} onChange={setAudience} />
    </FormDialog>
  );
}
