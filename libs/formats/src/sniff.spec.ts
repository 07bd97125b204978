import type { Reading } from '@chorus/domain';
import { bytesOf, problemIn } from './testing/files.js';
import { sniff } from './sniff.js';

const shape = (text: string | Uint8Array, reading?: Reading, fileName?: string) =>
  sniff(typeof text === 'string' ? bytesOf(text) : text, { complete: true, reading, fileName });

const LONG = 'District,Year,Value\nFern,2019-20,12.5\nMoss,2019-20,*\n';

/** The shape in which a state agency's site exports: titles, a row of group titles, guarded codes, a blank last row. */
const AGENCY = [
  '"Graduation Rates, 2018-19"',
  '"All Districts, Race/Ethnicity"',
  '',
  '"",,,,"Graduates",',
  '"District","District Code","Race/Ethnicity","Cohort Count","Graduation Count","Graduation Rate"',
  '"Fern District","=""0010011""","Asian","*","*","*"',
  '"Fern District","=""0010011""","White",40,30,75.0',
  '"Moss District","=""0020011""","Asian","N/A","N/A","N/A"',
  '"Moss District","=""0020011""","White",20,19,95.0',
  '',
].join('\r\n');

describe('finding out how a file is written', () => {
  it.each<[what: string, text: string, separator: string]>([
    ['commas', LONG, ','],
    ['semicolons', LONG.replaceAll(',', ';'), ';'],
    ['tabs', LONG.replaceAll(',', '\t'), '\t'],
    ['bars', LONG.replaceAll(',', '|'), '|'],
    ['semicolons between decimal commas', 'name;x;y\nFern;1,5;2,5\nMoss;3,5;4,25\n', ';'],
    ['tabs between sentences', 'place\tnote\nFern\tfirst, then, last\nMoss\tone, two, three\n', '\t'],
    [
      'many commas in titles',
      'Counts, by place, by year, 2019\nall, of them, here\na;b\nFern;1\nMoss;2\nReed;3\n',
      ';',
    ],
    ['what the first line says', 'sep=;\na,x;b\nc,y;d\n', ';'],
    ['one column only', 'value\n1\n2\n', ','],
  ])('finds %s', (_, text, separator) => {
    expect(shape(text).reading.separator).toBe(separator);
  });

  it.each<[what: string, bytes: Uint8Array, encoding: string]>([
    ['UTF-8', bytesOf('a,b\nPeña,1\n'), 'utf-8'],
    ['UTF-8 with a mark', bytesOf('\ufeffa,b\nPeña,1\n'), 'utf-8'],
    ['Windows-1252', Buffer.from('a,b\nPeña,1\n', 'latin1'), 'windows-1252'],
    ['UTF-16 as Excel saves it', Buffer.from('\ufeffa\tb\nPeña\t1\n', 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from('\ufeffa\tb\nPeña\t1\n', 'utf16le').swap16(), 'utf-16be'],
  ])('finds the encoding %s', (_, bytes, encoding) => {
    const found = shape(bytes);
    expect(found.reading.encoding).toBe(encoding);
    expect(found.header).toEqual(['a', 'b']);
    expect(found.rows.map(({ cells }) => cells)).toEqual([['Peña', '1']]);
  });

  it('takes UTF-8 for UTF-8 when the sample ends inside a character', () => {
    const bytes = bytesOf('a,b\nPeñ').subarray(0, -1);
    expect(sniff(bytes).reading.encoding).toBe('utf-8');
  });

  it('tells titles, group titles, column names, rows and their lines apart', () => {
    const found = shape(AGENCY);
    expect(found.reading).toMatchObject({ separator: ',', headerRow: 5, headerRows: 1, decimalComma: false });
    expect(found.titles).toEqual(['Graduation Rates, 2018-19', 'All Districts, Race/Ethnicity', 'Graduates']);
    expect(found.header[1]).toBe('District Code');
    expect(found.rows[0]).toEqual({
      line: 6,
      cells: ['Fern District', '0010011', 'Asian', '*', '*', '*'],
      problem: undefined,
    });
    expect(found.rows).toHaveLength(4);
  });

  it.each<[what: string, text: string, header: string[], line: number]>([
    [
      'years as column names',
      'RACE,2011-12,2012-13\nAsian,1810,1661\nWhite,24698,25292\n',
      ['RACE', '2011-12', '2012-13'],
      1,
    ],
    [
      'bare years as column names',
      'Town,2011,2012\nFern,5,1661\nMoss,2000,2010\n',
      ['Town', '2011', '2012'],
      1,
    ],
    ['notes above', 'Notes:\n"* one, two"\n"* three"\n\nTown,Rate\nFern,1.5\nMoss,*\n', ['Town', 'Rate'], 5],
    [
      'titles padded with commas',
      'Scores,,,\n,,,\nTown,Code,Grade,Rate\nFern,01,3,5.5\n',
      ['Town', 'Code', 'Grade', 'Rate'],
      3,
    ],
    [
      'codes above names',
      'id,v1,v2\nTown,Estimate,Margin\nFern,10,2\nMoss,20,3\n',
      ['Town', 'Estimate', 'Margin'],
      2,
    ],
    ['a group row of dashes', '"","_","_"\nType,Staff,Books\nFern,6962,953\n', ['Type', 'Staff', 'Books'], 2],
    ['one data row', 'Town,Rate\nFern,5\n', ['Town', 'Rate'], 1],
    ['no figures', 'name,town\nAnn,Fern\nBob,Moss\n', ['name', 'town'], 1],
    [
      'words before the first figure',
      'Town,Rate\nFern,too few\nReed,too few\nMoss,5\nElm,6\nOak,7\nAsh,8\n',
      ['Town', 'Rate'],
      1,
    ],
    ['line breaks in names', '"Total\nnumber","Rate  (%)"\n5,1.5\n', ['Total number', 'Rate (%)'], 1],
  ])('finds the column names with %s', (_, text, header, line) => {
    const found = shape(text);
    expect(found.header).toEqual(header);
    expect(found.reading.headerRow).toBe(line);
  });

  it('takes the row above into the names when they are not distinct without it', () => {
    const found = shape('Tests 2019,,,\n,Level 1,,Level 2,\nTown,Count,%,Count,%\nFern,5,50,5,50\n');
    expect(found.reading).toMatchObject({ headerRow: 3, headerRows: 2 });
    expect(found.header).toEqual([
      'Town',
      'Level 1 / Count',
      'Level 1 / %',
      'Level 2 / Count',
      'Level 2 / %',
    ]);
    expect(found.titles).toEqual(['Tests 2019']);
  });

  it.each<[what: string, text: string, comma: boolean]>([
    ['decimal commas', 'a;b\nx;1,5\ny;2\n', true],
    ['thousands with points and decimal commas', 'a;b\nx;1.234,5\n', true],
    ['decimal points', 'a,b\nx,1.5\n', false],
    ['what may be either', 'a,b\nx,"1,234"\n', false],
    ['whole numbers', 'a,b\nx,1\n', false],
  ])('tells %s', (_, text, comma) => {
    expect(shape(text).reading.decimalComma).toBe(comma);
  });

  it('keeps notes at the end apart from data, and data with few cells in the middle', () => {
    const found = shape(
      'Town,Group,Rate\nFern,Asian,5\nReed,,\nMoss,White,6\n\nNote: * means fewer than five, or none\nSource: us\n',
    );
    expect(found.rows.map(({ cells }) => cells[0])).toEqual(['Fern', 'Reed', 'Moss']);
    expect(found.footnotes).toEqual(['Note: * means fewer than five,  or none', 'Source: us']);
  });

  it('obeys what it is told', () => {
    const reading: Reading = {
      separator: ',',
      encoding: 'windows-1252',
      headerRow: 2,
      headerRows: 2,
      decimalComma: true,
    };
    const found = shape('Town;a,Rate;b\nx,y\nFern,5\n', reading);
    expect(found.reading).toEqual(reading);
    expect(found.header).toEqual(['Town;a / x', 'Rate;b / y']);
  });

  it('gives all rows when none names the columns, so that a person can say which one does', () => {
    const found = shape('Fern,1,2\nMoss,3,4\n');
    expect(found.reading.headerRow).toBeUndefined();
    expect(found.header).toEqual([]);
    expect(found.rows).toHaveLength(2);
  });

  // First bytes as the formats' specifications give them.
  it.each<[kind: string, bytes: Uint8Array]>([
    ['XLSX', Buffer.from('PK\u0003\u0004\u0014\u0000..[Content_Types].xml', 'latin1')],
    ['ODS', Buffer.from('PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'latin1')],
    ['ZIP', Buffer.from('PK\u0003\u0004..data.csv', 'latin1')],
    ['XLS', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
    ['PDF', bytesOf('%PDF-1.7\n')],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['GZIP', Uint8Array.of(0x1f, 0x8b, 0x08)],
    ['HTML', bytesOf('\ufeff <!DOCTYPE html><table>')],
    ['XML', bytesOf('<?xml version="1.0"?>')],
    ['JSON', bytesOf('{"type": "Topology"}')],
    ['BINARY', bytesOf('a,b\n1,\u00002\n')],
  ])('says that a file is %s', (kind, bytes) => {
    expect(problemIn(() => shape(bytes))).toEqual({ code: 'NOT_A_TABLE', detail: { kind } });
  });

  it.each(['', ' \n\n', '\ufeff\r\n'])('says that %j is empty', (text) => {
    expect(problemIn(() => shape(text))).toEqual({ code: 'EMPTY_FILE', detail: {} });
  });
});
