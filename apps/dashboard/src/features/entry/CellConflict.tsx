import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { cellKey, type CellAddress, type CellDraft, type StoredCell } from './cells.js';
import styles from './Entry.module.css';
import type { useDrafts } from './useDrafts.js';

interface Props {
  address: CellAddress;
  stored: StoredCell | undefined;
  draft: CellDraft;
  change: ReturnType<typeof useDrafts>['change'];
}

/** Somebody else changed the cell meanwhile: their value, and the choice between the two. */
export function CellConflict({ address, stored, draft, change }: Props) {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const theirs =
    stored === undefined
      ? t('entry.theyRemoved')
      : stored.value === null
        ? t(`valueState.${stored.state}`)
        : new Intl.NumberFormat(format.locale, { maximumFractionDigits: 6 }).format(stored.value);
  const key = cellKey(address);
  return (
    <div
      className={styles.conflict}
      data-conflict=""
      role="group"
      aria-label={t('entry.conflict', { theirs })}
    >
      <p>{t('entry.conflict', { theirs })}</p>
      <Button size="small" onClick={() => change(key, () => undefined)}>
        {t('entry.takeTheirs')}
      </Button>
      <Button size="small" onClick={() => change(key, () => ({ ...draft, seen: stored?.changeId ?? null }))}>
        {t('entry.takeMine')}
      </Button>
    </div>
  );
}
