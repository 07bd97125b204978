import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.js';
import { Link } from '../../ui/Link.js';
import { Tag } from '../../ui/Tag.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { storiesAddress } from '../stories/filter.js';
import { Cited } from '../tensions/Cited.js';
import { Actions } from './Actions.js';
import { Changes } from './Changes.js';
import { Curves } from './Curves.js';
import { Decided } from './Decided.js';
import type { Decision } from './decisions.graphql.js';
import styles from './decisions.module.css';

/** Story, theme, tension, decision, action, curve: one step after the other, each as open as it is by itself. */
export function Chain({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { cited, themes, tensions, curves } = decision;
  const [meant, looked] = [curves.filter(({ isMeant }) => isMeant), curves.filter(({ isMeant }) => !isMeant)];
  return (
    <ol className={styles.chain}>
      <Step title={t('chain.stories')} voice>
        {cited.length > 0 ? <Cited cited={cited} /> : <p>{t('chain.noStories')}</p>}
      </Step>
      {themes.length > 0 && (
        <Step title={t('chain.themes')}>
          <Themes themes={themes} />
        </Step>
      )}
      {looked.length > 0 && (
        <Step title={t('chain.looked')}>
          <Curves curves={looked} day={decision.decidedOn} />
        </Step>
      )}
      {tensions.length > 0 && (
        <Step title={t('chain.tensions')}>
          <Tensions tensions={tensions} />
        </Step>
      )}
      <Step title={t('chain.decision')} strong>
        <Decided decision={decision} />
      </Step>
      <Step title={t('chain.actions')}>
        <Actions actions={decision.actions} />
      </Step>
      {meant.length > 0 && (
        <Step title={t('chain.meant')}>
          <Curves curves={meant} day={decision.decidedOn} />
          <p className={styles.quiet}>{t('curve.noProof')}</p>
        </Step>
      )}
      <Step title={t('changes.title')} strong>
        <Changes decision={decision} />
      </Step>
    </ol>
  );
}

interface StepProps {
  title: string;
  /** The voice of stories. */
  voice?: boolean;
  strong?: boolean;
  children: ReactNode;
}

function Step({ title, voice, strong, children }: StepProps) {
  return (
    <li className={classes(voice && styles.voice, strong && styles.strong)}>
      <h2>{title}</h2>
      <div className={styles.part}>{children}</div>
    </li>
  );
}

function Themes({ themes }: Pick<Decision, 'themes'>) {
  const { home } = useInitiative();
  return (
    <ul className={styles.tags}>
      {themes.map(({ id, name }) => (
        <li key={id}>
          <Tag name={name} href={storiesAddress(home, { theme: id })} />
        </li>
      ))}
    </ul>
  );
}

function Tensions({ tensions }: Pick<Decision, 'tensions'>) {
  const { t } = useTranslation(['decisions', 'tensions']);
  const { home, work, can } = useInitiative();
  const address = can('tension.take-part') ? work : home;
  return (
    <ul className={styles.lines}>
      {tensions.map(({ tension }, index) =>
        tension ? (
          <li key={tension.id}>
            <Link href={`${address}/tensions/${tension.id}`}>
              <span lang={tension.language} dir="auto">
                {tension.title}
              </span>
            </Link>
            <p className={styles.quiet}>{t(`tensions:states.${tension.state}`)}</p>
          </li>
        ) : (
          <li key={`closed ${index}`} className={styles.gap}>
            {t('decisions:chain.closedTension')}
          </li>
        ),
      )}
    </ul>
  );
}
