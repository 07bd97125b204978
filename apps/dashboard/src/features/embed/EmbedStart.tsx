import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button } from '../../ui/Button.js';
import { Link } from '../../ui/Link.js';
import type { StartProps } from '../share/door.js';
import styles from '../share/share.module.css';

const FACTS = ['name', 'leave', 'decide', 'back', 'exit'] as const;

/**
 * Before the first question, inside the page of another site. Browsers keep the storage of a framed page apart by the
 * site around it, and clear it when they like, so nothing is kept here, and that is said.
 */
export function EmbedStart({ call, begin, isBegun }: StartProps) {
  const { t } = useTranslation(['embed', 'story']);
  const { initiative = '', prompt = '' } = useParams();
  return (
    <form
      className={styles.screen}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <h1 className={styles.question}>{call.prompt.question}</h1>
      {call.prompt.help && <p className={styles.help}>{call.prompt.help}</p>}
      <ul className={styles.facts}>
        {FACTS.map((fact) => (
          <li key={fact}>{t(`story:start.facts.${fact}`)}</li>
        ))}
        <li>{t('keepsNothing')}</li>
      </ul>
      <div className={styles.onward}>
        <Button look="story" size="large" type="submit">
          {t(isBegun ? 'story:form.next' : 'story:start.begin')}
        </Button>
      </div>
      <p className={styles.quiet}>
        {t('ownAbout')} <Link href={`/i/${initiative}/share/${prompt}`}>{t('own')}</Link>
      </p>
    </form>
  );
}
