import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { embedSnippet } from '../embed/snippet.js';
import { SnippetLines } from '../embed/SnippetLines.js';
import { Part } from '../forms/Part.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { namedSites } from './draft.js';
import type { PromptPartProps } from './PromptForm.js';
import type { Prompt } from './prompts.graphql.js';
import styles from './prompts.module.css';

/** The form inside the pages of other sites: which ones may show it, and what they put into their page. */
export function PromptEmbed({ draft, set, problemOf, saved }: PromptPartProps & { saved: Prompt }) {
  const { t } = useTranslation('manage');
  const { home } = useInitiative();
  const address = new URL(`${home}/embed/${saved.slug}`, location.origin).href;
  const snippet = embedSnippet({ address, title: saved.question, kind: 'form' });
  const problem = namedSites(draft).flatMap((site, index) => {
    const words = problemOf(`sites.${index}`);
    return words ? [`${site}: ${words}`] : [];
  })[0];
  return (
    <Part title={t('embed.title')} lead={t('embed.lead')}>
      <Field
        label={t('embed.sites')}
        hint={t('embed.sitesHint')}
        error={problem ?? problemOf('sites')}
        optional
      >
        <TextArea
          value={draft.sites.join('\n')}
          onChange={(text) => set({ sites: text === '' ? [] : text.split('\n') })}
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      {saved.sites.length > 0 && (
        <>
          <p>{t(saved.state === 'OPEN' ? 'embed.paste' : 'embed.notOpen')}</p>
          <SnippetLines
            snippet={snippet}
            label={t('embed.snippet')}
            copy={t('embed.copy')}
            copied={t('embed.copied')}
          />
          <p className={styles.standing}>{t('embed.keeps')}</p>
        </>
      )}
    </Part>
  );
}
