import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from '../tensions/tensions.module.css';
import type { DecisionMark } from '../decisions/decisions.graphql.js';

/** What was decided to move this curve; each is a mark on it. */
export function Decisions({ decisions }: { decisions: readonly DecisionMark[] }) {
  const { t } = useTranslation('indicator');
  const { home } = useInitiative();
  const format = useFormat();
  if (decisions.length === 0) return null;
  return (
    <Section title={t('decision.title')} lead={t('decision.lead')}>
      <ul className={styles.marks}>
        {decisions.map(({ id, title, language, decidedOn }) => (
          <li key={id}>
            <p className={styles.state}>{format.date(decidedOn)}</p>
            <Link href={`${home}/decisions/${id}`}>
              <span lang={language} dir="auto">
                {title}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
