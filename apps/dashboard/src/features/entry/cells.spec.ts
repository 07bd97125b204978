import { years } from '@chorus/domain';
import {
  cellInput,
  cellProblem,
  cellTexts,
  changedDraft,
  isConflict,
  isRemoval,
  storedTexts,
  workedOut,
  type CellAddress,
  type CellTexts,
  type StoredCell,
} from './cells.js';

const address: CellAddress = { placeId: 'county', categoryIds: [], period: years(2019) };
const stored: StoredCell = {
  ...address,
  categoryIds: [],
  value: 14.285714285714286,
  numerator: 30,
  denominator: 210,
  moe: null,
  note: null,
  state: 'VALUE',
  status: 'FINAL',
  changeId: 'c1',
};
const share = { measure: 'PROPORTION', per: 100 } as const;
const empty = storedTexts(undefined, 'en-US');
const write = (made: Partial<CellTexts>, locale = 'en-US') =>
  changedDraft(address, stored, undefined, made, locale);

describe('a cell of the entry table', () => {
  it('is shown as the reader of a locale types it', () => {
    expect(storedTexts({ ...stored, value: 1234.5 }, 'es-ES').value).toBe('1234,5');
    expect(storedTexts({ ...stored, value: 1234.5 }, 'en-US').value).toBe('1234.5');
  });

  it('keeps in mind what the writer saw when it was first touched', () => {
    const draft = write({ note: 'late pupils' });
    const later = changedDraft(
      address,
      { ...stored, changeId: 'c2' },
      draft,
      { status: 'PROVISIONAL' },
      'en-US',
    );
    expect(later).toMatchObject({ seen: 'c1', changes: { note: 'late pupils', status: 'PROVISIONAL' } });
    expect(later && isConflict(later, { ...stored, changeId: 'c2' })).toBe(true);
    expect(draft && isConflict(draft, stored)).toBe(false);
  });

  it('is no draft any more when it is as it was', () => {
    const draft = write({ numerator: '31' });
    expect(changedDraft(address, stored, draft, { numerator: '30' }, 'en-US')).toBeUndefined();
  });

  it('takes its value from new parts', () => {
    const texts = cellTexts(stored, { numerator: '42' }, 'en-US');
    expect(texts.value).toBe('');
    expect(workedOut(texts, share, 'en-US')).toBe(20);
    expect(cellProblem(texts, share, 'en-US')).toBeUndefined();
  });

  it('has a number again when one is typed into it', () => {
    const missing: StoredCell = {
      ...stored,
      value: null,
      numerator: null,
      denominator: null,
      state: 'NOT_COLLECTED',
    };
    expect(changedDraft(address, missing, undefined, { value: '0' }, 'en-US')?.changes).toEqual({
      value: '0',
      state: 'VALUE',
    });
  });

  it.each<[string, Partial<CellTexts>, string, string | undefined]>([
    ['a share', { value: '14.2' }, 'en-US', undefined],
    ['a decimal comma in Spanish', { value: '14,2' }, 'es-ES', undefined],
    ['a decimal comma in English', { value: '14,2' }, 'en-US', 'NOT_A_NUMBER'],
    ['a word', { value: 'many' }, 'en-US', 'NOT_A_NUMBER'],
    ['a share above all', { value: '140' }, 'en-US', 'OUT_OF_RANGE'],
    [
      'a part above its whole',
      { numerator: '12', denominator: '10' },
      'en-US',
      'NUMERATOR_ABOVE_DENOMINATOR',
    ],
    ['half a figure', { numerator: '12' }, 'en-US', 'REQUIRED'],
    [
      'a value beside other parts',
      { value: '50', numerator: '1', denominator: '4' },
      'en-US',
      'VALUE_DISAGREES',
    ],
    [
      'parts beside a missing value',
      { state: 'SUPPRESSED_AT_SOURCE', denominator: '12' },
      'en-US',
      undefined,
    ],
    [
      'a word that was typed before there was a reason',
      { state: 'NOT_COLLECTED', value: 'many' },
      'en-US',
      undefined,
    ],
    ['nothing', {}, 'en-US', undefined],
  ])('with %s is judged as the server would', (_name, made, locale, code) => {
    expect(cellProblem({ ...empty, ...made }, share, locale)?.code).toBe(code);
  });

  it('that is emptied takes the number away, but "not collected" does not', () => {
    expect(isRemoval({ ...empty }, share, 'en-US')).toBe(true);
    expect(isRemoval({ ...empty, state: 'NOT_COLLECTED' }, share, 'en-US')).toBe(false);
    expect(isRemoval({ ...empty, value: '0' }, share, 'en-US')).toBe(false);
  });

  it('is sent with what was seen, and without a value where there is a reason for none', () => {
    const draft = write({ state: 'NOT_COLLECTED' });
    expect(draft && cellInput(draft, cellTexts(stored, draft.changes, 'en-US'), 'en-US')).toEqual({
      placeId: 'county',
      categoryIds: [],
      period: '2019-01-01 to 2019-12-31',
      value: null,
      numerator: 30,
      denominator: 210,
      moe: null,
      state: 'NOT_COLLECTED',
      status: 'FINAL',
      note: null,
      seen: 'c1',
    });
  });
});
