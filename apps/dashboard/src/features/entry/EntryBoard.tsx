import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { useGroups } from '../work-indicators/useGroups.js';
import { CellBubble, hasBubble } from './CellBubble.js';
import { CellDialog } from './CellDialog.js';
import { EntryGrid } from './EntryGrid.js';
import styles from './Grid.module.css';
import { GridBar } from './GridBar.js';
import { PasteByNames } from './PasteByNames.js';
import { SaveState } from './SaveState.js';
import { only, type Spot } from './selection.js';
import { ToMend } from './ToMend.js';
import type { Entry } from './useEntryBook.js';
import type { EntryTableFacts } from './useEntryTable.js';
import { useGrid } from './useGrid.js';
import { useGridKeys } from './useGridKeys.js';
import { useTypingFound } from './useTypingFound.js';

interface Props {
  indicator: WorkIndicator;
  table: EntryTableFacts;
  entry: Entry;
  /** Ways to more columns, right under the grid. */
  children: ReactNode;
}

/** The grid with all that stands around it: what can be done, what is beside a cell, where the numbers are. */
export function EntryBoard({ indicator, table, entry, children }: Props) {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { placeName } = useInitiative();
  const { groupName } = useGroups();
  const [opened, setOpened] = useState<{ spot: Spot; part: 'details' | 'history' }>();
  const [reason, setReason] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const finder = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLParagraphElement>(null);
  const bubbleId = useId();
  const { book, sender } = entry;
  const { rows, columns, view } = table;
  const isPlaces = view.by === 'places';
  const names = rows.map(({ placeId, categoryIds }) =>
    isPlaces ? placeName(placeId) : groupName(categoryIds),
  );
  const { frequency } = indicator;
  const grid = useGrid(entry, table, {
    rows: names,
    columns: columns.map(({ period }) => period),
    frequency,
  });
  useTypingFound(grid, entry);
  const { at } = grid.selection;
  const keys = useGridKeys(grid, format.locale, {
    details: (spot) => setOpened({ spot, part: 'details' }),
    history: (spot) => setOpened({ spot, part: 'history' }),
    find: () => finder.current?.querySelector('input')?.focus(),
    leave: () => after.current?.focus(),
  });
  const key = grid.model.keyAt(at);
  const look = book.look(key);
  const caption = [
    isPlaces
      ? t('entry.captionPlaces', { group: groupName(rows[0]?.categoryIds ?? []) })
      : t('entry.captionGroups', { place: placeName(view.place) }),
    indicator.unit && `(${t('entry.inUnit', { unit: indicator.unit })})`,
  ]
    .filter(Boolean)
    .join(' ');
  const openedAddress = opened && grid.model.addressAt(opened.spot);
  return (
    <div className={styles.board}>
      <div className={styles.over}>
        <p className={styles.caption} aria-hidden="true">
          {caption}
        </p>
        <SaveState entry={entry} />
      </div>
      <GridBar
        grid={grid}
        finder={finder}
        names={names}
        onDetails={() => setOpened({ spot: at, part: 'details' })}
        onHistory={() => setOpened({ spot: at, part: 'history' })}
      />
      <div className={styles.frame}>
        <EntryGrid
          indicator={indicator}
          table={table}
          entry={entry}
          grid={grid}
          keys={keys}
          box={box}
          caption={caption}
          names={names}
          describedBy={hasBubble(look) ? bubbleId : undefined}
        />
        {hasBubble(look) && !grid.editing && (
          <CellBubble
            id={bubbleId}
            box={box}
            cellKey={key}
            look={look}
            book={book}
            indicator={indicator}
            onChosen={() => grid.select(only(at))}
          />
        )}
      </div>
      <p ref={after} tabIndex={-1} role="status" className={styles.said}>
        {grid.said}
      </p>
      {children}
      <ToMend entry={entry} grid={grid} table={table} />
      <div className={styles.reason}>
        <Field label={t('entry.reason')} hint={t('entry.reasonHint')} optional>
          <TextInput
            value={reason}
            maxLength={500}
            onFocus={() => sender.hold(true)}
            onBlur={() => sender.hold(false)}
            onChange={(text) => {
              setReason(text);
              sender.because(text);
            }}
          />
        </Field>
      </div>
      <PasteByNames grid={grid} isPlaces={isPlaces} />
      {opened && openedAddress && (
        <CellDialog
          part={opened.part}
          address={openedAddress}
          cellKey={grid.model.keyAt(opened.spot)}
          name={[
            placeName(openedAddress.placeId),
            groupName(openedAddress.categoryIds),
            format.period(openedAddress.period),
          ].join(' · ')}
          indicator={indicator}
          entry={entry}
          onClose={() => {
            setOpened(undefined);
            grid.select(only(opened.spot));
          }}
        />
      )}
    </div>
  );
}
