import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ButtonLink } from '../../ui/Button.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useWorkIndicator } from '../work-indicators/IndicatorFrame.js';
import { EntryBoard } from './EntryBoard.js';
import { EntryViewBar } from './EntryViewBar.js';
import styles from './Entry.module.css';
import { useEntryBook } from './useEntryBook.js';
import { useEntryTable } from './useEntryTable.js';

const KEYS = [
  'type',
  'enter',
  'arrows',
  'ends',
  'range',
  'clear',
  'undo',
  'fill',
  'clipboard',
  'details',
  'history',
  'find',
  'leave',
] as const;

/** The numbers of one indicator, typed into a grid. */
export function EntryPage() {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { work, places, can } = useInitiative();
  const indicator = useWorkIndicator();
  const entry = useEntryBook(indicator);
  const table = useEntryTable(indicator, entry);
  const { next, previous, addPeriod } = table;
  const restored = entry.found?.count ?? 0;
  if (places.length === 0) {
    return (
      <EmptyState
        title={t('entry.noPlaces')}
        action={can('place.write') && <ButtonLink href={`${work}/places`}>{t('places.addFirst')}</ButtonLink>}
      />
    );
  }
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('part.numbers')}</h2>
      {(indicator.numerator || indicator.denominator) && (
        <p className={styles.lead}>
          {indicator.numerator && indicator.denominator
            ? t('entry.partOfWhole', { part: indicator.numerator, whole: indicator.denominator })
            : indicator.numerator || indicator.denominator}
        </p>
      )}
      <EntryViewBar table={table} drafts={entry.book.drafts} />
      {restored > 0 && entry.book.drafts.size > 0 && (
        <Notice title={t('entry.found', { count: restored })}>{t('entry.foundWords')}</Notice>
      )}
      {table.error && <FailureNotice error={table.error} retry={table.again} />}
      {table.loading && !table.error && <Skeleton height="30rem" />}
      {!table.loading && (
        <>
          <EntryBoard
            key={`${table.view.by} ${table.view.enter}`}
            indicator={indicator}
            table={table}
            entry={entry}
          >
            <div className={styles.under}>
              {previous && (
                <Button look="plain" size="small" icon="plus" onClick={() => addPeriod(previous)}>
                  {t('entry.addBefore', { period: format.period(previous) })}
                </Button>
              )}
              {next && (
                <Button look="plain" size="small" icon="plus" onClick={() => addPeriod(next)}>
                  {t('entry.addNext', { period: format.period(next) })}
                </Button>
              )}
            </div>
          </EntryBoard>
          <Disclosure summary={t('entry.keys')}>
            <dl className={styles.keys}>
              {KEYS.map((key) => (
                <div key={key}>
                  <dt>{t(`entry.keyNames.${key}`)}</dt>
                  <dd>{t(`entry.keyDoes.${key}`)}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        </>
      )}
    </div>
  );
}
