import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { texts } from '../../locales.js';
import { ButtonLink } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { LeaveGuard, SAVED } from '../manage/LeaveGuard.js';
import { Part } from '../manage/Part.js';
import { SaveForm } from '../manage/SaveForm.js';
import { useSaving } from '../manage/useSaving.js';
import { TranslationFields } from '../translations/TranslationFields.js';
import { otherLanguages } from '../translations/translations.js';
import { ThemeRemoval } from './ThemeRemoval.js';
import { SaveThemeMutation, type Theme } from './themes.graphql.js';
import { possibleParents } from './themeTree.js';

interface Props {
  theme: Theme;
  themes: readonly Theme[];
  isNew: boolean;
}

const LONG = ['description', 'useWhen', 'useNot'] as const;

export function ThemeForm({ theme, themes, isNew }: Props) {
  const { t } = useTranslation('manage');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const saving = useSaving();
  const [first] = useState(theme);
  const [draft, setDraft] = useState(theme);
  const set = (changes: Partial<Theme>) => setDraft((before) => ({ ...before, ...changes }));
  const save = async () => {
    const { id, ...words } = draft;
    const saved = await saving.send(SaveThemeMutation, {
      initiative: initiative.slug,
      input: { ...words, id: isNew ? null : id },
    });
    if (!saved) return;
    toast(t('save.done'));
    await navigate(`${work}/themes`, { state: SAVED });
  };
  const parents = possibleParents(themes, isNew ? undefined : theme.id).map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u2003'.repeat(depth)}${name}`,
  }));
  return (
    <>
      <LeaveGuard dirty={JSON.stringify(draft) !== JSON.stringify(first)} />
      <SaveForm
        saving={saving}
        action={t('themes.save')}
        onSave={() => void save()}
        beside={
          <>
            <ButtonLink href={`${work}/themes`}>{t('back')}</ButtonLink>
            {!isNew && <ThemeRemoval theme={theme} />}
          </>
        }
      >
        <Part title={t('themes.parts.words')} lead={t('themes.parts.wordsLead')}>
          <Field label={t('themes.name')} error={saving.problemOf('name')} required>
            <TextInput value={draft.name} onChange={(name) => set({ name })} />
          </Field>
          {LONG.map((name) => (
            <Field
              key={name}
              label={t(`themes.${name}`)}
              hint={t(`themes.hint.${name}`)}
              error={saving.problemOf(name)}
              optional
            >
              <TextArea value={draft[name]} onChange={(text) => set({ [name]: text })} />
            </Field>
          ))}
        </Part>
        <Part title={t('themes.parts.place')} lead={t('themes.parts.placeLead')}>
          <Field label={t('themes.parent')} error={saving.problemOf('parentId')}>
            <Select
              value={draft.parentId ?? ''}
              onChange={(parentId) => set({ parentId: parentId || null })}
              placeholder={t('themes.top')}
              options={parents}
            />
          </Field>
        </Part>
        <Part title={t('translations.title')} lead={t('translations.lead')}>
          <TranslationFields
            value={draft.translations}
            onChange={(translations) => set({ translations })}
            from={initiative.language}
            languages={otherLanguages(initiative.language, texts.languages, draft.translations)}
            fields={[
              { name: 'name', label: t('themes.name'), original: draft.name },
              ...LONG.map((name) => ({
                ...{ name, label: t(`themes.${name}`), original: draft[name] },
                long: true,
              })),
            ]}
          />
        </Part>
      </SaveForm>
    </>
  );
}
