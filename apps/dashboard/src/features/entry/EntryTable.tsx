import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periodKey } from '@chorus/domain';
import { useFormat } from '../../ui/format.js';
import { useOverflow } from '../../ui/useOverflow.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { useGroups } from '../work-indicators/useGroups.js';
import { CellDialog } from './CellDialog.js';
import { cellKey, changedDraft, type CellAddress, type CellTexts } from './cells.js';
import { EntryCell } from './EntryCell.js';
import styles from './Entry.module.css';
import { SaveBar } from './SaveBar.js';
import type { useDrafts } from './useDrafts.js';
import type { useEntryTable } from './useEntryTable.js';
import { useGridKeys } from './useGridKeys.js';
import { useSaveCells } from './useSaveCells.js';

interface Props {
  indicator: WorkIndicator;
  table: ReturnType<typeof useEntryTable>;
  drafts: ReturnType<typeof useDrafts>;
}

/** The table itself, the details of one cell, and the bar that saves. */
export function EntryTable({ indicator, table, drafts }: Props) {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { placeName } = useInitiative();
  const { groupName } = useGroups();
  const { view, rows, periods, stored } = table;
  const saving = useSaveCells(indicator, stored, drafts);
  const [opened, setOpened] = useState<CellAddress>();
  const { ref: scroll, overflows } = useOverflow();
  const isPlaces = view.by === 'places';
  const { change } = drafts;
  const { clearProblem } = saving;
  const write = useCallback(
    (address: CellAddress, made: Partial<CellTexts>) => {
      const key = cellKey(address);
      change(key, (former) => changedDraft(address, stored.get(key), former, made, format.locale));
      clearProblem(key);
    },
    [change, clearProblem, stored, format.locale],
  );
  const undo = useCallback((address: CellAddress) => change(cellKey(address), () => undefined), [change]);
  const addresses = useMemo(
    () =>
      rows.map(({ placeId, categoryIds }) =>
        periods.map((period): CellAddress => ({ placeId, categoryIds, period })),
      ),
    [rows, periods],
  );
  const grid = useGridKeys(addresses, view.enter, { write, undo, open: setOpened });
  const body = useRef<HTMLTableElement>(null);
  const lastPeriod = periods.at(-1);
  // The newest period is where the work is.
  useEffect(() => {
    const box = body.current?.parentElement;
    if (box) box.scrollLeft = getComputedStyle(box).direction === 'rtl' ? -box.scrollWidth : box.scrollWidth;
  }, [lastPeriod?.start, view.enter]);
  const rowName = (row: (typeof rows)[number]) =>
    isPlaces ? placeName(row.placeId) : groupName(row.categoryIds);
  const caption = isPlaces
    ? t('entry.captionPlaces', { group: groupName(rows[0]?.categoryIds ?? []) })
    : t('entry.captionGroups', { place: placeName(view.place) });
  return (
    <>
      <p className={styles.caption} aria-hidden="true">
        {caption}
        {indicator.unit && <span> ({t('entry.inUnit', { unit: indicator.unit })})</span>}
      </p>
      <div
        ref={scroll}
        className={styles.scroll}
        role={overflows ? 'region' : undefined}
        aria-label={overflows ? caption : undefined}
        tabIndex={overflows ? 0 : undefined}
      >
        <table ref={body} className={styles.table} onKeyDown={grid.onKeyDown} onPaste={grid.onPaste}>
          <caption className={styles.hiddenCaption}>
            {caption}
            {indicator.unit && ` (${t('entry.inUnit', { unit: indicator.unit })})`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{isPlaces ? t('entry.place') : t('entry.group')}</th>
              {periods.map((period) => (
                <th key={periodKey(period)} scope="col" className={styles.period}>
                  {format.period(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={row.key}>
                <th scope="row" style={{ paddingInlineStart: `${row.depth * 0.75}rem` }}>
                  {rowName(row)}
                </th>
                {periods.map((period, columnIndex) => {
                  const address = addresses[rowIndex]?.[columnIndex];
                  if (!address) return null;
                  const key = cellKey(address);
                  return (
                    <EntryCell
                      key={key}
                      address={address}
                      name={`${rowName(row)}, ${format.period(period)}`}
                      position={`${rowIndex}-${columnIndex}`}
                      indicator={indicator}
                      enter={view.enter}
                      stored={stored.get(key)}
                      draft={drafts.drafts[key]}
                      problem={saving.problems[key]}
                      write={write}
                      open={setOpened}
                      change={change}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SaveBar table={table} drafts={drafts} saving={saving} />
      {opened && (
        <CellDialog
          address={opened}
          name={[placeName(opened.placeId), groupName(opened.categoryIds), format.period(opened.period)].join(
            ' · ',
          )}
          indicator={indicator}
          stored={stored.get(cellKey(opened))}
          draft={drafts.drafts[cellKey(opened)]}
          write={write}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
