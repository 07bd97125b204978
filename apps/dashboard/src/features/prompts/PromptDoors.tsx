import { useTranslation } from 'react-i18next';
import { CopyLink } from '../../ui/CopyLink.js';
import { Part } from '../forms/Part.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Prompt } from './prompts.graphql.js';
import styles from './prompts.module.css';

/** Other ways to the form than people's own phones. */
export function PromptDoors({ prompt }: { prompt: Prompt }) {
  const { t } = useTranslation('manage');
  const { home } = useInitiative();
  const kiosk = new URL(`${home}/kiosk/${prompt.slug}`, location.origin).href;
  return (
    <Part title={t('doors.kiosk')} lead={t('doors.kioskLead')}>
      <p className={styles.address}>{kiosk}</p>
      <div className={styles.actions}>
        <CopyLink href={kiosk} of={t('doors.kiosk')} />
      </div>
    </Part>
  );
}
