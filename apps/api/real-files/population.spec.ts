import { Connecticut, filesIn, savedMapping } from './source.js';

const POPULATION = 'denominators/dph-population-by-town';

/**
 * Populations and deaths: Connecticut Department of Public Health and US Census Bureau, repackaged by CTData
 * Collaborative (Public Domain Dedication). Expected figures were read from the files by hand and counted by a script
 * that shares nothing with our readers.
 */
describe('populations and deaths of Connecticut', () => {
  let state: Connecticut;

  beforeAll(async () => {
    state = await Connecticut.open('race', 'gender');
  });
  afterAll(() => state.world.close());

  it('town populations: the file that CTData made, with the codes of the towns', async () => {
    await state.make('population', { measure: 'COUNT', frequency: 'ANNUAL' });
    const report = await state.run('population-by-town-long', filesIn(`${POPULATION}/data`), 'town');
    expect(report).toMatchObject({ unknownPlaceCount: 169, outcomes: { UNKNOWN: 25 * 169, NEW: 25 } });
    expect(await state.counts('population')).toEqual({ VALUE: 25 * 170 });
  });

  it('the 25 workbooks it was made of, old and new, four tables side by side, say the same', async () => {
    const files = filesIn(`${POPULATION}/raw`);
    expect(files).toHaveLength(25);
    const of1997 = files.filter(({ name }) => name.includes('1997'));
    const others = files.filter(({ name }) => !name.includes('1997'));
    const report = await state.run('population-by-town', others, 'town');
    expect(report.outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: 24 * 169, REJECTED: 0, UNKNOWN: 0 });

    // One repeats the table of counties below that of towns, names in one cell and numbers in another, and spells
    // Eastford "Ea stfo rd": not known, but found.
    const odd = await state.run('population-by-town', of1997, 'town', {
      leaveOutProblems: true,
      confirm: true,
    });
    expect(odd.outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: 168, REJECTED: 4, UNKNOWN: 1 });
    expect(odd.unknownPlaces).toMatchObject([{ name: 'Ea stfo rd', rows: 1 }]);
    expect(odd.problems).toMatchObject([{ problem: { code: 'UNREADABLE_NUMBER' }, line: 72 }]);
    expect(await state.counts('population')).toEqual({ VALUE: 25 * 170 });

    // Each workbook says the sum of its towns in its third line.
    const said = { 1996: 3_274_238, 1997: 3_269_858, 2000: 3_409_549, 2009: 3_518_288, 2012: 3_590_347 };
    for (const [year, total] of Object.entries({ ...said, 2013: 3_596_080, 2020: 3_603_448 }))
      expect(await state.sum('population', `${year}-01-01`)).toBe(total);
    expect(await state.value('population', 'Woodstock', '2020-01-01')).toBe(8228);
    expect(await state.value('population', 'East Hartford', '2003-01-01')).toBe(49_596);
    expect(await state.value('population', 'Andover', '2013-01-01')).toBe(3273);
  });

  it('population by race: one wide file of the census', async () => {
    await state.make('population-by-race', { measure: 'COUNT', frequency: 'ANNUAL' });
    const [file] = filesIn('denominators/acs-2022-by-town-race');
    await state.run('population-by-race', [file!], 'town');
    expect(await state.counts('population-by-race')).toEqual({ VALUE: 170 * 5 });
    expect(await state.value('population-by-race', 'Hartford', '2018-01-01')).toBe(121_057);
    expect(await state.value('population-by-race', 'Hartford', '2018-01-01', 'black')).toBe(41_103);
    expect(await state.value('population-by-race', 'Hartford', '2018-01-01', 'hispanic')).toBe(55_823);
    expect(await state.value('population-by-race', 'Connecticut', '2018-01-01', 'white')).toBe(2_308_644);
  });

  it('young people: the census tables as they are published, by their codes, with margins of error', async () => {
    await state.make('youth-16-to-19', { measure: 'COUNT', frequency: 'ANNUAL' });
    const mapping = savedMapping('youth-16-to-19');
    const towns = filesIn('youth-employed-or-enrolled/raw');
    for (const [index, years] of ['2006-2010', '2016-2020'].entries()) {
      const period = { from: 'text', text: years, reads: 'ANNUAL' } as const;
      await state.run({ ...mapping, period }, [towns[index]!], 'town', { confirm: true });
    }
    expect(await state.figure('youth-16-to-19', 'Connecticut', '2006-01-01')).toMatchObject({
      ...{ value: 201_273, moe: 1439 },
    });
    expect(await state.figure('youth-16-to-19', 'Connecticut', '2006-01-01', 'male')).toMatchObject({
      ...{ value: 103_389, moe: 1023 },
    });
    expect(await state.figure('youth-16-to-19', 'Windham', '2006-01-01')).toMatchObject({
      ...{ value: 2906, moe: 316 },
    });
  });

  it('deaths of the unborn and of infants: kinds of death in one column, counts and rates in another', async () => {
    for (const kind of ['fetal', 'infant', 'neonatal', 'postneonatal']) {
      await state.make(`${kind}-deaths`, { measure: 'COUNT', frequency: 'ANNUAL' });
      await state.make(`${kind}-death-rate`, { measure: 'RATE', per: 1000, frequency: 'ANNUAL' });
    }
    await state.run('fetal-infant-mortality', filesIn('fetal-infant-mortality-by-race-town/data'), 'town');
    const expected = {
      ...{ 'fetal-deaths': [7144, 3116], 'fetal-death-rate': [1018, 1034] },
      ...{ 'infant-deaths': [7277, 2983], 'infant-death-rate': [1039, 1013] },
      ...{ 'neonatal-deaths': [1012, 1040], 'neonatal-death-rate': [1012, 1040] },
      ...{ 'postneonatal-deaths': [1304, 748], 'postneonatal-death-rate': [1304, 748] },
    };
    for (const [slug, [VALUE, SUPPRESSED_AT_SOURCE]] of Object.entries(expected))
      expect({ slug, ...(await state.counts(slug)) }).toEqual({ slug, VALUE, SUPPRESSED_AT_SOURCE });
  });
});
