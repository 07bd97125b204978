import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { TextArea } from '../../ui/TextArea.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Part } from '../forms/Part.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { asking, reworded } from './draft.js';
import type { PromptPartProps } from './PromptForm.js';
import styles from './prompts.module.css';

/** What is asked about who is speaking, in the same groups as the numbers. Tellers may always leave it open. */
export function VoiceQuestions({ draft, set, problemOf }: PromptPartProps) {
  const { t } = useTranslation('manage');
  const format = useFormat();
  const { dimensions, work } = useInitiative();
  const { voiceQuestions } = draft;
  const general = problemOf('voiceQuestions');
  return (
    <Part title={t('prompts.parts.voice')} lead={t('prompts.parts.voiceLead')}>
      {general && <p>{general}</p>}
      {dimensions.length === 0 && (
        <p>
          <Link href={`${work}/places`}>{t('prompts.noDimensions')}</Link>
        </p>
      )}
      {dimensions.map(({ id, name, categories }) => {
        const at = voiceQuestions.findIndex(({ dimensionId }) => dimensionId === id);
        const asked = voiceQuestions[at];
        const change = (changes: Partial<NonNullable<typeof asked>>) =>
          set({ voiceQuestions: reworded(voiceQuestions, id, changes) });
        return (
          <div key={id} className={styles.voice}>
            <Checkbox
              label={t('prompts.askAbout', { name })}
              hint={format.list(categories.map((category) => category.name))}
              checked={asked !== undefined}
              onChange={(asks) => set({ voiceQuestions: asking(voiceQuestions, id, asks) })}
            />
            {asked && (
              <div className={styles.asked}>
                <Field
                  label={t('prompts.voiceQuestion')}
                  hint={t('prompts.hint.voice', { name })}
                  error={problemOf(`voiceQuestions.${at}.question`)}
                  optional
                >
                  <TextArea rows={2} value={asked.question} onChange={(question) => change({ question })} />
                </Field>
                <TranslationFields
                  value={asked.translations}
                  onChange={(translations) => change({ translations })}
                  fields={[
                    {
                      name: 'question',
                      label: t('prompts.voiceQuestion'),
                      original: asked.question,
                      long: true,
                    },
                  ]}
                />
              </div>
            )}
          </div>
        );
      })}
    </Part>
  );
}
