import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ButtonLink } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { LeaveGuard, SAVED } from '../forms/LeaveGuard.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { ThemeRemoval } from './ThemeRemoval.js';
import { SaveThemeMutation, type Theme } from './themes.graphql.js';
import { indented, possibleParents } from '../initiative/tree.js';

interface Props {
  theme: Theme;
  themes: readonly Theme[];
  isNew: boolean;
}

const LONG = ['description', 'useWhen', 'useNot'] as const;

export function ThemeForm({ theme, themes, isNew }: Props) {
  const { t } = useTranslation(['manage', 'forms']);
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const sending = useSend();
  const [first] = useState(theme);
  const [draft, setDraft] = useState(theme);
  const set = (changes: Partial<Theme>) => setDraft((before) => ({ ...before, ...changes }));
  const save = async () => {
    const { id, ...words } = draft;
    const saved = await sending.send(SaveThemeMutation, {
      initiative: initiative.slug,
      input: { ...words, id: isNew ? null : id },
    });
    if (!saved) return;
    toast(t('forms:saved'));
    await navigate(`${work}/themes`, { state: SAVED });
  };
  const parents = indented(possibleParents(themes, isNew ? undefined : theme.id));
  return (
    <>
      <LeaveGuard dirty={JSON.stringify(draft) !== JSON.stringify(first)} />
      <SendForm
        sending={sending}
        action={t('themes.save')}
        onSend={() => void save()}
        beside={
          <>
            <ButtonLink href={`${work}/themes`}>{t('back')}</ButtonLink>
            {!isNew && <ThemeRemoval theme={theme} />}
          </>
        }
      >
        <Part title={t('themes.parts.words')} lead={t('themes.parts.wordsLead')}>
          <Field label={t('themes.name')} error={sending.problemAt('name')} required>
            <TextInput value={draft.name} onChange={(name) => set({ name })} />
          </Field>
          {LONG.map((name) => (
            <Field
              key={name}
              label={t(`themes.${name}`)}
              hint={t(`themes.hint.${name}`)}
              error={sending.problemAt(name)}
              optional
            >
              <TextArea value={draft[name]} onChange={(text) => set({ [name]: text })} />
            </Field>
          ))}
        </Part>
        <Part title={t('themes.parts.place')} lead={t('themes.parts.placeLead')}>
          <Field label={t('themes.parent')} error={sending.problemAt('parentId')}>
            <Select
              value={draft.parentId ?? ''}
              onChange={(parentId) => set({ parentId: parentId || null })}
              placeholder={t('themes.top')}
              options={parents}
            />
          </Field>
        </Part>
        <Part title={t('forms:translations.title')} lead={t('forms:translations.lead')}>
          <TranslationFields
            value={draft.translations}
            onChange={(translations) => set({ translations })}
            fields={[
              { name: 'name', label: t('themes.name'), original: draft.name },
              ...LONG.map((name) => ({
                ...{ name, label: t(`themes.${name}`), original: draft[name] },
                long: true,
              })),
            ]}
          />
        </Part>
      </SendForm>
    </>
  );
}
