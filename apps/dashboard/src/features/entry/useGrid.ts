import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problem } from '@chorus/domain';
import { useFormat } from '../../ui/format.js';
import { readBlock, writeBlock, type Block } from './block.js';
import type { Replay, Wish } from './book.js';
import { clearing, copying, filling, pasting, typing, type Pasting } from './deeds.js';
import { gridModel } from './gridModel.js';
import { findHeadings, type Headed, type TableNames } from './headings.js';
import { areaOf, only, within, type Area, type Selection, type Spot } from './selection.js';
import { fill, repeat, type Pair } from './spread.js';
import type { Step } from './undo.js';
import type { Entry } from './useEntryBook.js';
import type { EntryTableFacts } from './useEntryTable.js';

/** An open cell: where, and the text it was opened with. */
export interface Editing {
  spot: Spot;
  text: string;
  /** Opened by typing: the arrows then go on to the next cell instead of moving in the text. */
  fresh: boolean;
}

/** The grid as somebody works in it: what is selected, which cell is open, and what can be done. */
export function useGrid({ book, sender, keeper }: Entry, table: EntryTableFacts, names: TableNames) {
  const { t } = useTranslation('numbers');
  const { locale } = useFormat();
  const { rows, columns } = table;
  const model = useMemo(() => gridModel(rows, columns), [rows, columns]);
  const { size } = model;
  const [chosen, setChosen] = useState<Selection>();
  const [editing, setEditing] = useState<Editing>();
  const [said, setSaid] = useState('');
  /** A pasted block that brought names, waiting for a word where it is to go. */
  const [headed, setHeaded] = useState<{ block: Block; found: Headed }>();
  /** What stands in the open cell at this moment. */
  const typed = useRef('');
  /** Grows whenever the focus is to go to the selected cell. */
  const [focusing, setFocusing] = useState(0);
  // The newest period is where the work is.
  const fallback = useMemo(
    () => only({ row: 0, column: Math.max(0, size.columns - table.fields.length) }),
    [size.columns, table.fields.length],
  );
  const selection = useMemo<Selection>(() => {
    const { from, at } = chosen ?? fallback;
    return { from: within(from, size), at: within(at, size) };
  }, [chosen, fallback, size]);
  const area = areaOf(selection);
  const lookAt = useCallback((spot: Spot) => book.look(model.keyAt(spot)), [book, model]);

  const select = (next: Selection, focus = true) => {
    setChosen(next);
    if (focus) setFocusing((count) => count + 1);
  };
  const counted = (wishes: readonly Wish[]) => {
    const looks = wishes.map(({ key }) => book.look(key));
    return looks.filter(({ problem: found }) => found).length;
  };
  const write = (deed: Step['deed'], wishes: readonly Wish[]) => {
    const count = book.write(deed, wishes);
    return { count, wrong: counted(wishes) };
  };
  const report = (parts: readonly (string | false)[]) =>
    setSaid(parts.filter((part) => part !== false).join(' '));

  const replay = (done: Replay | undefined, key: 'undone' | 'redone') => {
    if (!done) {
      setSaid(t(`entry.${key}Nothing`));
      return;
    }
    const { step, keys, left } = done;
    const [first] = keys;
    const spot = first === undefined ? undefined : model.spotOf(first);
    if (spot) select(only(spot));
    report([
      t(`entry.${key}`, { deed: t(`entry.deed.${step.deed}`), count: keys.length }),
      left > 0 && t('entry.leftChanged', { count: left }),
    ]);
  };

  const close = (text: string | undefined) => {
    keeper.type(undefined);
    setEditing(undefined);
    if (!editing || text === undefined) return;
    if (!editing.fresh && text === editing.text) return;
    const wishes = typing(model, editing.spot, text, locale);
    const { wrong } = write('type', wishes);
    if (wrong > 0) setSaid(t('entry.saidWrong'));
  };

  const fillPairs = (pairs: readonly Pair[]) => {
    const { count, wrong } = write('fill', filling(model, lookAt, pairs));
    report([t('entry.filled', { count }), wrong > 0 && t('entry.needLook', { count: wrong })]);
  };

  const lay = (made: Pasting) => {
    const { wrong } = write('paste', made.wishes);
    if (made.dates) {
      for (const { key } of made.wishes) book.warn(key, [problem('MAY_BE_DATE')]);
      book.changed();
    }
    const { top, left, bottom, right } = made.area;
    select({ from: { row: bottom, column: right }, at: { row: top, column: left } });
    report([
      t('entry.pasted', { count: made.filled }),
      made.blank > 0 && t('entry.pastedBlank', { count: made.blank }),
      made.outside > 0 && t('entry.pastedOutside', { count: made.outside }),
      wrong > 0 && t('entry.needLook', { count: wrong }),
      made.dates && t('entry.pastedDates'),
    ]);
  };

  return {
    model,
    selection,
    area,
    editing,
    said,
    focusing,
    lookAt,
    select,
    open: (next: Editing) => {
      typed.current = next.text;
      setSaid('');
      setChosen(only(next.spot));
      setEditing(next);
    },
    type: (text: string) => {
      typed.current = text;
      const spot = editing?.spot;
      if (spot) keeper.type({ key: model.keyAt(spot), field: model.fieldAt(spot.column), text });
    },
    close,
    /** Takes the open cell as it stands, before something else is chosen. */
    finish: () => {
      if (editing) close(typed.current);
    },
    write,
    clear: () => {
      const { count } = write('clear', clearing(model, area));
      setSaid(t('entry.cleared', { count }));
    },
    fill: (direction: 'down' | 'right') => {
      fillPairs(fill(area, direction));
    },
    /** Fills the selection from the part of it that was selected before its handle was pulled. */
    pull: (source: Area) => fillPairs(repeat(source, area)),
    undo: () => replay(book.undo(), 'undone'),
    redo: () => replay(book.redo(), 'redone'),
    copy: (): string => {
      const text = writeBlock(copying(model, lookAt, area, locale));
      setSaid(t('entry.copied', { count: (area.bottom - area.top + 1) * (area.right - area.left + 1) }));
      return text;
    },
    paste: (text: string) => {
      if (text === '') return;
      const block = readBlock(text);
      const found = findHeadings(block, area, names);
      if (found) setHeaded({ block, found });
      else lay(pasting(model, block, area, locale));
    },
    headed: headed?.found,
    /** Lays the block that waits: where its names say, as it lies, or not at all. */
    place: (how: 'NAMES' | 'AS_IT_LIES' | undefined) => {
      setHeaded(undefined);
      if (headed && how === 'NAMES') {
        const { figures, laid } = headed.found;
        lay(pasting(model, figures, area, locale, laid));
      } else if (headed && how) lay(pasting(model, headed.block, area, locale));
      else select(selection);
    },
    saveNow: () => void sender.send(),
    say: setSaid,
  };
}

export type Grid = ReturnType<typeof useGrid>;
