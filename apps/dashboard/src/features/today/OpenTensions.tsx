import { useQuery } from '@apollo/client/react';
import { isClosed } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { TensionMarksQuery } from '../tensions/tensions.graphql.js';
import styles from './today.module.css';

/** Tensions under way; for moderators with what waits to be read in them. Missed by nobody if it fails. */
export function OpenTensions() {
  const { t } = useTranslation('work');
  const { initiative, work, can } = useInitiative();
  const format = useFormat();
  const { data } = useQuery(TensionMarksQuery, { variables: { initiative: initiative.slug } });
  const open = (data?.tensions ?? []).filter(({ state }) => !isClosed(state));
  if (open.length === 0) return null;
  return (
    <Section title={t('today.tensions.title')}>
      <ul className={styles.lines}>
        {open.map(({ id, title, language, state, waiting, movedOn }) => (
          <li key={id}>
            <Link href={`${work}/tensions/${id}`}>
              <span lang={language} dir="auto">
                {title}
              </span>
            </Link>
            <span>
              {can('tension.moderate') && waiting > 0
                ? t('today.tensions.waiting', { count: waiting })
                : t(`today.tensions.${state === 'OPEN' ? 'OPEN' : 'IN_DIALOGUE'}`, {
                    day: format.date(movedOn),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
