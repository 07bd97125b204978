import { years } from '@chorus/domain';
import {
  cellAfterSaving,
  cellContent,
  cellInput,
  changedDraft,
  isConflict,
  isEmptied,
  storedContent,
  workedOut,
  type CellAddress,
  type CellContent,
  type StoredCell,
} from './cells.js';
import { cellProblem, looksLikeDates } from './checks.js';

const address: CellAddress = { placeId: 'county', categoryIds: [], period: years(2019) };
const stored: StoredCell = {
  ...address,
  value: 14.285714285714286,
  numerator: 30,
  denominator: 210,
  moe: null,
  note: '',
  state: 'VALUE',
  status: 'FINAL',
  changeId: 'c1',
  at: '2026-01-05T10:00:00Z',
  who: 'Ana',
};
const share = { measure: 'PROPORTION', per: 100 } as const;
const empty = storedContent(undefined);
const write = (made: Partial<CellContent>) => changedDraft(address, stored, undefined, made);

describe('a cell of the grid', () => {
  it('keeps in mind what the writer saw when it was first touched', () => {
    const draft = write({ note: 'late pupils' });
    const later = changedDraft(address, { ...stored, changeId: 'c2' }, draft, { status: 'PROVISIONAL' });
    expect(later).toMatchObject({ seen: 'c1', changes: { note: 'late pupils', status: 'PROVISIONAL' } });
    expect(later && isConflict(later, { ...stored, changeId: 'c2' })).toBe(true);
    expect(draft && isConflict(draft, stored)).toBe(false);
  });

  it('is no draft any more when it is as it was', () => {
    expect(changedDraft(address, stored, write({ numerator: 31 }), { numerator: 30 })).toBeUndefined();
  });

  it('takes its value from new parts', () => {
    const content = cellContent(stored, { numerator: 42 });
    expect(content.value).toBeNull();
    expect(workedOut(content, share)).toBe(20);
    expect(cellProblem(content, share)).toBeUndefined();
  });

  it('has a number again when one is typed into it, but not by one part beside a hidden one', () => {
    const missing: StoredCell = {
      ...stored,
      value: null,
      numerator: null,
      denominator: null,
      state: 'SUPPRESSED_AT_SOURCE',
    };
    expect(changedDraft(address, missing, undefined, { value: 0 })?.changes).toEqual({
      value: 0,
      state: 'VALUE',
    });
    const half = changedDraft(address, missing, undefined, { denominator: 40 });
    expect(half?.changes).toEqual({ denominator: 40 });
    expect(changedDraft(address, missing, half, { numerator: 4 })?.changes.state).toBe('VALUE');
  });

  it.each<[string, Partial<CellContent>, string | undefined]>([
    ['a share', { value: 14.2 }, undefined],
    ['a word', { value: { text: 'many' } }, 'NOT_A_FIGURE'],
    ['a date', { value: { text: '3/14/2024' } }, 'DATE_FOR_NUMBER'],
    ['a day as spreadsheets count them', { value: 45292 }, 'DATE_FOR_NUMBER'],
    ['a share above all', { value: 400 }, 'OUT_OF_RANGE'],
    ['a part above its whole', { numerator: 12, denominator: 10 }, 'NUMERATOR_ABOVE_DENOMINATOR'],
    ['half a figure', { numerator: 12 }, 'HALF_A_FIGURE'],
    ['a value beside other parts', { value: 50, numerator: 1, denominator: 4 }, 'VALUE_DISAGREES'],
    ['parts beside a missing value', { state: 'SUPPRESSED_AT_SOURCE', denominator: 12 }, undefined],
    ['a word from before there was a reason', { state: 'NOT_COLLECTED', value: { text: 'many' } }, undefined],
    ['nothing', {}, undefined],
  ])('with %s is judged as the server would', (_name, made, code) => {
    expect(cellProblem({ ...empty, ...made }, share)?.code).toBe(code);
  });

  it('that is emptied takes the number away, but "not collected" does not', () => {
    expect(isEmptied(empty, share)).toBe(true);
    expect(isEmptied({ ...empty, state: 'NOT_COLLECTED' }, share)).toBe(false);
    expect(isEmptied({ ...empty, value: 0 }, share)).toBe(false);
    expect(cellAfterSaving(address, empty, share, { changeId: 'c2', at: '', who: null })).toBeUndefined();
  });

  it('is sent with what was seen, and without a value where there is a reason for none', () => {
    const draft = write({ state: 'NOT_COLLECTED' });
    expect(draft && cellInput(draft, cellContent(stored, draft.changes))).toMatchObject({
      period: '2019-01-01 to 2019-12-31',
      value: null,
      numerator: 30,
      denominator: 210,
      state: 'NOT_COLLECTED',
      note: null,
      seen: 'c1',
    });
  });

  it('warns of a block in which every figure could be a day', () => {
    expect(looksLikeDates([45292, 45323])).toBe(true);
    expect(looksLikeDates([45292, 12])).toBe(false);
    expect(looksLikeDates([45292])).toBe(false);
  });
});
