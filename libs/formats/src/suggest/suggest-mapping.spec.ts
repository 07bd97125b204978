import type { ImportMapping } from '@chorus/domain';
import type { Known } from '../known.js';
import { sniff } from '../sniff.js';
import { known } from '../testing/county.js';
import { bytesOf } from '../testing/files.js';
import { suggestMapping } from './suggest-mapping.js';

function suggest(text: string, fileName = 'file.csv', having: Known = known): ImportMapping {
  const { header, titles, rows, reading } = sniff(bytesOf(text), { complete: true, fileName });
  return suggestMapping({ header, titles, rows, fileName, decimalComma: reading.decimalComma }, having);
}

describe('suggesting a mapping', () => {
  it('knows a long file with one measure', () => {
    const text =
      '"District","FIPS","Year","Race/Ethnicity","Variable","Measure Type","Value"\n' +
      '"Fern","","2011-2012","Asian","Chronically Absent Students","Percent","-9999"\n' +
      '"Fern","","2011-2012","White","Chronically Absent Students","Percent","8.5"\n' +
      '"Moss","","2011-2012","All","Chronically Absent Students","Percent","-6666"\n';
    expect(suggest(text)).toEqual({
      version: 1,
      reading: {},
      keep: [],
      place: { column: 'District', codeColumn: 'FIPS' },
      period: { from: 'column', column: 'Year', reads: 'SCHOOL_YEAR' },
      dimensions: [{ dimension: 'race', column: 'Race/Ethnicity', everyone: ['All'], categories: {} }],
      cells: [
        {
          column: 'Value',
          when: { Variable: 'Chronically Absent Students', 'Measure Type': 'Percent' },
          field: 'value',
          indicator: 'chronic-absence',
        },
      ],
      words: [
        { text: '-9999', means: 'SUPPRESSED_AT_SOURCE' },
        { text: '-6666', means: 'NOT_COLLECTED' },
      ],
    });
  });

  it('knows figures whose meaning stands in the row, and leaves out the margin of a count beside a rate', () => {
    const kinds = [
      'Number,Employed or Enrolled Youth,114',
      'Number,Margins of Error,250',
      'Percent,Employed or Enrolled Youth,91.94',
      'Percent,Margins of Error,205.4',
    ];
    const rows = kinds.map((kind) => `Fern,0901301080,2006-2010,Total,${kind}\n`).join('');
    const { period, dimensions, cells, words } = suggest(
      `Town,FIPS,Year,Gender,Measure Type,Variable,Value\n${rows}`,
    );
    expect(period).toEqual({ from: 'column', column: 'Year', reads: 'ANNUAL' });
    expect(dimensions).toEqual([
      { dimension: 'gender', column: 'Gender', everyone: ['Total'], categories: {} },
    ]);
    expect(
      cells.map(({ field, when, indicator }) => [
        field,
        when?.['Measure Type'],
        when?.['Variable'],
        indicator,
      ]),
    ).toEqual([
      ['numerator', 'Number', 'Employed or Enrolled Youth', 'youth'],
      ['value', 'Percent', 'Employed or Enrolled Youth', 'youth'],
      ['moe', 'Percent', 'Margins of Error', 'youth'],
    ]);
    expect(words).toEqual([]);
  });

  it('knows count, whole and rate beside each other, and the period in the title', () => {
    const text =
      '"Graduation Rates, 2018-19"\n\n"",,,,"Graduates",\n' +
      'District,District Code,Race/Ethnicity,Four-Year Cohort Count,Graduation Count,Graduation Rate\n' +
      'Fern,="001",Black,*,*,*\nFern,="001",White,40,30,75.0\nMoss,="002",White,N/A,N/A,N/A\n';
    const { place, period, cells, words } = suggest(text);
    expect(place).toEqual({ column: 'District', codeColumn: 'District Code' });
    expect(period).toEqual({ from: 'title', reads: 'SCHOOL_YEAR' });
    expect(cells).toEqual([
      { column: 'Graduation Rate', field: 'value', indicator: 'graduation' },
      { column: 'Graduation Count', field: 'numerator', indicator: 'graduation' },
      { column: 'Four-Year Cohort Count', field: 'denominator', indicator: 'graduation' },
    ]);
    expect(words.map(({ text: word }) => word)).toEqual(['*', 'N/A']);
  });

  it('leaves out columns of measures that are not known when others are', () => {
    const text =
      'District,Cohort Count,Still Enrolled Count,Still Enrolled Rate,Other Count,Other Rate\nFern,40,5,12.5,3,7.5\n';
    const { cells } = suggest(text, 'non-graduates__2018-19.csv');
    expect(cells.map(({ column, indicator }) => [column, indicator])).toEqual([
      ['Still Enrolled Rate', 'still-enrolled'],
      ['Still Enrolled Count', 'still-enrolled'],
      ['Cohort Count', 'still-enrolled'],
    ]);
  });

  it("takes indicator and period from the file's name where nothing else tells", () => {
    const { period, cells } = suggest(
      'District,Race,Count,%\nFern,White,117,30.7\n',
      'suspension-rates__2009-10_race.csv',
    );
    expect(period).toEqual({ from: 'fileName', reads: 'SCHOOL_YEAR' });
    expect(cells).toEqual([
      { column: '%', field: 'value', indicator: 'suspension' },
      { column: 'Count', field: 'numerator', indicator: 'suspension' },
    ]);
  });

  it('knows a column for each period', () => {
    const { period, cells, dimensions } = suggest(
      '"Student Counts by Race",\n"",YEAR,\nRACE,2011-12,2012-13\nAsian,1810,1661\nTotal,5,6\n',
    );
    expect(period).toEqual({ from: 'header', reads: 'SCHOOL_YEAR' });
    expect(cells).toEqual([{ column: { matching: '####-##' }, field: 'value', indicator: 'pupils' }]);
    expect(dimensions).toEqual([{ dimension: 'race', column: 'RACE', everyone: ['Total'], categories: {} }]);
  });

  it('knows a column for each category, and one for all', () => {
    const { cells } = suggest(
      '"Student Counts by Gender"\n2007-08\n\nDistrict,Female,Male,Total\nFern,263,284,547\n',
    );
    expect(cells).toEqual([
      {
        column: 'Female',
        field: 'value',
        indicator: 'pupils',
        category: { dimension: 'gender', text: 'Female' },
      },
      {
        column: 'Male',
        field: 'value',
        indicator: 'pupils',
        category: { dimension: 'gender', text: 'Male' },
      },
      { column: 'Total', field: 'value', indicator: 'pupils' },
    ]);
  });

  it.each([
    [['2024-01', '2024-02', '2024-03'], 'MONTH'],
    [['2024-Q1', '2024-Q2'], 'QUARTER'],
    [['2024-S1', '2024-S2'], 'SEMESTER'],
    [['2011-12', '2012-13'], 'SCHOOL_YEAR'],
    [['2006-2010', '2007-2011'], 'ANNUAL'],
    [['2019', '2020'], 'SCHOOL_YEAR'],
  ])('reads %j as %s', (texts, reads) => {
    const text = texts.map((period) => `Fern,${period},5\n`).join('');
    expect(suggest(`Town,Period,Graduation Rate\n${text}`).period).toEqual({
      from: 'column',
      column: 'Period',
      reads,
    });
  });

  it('leaves to the person what it cannot know', () => {
    const nothing: Known = { indicators: [], dimensions: [], levels: [] };
    const { period, dimensions, cells } = suggest(
      'Town,Colour,Rate\nFern,red,5\nMoss,blue,6\n',
      'file.csv',
      nothing,
    );
    expect(period).toEqual({ from: 'text', text: '', reads: 'ANNUAL' });
    expect(dimensions).toEqual([]);
    expect(cells).toEqual([{ column: 'Rate', field: 'value', indicator: '' }]);
  });

  it("finds places by the names of the initiative's levels", () => {
    const having = { ...known, levels: ['Promise zone'] };
    expect(suggest('Group,Promise Zone,Year,Rate\nx,Fern,2019,5\n', 'file.csv', having).place.column).toBe(
      'Promise Zone',
    );
  });

  it('says that numbers have decimal commas, and nothing else of how the file is written', () => {
    expect(suggest('Town;Year;Rate\nFern;2019;5,5\n').reading).toEqual({ decimalComma: true });
  });
});
