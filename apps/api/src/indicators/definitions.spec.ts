import type { Client } from '../../test/client.js';
import { county, dimension, enter, indicator, publish, removing, saving } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';

const SAVE = saving('saveIndicator', 'IndicatorInput');
const DUPLICATE = saving('duplicateIndicator', 'DuplicateIndicatorInput');
const WORK = `query ($initiative: String!, $slug: String!) { workIndicator(initiative: $initiative, slug: $slug) {
  id name definition numerator publishedAt hasUnpublishedChanges baselineReason dimensionIds translations
  formerDefinitions { id since last { label } definition reason }
  targets { value } annotations { kind startsOn title note } baseline { label } } }`;
const PAGE = `query ($initiative: String!, $slug: String!, $language: String) {
  indicatorPage(initiative: $initiative, slug: $slug, language: $language) { definition
    annotations { kind title }
    history { baseline { label } baselineReason foreshadows { name } foreshadowedBy { name }
      formerDefinitions { since last { label } definition numerator reason } } } }`;

interface Work {
  id: string;
  definition: string;
  hasUnpublishedChanges: boolean;
  formerDefinitions: { id: string; since: string | null; last: { label: string }; definition: string }[];
  annotations: { kind: string; startsOn: string; title: string; note: string }[];
}

describe('the definition of an indicator', () => {
  let world: World;
  let home: Home;
  let root: string;
  const input = {
    ...{ slug: 'reading', name: 'Reading by third grade', definition: 'Pupils who pass the old test' },
    ...{ numerator: 'Passed', denominator: 'Tested', measure: 'PROPORTION', frequency: 'SCHOOL_YEAR' },
    ...{
      direction: 'HIGHER_IS_BETTER',
      translations: { es: { definition: 'Quienes pasan el examen viejo' } },
    },
  };
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    root = (await county(home)).county;
  });
  afterAll(() => world.close());

  const make = async (more: object = {}) => {
    const id = await indicator(home, { ...input, ...more });
    await enter(home, id, [{ placeId: root, period: '2017-18', value: 40 }]);
    return id;
  };
  const save = (id: string, more: object, by: Client = home.owner) =>
    by.ask(SAVE, { initiative: home.slug, input: { ...input, id, ...more } });
  const refused = (id: string, more: object) =>
    home.owner.refusal(SAVE, { initiative: home.slug, input: { ...input, id, ...more } });
  const work = async (slug = 'reading') =>
    (await home.owner.ask<{ workIndicator: Work }>(WORK, { initiative: home.slug, slug })).workIndicator;
  const page = async (reader: Client, language?: string) =>
    (
      await reader.ask<{ indicatorPage: object }>(PAGE, {
        ...{ initiative: home.slug, slug: 'reading', language },
      })
    ).indicatorPage;
  const newMeaning = (from: string, seriesBreak: string | null = null) => ({
    meaningChange: { kind: 'NEW_MEANING', from, reason: 'The state changed the test.', seriesBreak },
  });

  it('may change as it likes while it is a draft', async () => {
    const id = await make();
    await save(id, { definition: 'Pupils who pass the new test' });
    expect(await work()).toMatchObject({ definition: 'Pupils who pass the new test', formerDefinitions: [] });
  });

  it('is not changed in its meaning, once published, before somebody says what the change is', async () => {
    const id = await make();
    await publish(home);
    const { fields } = await refused(id, { definition: 'Pupils who pass the new test' });
    expect(fields).toMatchObject([{ path: 'meaningChange', problem: { code: 'MEANING_CHANGED' } }]);
    expect((await work()).definition).toBe(input.definition);
    // What is no change of meaning is not asked about.
    await save(id, { name: 'Reading', methodology: 'Without pupils who moved.' });
  });

  it('is corrected without a trace in its history', async () => {
    const id = await make();
    await publish(home);
    await save(id, { definition: 'Pupils who pass it', meaningChange: { kind: 'CORRECTION' } });
    expect(await work()).toMatchObject({ definition: 'Pupils who pass it', formerDefinitions: [] });
  });

  it('is kept with its dates when something else is measured, and the curve is cut there', async () => {
    const id = await make();
    await publish(home);
    const visitor = world.visitor();
    await save(id, { definition: 'The new test', ...newMeaning('2018-19', 'Another test') });
    expect(await work()).toMatchObject({
      definition: 'The new test',
      formerDefinitions: [{ since: null, last: { label: '2017-18' }, definition: input.definition }],
      annotations: [
        {
          kind: 'SERIES_BREAK',
          startsOn: '2018-07-01',
          title: 'Another test',
          note: 'The state changed the test.',
        },
      ],
      hasUnpublishedChanges: true,
    });
    // Nothing of it is public before it is published.
    expect(await page(visitor)).toMatchObject({
      ...{ definition: input.definition, annotations: [], history: { formerDefinitions: [] } },
    });
    await publish(home);
    for (const reader of [visitor, await home.as('PARTNER')])
      expect(await page(reader)).toMatchObject({
        definition: 'The new test',
        annotations: [{ kind: 'SERIES_BREAK', title: 'Another test' }],
        history: {
          formerDefinitions: [
            {
              last: { label: '2017-18' },
              definition: input.definition,
              reason: 'The state changed the test.',
            },
          ],
        },
      });
    expect(await page(visitor, 'es')).toMatchObject({
      history: { formerDefinitions: [{ definition: 'Quienes pasan el examen viejo' }] },
    });
  });

  it('has former ones that follow one another; one that begins too early is refused', async () => {
    const id = await make();
    await publish(home);
    await save(id, { definition: 'Second', ...newMeaning('2018-19') });
    const early = await refused(id, { definition: 'Third', ...newMeaning('2018-19') });
    expect(early.fields).toMatchObject([
      { path: 'meaningChange.from', problem: { code: 'DEFINITION_OVERLAPS', detail: { until: '2017-18' } } },
    ]);
    const without = await refused(id, { definition: 'Third', meaningChange: { kind: 'NEW_MEANING' } });
    expect(without.fields).toMatchObject([{ path: 'meaningChange.from', problem: { code: 'REQUIRED' } }]);
    await save(id, { definition: 'Third', ...newMeaning('2020-21') });
    const { formerDefinitions } = await work();
    expect(formerDefinitions).toMatchObject([
      { since: null, last: { label: '2017-18' } },
      { since: '2018-07-01', last: { label: '2019-20' }, definition: 'Second' },
    ]);
    const gone = { initiative: home.slug, id: formerDefinitions[1]?.id };
    await home.owner.ask(removing('removeFormerDefinition'), gone);
    expect((await work()).formerDefinitions).toHaveLength(1);
    expect((await home.owner.refusal(removing('removeFormerDefinition'), gone)).code).toBe('NOT_FOUND');
  });

  it('is duplicated with its words and groups, without numbers, targets, notes and history', async () => {
    const gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    const id = await make({
      dimensionIds: [gender.id],
      baseline: '2017-18',
      baselineReason: 'Before the test',
    });
    await publish(home);
    await save(id, { definition: 'New', dimensionIds: [gender.id], ...newMeaning('2018-19', 'Break') });
    const copy = { id, name: 'Reading (copy)', slug: 'reading-copy' };
    const steward = await home.as('STEWARD');
    await steward.ask(DUPLICATE, { initiative: home.slug, input: copy });
    expect(await work('reading-copy')).toMatchObject({
      ...{ name: 'Reading (copy)', definition: 'New', dimensionIds: [gender.id], publishedAt: null },
      ...{ formerDefinitions: [], targets: [], annotations: [], baseline: null, baselineReason: '' },
      translations: { es: { definition: 'Quienes pasan el examen viejo' } },
    });
    const again = await home.owner.refusal(DUPLICATE, { initiative: home.slug, input: copy });
    expect(again.fields).toMatchObject([{ path: 'slug', problem: { code: 'ALREADY_USED' } }]);
    for (const role of ['PARTNER', 'CONTRIBUTOR', 'REVIEWER'] as const) {
      const by = await home.as(role);
      expect((await by.refusal(DUPLICATE, { initiative: home.slug, input: copy })).code).toBe('FORBIDDEN');
    }
  });

  it('tells on both pages what foreshadows what, and nothing of an indicator that is not published', async () => {
    const id = await make({ baseline: '2017-18', baselineReason: 'The last year of the old test' });
    const leading = await indicator(home, { slug: 'attendance', name: 'Attendance', foreshadowsId: id });
    await publish(home);
    expect(await page(world.visitor())).toMatchObject({
      history: {
        ...{ baseline: { label: '2017-18' }, baselineReason: 'The last year of the old test' },
        ...{ foreshadows: null, foreshadowedBy: [] },
      },
    });
    await enter(home, leading, [{ placeId: root, period: '2017-18', value: 90 }]);
    await publish(home, 'attendance');
    expect(await page(world.visitor())).toMatchObject({
      history: { foreshadowedBy: [{ name: 'Attendance' }] },
    });
    const itself = await refused(id, { foreshadowsId: id });
    expect(itself.fields).toMatchObject([{ path: 'foreshadowsId', problem: { code: 'NOT_ALLOWED' } }]);
  });
});
