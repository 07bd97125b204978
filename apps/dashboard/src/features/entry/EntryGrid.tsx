import {
  defaultRangeExtractor,
  observeElementRect,
  useVirtualizer,
  type Range,
  type Rect,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { CellEditor } from './CellEditor.js';
import styles from './Grid.module.css';
import { GridHead } from './GridHead.js';
import { GridRow } from './GridRow.js';
import { gridSizes } from './gridSizes.js';
import type { Entry } from './useEntryBook.js';
import type { EntryTableFacts } from './useEntryTable.js';
import type { Grid } from './useGrid.js';
import type { useGridKeys } from './useGridKeys.js';
import { useGridPointer } from './useGridPointer.js';

interface Props {
  indicator: WorkIndicator;
  table: EntryTableFacts;
  entry: Entry;
  grid: Grid;
  keys: ReturnType<typeof useGridKeys>;
  box: RefObject<HTMLDivElement | null>;
  caption: string;
  names: readonly string[];
  /** The words beside the active cell. */
  describedBy: string | undefined;
}

/** The index that is always drawn, so that the focus never falls out of the page. */
const withActive = (active: number) => (range: Range) => {
  const indexes = defaultRangeExtractor(range);
  return indexes.includes(active) || active >= range.count
    ? indexes
    : [...indexes, active].sort((a, b) => a - b);
};

/** A window folded to nothing for a moment draws as much as before; drawing nothing would drop the focus. */
const observeRoom = (box: Virtualizer<HTMLDivElement, Element>, seen: (room: Rect) => void) =>
  observeElementRect(box, (room) => {
    if (room.width > 0 && room.height > 0) seen(room);
  });

const isRightToLeft = () => document.documentElement.dir === 'rtl';

/** The grid itself: only what is in sight is drawn, row names and periods stay in sight. */
export function EntryGrid(props: Props) {
  const { indicator, table, entry, grid, keys, box, names } = props;
  const { book, version } = entry;
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { rows, columns, fields } = table;
  const { selection, area, editing, model } = grid;
  const { at } = selection;
  const sizes = gridSizes(fields.length);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => sizes.row,
    overscan: 4,
    rangeExtractor: withActive(at.row),
    observeElementRect: observeRoom,
    scrollMargin: sizes.head,
    useFlushSync: false,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => box.current,
    estimateSize: () => sizes.column,
    overscan: 2,
    rangeExtractor: withActive(at.column),
    observeElementRect: observeRoom,
    scrollMargin: sizes.names,
    isRtl: isRightToLeft(),
    useFlushSync: false,
  });
  const width = sizes.names + columns.length * sizes.column;
  const drawn = across.getVirtualItems();
  const items = useMemo(
    () => drawn.map((item) => ({ ...item, start: item.start - sizes.names })),
    [drawn, sizes.names],
  );
  const tools = useMemo(() => ({ indicator, book, model, format, t }), [indicator, book, model, format, t]);
  const pointer = useGridPointer(grid, format.locale);

  const spot = `[data-row="${at.row}"][data-column="${at.column}"]`;
  const { focusing } = grid;
  useLayoutEffect(() => {
    if (focusing === 0) return;
    const cell = box.current?.querySelector<HTMLElement>(spot);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [box, focusing, spot]);
  const newest = columns.at(-1)?.period.end;
  // The newest period is where the work is.
  useEffect(() => {
    const element = box.current;
    if (element) element.scrollLeft = (isRightToLeft() ? -1 : 1) * element.scrollWidth;
  }, [box, newest]);

  const headRows = fields.length > 1 ? 2 : 1;
  const editor = editing && (
    <CellEditor
      key={`${editing.spot.row} ${editing.spot.column}`}
      editing={editing}
      label={[
        names[at.row],
        format.period(model.addressAt(at).period),
        t(`entry.${model.fieldAt(at.column)}`),
      ].join(', ')}
      onType={grid.type}
      onClose={(text, press) => {
        grid.close(text);
        if (press) keys.goOn(press, isRightToLeft());
      }}
    />
  );
  return (
    <div
      ref={box}
      role="grid"
      aria-label={props.caption}
      aria-rowcount={rows.length + headRows}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      className={styles.grid}
      style={{ scrollPaddingBlockStart: sizes.head, scrollPaddingInlineStart: sizes.names }}
      onKeyDown={keys.onKeyDown}
      onCopy={keys.onCopy}
      onCut={keys.onCut}
      onPaste={keys.onPaste}
      {...pointer}
    >
      <GridHead table={table} items={items} width={width} />
      <div
        role="rowgroup"
        className={styles.body}
        style={{ blockSize: down.getTotalSize(), inlineSize: width }}
      >
        {down.getVirtualItems().map(({ index, start }) => {
          const isSelected = index >= area.top && index <= area.bottom;
          const isActive = at.row === index;
          return (
            <GridRow
              key={index}
              tools={tools}
              version={version}
              row={index}
              headRows={headRows}
              name={names[index] ?? ''}
              depth={rows[index]?.depth ?? 0}
              start={start - sizes.head}
              height={sizes.row}
              items={items}
              inPeriod={fields.length}
              from={isSelected ? area.left : -1}
              to={isSelected ? area.right : -1}
              last={index === area.bottom}
              active={isActive ? at.column : -1}
              describedBy={isActive ? props.describedBy : undefined}
              editor={isActive ? editor : undefined}
            />
          );
        })}
      </div>
    </div>
  );
}
