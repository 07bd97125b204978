import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { useFormat } from '../../ui/format.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './ChangesSince.module.css';
import type { WorkIndicator } from './definitionDraft.js';
import { PublicationChangesQuery } from './work-indicators.graphql.js';

type Field = 'name' | 'definition' | 'numerator' | 'denominator' | 'unit' | 'methodology';

/** What audiences read now beside what they would read after the next publication. */
export function ChangesSince({ indicator }: { indicator: WorkIndicator }) {
  const { t } = useTranslation('workshop');
  const title = useId();
  const format = useFormat();
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(PublicationChangesQuery, {
    variables: { initiative: initiative.slug, slug: indicator.slug },
    fetchPolicy: 'network-only',
  });
  const changes = data?.publicationChanges;
  // Every name of a field that the server gives has words; see PublicationChanges of the API.
  const nameOf = (field: string) => t(`field.${field as Field}`);
  const counts = (['points', 'targets', 'notes'] as const).filter((what) => (changes?.[what] ?? 0) > 0);
  const isNothing = changes && changes.texts.length + changes.fields.length + counts.length === 0;
  return (
    <section className={styles.changes} aria-labelledby={title}>
      <h3 id={title}>{t('changes.title')}</h3>
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {isNothing && <p>{t('changes.none')}</p>}
      {changes && changes.texts.length > 0 && (
        <dl className={styles.texts}>
          {changes.texts.map(({ field, before, after }) => (
            <div key={field} className={styles.text}>
              <dt>{nameOf(field)}</dt>
              <dd>
                <span className={styles.when}>{t('changes.now')}</span>
                {before || t('changes.empty')}
              </dd>
              <dd>
                <span className={styles.when}>{t('changes.next')}</span>
                {after || t('changes.empty')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {changes && (counts.length > 0 || changes.fields.length > 0) && (
        <ul className={styles.counts}>
          {counts.map((what) => (
            <li key={what}>
              {t(`changes.${what}`, { count: changes[what], number: format.number(changes[what]) })}
            </li>
          ))}
          {changes.fields.length > 0 && (
            <li>{t('changes.others', { fields: format.list(changes.fields.map(nameOf)) })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
