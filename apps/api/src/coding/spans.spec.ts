import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../../test/client.js';
import { county } from '../../test/factories.js';
import { wav } from '../../test/recordings.js';
import { parcel, send } from '../../test/sending.js';
import { prompt, publishedStory, theme, withdraw } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';
import { spanAgreement, type MarkedCoding } from './span-agreement.js';

const FIELDS = `text voice { id duration } mine { themeIds voiceExcerpts { start end themeIds memo } }
  others { voiceExcerpts { start end } }`;
const GET = `query ($initiative: String!, $id: ID!) { story: storyCoding(initiative: $initiative, id: $id) { ${FIELDS} } }`;
const SAVE = `mutation ($initiative: String!, $id: ID!, $input: CodingInput!) {
  story: saveCoding(initiative: $initiative, id: $id, input: $input) { ${FIELDS} } }`;
const FINISH = `mutation ($initiative: String!, $id: ID!) { story: finishCoding(initiative: $initiative, id: $id) { ${FIELDS} } }`;
const AGREEMENT = `query ($initiative: String!) { codingAgreement(initiative: $initiative) { stories spans {
  part stories alpha shared themes { themeId stories differ shared } differences { storyId themeId shared marks { start end words } } } } }`;
const REMOVE = 'mutation ($initiative: String!, $id: ID!) { removeTheme(initiative: $initiative, id: $id) }';
const MERGE =
  'mutation ($initiative: String!, $id: ID!, $intoId: ID!) { mergeTheme(initiative: $initiative, id: $id, intoId: $intoId) }';

interface Story {
  text: string;
  voice: { id: string; duration: number } | null;
  mine: { themeIds: string[]; voiceExcerpts: { start: number; end: number; themeIds: string[] }[] };
}

describe('marking a recording', () => {
  let folder: string;
  let world: World;
  let home: Home;
  let one: Client;
  let two: Client;
  let bus: string;
  let rent: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chorus-spans-'));
    world = await World.open({ CHORUS_MEDIA_DIR: folder });
    home = await world.initiative();
    await county(home);
    await prompt(home);
    bus = await theme(home, 'The bus');
    rent = await theme(home, 'Rent');
    one = await home.as('REVIEWER');
    two = await home.as('STEWARD');
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });

  /** A story told by voice alone, which may be heard; 20 seconds. */
  async function toldByVoice(): Promise<{ code: string; id: string; voiceId: string }> {
    const visitor = world.visitor();
    const voice = parcel('VOICE', wav(20, 'A teller'));
    expect((await send(visitor, home, voice)).statusCode).toBe(204);
    const told = await publishedStory(home, visitor, {
      ...{ key: voice.key, media: [{ id: voice.id }], text: '', title: '' },
      consent: { hearVoice: true },
    });
    return { ...told, voiceId: voice.id };
  }
  const of = (id: string) => ({ initiative: home.slug, id });
  const stretch = (start: number, end: number, ...themeIds: string[]) => ({ start, end, themeIds, memo: '' });
  const save = (coder: Client, id: string, ...voiceExcerpts: object[]) =>
    coder.ask<{ story: Story }>(SAVE, { ...of(id), input: { voiceExcerpts } });
  const kept = async (id: string) =>
    world.database.query<{ voice_excerpts: object[] }[]>(
      'select voice_excerpts from coding where story_id = $1',
      [id],
    );

  it('is how a story without words is coded, by whoever may hear it, apart and then together', async () => {
    const { id, voiceId } = await toldByVoice();
    const partner = await home.as('PARTNER');
    expect((await partner.refusal(GET, of(id))).code).toBe('FORBIDDEN');
    const { story } = await save(one, id, stretch(2, 12, bus, bus), stretch(15, 20));
    expect(story).toMatchObject({ text: '', voice: { id: voiceId } });
    expect(story.mine.voiceExcerpts).toEqual([stretch(2, 12, bus), stretch(15, 20)]);
    expect((await one.http('GET', `/api/i/${home.slug}/media/${voiceId}/voice`)).statusCode).toBe(200);
    expect((await two.ask<{ story: Story }>(GET, of(id))).story).toMatchObject({
      ...{ mine: { voiceExcerpts: [] }, others: [] },
    });
    await save(two, id, stretch(7, 17, bus));
    await one.ask(FINISH, of(id));
    expect((await two.ask<{ story: object }>(FINISH, of(id))).story).toMatchObject({
      others: [{ voiceExcerpts: [{ start: 2, end: 12 }, { start: 15, end: 20 }] }], // prettier-ignore
    });
    // Both found it; they share five of fifteen seconds.
    const { codingAgreement } = await one.ask<{ codingAgreement: { spans: { alpha: number }[] } }>(
      AGREEMENT,
      {
        initiative: home.slug,
      },
    );
    const marks = [
      { start: 2, end: 12, words: '' },
      { start: 7, end: 17, words: '' },
    ];
    expect(codingAgreement).toMatchObject({
      stories: 1,
      spans: [
        {
          ...{ part: 'VOICE', stories: 1, shared: 1 / 3 },
          themes: [{ themeId: bus, stories: 1, differ: 1, shared: 1 / 3 }],
          differences: [{ storyId: id, themeId: bus, shared: 1 / 3, marks }],
        },
      ],
    });
    expect(codingAgreement.spans[0]?.alpha).toBeLessThan(1);
  });

  it('takes whole stretches of this recording with themes of the codebook, and says in words what is wrong', async () => {
    const { id } = await toldByVoice();
    const refused = async (...voiceExcerpts: object[]) =>
      one.refusal(SAVE, { ...of(id), input: { voiceExcerpts } });
    expect((await refused(stretch(5, 400))).fields).toMatchObject([
      { path: 'input.voiceExcerpts.0', problem: { code: 'OUTSIDE_RECORDING' } },
    ]);
    expect((await refused(stretch(1, 2), stretch(9, 5))).problem).toEqual({
      ...{ code: 'NO_STRETCH', detail: { start: '0:09', end: '0:05' } },
    });
    expect((await refused(stretch(1, 2, bus), stretch(1, 2, rent))).problem?.code).toBe('ALREADY_USED');
    expect((await refused(stretch(1, 2, '019a0000-0000-7000-8000-000000000000'))).problem?.code).toBe(
      'UNKNOWN',
    );
    const inWords = await publishedStory(home, world.visitor(), { text: 'Only words.' });
    expect(
      (await one.refusal(SAVE, { ...of(inWords.id), input: { voiceExcerpts: [stretch(0, 1)] } })).problem
        ?.code,
    ).toBe('UNKNOWN');
    expect(await kept(id)).toEqual([]);
  });

  it('follows a merge, keeps a theme from being removed, and goes with the recording or the story', async () => {
    const { id, code, voiceId } = await toldByVoice();
    const late = await theme(home, 'It comes late');
    await save(one, id, stretch(2, 12, late));
    await expect(
      world.database.query('update coding set voice_excerpts = $2 where story_id = $1', [
        id,
        JSON.stringify([stretch(12, 2)]),
      ]),
    ).rejects.toThrow('voice_excerpts_are_spans');
    expect((await home.owner.refusal(REMOVE, { initiative: home.slug, id: late })).code).toBe('CONFLICT');
    await home.owner.ask(MERGE, { initiative: home.slug, id: late, intoId: rent });
    expect(await kept(id)).toEqual([{ voice_excerpts: [stretch(2, 12, rent)] }]);
    await withdraw(world.visitor(), code);
    expect(await kept(id)).toEqual([]);
    expect((await one.refusal(SAVE, { ...of(id), input: {} })).problem?.code).toBe('STORY_WITHDRAWN');

    const other = await toldByVoice();
    await one.ask(SAVE, {
      ...of(other.id),
      input: { themeIds: [rent], voiceExcerpts: [stretch(0, 3, bus)] },
    });
    await world.database.query('delete from story_media where id = $1', [other.voiceId]);
    expect(await kept(other.id)).toEqual([{ voice_excerpts: [] }]);
    expect(other.voiceId).not.toBe(voiceId);
  });
});

