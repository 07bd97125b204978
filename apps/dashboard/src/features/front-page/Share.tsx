import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './Share.module.css';

/** The call to tell, with what is asked. Nothing stands here while no call is open. */
export function Share() {
  const { t } = useTranslation('public');
  const { home, prompts } = useInitiative();
  const open = prompts.filter(({ isOpen }) => isOpen);
  const [only, second] = open;
  if (!only) return null;
  return (
    <Section title={t('front.share.title')} lead={t('front.share.lead')}>
      <ul className={styles.questions}>
        {open.map(({ id, slug, question }) => (
          <li key={id}>
            <Link look="quiet" href={`${home}/share/${slug}`}>
              {question}
            </Link>
          </li>
        ))}
      </ul>
      <ButtonLink look="story" size="large" href={second ? `${home}/share` : `${home}/share/${only.slug}`}>
        {t('front.share.do')}
      </ButtonLink>
    </Section>
  );
}
