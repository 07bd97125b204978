import { randomUUID } from 'node:crypto';
import type { Client } from '../../test/client.js';
import { county } from '../../test/factories.js';
import { feed, openReceipt, prompt, review, tell, theme } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const LIST = `query ($initiative: String!) { storyImports(initiative: $initiative) {
  id fileName basis stories waiting published undoneOn } }`;
const APPROVE = `mutation ($initiative: String!, $id: ID!) { approveImportedStories(initiative: $initiative, id: $id) }`;
const ERASE = `mutation ($initiative: String!, $story: ID!, $reason: String!) {
  eraseImportedStory(initiative: $initiative, story: $story, reason: $reason) }`;
const UNDO = `mutation ($initiative: String!, $id: ID!) { undoStoryImport(initiative: $initiative, id: $id) { id undoneOn } }`;
const POLICY = `mutation ($initiative: String!) { saveReviewPolicy(initiative: $initiative,
  input: { twoPeople: true, words: "" }) { twoPeople } }`;
const SAVE = `mutation ($initiative: String!, $mapping: Json!) {
  saveStoryMapping(initiative: $initiative, name: "Survey", mapping: $mapping) { id name mapping } }`;

const CSV = `Nr,Answer,When,Town,Bus,How,We,They,Chance
1,"The bus, it is late",31/01/2022,Mill,1,2,50,25,25
2,Nothing!,1/2/2022,,,1,,,
3,,1/2/2022,,,1,,,
4,Der Weg ist weit,1/31/2022,,0,,,,
4,Again,1/2/2022,,,,,,
5,=1+1 🚌,1/2/2022,mill,1,9,0,0,1
`;
const MAPPING = {
  ...{ version: 1, source: 'survey', id: 'Nr', text: 'Answer', language: { code: 'en' }, place: 'Town' },
  date: { column: 'When', order: 'MIXED_DMY' },
  themes: [{ column: 'Bus', theme: 'Buses' }],
  placements: [
    { question: 'How?', columns: ['How'], answers: { 1: 'Good', 2: 'Bad', 9: '' } },
    { question: 'Who?', columns: ['We', 'They', 'Chance'] },
  ],
  leaveOut: ['nothing'],
};
const BASIS = 'Everybody signed the sheet of 2022 that says so.';

