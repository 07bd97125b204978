import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { useLanguageName } from '../../ui/useLanguageName.js';
import { UpdateInitiativeMutation, type Settings } from './settings.graphql.js';

type Words = Pick<Settings, 'name' | 'vision' | 'about' | 'translations'>;

/** Name, vision and story of the initiative, in all its languages. */
export function InitiativeWords({ settings }: { settings: Settings }) {
  const { t } = useTranslation(['manage', 'forms']);
  const nameOf = useLanguageName();
  const toast = useToast();
  const sending = useSend();
  const { slug, language, name, vision, about, translations } = settings;
  const [kept, setKept] = useState<Words>({ name, vision, about, translations });
  const [draft, setDraft] = useState(kept);
  const set = (changes: Partial<Words>) => setDraft((before) => ({ ...before, ...changes }));
  const save = async () => {
    if (!(await sending.send(UpdateInitiativeMutation, { initiative: slug, input: draft }))) return;
    setKept(draft);
    toast(t('forms:saved'));
  };
  return (
    <>
      <LeaveGuard dirty={JSON.stringify(draft) !== JSON.stringify(kept)} />
      <SendForm sending={sending} action={t('settings.words.save')} onSend={() => void save()}>
        <Part
          title={t('settings.words.title')}
          lead={t('settings.words.lead', { language: nameOf(language), address: `/i/${slug}` })}
        >
          <Field label={t('settings.words.name')} error={sending.problemAt('name')} required>
            <TextInput value={draft.name} onChange={(text) => set({ name: text })} />
          </Field>
          <Field
            label={t('settings.words.vision')}
            hint={t('settings.words.visionHint')}
            error={sending.problemAt('vision')}
            optional
          >
            <TextArea limit={300} value={draft.vision} onChange={(text) => set({ vision: text })} />
          </Field>
          <Field
            label={t('settings.words.about')}
            hint={t('settings.words.aboutHint')}
            error={sending.problemAt('about')}
            optional
          >
            <TextArea value={draft.about} onChange={(text) => set({ about: text })} />
          </Field>
          <TranslationFields
            value={draft.translations}
            onChange={(value) => set({ translations: value })}
            fields={[
              { name: 'name', label: t('settings.words.name'), original: draft.name },
              {
                name: 'vision',
                label: t('settings.words.vision'),
                original: draft.vision,
                long: true,
                limit: 300,
              },
              {
                name: 'about',
                label: t('settings.words.about'),
                original: draft.about,
                long: true,
              },
            ]}
          />
        </Part>
      </SendForm>
    </>
  );
}
