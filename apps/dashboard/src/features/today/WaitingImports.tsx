import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './today.module.css';
import type { Waiting } from './waiting.js';

/** Imports that were begun and not finished. */
export function WaitingImports({ imports }: { imports: Waiting['imports'] }) {
  const { t } = useTranslation('work');
  const { work } = useInitiative();
  const format = useFormat();
  if (imports.length === 0) return null;
  return (
    <Section title={t('today.imports.title')}>
      <ul className={styles.lines}>
        {imports.map(({ id, state, createdAt, who }) => (
          <li key={id}>
            <Link href={`${work}/imports/${id}`}>
              {t('today.imports.open', { date: format.date(createdAt.slice(0, 10)) })}
            </Link>
            <span>
              {t(`today.imports.${state}`)}
              {who && ` · ${t('today.imports.by', { who })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
