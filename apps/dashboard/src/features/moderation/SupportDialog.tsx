import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { SendForm } from '../forms/SendForm.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SaveSupportMutation, type SupportResource } from '../support/support.graphql.js';

interface Props {
  /** Left out to add one. */
  resource: SupportResource | undefined;
  onClose: () => void;
}

const LINES = ['name', 'helpsWith', 'phone', 'address', 'hours'] as const;
const NEEDED: readonly string[] = ['name', 'helpsWith'];
const LISTS = ['languages', 'warnings'] as const;

/** Entries of a list, as people type them: with commas. */
const entries = (text: string) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

export function SupportDialog({ resource, onClose }: Props) {
  const { t } = useTranslation(['moderation', 'forms']);
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [words, setWords] = useState(() => ({
    name: resource?.name ?? '',
    helpsWith: resource?.helpsWith ?? '',
    phone: resource?.phone ?? '',
    address: resource?.address ?? '',
    hours: resource?.hours ?? '',
    languages: resource?.languages.join(', ') ?? '',
    warnings: resource?.warnings.join(', ') ?? '',
  }));
  const [translations, setTranslations] = useState(resource?.translations ?? {});
  const save = async () => {
    const { languages, warnings, ...lines } = words;
    const lists = { languages: entries(languages), warnings: entries(warnings) };
    const input = { id: resource?.id, ...lines, ...lists, translations };
    if (!(await sending.send(SaveSupportMutation, { initiative: initiative.slug, input }))) return;
    toast(t('forms:saved'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={resource ? resource.name : t('support.add')}>
      <SendForm
        sending={sending}
        action={t('support.save')}
        onSend={() => void save()}
        beside={<Button onClick={onClose}>{t('support.back')}</Button>}
      >
        {[...LINES, ...LISTS].map((field) => (
          <Field
            key={field}
            label={t(`support.fields.${field}`)}
            hint={field === 'phone' || field === 'name' ? undefined : t(`support.hints.${field}`)}
            error={sending.problemAt(field)}
            required={NEEDED.includes(field)}
            optional={!NEEDED.includes(field)}
          >
            <TextInput
              value={words[field]}
              onChange={(text) => setWords((before) => ({ ...before, [field]: text }))}
              {...(field === 'name' ? { 'data-first-focus': '' } : {})}
            />
          </Field>
        ))}
        <TranslationFields
          value={translations}
          onChange={setTranslations}
          fields={(['name', 'helpsWith', 'hours'] as const).map((name) => ({
            name,
            label: t(`support.fields.${name}`),
            original: words[name],
          }))}
        />
      </SendForm>
    </Dialog>
  );
}
