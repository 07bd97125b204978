import { Connecticut, filesIn } from './source.js';

const ABSENCE = 'edsight-raw/chronic-absenteeism-district';
const COLLEGE = 'edsight-raw/college-entrance-and-persistence-district';
const ENROLLMENT = 'edsight-raw/enrollment-district';

/**
 * Schools: Connecticut State Department of Education, EdSight, repackaged by CTData Collaborative (Public Domain
 * Dedication; what stands in `edsight-raw` under ODC-By). Expected figures were read from the files by hand and
 * counted by a script that shares nothing with our readers.
 */
describe('schools of Connecticut', () => {
  let state: Connecticut;
  const counts = (VALUE: number, SUPPRESSED_AT_SOURCE = 0, NOT_APPLICABLE = 0) => ({
    VALUE,
    ...(SUPPRESSED_AT_SOURCE > 0 && { SUPPRESSED_AT_SOURCE }),
    ...(NOT_APPLICABLE > 0 && { NOT_APPLICABLE }),
  });

  beforeAll(async () => {
    state = await Connecticut.open('race', 'gender', 'meals', 'grade', 'english-learner', 'disability');
  });
  afterAll(() => state.world.close());

  it('chronic absence by race: 15 yearly files, in two shapes, say what the long file says', async () => {
    await state.make('chronic-absence');
    await state.run('chronic-absence-by-race-yearly', filesIn('chronic-absence-by-race/raw'), 'district');
    expect(await state.counts('chronic-absence', ['race'])).toEqual(counts(4768, 6365));
    expect(await state.value('chronic-absence', 'Connecticut', '2011-07-01', 'asian')).toBe(7);
    expect(await state.value('chronic-absence', 'Hartford School District', '2018-07-01', 'black')).toBe(
      22.1,
    );
  });

  it('chronic absence by gender, by grade and by who gets free meals', async () => {
    await state.run('chronic-absence-by-gender-yearly', filesIn(ABSENCE, /gender/), 'district');
    await state.run('chronic-absence-by-grade-yearly', filesIn(ABSENCE, /grade/), 'district');
    await state.run(
      'chronic-absence-by-meals',
      filesIn('chronic-absence-by-meal-eligibility/data'),
      'district',
    );
    expect(await state.counts('chronic-absence', ['gender'])).toEqual(counts(1796, 210));
    expect(await state.counts('chronic-absence', ['grade'])).toEqual(counts(7335, 3639));
    expect(await state.counts('chronic-absence', ['meals'])).toEqual({
      ...{ VALUE: 3623, SUPPRESSED_AT_SOURCE: 1668, NOT_COLLECTED: 244 },
    });
    expect(await state.value('chronic-absence', 'Connecticut', '2015-07-01', 'male')).toBe(9.7);
    expect(await state.value('chronic-absence', 'Connecticut', '2015-07-01', 'grade-12')).toBe(17.8);
    expect(
      await state.value('chronic-absence', 'Woodstock School District', '2019-07-01', 'not-eligible'),
    ).toBe(9.1);
  });

  it('suspension: yearly files without a title, whose names say the year', async () => {
    await state.make('suspension');
    await state.run('suspension-by-race-yearly', filesIn('suspension-by-race/raw'), 'district');
    expect(await state.counts('suspension')).toEqual(counts(981, 2341, 408));
    expect(await state.figure('suspension', 'Connecticut', '2020-07-01', 'black')).toMatchObject({
      ...{ value: 2.1, numerator: 1394 },
    });
    expect(
      await state.figure('suspension', 'Woodstock School District', '2009-07-01', 'white'),
    ).toMatchObject({
      ...{ value: 2.4, numerator: 21 },
    });
  });

  it('Smarter Balanced tests: names in two rows, two subjects in one column', async () => {
    await state.make('reading');
    await state.make('maths');
    await state.run('smarter-balanced', filesIn('smarter-balanced-all-students/raw'), 'district');
    expect(await state.counts('reading')).toEqual(counts(4550, 894));
    expect(await state.counts('maths')).toEqual(counts(4491, 953));
    expect(await state.figure('reading', 'Connecticut', '2014-07-01', 'grade-3')).toMatchObject({
      ...{ value: 53.6, numerator: 20_356, denominator: 37_985 },
    });
    expect(await state.figure('maths', 'Woodstock School District', '2014-07-01', 'grade-8')).toMatchObject({
      ...{ value: 32.3, numerator: 32, denominator: 99 },
    });
  });

  it('Smarter Balanced tests by race and by gender', async () => {
    const folder = 'edsight-raw/smarter-balanced-district';
    await state.run('smarter-balanced-by-race', filesIn(folder, /race/), 'district');
    await state.run('smarter-balanced-by-gender', filesIn(folder, /gender/), 'district');
    expect(await state.counts('reading', ['grade', 'race'])).toEqual(counts(2940, 7674));
    expect(await state.counts('reading', ['gender', 'grade'])).toEqual(counts(2928, 1518));
    expect(await state.value('reading', 'Connecticut', '2014-07-01', 'grade-3', 'asian')).toBe(73.3);
    expect(await state.figure('reading', 'Connecticut', '2015-07-01', 'grade-3', 'white')).toMatchObject({
      ...{ value: 67.2, numerator: 13_843, denominator: 20_597 },
    });
  });

  it('college: notes above the table, six kinds of files, two indicators in each', async () => {
    await state.make('college-entrance');
    await state.make('college-persistence');
    const run = (mapping: string, fits: RegExp) => state.run(mapping, filesIn(COLLEGE, fits), 'district');
    await run('college', /_(?:_ct)?\.csv$/);
    await run('college-by-ell', /_ell\.csv$/);
    await run('college-by-gender', /_gender\.csv$/);
    await run('college-by-meals', /_lunch\.csv$/);
    await run('college-by-race', /_race\.csv$/);
    await run('college-by-disability', /_sped\.csv$/);
    const expected: [string[], entrance: object, persistence: object][] = [
      [[], counts(774, 58), counts(759, 73)],
      [['english-learner'], counts(108, 499), counts(62, 545)],
      [['gender'], counts(995, 98), counts(981, 112)],
      [['meals'], counts(345, 198), counts(250, 293)],
      // One row of 3,628 names no race; without a group it would speak of everyone, so the mapping keeps it out.
      [['race'], counts(1255, 2372), counts(1108, 2519)],
      [['disability'], counts(455, 371), counts(216, 610)],
    ];
    for (const [dimensions, entrance, persistence] of expected) {
      expect(await state.counts('college-entrance', dimensions)).toEqual(entrance);
      expect(await state.counts('college-persistence', dimensions)).toEqual(persistence);
    }
    expect(await state.value('college-entrance', 'Connecticut', '2013-07-01')).toBe(72.6);
    expect(await state.value('college-persistence', 'Avon School District', '2013-07-01', 'female')).toBe(
      97.1,
    );
  });

  it('enrolment: groups as columns, a row of totals at the end, and years as columns for the state', async () => {
    await state.make('enrollment', { measure: 'COUNT' });
    const run = (mapping: string, fits: RegExp) => state.run(mapping, filesIn(ENROLLMENT, fits), 'district');
    await run('enrollment-by-gender', /_gender\.csv$/);
    await run('enrollment-by-meals', /_lunch\.csv$/);
    await run('enrollment-by-race', /_race\.csv$/);
    await run('enrollment-by-race-and-gender', /by-gender_ct/);
    expect(await state.value('enrollment', 'Connecticut', '2016-07-01')).toBe(538_893);
    expect(await state.value('enrollment', 'Connecticut', '2016-07-01', 'free')).toBe(169_053);
    expect(await state.value('enrollment', 'Connecticut', '2016-07-01', 'asian', 'female')).toBe(13_528);
    const achievement = 'Achievement First Hartford Academy Inc. District';
    expect(await state.value('enrollment', achievement, '2016-07-01', 'hispanic')).toBe(276);
    expect(await state.figure('enrollment', achievement, '2016-07-01', 'white')).toMatchObject({
      state: 'SUPPRESSED_AT_SOURCE',
    });
    const trends: [string, RegExp][] = [
      ['enrollment-trend', /trend_all-students/],
      ['enrollment-trend-by-english-learner', /trend_ell/],
      ['enrollment-trend-by-gender', /trend_gender/],
      ['enrollment-trend-by-meals', /trend_lunch/],
      ['enrollment-trend-by-race', /trend_race/],
      ['enrollment-trend-by-disability', /trend_special/],
    ];
    // What the yearly files said already is the same; nothing contradicts them.
    for (const [mapping, fits] of trends)
      expect((await run(mapping, fits)).outcomes).toMatchObject({ CHANGED: 0 });
    expect(await state.value('enrollment', 'Connecticut', '2011-07-01', 'learner')).toBe(30_302);
  });

  it('bullying, fitness and spending', async () => {
    await state.make('bullied-students', { measure: 'COUNT' });
    await state.make('bullying-incidents', { measure: 'COUNT' });
    await state.run('bullying', filesIn('edsight-raw/bullying-district'), 'district');
    expect(await state.counts('bullied-students')).toEqual(counts(196, 344));
    expect(await state.counts('bullying-incidents')).toEqual(counts(226, 314));
    expect(await state.value('bullying-incidents', 'Connecticut', '2015-07-01')).toBe(834);

    const tests = ['in-all-tests', 'curl-up', 'mile-run', 'push-up', 'sit-and-reach'].map(
      (test) => `fit-${test}`,
    );
    for (const test of tests) await state.make(test);
    await state.run('fitness', filesIn('edsight-raw/fitness-district'), 'district');
    const all = await Promise.all(tests.map((test) => state.counts(test)));
    const sum = (name: string) => all.reduce((total, each) => total + (each[name] ?? 0), 0);
    expect([sum('VALUE'), sum('SUPPRESSED_AT_SOURCE')]).toEqual([4726, 46]);
    expect(await state.value('fit-in-all-tests', 'Connecticut', '2015-07-01')).toBe(50.5);
    expect(await state.value('fit-sit-and-reach', 'Woodstock School District', '2015-07-01')).toBe(80.5);

    const spending = ['instructional-staff', 'instructional-supplies', 'media', 'student-support-services'];
    const more = ['administration', 'plant-operation', 'transportation', 'other', 'total-expenditures'];
    for (const kind of [...spending, ...more]) await state.make(`spending-${kind}`, { measure: 'CURRENCY' });
    await state.run('spending-per-pupil', filesIn('edsight-raw/per-pupil-expenditures-district'), 'district');
    expect(await state.counts('spending-total-expenditures')).toEqual(counts(1840));
    expect(await state.counts('spending-transportation')).toEqual(counts(1667, 0, 173));
    expect(await state.value('spending-total-expenditures', 'Connecticut', '2014-07-01')).toBe(15_762);
    expect(await state.value('spending-transportation', 'Woodstock School District', '2014-07-01')).toBe(736);
  });
});
