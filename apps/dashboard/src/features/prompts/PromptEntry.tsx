import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CopyLink } from '../../ui/CopyLink.js';
import type { PromptCard } from './prompts.graphql.js';
import styles from './prompts.module.css';
import { standingOf } from './standing.js';

/** One call in the list, with the way to its form. */
export function PromptEntry({ prompt }: { prompt: PromptCard }) {
  const { t } = useTranslation('manage');
  const { home, work, can } = useInitiative();
  const form = `${home}/share/${prompt.slug}`;
  return (
    <article className={styles.entry}>
      <div className={styles.words}>
        <PromptStanding prompt={prompt} />
        <h2>{prompt.question}</h2>
        {prompt.isOpen && (
          <p>
            <Link href={form}>{t('prompts.form')}</Link>
            {can('story.scribe') && (
              <>
                {' · '}
                <Link href={`${work}/scribe/${prompt.slug}`}>{t('prompts.writeDown')}</Link>
              </>
            )}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {prompt.isOpen && <CopyLink href={form} of={prompt.question} />}
        {can('prompt.write') && (
          <ButtonLink href={`${work}/prompts/${prompt.slug}`}>
            {t('edit')}
            <VisuallyHidden> {prompt.question}</VisuallyHidden>
          </ButtonLink>
        )}
      </div>
    </article>
  );
}

function PromptStanding({ prompt }: { prompt: PromptCard }) {
  const { t } = useTranslation('manage');
  const format = useFormat();
  const { is, day } = standingOf(prompt, new Date().toISOString().slice(0, 10));
  const since = prompt.isOpen && prompt.opensOn;
  return (
    <p className={prompt.isOpen ? styles.open : styles.standing}>
      <strong>{t(`prompts.standing.${is}`, { day: day ? format.date(day) : '' })}</strong>
      {since && <span> {t('prompts.since', { day: format.date(since) })}</span>}
    </p>
  );
}
