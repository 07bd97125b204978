import { createDecoder } from '../decode.js';
import { FileProblem } from '../file-problem.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { DATA_VALUE_COLUMNS, type DataValue } from './data-value.js';

/** So many characters of one value, or of everything around the list, are more than any set has. */
const MOST = DEFAULT_LIMITS.lineLength;

const MARKS = /["\\{}[\]]/g;
const OPENS_VALUES = /"dataValues"\s*:\s*$/;

/**
 * The values of a dataValueSets file in JSON, in the order of the file, while it arrives: only the value at hand is
 * held. Period, place and attributes that stand before the list hold for values that name none, as DHIS2 writes it.
 * Throws FileProblem: WRONG_ENCODING, or NOT_DATA_VALUES for no such list, an empty one, or a file that breaks off.
 */
export async function* readJsonValues(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<DataValue[]> {
  const decoder = createDecoder('utf-8');
  const scan = new Scan();
  for await (const chunk of chunks) yield scan.read(decoder.decode(chunk, false));
  yield scan.read(decoder.decode(new Uint8Array(0), true));
  scan.end();
}

type Json = Record<string, unknown>;

/** Finds the objects of the list, and parses them one by one. */
class Scan {
  /** What the text at hand belongs to. Between two values stand only commas and white space. */
  private part: 'AROUND' | 'BETWEEN' | 'VALUE' = 'AROUND';
  private held = { AROUND: '', BETWEEN: '', VALUE: '' };
  private depth = 0;
  private isText = false;
  private isEscaped = false;
  private shared: Json = {};
  private values: DataValue[] = [];
  private seen = 0;

  read(text: string): DataValue[] {
    this.values = [];
    let from = 0;
    MARKS.lastIndex = this.isEscaped ? 1 : 0;
    this.isEscaped = false;
    for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
      const [sign] = mark;
      if (sign === '"') this.isText = !this.isText;
      else if (!this.isText) from = this.structure(sign, text, from, mark.index);
      else if (sign === '\\') {
        MARKS.lastIndex += 1;
        this.isEscaped = MARKS.lastIndex > text.length;
      }
    }
    this.hold(text.slice(from));
    return this.values;
  }

  end(): void {
    if (this.seen === 0 || !parsed(this.held.AROUND)) throw damaged(this.seen);
  }

  /** A bracket outside of texts. Gives where the part at hand begins. */
  private structure(sign: string, text: string, from: number, at: number): number {
    const before = this.depth;
    this.depth += sign === '{' || sign === '[' ? 1 : -1;
    if (this.part === 'AROUND' && sign === '[' && before === 1) return this.openList(text, from, at);
    if (this.part === 'BETWEEN') {
      this.hold(text.slice(from, at));
      this.part = sign === '{' ? 'VALUE' : 'AROUND';
      return at;
    }
    if (this.part !== 'VALUE' || this.depth > 2) return from;
    this.hold(text.slice(from, at + 1));
    this.values.push(valueOf(this.parse(this.held.VALUE), this.shared, this.seen));
    this.seen += 1;
    this.held.VALUE = '';
    this.part = 'BETWEEN';
    return at + 1;
  }

  private openList(text: string, from: number, at: number): number {
    this.hold(text.slice(from, at + 1));
    const around = this.held.AROUND;
    if (!OPENS_VALUES.test(around.slice(0, -1))) return at + 1;
    this.shared = this.parse(`${around}]}`);
    this.part = 'BETWEEN';
    return at + 1;
  }

  private hold(text: string): void {
    if (this.part === 'BETWEEN') {
      if (/[^\s,]/.test(text)) throw damaged(this.seen);
      return;
    }
    this.held[this.part] += text;
    if (this.held[this.part].length > MOST) throw damaged(this.seen);
  }

  private parse(text: string): Json {
    const found = parsed(text);
    if (!found) throw damaged(this.seen);
    return found;
  }
}

function parsed(text: string): Json | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** Only these may stand around the list for all of its values. */
const SHARED: ReadonlySet<string> = new Set(['period', 'orgUnit', 'attributeOptionCombo']);

function valueOf(json: Json, shared: Json, seen: number): DataValue {
  const cells = DATA_VALUE_COLUMNS.map((column) => {
    const cell = json[column] ?? (SHARED.has(column) ? shared[column] : undefined) ?? '';
    if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean')
      throw damaged(seen);
    return [column, String(cell)];
  });
  return Object.fromEntries(cells) as DataValue;
}

function damaged(seen: number): FileProblem {
  return new FileProblem('NOT_DATA_VALUES', { count: seen });
}