describe('stories out of files', () => {
  let world: World;
  let home: Home;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    await prompt(home, {
      ceiling: 'PARTNERS',
      signifiers: [
        { kind: 'CHOICE', question: 'How?', labels: ['Good', 'Bad'] },
        { kind: 'TRIAD', question: 'Who?', labels: ['We', 'They', 'Chance'] },
      ],
    });
    await county(home, ['Mill']);
    await theme(home, 'buses');
  });
  afterAll(() => world.close());

  const send = (
    order: object,
    { file = CSV, path = '', by = home.owner }: { file?: string; path?: string; by?: Client } = {},
  ) =>
    by.http('POST', `/api/i/${home.slug}/story-imports${path}`, {
      payload: Buffer.from(`${JSON.stringify(order)}\n${file}`),
      headers: { 'content-type': 'application/octet-stream' },
    });
  const anOrder = (more: object = {}) => ({
    ...{ id: randomUUID(), prompt: 'the-way', fileName: 'survey.csv', mapping: MAPPING, basis: BASIS },
    consent: { audience: 'PUBLIC', mayQuote: true },
    ...more,
  });
  const imports = async () =>
    (await home.owner.ask<{ storyImports: Record<string, unknown>[] }>(LIST, { initiative: home.slug }))
      .storyImports;
  /** Of this initiative, which the statement calls `here`. */
  const rows = (sql: string) =>
    world.database.query<Record<string, unknown>[]>(
      `with here as (select id from initiative where slug = '${home.slug}') ${sql}`,
    );

  it('are looked at first, with a report by row, and nothing is kept of it', async () => {
    const columns = (await send({}, { path: '/columns' })).json<{ rows: number; columns: object[] }>();
    expect(columns.rows).toBe(6);
    expect(columns.columns).toContainEqual({ name: 'Bus', samples: ['1', '0'], isTick: true });
    const report = (await send(anOrder(), { path: '/check' })).json<Record<string, unknown>>();
    expect(report).toMatchObject({
      ...{ rows: 6, stories: 3, problems: 0, unsureDays: 1 },
      leftOut: { EMPTY: 1, ANSWER: 1, TWICE: 1, THERE_ALREADY: 0 },
      themes: [{ name: 'Buses', stories: 2, isNew: false }],
      months: [
        { month: '2022-01', stories: 2 },
        { month: '2022-02', stories: 1 },
      ],
    });
    expect(await imports()).toEqual([]);
    expect(await rows('select from story join here on here.id = initiative_id')).toEqual([]);
  });

  it('say which rows cannot be understood, and then none comes in', async () => {
    const file = `${CSV}7,A day that is none,31/02/2022,,,,,,\n8,Elsewhere,1/2/2022,Atlantis,,5,,,\n`;
    const report = (await send(anOrder(), { path: '/check', file })).json<Record<string, unknown>>();
    expect(report).toMatchObject({ problems: 2, stories: 3 });
    expect(report['problemRows']).toEqual([
      { what: 'DATE', column: 'When', text: '31/02/2022', line: 8 },
      { what: 'PLACE', column: 'Town', text: 'Atlantis', line: 9 },
      { what: 'ANSWER', column: 'How', text: '5', line: 9 },
    ]);
    const refused = await send(anOrder(), { file });
    expect(refused.statusCode).toBe(422);
    expect(refused.payload).toContain('IMPORT_HAS_PROBLEMS');
    expect(await rows('select from story join here on here.id = initiative_id')).toEqual([]);
    const other = { ...MAPPING, text: 'Words' };
    expect((await send(anOrder({ mapping: other }), { path: '/check' })).payload).toContain(
      'COLUMNS_MISSING',
    );
    expect((await send(anOrder({ basis: 'yes' }))).payload).toContain('CONSENT_BASIS');
    expect((await send(anOrder(), { file: '{"a": ' })).statusCode).toBe(422);
    expect((await send(anOrder(), { by: await home.as('REVIEWER') })).statusCode).toBe(403);
  });

  it('go one by one when their tellers ask, with the reason in the log, and no file brings them back', async () => {
    await send(anOrder());
    const [one] = (await rows(
      `select s.id from story s join here on here.id = s.initiative_id where s.text like 'The bus%'`,
    )) as { id: string }[];
    const story = one?.id ?? '';
    await review(home.owner, home, story, 'publishStory');
    const partner = await home.as('PARTNER');
    expect((await feed(partner, home)).stories).toHaveLength(1);
    const erase = (reason = 'Asked by letter on 3 May.', id = story) =>
      [ERASE, { initiative: home.slug, story: id, reason }] as const;
    for (const role of ['PARTNER', 'CONTRIBUTOR', 'REVIEWER'] as const) {
      const by = await home.as(role);
      expect((await by.refusal(...erase())).code).toBe('FORBIDDEN');
    }
    const steward = await home.as('STEWARD');
    expect((await steward.refusal(...erase(' '))).fields).toMatchObject([{ path: 'reason' }]);
    // A story with a receipt is its teller's alone; one of another initiative is not there.
    const code = await tell(home, world.visitor(), { text: 'Mine.' });
    const [own] = (await rows(
      `select s.id from story s join here on here.id = s.initiative_id where s.text = 'Mine.'`,
    )) as { id: string }[];
    expect((await steward.refusal(...erase('x', own?.id))).code).toBe('NOT_FOUND');
    expect((await openReceipt(world.visitor(), code)).text).toBe('Mine.');
    const other = await world.initiative();
    expect((await other.owner.refusal(ERASE, { initiative: other.slug, story, reason: 'x' })).code).toBe(
      'NOT_FOUND',
    );

    await steward.ask(...erase());
    expect((await feed(partner, home)).stories).toEqual([]);
    expect(await world.occurrences('The bus, it is late')).toEqual([]);
    expect((await steward.refusal(...erase())).problem?.code).toBe('STORY_WITHDRAWN');
    const log =
      'query ($initiative: String!) { moderationLog(initiative: $initiative) { entries { storyId decision reason } } }';
    expect(await home.owner.ask(log, { initiative: home.slug })).toMatchObject({
      moderationLog: {
        entries: [
          { storyId: story, decision: 'ERASED', reason: 'Asked by letter on 3 May.' },
          { decision: 'PUBLISHED' },
        ],
      },
    });
    // Neither the file again nor the file after its import was undone brings it back.
    const left = async () => (await send(anOrder(), { path: '/check' })).json<{ stories: number }>().stories;
    expect(await left()).toBe(0);
    await home.owner.ask(UNDO, { initiative: home.slug, id: (await imports())[0]?.['id'] });
    expect(await left()).toBe(2);
    expect(
      await rows('select s.state from story s join here on here.id = s.initiative_id order by 1'),
    ).toEqual([{ state: 'SUBMITTED' }, { state: 'WITHDRAWN' }]);
    expect(
      (
        await world.database.query<{ n: number }[]>(
          'select count(*)::int as n from story where teller_steps > 0 and id = $1',
          [story],
        )
      )[0]?.n,
    ).toBe(1);
  });

  it('come in once, under the ceiling of the call, and wait for review', async () => {
    const order = anOrder();
    const [first, second] = await Promise.all([send(order), send(order)]);
    const sent = [first.statusCode, second.statusCode];
    expect(sent).toContain(201);
    expect((await send(order)).json()).toEqual({ stories: 3 });
    expect((await send(anOrder(), { path: '/check' })).json()).toMatchObject({
      stories: 0,
      leftOut: { THERE_ALREADY: 3 },
    });
    expect(await imports()).toMatchObject([
      { fileName: 'survey.csv', basis: BASIS, stories: 3, waiting: 3, published: 0 },
    ]);
    expect(
      await rows(
        'select distinct audience, may_quote, version from consent join here on here.id = initiative_id',
      ),
    ).toEqual([{ audience: 'PARTNERS', may_quote: true, version: 1 }]);
    expect(
      await rows(`select text, happened_start::text as day, (select json_agg(mark order by kind) from story_signifier g
        where g.story_id = s.id) as marks, place_id is null as nowhere from story s join here on here.id = s.initiative_id order by text`),
    ).toEqual([
      { text: '=1+1 🚌', day: '2022-02-01', marks: [[0, 0, 1]], nowhere: false },
      { text: 'Der Weg ist weit', day: '2022-01-31', marks: null, nowhere: true },
      { text: 'The bus, it is late', day: '2022-01-31', marks: [[1], [0.5, 0.25, 0.25]], nowhere: false },
    ]);
    expect(
      await rows('select distinct tagged_by from story_theme join here on here.id = initiative_id'),
    ).toEqual([{ tagged_by: 'REVIEWER' }]);
  });

  it('are approved together by as many people as the rules ask for, and taken back together', async () => {
    const partner = await home.as('PARTNER');
    const shown = async () => (await feed(partner, home)).stories.length;
    await home.owner.ask(POLICY, { initiative: home.slug });
    const order = anOrder();
    await send(order);
    const about = { initiative: home.slug, id: order.id };
    const approve = async (by: Client) =>
      (await by.ask<{ approveImportedStories: number }>(APPROVE, about)).approveImportedStories;
    expect(await approve(home.owner)).toBe(3);
    expect(await approve(home.owner)).toBe(0);
    expect(await shown()).toBe(0);
    expect(await approve(await home.as('STEWARD'))).toBe(3);
    expect(await shown()).toBe(3);
    expect(await imports()).toMatchObject([{ waiting: 0, published: 3 }]);

    await send(anOrder({ mapping: { ...MAPPING, source: 'another' } }));
    const [newer] = await rows(
      `select i.id from story_import i join here on here.id = i.initiative_id where source = 'another'`,
    );
    await home.owner.ask(UNDO, { initiative: home.slug, id: newer?.['id'] });
    await home.owner.ask(UNDO, about);
    expect(await shown()).toBe(0);
    // Those that were shown leave that they were there; the others leave nothing.
    expect(
      await rows(
        'select state, count(*)::integer as stories, max(text) as text from story join here on here.id = initiative_id group by state',
      ),
    ).toEqual([{ state: 'WITHDRAWN', stories: 3, text: null }]);
    await expect(home.owner.ask(UNDO, about)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // And they can come in again.
    expect((await send(anOrder(), { path: '/check' })).json()).toMatchObject({ stories: 3 });
  });

  it('out of JSON of KoboToolbox and ODK, with groups and several answers in a cell, by a saved mapping', async () => {
    const mapping = {
      ...{ version: 1, source: 'kobo', id: '_uuid', text: 'told/story', language: { column: 'lang' } },
      ...{ themes: [], themeList: { column: 'told/about', between: ' ' }, leaveOut: [] },
      placements: [{ question: 'How?', columns: ['told/how'], answers: { good: 'Good' } }],
    };
    await home.owner.ask(SAVE, { initiative: home.slug, mapping });
    const saved = await home.owner.ask<{ saveStoryMapping: { mapping: object }[] }>(SAVE, {
      initiative: home.slug,
      mapping,
    });
    expect(saved.saveStoryMapping).toHaveLength(1);
    const told = { story: 'El autobús', about: 'buses roads', how: 'good' };
    const file = JSON.stringify({ count: 1, results: [{ _uuid: 'a', lang: 'es', told, _tags: [] }] });
    const order = anOrder({ mapping: saved.saveStoryMapping[0]?.mapping });
    expect((await send(order, { file })).payload).toContain('NEW_THEMES');
    expect((await send({ ...order, makeThemes: true }, { file })).json()).toEqual({ stories: 1 });
    expect(
      await rows(`select language, text, (select json_agg(lower(t.name) order by lower(t.name)) from story_theme x
        join theme t on t.id = x.theme_id where x.story_id = s.id) as themes from story s
        join here on here.id = s.initiative_id`),
    ).toEqual([{ language: 'es', text: 'El autobús', themes: ['buses', 'roads'] }]);
  });
});
