import { PROBLEMS } from '@chorus/domain';
import fc from 'fast-check';
import { FileProblem } from './file-problem.js';
import type { Limits } from './limits.js';
import { readTable } from './read-table.js';
import { cutUp, readAll } from './testing/files.js';

/** Reads to the end and forgets; true when it could be read, else the code of the problem. Other errors get through. */
async function outcomeOf(
  chunks: AsyncIterable<Uint8Array>,
  limits: Partial<Limits> = {},
): Promise<true | string> {
  try {
    const table = await readTable(chunks, {}, { limits });
    for await (const batch of table.rows) expect(batch.length).toBeGreaterThan(0);
    return true;
  } catch (error) {
    if (error instanceof FileProblem) return error.problem.code;
    throw error;
  }
}

async function* repeated(text: string, times: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text.repeat(Math.ceil(65_536 / text.length)), 'latin1');
  for (let sent = 0; sent < times; sent += 65_536) yield await Promise.resolve(bytes);
}

const MB = 1_000_000;

describe('files that mean harm, or nothing', () => {
  it('reads random bytes or says what is wrong with them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          const outcome = await outcomeOf(cutUp(bytes, size));
          expect(outcome === true || outcome in PROBLEMS).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads random marks of CSV or says what is wrong with them', async () => {
    const marks = fc.string({ unit: fc.constantFrom(...'",;\t|\r\n= \'a1*-.%'), maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(marks, fc.integer({ min: 1, max: 50 }), async (text, size) => {
        const outcome = await outcomeOf(cutUp(Buffer.from(text), size));
        expect(outcome === true || outcome in PROBLEMS).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[what: string, unit: string, outcome: string]>([
    ['one line of letters', 'a', 'LINE_TOO_LONG'],
    ['only quotes', '"', 'LINE_TOO_LONG'],
    ['quotes that never fit', '"a\n', 'BROKEN_QUOTES'],
    ['only line ends', '\n', 'NO_HEADER'],
    ['only carriage returns', '\r', 'NO_HEADER'],
    ['only separators', ',', 'TOO_MANY_COLUMNS'],
    ['only spaces', ' ', 'LINE_TOO_LONG'],
    ['only equals signs', '="', 'LINE_TOO_LONG'],
    ['half characters', '\u00c3', 'LINE_TOO_LONG'],
  ])(
    'ends soon with %s, 100 MB of them',
    async (_, unit, outcome) => {
      const started = Date.now();
      const found = await outcomeOf(repeated(unit, 100 * MB));
      expect(found).toBe(outcome);
      expect(Date.now() - started).toBeLessThan(5000);
    },
    20_000,
  );

  it('stops at a line that is too long below a good header', async () => {
    async function* file(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('Town,Rate\nFern,1\n'));
      yield* repeated('a', 100 * MB);
    }
    await expect(outcomeOf(file())).resolves.toBe('LINE_TOO_LONG');
  });

  it('stops at the limit of bytes', async () => {
    async function* file(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('Town,Rate\n'));
      yield* repeated('Fern,1\n', 300 * MB);
    }
    await expect(outcomeOf(file(), { bytes: MB })).resolves.toBe('FILE_TOO_LARGE');
  });

  it('takes a million rows that look like notes for rows', async () => {
    const table = await readAll(`Town,Group,Rate\nFern,x,1\n${'Reed,,\n'.repeat(1000)}`, { size: 65_536 });
    expect(table.counts.rows + table.counts.footnotes).toBe(1001);
    expect(table.counts.footnotes).toBeLessThanOrEqual(200);
  });
});
