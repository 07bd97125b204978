import type { Client } from '../../test/client.js';
import { county } from '../../test/factories.js';
import { prompt, publishedStory, theme, withdraw } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';
import { agreementOf } from './agreement.js';

const TEXT = 'The 42 comes late 🚌. My boss counts the minutes.';
const FIELDS = `tellerThemeIds mine { themeIds suggestedIds isFinished excerpts { start end themeIds memo } }
  others { coder themeIds excerpts { themeIds } } settled { themeId applies }`;
const GET = `query ($initiative: String!, $id: ID!) { storyCoding(initiative: $initiative, id: $id) { ${FIELDS} } }`;
const SAVE = `mutation ($initiative: String!, $id: ID!, $input: CodingInput!) {
  saveCoding(initiative: $initiative, id: $id, input: $input) { ${FIELDS} } }`;
const FINISH = `mutation ($initiative: String!, $id: ID!) { finishCoding(initiative: $initiative, id: $id) { ${FIELDS} } }`;
const SETTLE = `mutation ($initiative: String!, $input: SettledCodeInput!) { settleCode(initiative: $initiative, input: $input) }`;
const AGREEMENT = `query ($initiative: String!) { codingAgreement(initiative: $initiative) { stories coders alpha kappa
  themes { themeId stories differ alpha kappa } disagreements { story themeId found notFound settled { applies note } } } }`;
const MERGE =
  'mutation ($initiative: String!, $id: ID!, $intoId: ID!) { mergeTheme(initiative: $initiative, id: $id, intoId: $intoId) }';
const THEMES =
  'query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) { themes { themeId by } } }';

interface StoryCoding {
  tellerThemeIds: string[];
  mine: {
    themeIds: string[];
    suggestedIds: string[];
    isFinished: boolean;
    excerpts: { themeIds: string[]; memo: string }[];
  };
  others: { themeIds: string[] }[];
}

