import { problemIn } from '../testing/files.js';
import { archive, workbook, type EntryFacts } from '../testing/workbooks.js';
import { readWorkbook } from './read-workbook.js';
import type { WorkbookLimits } from './limits.js';

const BOOK: EntryFacts = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };
const sheet = (bytes: number): EntryFacts => ({
  name: 'xl/worksheets/sheet1.xml',
  content: Buffer.alloc(bytes, 32),
});

function refusal(bytes: Buffer, limits: Partial<WorkbookLimits> = {}) {
  return problemIn(() => readWorkbook(bytes, limits));
}

describe('hostile workbooks', () => {
  it('refuses before it unpacks: more than fits, too tightly packed, too many parts', () => {
    const claims = (size: number) => archive([BOOK, { ...sheet(10), claims: size }]);
    expect(refusal(claims(3_000_000_000))).toEqual({ code: 'WORKBOOK_UNPACKED', detail: { limit: 200 } });
    expect(refusal(claims(0xffffffff))).toMatchObject({ code: 'WORKBOOK_UNPACKED' });
    expect(refusal(archive([BOOK, sheet(20_000_000)]))).toEqual({ code: 'WORKBOOK_RATIO', detail: {} });
    const parts = Array.from({ length: 2001 }, (_, index) => ({
      name: `x${index}`,
      content: Buffer.alloc(1),
    }));
    expect(refusal(archive(parts))).toEqual({ code: 'WORKBOOK_PARTS', detail: { limit: 2000 } });
  });

  it('refuses a directory whose entries share their bytes', () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251));
    const shared = Array.from({ length: 50 }, () => ({ ...sheet(0), content: noise, shared: true }));
    expect(refusal(archive([{ ...sheet(0), content: noise }, ...shared]))).toMatchObject({
      code: 'WORKBOOK_RATIO',
    });
  });

  it('stops unpacking where the directory lied', () => {
    expect(refusal(archive([BOOK, { ...sheet(5_000_000), claims: 100 }]))).toMatchObject({
      code: 'WORKBOOK_UNPACKED',
    });
  });

  it('says that a workbook is locked', () => {
    expect(refusal(archive([{ ...BOOK, flags: 1 }]))).toEqual({ code: 'WORKBOOK_LOCKED', detail: {} });
  });

  it('says that a file is no workbook, or a damaged one', () => {
    expect(refusal(archive([{ name: 'photo.jpg', content: Buffer.alloc(9) }]))).toEqual({
      code: 'NOT_A_TABLE',
      detail: { kind: 'ZIP' },
    });
    const whole = workbook({ S: { rows: [['a', 1]] } });
    for (const bytes of [
      whole.subarray(0, 200),
      whole.subarray(0, -30),
      Buffer.from('PK\u0003\u0004 nothing'),
    ])
      expect(refusal(bytes)).toMatchObject({ code: 'WORKBOOK_DAMAGED' });
    const old = workbook({ S: { rows: [['a', 1]] } }, 'xls');
    expect(refusal(old.subarray(0, 300))).toMatchObject({ code: 'WORKBOOK_DAMAGED' });
  });

  it('reads 10,000 merged cells, and refuses more than the limit', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`Town ${Math.floor(index / 2)}`, index]);
    const merged = Array.from({ length: 10_000 }, (_, index) => `A${index * 2 + 1}:A${index * 2 + 2}`);
    const bytes = workbook({ S: { rows, merged } });
    expect(readWorkbook(bytes)).toHaveLength(1);
    expect(refusal(bytes, { merged: 9_999 })).toEqual({ code: 'WORKBOOK_MERGED', detail: { limit: 9_999 } });
  });

  it('fills no merged range beyond the rows and the cells that there may be', () => {
    const merged = ['B1:ALL1048576'];
    const [found] = readWorkbook(workbook({ S: { rows: [['a', 'b'], ['c']], merged } }));
    expect(Buffer.from(found!.csv).toString().split('\r\n')).toHaveLength(3);
    const rows = [['a', 'b'], ...Array.from({ length: 50 }, () => ['c'])];
    expect(refusal(workbook({ S: { rows, merged } }), { cells: 1_000 })).toEqual({
      code: 'WORKBOOK_CELLS',
      detail: { limit: 1_000 },
    });
  });

  it('refuses more cells, columns and text than fit', () => {
    const rows = Array.from({ length: 30 }, () => ['x'.repeat(1000), 2, 3]);
    const bytes = workbook({ S: { rows } });
    expect(refusal(bytes, { cells: 89 })).toMatchObject({ code: 'WORKBOOK_CELLS' });
    expect(refusal(bytes, { columns: 2 })).toEqual({ code: 'TOO_MANY_COLUMNS', detail: { limit: 2 } });
    expect(refusal(bytes, { text: 20_000 })).toMatchObject({ code: 'WORKBOOK_UNPACKED' });
    expect(refusal(bytes, { bytes: 100 })).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});
