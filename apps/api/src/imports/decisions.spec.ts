import type { ImportMapping } from '@chorus/domain';
import { county, indicator, saveCells, saving } from '../../test/factories.js';
import { Importing } from '../../test/importing.js';
import { World, type Home } from '../../test/world.js';

const MAPPING: ImportMapping = {
  version: 1,
  reading: {},
  keep: [],
  place: { column: 'Town' },
  period: { from: 'column', column: 'Year', reads: 'SCHOOL_YEAR' },
  dimensions: [],
  cells: [{ column: 'Value', field: 'value', indicator: 'reading' }],
  words: [],
};
const NAMED: ImportMapping = {
  ...MAPPING,
  cells: [{ column: 'Value', field: 'value', indicator: { column: 'Indicator', texts: {} } }],
};
const HEADER = 'Town,Year,Value\n';
const ARCHIVE =
  'mutation ($initiative: String!, $id: ID!, $archived: Boolean!) { archiveIndicator(initiative: $initiative, id: $id, archived: $archived) }';

describe('what a steward decides about an import', () => {
  let world: World;
  let home: Home;
  let importing: Importing;
  let reading: string;
  let towns: string[];
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    importing = new Importing(home);
    towns = (await county(home, ['Mill', 'Lake'])).towns;
    reading = await indicator(home);
  });
  afterAll(() => world.close());

  const rule = async (input: object) => {
    const { saveValidationRule: id } = await home.owner.ask<{ saveValidationRule: string }>(
      saving('saveValidationRule', 'ValidationRuleInput'),
      { initiative: home.slug, input: { indicatorId: reading, ...input } },
    );
    return id;
  };
  const answered = () =>
    world.database.query<{ rule_id: string; value: number; words: string }[]>(
      'select rule_id, value, words from warning_answer where indicator_id = $1 order by value',
      [reading],
    );

  it('keeps an answer to a warning with every figure that it is about, and nobody asks again', async () => {
    const change = await rule({ kind: 'CHANGE', most: 20, severity: 'WARNING' });
    const range = await rule({ kind: 'RANGE', low: 30, high: 90, severity: 'WARNING' });
    const file = `${HEADER}Mill,2016-17,40\nMill,2017-18,70\nLake,2016-17,20\nLake,2017-18,95\n`;
    const { id, report } = await importing.check(MAPPING, file);
    expect(
      report.warnings.map(({ ruleId, indicatorId, rows, problem }) => [
        ruleId,
        indicatorId,
        rows,
        problem.code,
      ]),
    ).toEqual([
      [change, reading, 2, 'LARGE_CHANGE'],
      [range, reading, 1, 'BELOW_RANGE'],
      [range, reading, 1, 'ABOVE_RANGE'],
    ]);
    const said = await importing.apply(id, {
      answers: [
        { ruleId: change, code: 'LARGE_CHANGE', words: 'Two schools became one.' },
        { ruleId: range, code: 'ABOVE_RANGE', words: ' All of them were counted. ' },
      ],
    });
    expect(said.warnings.map(({ answer }) => answer)).toEqual([
      'Two schools became one.',
      null,
      'All of them were counted.',
    ]);
    expect(await answered()).toEqual([
      { rule_id: change, value: 70, words: 'Two schools became one.' },
      expect.objectContaining({ value: 95 }),
      expect.objectContaining({ value: 95 }),
    ]);
    const again = { placeId: towns[0], period: '2017-18', value: 70 };
    const [row] = await world.database.query<{ change_id: string }[]>(
      'select change_id from observation where indicator_id = $1 and value = 70',
      [reading],
    );
    const { warnings } = await saveCells(home, reading, [
      { ...again, seen: row?.change_id, note: 'as reported' },
    ]);
    expect(warnings).toEqual([]);
    await importing.undo(id, true);
    const { report: second } = await importing.check(MAPPING, file);
    expect(second.warnings.map(({ problem }) => problem.code)).toEqual(['BELOW_RANGE']);
  });

  it('is asked nothing about names of archived indicators but whether to bring them back', async () => {
    const archive = (archived: boolean) =>
      home.owner.ask(ARCHIVE, { initiative: home.slug, id: reading, archived });
    const { id } = await importing.check(MAPPING, `${HEADER}Mill,2016-17,40\n`);
    await archive(true);
    expect(await importing.refusedApply(id)).toMatchObject({ problem: { code: 'ARCHIVED' } });
    expect(await importing.refusedCheck(id, MAPPING)).toMatchObject({
      problem: { code: 'ARCHIVED_INDICATOR', detail: { text: 'reading' } },
    });
    const named = `Town,Year,Value,Indicator\nMill,2016-17,40,Reading by third grade\nMill,2016-17,40,Writing\n`;
    const { report } = await importing.check(NAMED, named);
    expect(report.problems.map(({ problem }) => problem.code).sort()).toEqual([
      'ARCHIVED_INDICATOR',
      'UNKNOWN_INDICATOR',
    ]);
    await archive(false);
    await importing.apply(id);
  });
});