describe('coding a story', () => {
  let world: World;
  let home: Home;
  let one: Client;
  let two: Client;
  let id: string;
  let code: string;
  let late: string;
  let work: string;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    await county(home);
    late = await theme(home, 'It comes late');
    work = await theme(home, 'Work');
    await prompt(home, { themeIds: [late] });
    ({ id, code } = await publishedStory(home, world.visitor(), {
      title: 'The 42',
      text: TEXT,
      themeIds: [late],
    }));
    one = await home.as('REVIEWER');
    two = await home.as('STEWARD');
  });
  afterAll(() => world.close());

  const where = () => ({ initiative: home.slug });
  const get = async (coder: Client) =>
    (await coder.ask<{ storyCoding: StoryCoding }>(GET, { ...where(), id })).storyCoding;
  const save = (coder: Client, input: object) => coder.ask(SAVE, { ...where(), id, input });
  const finish = (coder: Client) => coder.ask(FINISH, { ...where(), id });
  const settle = (themeId: string, applies: boolean) => ({
    ...where(),
    input: { storyId: id, themeId, applies, note: 'We talked.' },
  });
  const bus = { start: 0, end: 19, words: 'The 42 comes late 🚌', themeIds: [] as string[], memo: 'again' };

  it('is done apart: what others found is not to be seen before one has finished, and cannot be changed after', async () => {
    await save(one, { themeIds: [work], excerpts: [{ ...bus, themeIds: [late] }] });
    await finish(one);
    expect(await get(two)).toMatchObject({ tellerThemeIds: [late], mine: { themeIds: [] }, others: [] });
    expect((await two.refusal(SETTLE, settle(work, true))).problem?.code).toBe('FINISH_FIRST');
    await save(two, { themeIds: [late] });
    expect(JSON.stringify(await get(two))).not.toContain('again');
    await finish(two);
    expect((await get(two)).others).toMatchObject([{ themeIds: [work], excerpts: [{ themeIds: [late] }] }]);
    expect((await two.refusal(SAVE, { ...where(), id, input: {} })).problem?.code).toBe('CODING_FINISHED');
  });

  it('takes excerpts of whole characters that say what their coder read, with themes of the codebook', async () => {
    const refused = async (excerpt: object) =>
      (await one.refusal(SAVE, { ...where(), id, input: { excerpts: [{ ...bus, ...excerpt }] } })).problem
        ?.code;
    expect(await refused({ end: 400 })).toBe('INVALID');
    expect(await refused({ words: 'The 42 comes early 🚌' })).toBe('CHANGED_MEANWHILE');
    expect(await refused({ themeIds: ['019a0000-0000-7000-8000-000000000000'] })).toBe('UNKNOWN');
    const partner = await home.as('PARTNER');
    expect((await partner.refusal(GET, { ...where(), id })).code).toBe('FORBIDDEN');
  });

  it('compares the coders, lists where they differ, and gives the story what they settle', async () => {
    await save(one, { themeIds: [work, late] });
    await save(two, { excerpts: [{ ...bus, themeIds: [late] }] });
    await finish(one);
    await finish(two);
    const { codingAgreement } = await one.ask<{ codingAgreement: { themes: object[] } }>(AGREEMENT, where());
    expect(codingAgreement).toMatchObject({
      ...{ stories: 1, coders: 2 },
      disagreements: [{ story: 'The 42', themeId: work, settled: null }],
    });
    expect(codingAgreement.themes).toEqual(
      expect.arrayContaining([
        { themeId: late, stories: 1, differ: 0, alpha: null, kappa: null },
        { themeId: work, stories: 1, differ: 1, alpha: 0, kappa: 0 },
      ]),
    );
    await one.ask(SETTLE, settle(work, true));
    const tags = await home.owner.ask<{ reviewStory: { themes: object[] } }>(THEMES, { ...where(), id });
    expect(tags.reviewStory.themes).toEqual(
      expect.arrayContaining([
        { themeId: work, by: 'REVIEWER' },
        { themeId: late, by: 'TELLER' },
      ]),
    );
    await one.ask(SETTLE, settle(work, false));
    expect(
      (await home.owner.ask<{ reviewStory: { themes: object[] } }>(THEMES, { ...where(), id })).reviewStory
        .themes,
    ).toEqual([{ themeId: late, by: 'TELLER' }]);
  });

  it('is taken over in one step by a steward where all coders agree, and can be undone', async () => {
    await save(one, { themeIds: [work, late] });
    await save(two, { themeIds: [work] });
    await finish(one);
    const agreed = async () =>
      (
        await two.ask<{
          agreedStories: {
            stories: { storyId: string; themeIds: string[] }[];
            open: number;
            taken: object[];
          };
        }>(
          `query ($initiative: String!) { agreedStories(initiative: $initiative) {
          stories { storyId story themeIds } open taken { stories themes } } }`,
          where(),
        )
      ).agreedStories;
    const take =
      'mutation ($initiative: String!, $ids: [ID!]!) { id: takeOverThemes(initiative: $initiative, storyIds: $ids) }';
    const undo =
      'mutation ($initiative: String!, $id: ID!) { undoTakeover(initiative: $initiative, id: $id) }';
    const inFeed = async (themeId = work) =>
      (
        await world
          .visitor()
          .ask<{ storyFeed: { stories: object[] } }>(
            'query ($initiative: String!, $theme: ID!) { storyFeed(initiative: $initiative, filter: { themeId: $theme }) { stories { id } } }',
            { ...where(), theme: themeId },
          )
      ).storyFeed.stories.length;
    // Still coding it: what the other found is not to be seen here either.
    expect(await agreed()).toEqual({ stories: [], open: 0, taken: [] });
    await finish(two);
    expect(await agreed()).toEqual({ stories: [], open: 1, taken: [] });
    expect((await two.refusal(take, { ...where(), ids: [id] })).problem?.code).toBe('CHANGED_MEANWHILE');
    await two.ask(SETTLE, settle(late, false));
    expect(await agreed()).toEqual({
      ...{ open: 0, taken: [] },
      stories: [{ storyId: id, story: 'The 42', themeIds: [work] }],
    });
    expect((await one.refusal(take, { ...where(), ids: [id] })).code).toBe('FORBIDDEN');
    expect(await inFeed()).toBe(0);
    const step = await two.ask<{ id: string }>(take, { ...where(), ids: [id] });
    expect(await agreed()).toEqual({ stories: [], open: 0, taken: [{ stories: 1, themes: 1 }] });
    expect(await inFeed()).toBe(1);
    await two.ask(undo, { ...where(), id: step.id });
    expect(await inFeed()).toBe(0);
    expect((await two.refusal(undo, { ...where(), id: step.id })).problem?.code).toBe('CANNOT_UNDO');
    // Merged since, twice: what the story got of it is found all the same, and not what it has from others.
    const again = await two.ask<{ id: string }>(take, { ...where(), ids: [id] });
    const jobs = await theme(home, 'Jobs');
    const pay = await theme(home, 'Pay');
    await home.owner.ask(MERGE, { ...where(), id: work, intoId: jobs });
    await home.owner.ask(MERGE, { ...where(), id: jobs, intoId: pay });
    expect([await inFeed(pay), await inFeed(late)]).toEqual([1, 1]);
    await two.ask(undo, { ...where(), id: again.id });
    expect([await inFeed(pay), await inFeed(late)]).toEqual([0, 1]);
    await two.ask(take, { ...where(), ids: [id] });
    await withdraw(world.visitor(), code);
    expect(await world.database.query('select 1 from theme_takeover where story_id = $1', [id])).toEqual([]);
  });

  it('follows a merge of themes and its undoing, and goes with the words of the story', async () => {
    for (const coder of [one, two]) await coder.ask(SEE, { ...where(), id });
    const suggestedIds = [late];
    await save(one, { themeIds: [work], excerpts: [{ ...bus, themeIds: [late, work] }], suggestedIds });
    await save(two, { themeIds: [late], suggestedIds });
    await home.owner.ask(MERGE, { ...where(), id: late, intoId: work });
    // One had found the other theme without a suggestion; two has it because of one.
    expect((await get(one)).mine).toMatchObject({
      ...{ themeIds: [work], suggestedIds: [], excerpts: [{ themeIds: [work] }] },
    });
    expect((await get(two)).mine).toMatchObject({ themeIds: [work], suggestedIds: [work] });
    const { themeHistory } = await home.owner.ask<{ themeHistory: { id: string }[] }>(
      'query ($initiative: String!) { themeHistory(initiative: $initiative) { id } }',
      where(),
    );
    await home.owner.ask(
      'mutation ($initiative: String!, $id: ID!) { undoThemeChange(initiative: $initiative, id: $id) }',
      {
        ...{ ...where(), id: themeHistory[0]?.id },
      },
    );
    const { mine } = await get(one);
    expect(mine.themeIds).toEqual([work]);
    expect(mine.excerpts[0]?.themeIds.sort()).toEqual([late, work].sort());
    expect(mine.suggestedIds).toEqual([late]);
    expect((await get(two)).mine).toMatchObject({ themeIds: [late], suggestedIds: [late] });
    await withdraw(world.visitor(), code);
    expect(await world.database.query('select 1 from coding where story_id = $1', [id])).toEqual([]);
    expect((await one.refusal(SAVE, { ...where(), id, input: {} })).problem?.code).toBe('STORY_WITHDRAWN');
  });
});

