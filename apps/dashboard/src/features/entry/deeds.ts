import type { Block } from './block.js';
import type { CellLook, Wish } from './book.js';
import type { CellContent, CellField } from './cells.js';
import { looksLikeDates } from './checks.js';
import {
  blockDecimalComma,
  figureText,
  readCell,
  stateText,
  type CellReading,
  type Entered,
} from './figures.js';
import type { GridModel } from './gridModel.js';
import { spotsOf, type Area, type Spot } from './selection.js';
import { spread, type Pair } from './spread.js';

const NOTHING: Partial<CellContent> = {
  value: null,
  numerator: null,
  denominator: null,
  moe: null,
  state: 'VALUE',
};

/** What a reading of one field asks of its cell. */
function madeOf(field: CellField, reading: CellReading): Partial<CellContent> {
  if ('state' in reading) return { [field]: null, state: reading.state };
  if (reading.figure !== null) return { [field]: reading.figure };
  return field === 'value' ? NOTHING : { [field]: null, state: 'VALUE' };
}

/** Wishes for the two parts of one cell become one. A word for a missing number outweighs a figure beside it. */
function merged(wishes: readonly Wish[]): Wish[] {
  const byKey = new Map<string, Wish>();
  for (const wish of wishes) {
    const former = byKey.get(wish.key);
    const made = { ...former?.made, ...wish.made };
    const missing = [former?.made.state, wish.made.state].find((state) => state && state !== 'VALUE');
    if (missing) made.state = missing;
    byKey.set(wish.key, { ...wish, made });
  }
  return [...byKey.values()].map((wish) => {
    const { numerator, denominator, state } = wish.made;
    const emptied = numerator === null && denominator === null && state === 'VALUE';
    return emptied ? { ...wish, made: { ...NOTHING, ...wish.made } } : wish;
  });
}

function wishAt(model: GridModel, spot: Spot, reading: CellReading): Wish {
  return {
    address: model.addressAt(spot),
    key: model.keyAt(spot),
    made: madeOf(model.fieldAt(spot.column), reading),
  };
}

/** A text that was typed into one cell. What it surely says counts, however the reader writes decimals. */
export function typing(model: GridModel, spot: Spot, text: string, locale: string): Wish[] {
  return [wishAt(model, spot, readCell(text, blockDecimalComma([[text]], locale)))];
}

export function clearing(model: GridModel, area: Area): Wish[] {
  return merged(spotsOf(area).map((spot) => wishAt(model, spot, { figure: null })));
}

export interface Pasting {
  wishes: Wish[];
  area: Area;
  /** How many figures and words were in the block. */
  filled: number;
  /** Blank cells of the block; what stood there stays. */
  blank: number;
  /** Cells that fell outside the table. */
  outside: number;
  /** Every figure could be a day that lost its format. */
  dates: boolean;
}

/** A block from the clipboard, laid over the table from the selection on, or where its names say. */
export function pasting(
  model: GridModel,
  block: Block,
  area: Area,
  locale: string,
  laid = spread(block, area, model.size),
): Pasting {
  const comma = blockDecimalComma(block, locale);
  const figures: Entered[] = [];
  const wishes: Wish[] = [];
  let blank = 0;
  for (const { spot, from } of laid.cells) {
    const reading = readCell(from, comma);
    if ('figure' in reading && reading.figure === null) {
      blank++;
      continue;
    }
    if ('figure' in reading) figures.push(reading.figure);
    wishes.push(wishAt(model, spot, reading));
  }
  return {
    wishes: merged(wishes),
    area: laid.area,
    filled: wishes.length,
    blank,
    outside: laid.outside,
    dates: looksLikeDates(figures),
  };
}

type LookAt = (spot: Spot) => CellLook;

/** What the cell says where it is copied: its figure, or the word for why there is none. */
export function textAt(model: GridModel, lookAt: LookAt, spot: Spot, locale: string): string {
  const { content } = lookAt(spot);
  const figure = content[model.fieldAt(spot.column)];
  if (content.state !== 'VALUE' && figure === null) return stateText(content.state);
  return figureText(figure, locale);
}

export function copying(model: GridModel, lookAt: LookAt, area: Area, locale: string): string[][] {
  const block: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      cells.push(textAt(model, lookAt, { row, column }, locale));
    }
    block.push(cells);
  }
  return block;
}

/** Figures and their states from one cell to another, pair by pair; notes stay where they are. */
export function filling(model: GridModel, lookAt: LookAt, pairs: readonly Pair[]): Wish[] {
  return merged(
    pairs.map(({ spot, from }) => {
      const { content } = lookAt(from);
      const figure = content[model.fieldAt(from.column)];
      const reading: CellReading =
        content.state !== 'VALUE' && figure === null ? { state: content.state } : { figure };
      return wishAt(model, spot, reading);
    }),
  );
}