describe('agreement on spans', () => {
  const coding = (
    storyId: string,
    coderId: string,
    marks: [start: number, end: number, themeId: string][],
    more: Partial<MarkedCoding> = {},
  ): MarkedCoding => ({
    ...{ storyId, coderId, aided: false, textLength: 100, voiceLength: 0, voiceExcerpts: [] },
    themeIds: marks.map(([, , themeId]) => themeId),
    excerpts: marks.map(([start, end, themeId]) => ({ start, end, themeIds: [themeId], memo: '' })),
    ...more,
  });

  it('tells shares by theme, and the places that differ most first', () => {
    const found = spanAgreement(
      [
        ...[coding('s1', 'a', [[0, 10, 'bus']]), coding('s1', 'b', [[5, 15, 'bus']])],
        ...[coding('s2', 'a', [[0, 10, 'bus']]), coding('s2', 'b', [[50, 60, 'bus']])],
        ...[coding('s3', 'a', [[0, 10, 'rent']]), coding('s3', 'b', [[0, 10, 'rent']])],
      ],
      'TEXT',
    );
    expect(found).toMatchObject({ part: 'TEXT', stories: 3, shared: 15 / 45 });
    expect(found.themes).toMatchObject([
      { themeId: 'bus', stories: 2, differ: 2, shared: 5 / 35 },
      { themeId: 'rent', stories: 1, differ: 0, shared: 1, alpha: 1 },
    ]);
    expect(found.differences.map(({ storyId, shared }) => [storyId, shared])).toEqual([
      ['s2', 0],
      ['s1', 1 / 3],
    ]);
    expect(found.differences[0]?.marks).toEqual([
      { start: 0, end: 10, coderId: 'a' },
      { start: 50, end: 60, coderId: 'b' },
    ]);
  });

  it('leaves out who found a theme without marking it, and takes who did not find it for having marked nothing', () => {
    const one = coding('s1', 'a', [[0, 10, 'bus']]);
    const inWhole = coding('s1', 'b', [], { themeIds: ['bus'] });
    const notAtAll = coding('s1', 'c', []);
    expect(spanAgreement([one, inWhole], 'TEXT')).toMatchObject({ stories: 0, themes: [], alpha: undefined });
    const found = spanAgreement([one, inWhole, notAtAll], 'TEXT');
    // That one did not find it is a difference about the story, told there.
    expect(found).toMatchObject({ stories: 1, shared: 0, differences: [] });
    expect(found.alpha).toBeLessThan(0);
  });

  it('has nothing to say of a part in which nobody marked anything', () => {
    const all = [coding('s1', 'a', [[0, 10, 'bus']]), coding('s1', 'b', [[5, 15, 'bus']])];
    expect(spanAgreement(all, 'VOICE')).toMatchObject({ stories: 0, themes: [], differences: [] });
  });
});
