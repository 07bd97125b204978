import { readBlock, stepOf } from './walk.js';

const press = (key: string, more = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});
const inside = { atStart: false, atEnd: false };
const whole = { atStart: true, atEnd: true };

describe('walking through the entry table', () => {
  it.each([
    ['Enter goes down', press('Enter'), inside, { rows: 1, columns: 0 }],
    ['Shift and Enter go up', press('Enter', { shiftKey: true }), inside, { rows: -1, columns: 0 }],
    ['the arrow down goes down', press('ArrowDown'), inside, { rows: 1, columns: 0 }],
    ['the arrow right goes on from the end of the text', press('ArrowRight'), whole, { rows: 0, columns: 1 }],
    ['the arrow right stays inside the text', press('ArrowRight'), inside, undefined],
    ['the arrow left stays inside the text', press('ArrowLeft'), { atStart: false, atEnd: true }, undefined],
    ['Shift and an arrow select text', press('ArrowRight', { shiftKey: true }), whole, undefined],
    ['keys of the browser are left alone', press('ArrowLeft', { altKey: true }), whole, undefined],
    ['letters are text', press('a'), whole, undefined],
  ])('%s', (_name, key, caret, step) => {
    expect(stepOf(key, caret)).toEqual(step);
  });

  it('turns round in right-to-left text', () => {
    expect(stepOf(press('ArrowLeft'), whole, true)).toEqual({ rows: 0, columns: 1 });
  });
});

describe('a pasted block', () => {
  it('is read row by row', () => {
    expect(readBlock('14.2\t15\r\n\t16\r\n')).toEqual([
      ['14.2', '15'],
      ['', '16'],
    ]);
  });
  it('is none where it is a single figure', () => {
    expect(readBlock('14.2\n')).toBeUndefined();
  });
});
