import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button.js';
import { Link } from '../../ui/Link.js';
import { Part } from '../forms/Part.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Prompt } from './prompts.graphql.js';
import styles from './prompts.module.css';

/** The call as a form for other programs, and what comes back of it. */
export function PromptAsForm({ prompt }: { prompt: Prompt }) {
  const { t } = useTranslation('manage');
  const { initiative, work } = useInitiative();
  return (
    <Part title={t('asForm.title')} lead={t('asForm.lead')}>
      <div className={styles.actions}>
        <ButtonLink
          icon="download"
          href={`/api/i/${initiative.slug}/prompts/${prompt.slug}/form.xlsx`}
          download
        >
          {t('asForm.action')}
        </ButtonLink>
      </div>
      <p className={styles.words}>
        <span>{t('asForm.back')}</span>
        <Link href={`${work}/story-imports`}>{t('asForm.take')}</Link>
      </p>
    </Part>
  );
}
