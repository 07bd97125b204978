import { county, dimension, enter, indicator, saveCells } from '../../test/factories.js';
import { asked, Sender, SUBMIT } from '../../test/submitting.js';
import { World, type Home } from '../../test/world.js';

const SAVE_RULE = `mutation ($initiative: String!, $input: ValidationRuleInput!) {
  saveValidationRule(initiative: $initiative, input: $input) }`;
const RULES = `query ($initiative: String!, $indicatorId: ID!) {
  validationRules(initiative: $initiative, indicatorId: $indicatorId) { id kind severity low high most relative otherId } }`;
const WARNINGS = `query ($initiative: String!, $indicatorId: ID!) {
  entryWarnings(initiative: $initiative, indicatorId: $indicatorId) { placeId categoryIds findings } }`;
const TABLE = `query ($initiative: String!, $indicatorId: ID!) {
  entryTable(initiative: $initiative, indicatorId: $indicatorId) { values change changes { id } } }`;

describe('validation rules', () => {
  let world: World;
  let home: Home;
  let root: string;
  let towns: string[];
  let pupils: string;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    ({ county: root, towns } = await county(home, ['Mill', 'Ash']));
    pupils = await indicator(home, { slug: 'pupils', measure: 'COUNT' });
  });
  afterAll(() => world.close());

  const rule = async (input: object, indicatorId = pupils) => {
    const { saveValidationRule } = await home.owner.ask<{ saveValidationRule: string }>(SAVE_RULE, {
      initiative: home.slug,
      input: { indicatorId, severity: 'WARNING', ...input },
    });
    return saveValidationRule;
  };
  const saved = (cells: object[], indicatorId = pupils) =>
    saveCells(
      home,
      indicatorId,
      cells.map((cell) => ({ placeId: root, period: '2018-19', ...cell })),
    );
  const save = async (cells: object[], indicatorId = pupils) => (await saved(cells, indicatorId)).warnings;
  const seen = async (indicatorId = pupils) => {
    const { entryTable } = await home.owner.ask<{
      entryTable: { values: number[]; change: number[]; changes: { id: string }[] };
    }>(TABLE, { initiative: home.slug, indicatorId });
    const { values, change, changes } = entryTable;
    return values.map((value, index) => ({ value, changeId: changes[change[index] ?? 0]?.id }));
  };

  it('warn beside the cell, and the number is saved', async () => {
    const ruleId = await rule({ kind: 'RANGE', high: 500 });
    expect(await save([{ period: '2017-18', value: 500 }, { value: 501 }])).toEqual([
      {
        path: 'cells.1.value',
        severity: 'WARNING',
        ruleId,
        problem: { code: 'ABOVE_RANGE', detail: { value: 501, high: 500 } },
        answer: null,
      },
    ]);
    expect(await seen()).toHaveLength(2);
  });

  it('that are errors refuse those cells, and take the others', async () => {
    await rule({ kind: 'RANGE', low: 1, high: 500, severity: 'ERROR' });
    const { refused, warnings } = await saved([
      { period: '2017-18', value: 0 },
      { period: '2018-19', value: 10 },
      { period: '2019-20', value: 900 },
    ]);
    expect(refused.map(({ path, problem }) => [path, problem.code])).toEqual([
      ['cells.0.value', 'BELOW_RANGE'],
      ['cells.2.value', 'ABOVE_RANGE'],
    ]);
    expect(warnings).toEqual([]);
    expect(await seen()).toMatchObject([{ value: 10 }]);
  });

  it('keep an answer with the reading, and do not ask again about the same figures', async () => {
    const ruleId = await rule({ kind: 'RANGE', high: 500 });
    const [finding] = await save([{ value: 600 }]);
    expect(finding?.answer).toBeNull();
    const open = async () => {
      const { entryWarnings } = await home.owner.ask<{ entryWarnings: unknown[] }>(WARNINGS, {
        initiative: home.slug,
        indicatorId: pupils,
      });
      return entryWarnings;
    };
    expect(await open()).toMatchObject([
      {
        placeId: root,
        categoryIds: [],
        findings: [{ ruleId, problem: { code: 'ABOVE_RANGE' }, answer: null }],
      },
    ]);
    const [cell] = await seen();
    const answered = {
      value: 600,
      seen: cell?.changeId,
      answers: [{ ruleId, words: 'Two schools were merged.' }],
    };
    expect(await save([answered])).toEqual([]);
    expect(await open()).toEqual([]);
    expect(await save([{ value: 600, seen: cell?.changeId }])).toEqual([]);
    expect(await save([{ value: 601, seen: cell?.changeId }])).toMatchObject([
      { problem: { code: 'ABOVE_RANGE' } },
    ]);
    const kept = await world.database.query<unknown[]>(
      `select value, words, problem->>'code' as code from warning_answer where indicator_id = $1`,
      [pupils],
    );
    expect(kept).toEqual([{ value: 600, words: 'Two schools were merged.', code: 'ABOVE_RANGE' }]);
  });

  it('compare with the period before, with parts, with places, with another indicator and with all periods', async () => {
    const gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    const { girls = '', boys = '' } = gender.categories;
    await rule({ kind: 'CHANGE', most: 20, relative: true });
    expect(await save([{ period: '2017-18', value: 100 }, { value: 130 }])).toMatchObject([
      { path: 'cells.1.value', problem: { code: 'LARGE_CHANGE_PERCENT', detail: { former: 100 } } },
    ]);

    const counted = await indicator(home, { slug: 'counted', measure: 'COUNT' });
    await rule({ kind: 'GROUPS' }, counted);
    await rule({ kind: 'PLACES' }, counted);
    await save([{ value: 100 }], counted);
    expect(await save([{ categoryIds: [girls], value: 60 }], counted)).toEqual([]);
    expect(await save([{ categoryIds: [boys], value: 60 }], counted)).toMatchObject([
      { path: 'cells.0.value', problem: { code: 'PARTS_MISS_WHOLE', detail: { sum: 120, whole: 100 } } },
    ]);
    const inTowns = towns.map((placeId, index) => ({ placeId, value: 40 + index }));
    expect(await save(inTowns, counted)).toMatchObject([
      { path: 'cells.0.value', problem: { code: 'PARTS_MISS_WHOLE', detail: { sum: 81, whole: 100 } } },
    ]);

    const enrolled = await indicator(home, { slug: 'enrolled', name: 'Enrolled', measure: 'COUNT' });
    const absent = await indicator(home, { slug: 'absent', measure: 'COUNT' });
    await rule({ kind: 'PAIR', otherId: enrolled, severity: 'ERROR' }, absent);
    await save([{ value: 50 }], enrolled);
    expect((await saved([{ value: 51 }], absent)).refused).toMatchObject([
      { path: 'cells.0.value', problem: { code: 'ABOVE_OTHER' } },
    ]);
    await save([{ value: 50 }], absent);
    const [cell] = await seen(enrolled);
    expect((await saved([{ value: 49, seen: cell?.changeId }], enrolled)).refused).toMatchObject([
      { problem: { code: 'BELOW_OTHER' } },
    ]);

    const steady = await indicator(home, { slug: 'steady', measure: 'COUNT' });
    await rule({ kind: 'OUTLIER' }, steady);
    for (const [index, value] of [21, 26, 24, 25, 23].entries())
      await enter(home, steady, [{ placeId: root, period: `200${index}`, value }]);
    expect(await save([{ value: 82 }], steady)).toMatchObject([{ problem: { code: 'OUTLIER' } }]);
  });

  it('ask a contributor the same, keep the draft, and hold it back until they are answered', async () => {
    home = await world.initiative();
    const request = await asked(home);
    const sender = new Sender(home, request);
    const ruleId = await rule({ kind: 'RANGE', high: 60 }, request.indicatorId);
    const { findings } = await sender.save([{ value: 70 }]);
    expect(findings).toMatchObject([{ path: 'cells.0.value', severity: 'WARNING', answer: null }]);
    expect(await request.contributor.refusal(SUBMIT, await sender.handle())).toMatchObject({
      code: 'CONFLICT',
      problem: { code: 'WARNINGS_OPEN', detail: { count: 1 } },
      fields: [{ path: 'cells.0.value' }],
    });
    await sender.save([{ value: 70, answers: [{ ruleId, words: 'A new school opened.' }] }]);
    await sender.submit();
    const steward = await home.as('STEWARD');
    expect((await sender.sheet(steward)).findings).toMatchObject([{ answer: 'A new school opened.' }]);
    await sender.approve();
    expect((await sender.sheet()).cells).toMatchObject([{ standing: { value: 70 } }]);
  });

  it('are said by field when they cannot be meant', async () => {
    const refusal = (input: object) =>
      home.owner.refusal(SAVE_RULE, {
        initiative: home.slug,
        input: { indicatorId: pupils, severity: 'WARNING', ...input },
      });
    expect(await refusal({ kind: 'RANGE' })).toMatchObject({ fields: [{ path: 'low' }] });
    expect(await refusal({ kind: 'RANGE', low: 2, high: 1 })).toMatchObject({ fields: [{ path: 'high' }] });
    expect(await refusal({ kind: 'CHANGE' })).toMatchObject({ fields: [{ path: 'most' }] });
    expect(await refusal({ kind: 'PAIR', otherId: pupils })).toMatchObject({ fields: [{ path: 'otherId' }] });
    const strange = '019a0000-0000-7000-8000-000000000000';
    expect(await refusal({ kind: 'PAIR', otherId: strange })).toMatchObject({
      fields: [{ path: 'otherId', problem: { code: 'UNKNOWN' } }],
    });
  });

  it('can be changed and taken away, and cost one statement where there are none', async () => {
    const id = await rule({ kind: 'RANGE', high: 500 });
    await rule({ id, kind: 'CHANGE', most: 5, high: 500 });
    const list = () => home.owner.ask(RULES, { initiative: home.slug, indicatorId: pupils });
    expect(await list()).toEqual({
      validationRules: [
        {
          id,
          kind: 'CHANGE',
          severity: 'WARNING',
          low: null,
          high: null,
          most: 5,
          relative: false,
          otherId: null,
        },
      ],
    });
    await home.owner.ask(
      'mutation ($initiative: String!, $id: ID!) { removeValidationRule(initiative: $initiative, id: $id) }',
      { initiative: home.slug, id },
    );
    expect(await list()).toEqual({ validationRules: [] });
  });
});
