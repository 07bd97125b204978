import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Part } from '../forms/Part.js';
import { slugOf } from '../forms/slug.js';
import type { PromptPartProps } from './PromptForm.js';

/** In characters: an address that people may have to type. */
const LONGEST_ADDRESS = 60;

/** The question and its help; the address follows the question until somebody writes it or the call exists. */
export function PromptWords({ draft, set, problemOf, isNew }: PromptPartProps & { isNew: boolean }) {
  const { t } = useTranslation('manage');
  const { home } = useInitiative();
  const [follows, setFollows] = useState(isNew);
  return (
    <Part title={t('prompts.parts.words')} lead={t('prompts.parts.wordsLead')}>
      <Field
        label={t('prompts.question')}
        hint={t('prompts.hint.question')}
        error={problemOf('question')}
        required
      >
        <TextArea
          limit={300}
          value={draft.question}
          onChange={(question) =>
            set(follows ? { question, slug: slugOf(question, LONGEST_ADDRESS) } : { question })
          }
        />
      </Field>
      <Field label={t('prompts.help')} hint={t('prompts.hint.help')} error={problemOf('help')} optional>
        <TextArea limit={1000} value={draft.help} onChange={(help) => set({ help })} />
      </Field>
      <Field
        label={t('prompts.slug')}
        hint={t(isNew ? 'prompts.hint.slug' : 'prompts.hint.slugKept', {
          address: `${home}/share/${draft.slug}`,
        })}
        error={problemOf('slug')}
        required
      >
        <TextInput
          autoCapitalize="none"
          spellCheck={false}
          value={draft.slug}
          onChange={(slug) => {
            setFollows(false);
            set({ slug });
          }}
        />
      </Field>
    </Part>
  );
}