const SEE = `mutation ($initiative: String!, $id: ID!) { seeSuggestions(initiative: $initiative, id: $id) {
  finishedByOthers mine { isAided } } }`;
const SUGGESTED = `stories needed isDependable dismissed suggested { themeId stories because { word spans { start end } } }`;
const SUGGESTIONS = `query ($initiative: String!, $id: ID!) { found: themeSuggestions(initiative: $initiative, id: $id) { ${SUGGESTED} } }`;
const DISMISS = `mutation ($initiative: String!, $id: ID!, $themeId: ID) {
  found: dismissSuggestion(initiative: $initiative, id: $id, themeId: $themeId) { ${SUGGESTED} } }`;

interface Suggestions {
  stories: number;
  needed: number;
  dismissed: number;
  suggested: { themeId: string; stories: number; because: { word: string; spans: object[] }[] }[];
}

describe('suggestions from coded stories', () => {
  let world: World;
  let home: Home;
  let coder: Client;
  let late: string;
  let rent: string;
  let story: { code: string; id: string };
  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    await county(home);
    late = await theme(home, 'It comes late');
    rent = await theme(home, 'Rent');
    const promptId = await prompt(home, { themeIds: [late] });
    coder = await home.as('REVIEWER');
    const text = '🚌 LATE again: the bus was late, and I lost the job.';
    story = await publishedStory(home, world.visitor(), { title: 'Waiting', text, themeIds: [late] });
    // As the review of many stories leaves them; going through all of it forty times says nothing more.
    await world.database.query(
      `with told as (
         insert into story (initiative_id, id, prompt_id, state, via, language, text)
         select s.initiative_id, gen_random_uuid(), $2, 'PUBLISHED', 'SELF', 'en',
           case when n % 2 = 0 then 'The buses came late in week ' || n else 'The landlord wants more each month ' || n end
         from story s, generate_series(1, 39) n where s.id = $1 returning initiative_id, id, text)
       insert into story_theme (initiative_id, story_id, theme_id, tagged_by)
       select initiative_id, id, case when text like '%late%' then $3::uuid else $4::uuid end, 'REVIEWER' from told`,
      [story.id, promptId, late, rent],
    );
  });
  afterAll(() => world.close());

  const of = (id: string) => ({ initiative: home.slug, id });
  const suggestions = async (asking: Client, id = story.id) =>
    (await asking.ask<{ found: Suggestions }>(SUGGESTIONS, of(id))).found;

  it('are shown to a coder who asks, with the words that speak for them, and are kept with the coding', async () => {
    expect((await coder.refusal(SUGGESTIONS, of(story.id))).code).toBe('CONFLICT');
    const partner = await home.as('PARTNER');
    expect((await partner.refusal(SUGGESTIONS, of(story.id))).code).toBe('FORBIDDEN');
    await coder.ask(SEE, of(story.id));
    // The teller chose "It comes late"; that alone makes no story one to learn from.
    expect(await suggestions(coder)).toEqual({
      ...{ stories: 39, needed: 30, isDependable: true, dismissed: 0 },
      suggested: [
        {
          ...{ themeId: late, stories: 19 },
          because: [
            { word: 'bus', spans: [{ start: 18, end: 21 }] },
            { word: 'LATE', spans: [{ start: 2, end: 6 }, { start: 26, end: 30 }] }, // prettier-ignore
          ],
        },
      ],
    });
    const { found } = await coder.ask<{ found: Suggestions }>(DISMISS, { ...of(story.id), themeId: late });
    expect(found).toMatchObject({ dismissed: 1, suggested: [] });
    expect((await coder.ask<{ found: Suggestions }>(DISMISS, of(story.id))).found.suggested).toHaveLength(1);
    const input = { themeIds: [late], suggestedIds: [late, rent] };
    const { saveCoding } = await coder.ask<{ saveCoding: object }>(
      `mutation ($initiative: String!, $id: ID!, $input: CodingInput!) {
        saveCoding(initiative: $initiative, id: $id, input: $input) { mine { themeIds suggestedIds isAided } } }`,
      { ...of(story.id), input },
    );
    expect(saveCoding).toEqual({ mine: { themeIds: [late], suggestedIds: [late], isAided: true } });
  });

  it('never tell what people found in the story itself, and forget the words of one that is taken back', async () => {
    const other = await home.as('STEWARD');
    const { code, id } = await publishedStory(home, world.visitor(), {
      text: 'Zeppelin weather, quoth nobody.',
    });
    // Two new ones among 39 are enough to learn anew.
    for (const each of [id, story.id]) {
      await other.ask(SAVE, { ...of(each), input: { themeIds: [rent] } });
      await other.ask(FINISH, of(each));
    }
    expect((await coder.ask<{ seeSuggestions: object }>(SEE, of(id))).seeSuggestions).toEqual({
      ...{ finishedByOthers: 1, mine: { isAided: true } },
    });
    expect(await suggestions(coder, id)).toMatchObject({ stories: 41, suggested: [] });
    await coder.ask(FINISH, of(id));
    expect((await coder.refusal(SEE, of(id))).problem?.code).toBe('CODING_FINISHED');
    const { codingAgreement } = await coder.ask<{ codingAgreement: object }>(
      'query ($initiative: String!) { codingAgreement(initiative: $initiative) { stories unaided { stories alpha } } }',
      { initiative: home.slug },
    );
    expect(codingAgreement).toEqual({ stories: 1, unaided: { stories: 0, alpha: null } });
    await withdraw(world.visitor(), code);
    expect((await suggestions(coder)).stories).toBe(40);
  });
});

