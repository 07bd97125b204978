import { years } from '@chorus/domain';
import { Failure, offline } from '../../failure.js';
import { EntryBook } from './book.js';
import { cellKey, type CellAddress, type CellContent } from './cells.js';
import { Sender, type Deliver } from './sender.js';

const share = { measure: 'PROPORTION', per: 100 } as const;
const address = (year: number): CellAddress => ({ placeId: 'county', categoryIds: [], period: years(year) });
const keyOf = (year: number) => cellKey(address(year));
type Answer = Awaited<ReturnType<Deliver>>;

describe('sending what was typed', () => {
  let book: EntryBook;
  let sender: Sender;
  let sent: Parameters<Deliver>[0][];
  /** What the server answers next: an answer, or why it did not. */
  let answers: (Answer | Failure)[];

  beforeEach(() => {
    jest.useFakeTimers();
    book = new EntryBook(share);
    sent = [];
    answers = [];
    sender = new Sender(
      book,
      share,
      (cells) => {
        sent.push(cells);
        const answer = answers.shift() ?? {
          changeIds: cells.map(({ value }) => (value === null ? null : `c${sent.length}`)),
          refused: [],
          warnings: [],
        };
        return answer instanceof Failure ? Promise.reject(answer) : Promise.resolve(answer);
      },
      'Ana',
    );
  });
  afterEach(() => jest.useRealTimers());

  const write = (year: number, made: Partial<CellContent>) => {
    book.write('type', [{ address: address(year), key: keyOf(year), made }]);
    sender.wake();
  };
  const later = (time = 1600) => jest.advanceTimersByTimeAsync(time);

  it('waits for a pause, and sends in one go what was typed', async () => {
    write(2019, { value: 1 });
    write(2020, { value: 2 });
    expect(sender.state).toBe('WAITING');
    await later();
    expect(sent.map((cells) => cells.length)).toEqual([2]);
    expect(book.drafts.size).toBe(0);
    expect(book.look(keyOf(2020)).stored).toMatchObject({ value: 2, changeId: 'c1', who: 'Ana' });
    expect(sender.state).toBe('REST');
  });

  it('says with each cell what was seen, also after saving it before', async () => {
    write(2019, { value: 1 });
    await later();
    write(2019, { value: 2 });
    await later();
    expect(sent.flat().map(({ seen }) => seen)).toEqual([null, 'c1']);
  });

  it('keeps back what is wrong, and sends the rest', async () => {
    write(2019, { value: 400 });
    write(2020, { value: { text: 'many' } });
    write(2021, { value: 3 });
    await later();
    expect(sent.flat()).toHaveLength(1);
    expect(book.staying).toHaveLength(2);
    expect(book.look(keyOf(2019)).content.value).toBe(400);
  });

  it('tries again on a bad line, and loses nothing', async () => {
    answers = [offline(), offline()];
    write(2019, { value: 1 });
    await later();
    expect(sender.state).toBe('OFFLINE');
    expect(book.drafts.size).toBe(1);
    await later(3000);
    expect(sender.state).toBe('OFFLINE');
    await later(6000);
    expect(sender.state).toBe('REST');
    expect(book.drafts.size).toBe(0);
  });

  it('stops where the server does not want it, until there is something new', async () => {
    answers = [new Failure('FORBIDDEN', { code: 'NOT_PERMITTED', detail: {} })];
    write(2019, { value: 1 });
    await later();
    await later(60_000);
    expect(sent).toHaveLength(1);
    expect(sender.state).toBe('STOPPED');
    write(2019, { value: 2 });
    await later();
    expect(sender.state).toBe('REST');
  });

  const standing = (value: number) => ({
    ...{ value, numerator: null, denominator: null, moe: null, note: null, changeId: 'theirs' },
    ...{ state: 'VALUE' as const, status: 'FINAL' as const, at: '2026-01-05T10:00:00Z', who: 'Ben' },
  });
  const rival = (value: number): Answer => ({
    changeIds: [null],
    warnings: [],
    refused: [
      { path: 'cells.0', problem: { code: 'CHANGED_MEANWHILE', detail: {} }, standing: standing(value) },
    ],
  });

  it('asks which of two numbers is to stand, and then says that it saw the other one', async () => {
    answers = [rival(43)];
    write(2019, { value: 47 });
    await later();
    const look = book.look(keyOf(2019));
    expect(look).toMatchObject({ conflict: true, stored: { value: 43, who: 'Ben' }, content: { value: 47 } });
    await later(60_000);
    expect(sent).toHaveLength(1);
    book.takeMine(keyOf(2019));
    sender.wake();
    await later();
    expect(sent[1]).toMatchObject([{ value: 47, seen: 'theirs' }]);
  });

  const asking = (path: string): Answer => ({
    changeIds: ['c1', 'c1'],
    refused: [],
    warnings: [
      {
        ...{ path, severity: 'WARNING', ruleId: 'rule', answer: null },
        problem: { code: 'OUT_OF_RANGE', detail: { value: 91, low: 0, high: 90 } },
      },
    ],
  });

  it('keeps what a rule asks beside the cell that it asks about, until the cell is changed', async () => {
    answers = [asking('cells.1.value')];
    write(2019, { value: 1 });
    write(2020, { value: 91 });
    await later();
    expect(book.look(keyOf(2019)).questions).toEqual([]);
    expect(book.look(keyOf(2020)).questions).toMatchObject([{ ruleId: 'rule' }]);
    write(2020, { value: 90 });
    expect(book.look(keyOf(2020)).questions).toEqual([]);
  });

  it('sends the answer with the very figures, and is asked no more', async () => {
    answers = [asking('cells.0.value')];
    write(2019, { value: 91 });
    await later();
    await sender.answer(keyOf(2019), address(2019), 'rule', 'Counted twice by hand.');
    expect(sent[1]).toMatchObject([
      { value: 91, seen: 'c1', answers: [{ ruleId: 'rule', words: 'Counted twice by hand.' }] },
    ]);
    expect(book.look(keyOf(2019))).toMatchObject({ questions: [], content: { value: 91 } });
  });

  it('says so when an answer does not arrive, and goes on asking', async () => {
    answers = [asking('cells.0.value'), offline()];
    write(2019, { value: 91 });
    await later();
    await expect(sender.answer(keyOf(2019), address(2019), 'rule', 'It is so.')).rejects.toBeInstanceOf(
      Failure,
    );
    expect(book.look(keyOf(2019)).questions).toHaveLength(1);
  });

  it('sees no conflict where both typed the same, or where the answer was lost on the way', async () => {
    answers = [rival(47)];
    write(2019, { value: 47 });
    await later();
    expect(book.staying).toEqual([]);
    expect(book.drafts.size).toBe(0);
  });

  it('keeps what was typed while the answer was on its way', async () => {
    write(2019, { value: 1 });
    jest.advanceTimersByTime(1600);
    write(2019, { value: 12 });
    await later();
    expect(book.look(keyOf(2019)).content.value).toBe(12);
    await later();
    expect(sent.flat().map(({ value, seen }) => [value, seen])).toEqual([
      [1, null],
      [12, 'c1'],
    ]);
  });

  it('takes back also what was on its way at that moment', async () => {
    write(2019, { value: 1 });
    jest.advanceTimersByTime(1600);
    book.undo();
    sender.wake();
    await later();
    await later();
    expect(book.look(keyOf(2019))).toMatchObject({ stored: undefined, draft: undefined });
    expect(sent.flat().map(({ value }) => value)).toEqual([1, null]);
  });

  it('takes back what was saved already, but not what somebody else changed since', async () => {
    write(2019, { value: 1 });
    await later();
    write(2019, { value: 2 });
    await later();
    expect(book.undo()).toMatchObject({ left: 0 });
    expect(book.look(keyOf(2019)).content.value).toBe(1);
    book.redo();
    const [cell] = [book.look(keyOf(2019)).stored];
    if (!cell) throw new Error('Nothing is saved');
    book.load([{ ...cell, value: 5, changeId: 'theirs' }], cellKey, () => true);
    expect(book.undo()).toMatchObject({ keys: [], left: 1 });
    expect(book.look(keyOf(2019)).content.value).toBe(5);
  });

  it('holds on while the reason is being written', async () => {
    sender.hold(true);
    write(2019, { value: 1 });
    await later(10_000);
    expect(sent).toHaveLength(0);
    sender.hold(false);
    await later();
    expect(sent).toHaveLength(1);
  });
});
