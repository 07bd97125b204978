import { commandOf, isTyping, walked, type Press } from './keys.js';
import type { Spot } from './selection.js';

const press = (keys: string): Press => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
};
/** Two filled cells, a gap, another one: x x . x . */
const isFilled = ({ row, column }: Spot) => row === 1 && [0, 1, 3].includes(column);
const ground = { size: { rows: 4, columns: 5 }, page: 2, rightToLeft: false, isFilled };
const from = (row: number, column: number) => ({ from: { row, column }, at: { row, column } });

describe('walking through the grid', () => {
  it.each<[string, [number, number], [number, number]]>([
    ['ArrowDown', [1, 1], [2, 1]],
    ['ArrowUp', [0, 1], [0, 1]],
    ['ArrowRight', [1, 4], [1, 4]],
    ['Home', [2, 3], [2, 0]],
    ['End', [2, 1], [2, 4]],
    ['Ctrl+Home', [2, 3], [0, 0]],
    ['Ctrl+End', [0, 0], [3, 4]],
    ['PageDown', [0, 0], [2, 0]],
    ['PageUp', [3, 0], [1, 0]],
    ['Tab', [0, 4], [1, 0]],
    ['Shift+Tab', [1, 0], [0, 4]],
    // To the end of what is filled, over the gap to the next, to the edge.
    ['Ctrl+ArrowRight', [1, 0], [1, 1]],
    ['Ctrl+ArrowRight', [1, 1], [1, 3]],
    ['Ctrl+ArrowRight', [1, 3], [1, 4]],
    ['Ctrl+ArrowDown', [2, 0], [3, 0]],
  ])('%s from %j leads to %j', (keys, [row, column], [toRow, toColumn]) => {
    expect(walked(press(keys), from(row, column), ground)).toEqual(from(toRow, toColumn));
  });

  it('draws a range with Shift, and keeps where it began', () => {
    const first = walked(press('Shift+ArrowRight'), from(1, 1), ground);
    expect(first && walked(press('Shift+ArrowDown'), first, ground)).toEqual({
      from: { row: 1, column: 1 },
      at: { row: 2, column: 2 },
    });
  });

  it('leaves the table with Tab behind the last cell', () => {
    expect(walked(press('Tab'), from(3, 4), ground)).toBeUndefined();
  });

  it('turns round in right-to-left text', () => {
    expect(walked(press('ArrowLeft'), from(1, 1), { ...ground, rightToLeft: true })).toEqual(from(1, 2));
  });
});

describe('keys that do something', () => {
  it.each([
    ['F2', 'edit'],
    ['Enter', 'edit'],
    ['Shift+F2', 'details'],
    ['F4', 'history'],
    ['Delete', 'clear'],
    ['Ctrl+z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+y', 'redo'],
    ['Ctrl+d', 'fillDown'],
    ['Ctrl+r', 'fillRight'],
    ['Ctrl+f', 'find'],
    ['Ctrl+s', 'save'],
    ['Escape', 'leave'],
    ['Ctrl+c', undefined],
    ['Alt+ArrowLeft', undefined],
  ])('%s: %s', (keys, command) => {
    expect(commandOf(press(keys))).toBe(command);
  });

  it('are not those that write', () => {
    expect(['5', '*', '-', 'n'].map((key) => isTyping(press(key)))).toEqual([true, true, true, true]);
    expect(['F5', 'Ctrl+v', ' '].map((keys) => isTyping(press(keys)))).toEqual([false, false, false]);
  });
});
