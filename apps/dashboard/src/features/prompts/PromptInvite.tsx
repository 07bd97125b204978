import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button.js';
import { CopyLink } from '../../ui/CopyLink.js';
import { QrCode } from '../../ui/QrCode.js';
import { Part } from '../forms/Part.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Prompt } from './prompts.graphql.js';
import styles from './prompts.module.css';

/** How people come to the form: its address, as a link, as a code for phones, and on a poster. */
export function PromptInvite({ prompt }: { prompt: Prompt }) {
  const { t } = useTranslation('manage');
  const { home, work } = useInitiative();
  const address = new URL(`${home}/share/${prompt.slug}`, location.origin).href;
  return (
    <Part title={t('invite.title')} lead={t(prompt.state === 'OPEN' ? 'invite.lead' : 'invite.notOpen')}>
      <div className={styles.invite}>
        <QrCode text={address} label={t('invite.code')} className={styles.code} />
        <div className={styles.words}>
          <p className={styles.address}>{address}</p>
          <div className={styles.actions}>
            <CopyLink href={address} of={prompt.question} />
            <ButtonLink href={`${work}/prompts/${prompt.slug}/poster`}>{t('invite.poster')}</ButtonLink>
          </div>
        </div>
      </div>
    </Part>
  );
}
