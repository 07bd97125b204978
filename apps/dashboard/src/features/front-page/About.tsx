import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.js';
import { Vision } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './FrontPage.module.css';

/** What the initiative wants, in its own words: the vision, the beginning of what it says of itself, and the rest. */
export function About() {
  const { t } = useTranslation('public');
  const { initiative } = useInitiative();
  const [first, ...rest] = initiative.about.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <header className={styles.head}>
      <Vision>{initiative.vision || initiative.name}</Vision>
      {first && (
        <div className={styles.about}>
          <p>{first}</p>
          {rest.length > 0 && (
            <Disclosure summary={t('front.about.more')}>
              {rest.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </Disclosure>
          )}
        </div>
      )}
    </header>
  );
}
