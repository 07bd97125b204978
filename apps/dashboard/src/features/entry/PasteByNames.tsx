import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { useFormat } from '../../ui/format.js';
import styles from './Grid.module.css';
import type { Grid } from './useGrid.js';

/** More names than that are counted, not listed. */
const MOST_LISTED = 8;

/** A pasted block brought names of rows or periods: asks whether its figures go where these say. */
export function PasteByNames({ grid, isPlaces }: { grid: Grid; isPlaces: boolean }) {
  const { t } = useTranslation('numbers');
  const { list } = useFormat();
  const { headed, place } = grid;
  if (!headed) return null;
  const { periods, rows, laid, partsOnly } = headed;
  const rest = (missing: readonly string[]) => ({
    count: missing.length,
    names: list(missing.slice(0, MOST_LISTED)),
  });
  return (
    <Dialog
      open
      onClose={() => place(undefined)}
      title={t('entry.headed.title')}
      actions={
        <>
          <Button look="primary" data-first-focus="" onClick={() => place('NAMES')}>
            {t('entry.headed.byNames')}
          </Button>
          <Button onClick={() => place('AS_IT_LIES')}>{t('entry.headed.asItLies')}</Button>
          <Button look="plain" onClick={() => place(undefined)}>
            {t('entry.headed.cancel')}
          </Button>
        </>
      }
    >
      <ul className={styles.headed}>
        {periods.found > 0 && <li>{t('entry.headed.periods', { count: periods.found })}</li>}
        {rows.found > 0 && (
          <li>{t(isPlaces ? 'entry.headed.places' : 'entry.headed.groups', { count: rows.found })}</li>
        )}
        {periods.missing.length > 0 && <li>{t('entry.headed.periodsMissing', rest(periods.missing))}</li>}
        {rows.missing.length > 0 && <li>{t('entry.headed.rowsMissing', rest(rows.missing))}</li>}
        {partsOnly && <li>{t('entry.headed.partsOnly')}</li>}
      </ul>
      <p>{t('entry.headed.would', { count: laid.cells.filter(({ from }) => from !== '').length })}</p>
    </Dialog>
  );
}
