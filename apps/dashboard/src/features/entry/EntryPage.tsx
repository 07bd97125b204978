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
import { EntryTable } from './EntryTable.js';
import { EntryViewBar } from './EntryViewBar.js';
import styles from './Entry.module.css';
import { useDrafts } from './useDrafts.js';
import { useEntryTable } from './useEntryTable.js';

/** The numbers of one indicator, typed into a table. */
export function EntryPage() {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { work, places, can } = useInitiative();
  const indicator = useWorkIndicator();
  const drafts = useDrafts(indicator.id);
  const table = useEntryTable(indicator, drafts.drafts);
  const { next, previous, addPeriod } = table;
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
      <EntryViewBar table={table} drafts={drafts.drafts} />
      {drafts.found > 0 && Object.keys(drafts.drafts).length > 0 && (
        <Notice title={t('entry.found', { count: drafts.found })}>{t('entry.foundWords')}</Notice>
      )}
      {table.error && <FailureNotice error={table.error} retry={() => void table.refetch()} />}
      {table.loading && !table.error && <Skeleton height="30rem" />}
      {!table.loading && (
        <>
          <EntryTable indicator={indicator} table={table} drafts={drafts} />
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
          <Disclosure summary={t('entry.keys')}>
            <ul>
              <li>{t('entry.keyTab')}</li>
              <li>{t('entry.keyEnter')}</li>
              <li>{t('entry.keyArrows')}</li>
              <li>{t('entry.keyDetails')}</li>
              <li>{t('entry.keyEscape')}</li>
              <li>{t('entry.keyPaste')}</li>
            </ul>
          </Disclosure>
        </>
      )}
    </div>
  );
}