describe('agreement of coders', () => {
  const coding = (storyId: string, coderId: string, ...themeIds: string[]) => ({
    storyId,
    coderId,
    themeIds,
    aided: false,
  });

  it('is measured per theme and over all, on stories with two coders or more', () => {
    const found = agreementOf([
      ...[coding('s1', 'a', 'bus'), coding('s1', 'b', 'bus')],
      ...[coding('s2', 'a'), coding('s2', 'b')],
      ...[coding('s3', 'a', 'bus'), coding('s3', 'b')],
      ...[coding('s4', 'a', 'rent')],
    ]);
    // Two agree on two of three: kappa 0.4, alpha 1 - 5 * 2 / (3 * 3 * 2) by Krippendorff's formula for two coders.
    expect(found).toMatchObject({ stories: 3, coders: 2, disagreements: [{ storyId: 's3', found: ['a'] }] });
    expect(found.themes).toHaveLength(1);
    expect(found.themes[0]?.kappa).toBeCloseTo(0.4, 10);
    expect(found.themes[0]?.alpha).toBeCloseTo(1 - 10 / 18, 10);
  });

  it('has no kappa for three coders, and no measure where nothing can differ', () => {
    const found = agreementOf([coding('s', 'a', 'bus'), coding('s', 'b', 'bus'), coding('s', 'c', 'bus')]);
    expect(found).toMatchObject({ coders: 3, kappa: undefined, alpha: undefined, disagreements: [] });
  });
});
