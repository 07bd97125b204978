import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import type { Sheet } from './submissions.graphql.js';
import styles from './submissions.module.css';

/** Who did what with a submission, and what they said. */
export function SheetEvents({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('submissions');
  const format = useFormat();
  if (sheet.events.length === 0) return null;
  return (
    <Section title={t('sheet.history')}>
      <ol className={styles.events}>
        {sheet.events.map(({ kind, words, who, at }) => (
          <li key={at + kind}>
            <time dateTime={at}>{format.shortDate(at.slice(0, 10))}</time>
            <div>
              <p>{who ? t('event.by', { what: t(`event.${kind}`), who }) : t(`event.${kind}`)}</p>
              {words && <q>{words}</q>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
