import { ROLES } from '@chorus/domain';
import sharp from 'sharp';
import type { Client } from '../../test/client.js';
import { enter, publish } from '../../test/factories.js';
import {
  aReport,
  chart,
  CHECK,
  heading,
  publishedReport,
  PUBLISH_REPORT,
  REMOVE,
  saveReport,
  SAVE_REPORT,
  seeReport,
  SEE_DRAFT,
  SEE_REPORT,
  UNPUBLISH,
  words,
  type SeenDraft,
} from '../../test/reporting.js';
import { aboutUse, openReceipt, read, withdraw } from '../../test/telling.js';
import { worseThanTheCurve } from '../../test/tension.js';
import { World, type Home } from '../../test/world.js';

describe('reports', () => {
  let world: World;
  let home: Home;
  let steward: Client;
  let reviewer: Client;
  let indicatorId: string;
  let placeId: string;
  let told: { code: string; id: string }[];
  let codes: string[];
  let ids: string[];

  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    steward = await home.as('STEWARD');
    reviewer = await home.as('REVIEWER');
    ({ indicatorId, placeId, told } = await worseThanTheCurve(world, home, [-1, -1, 0, 1]));
    [codes, ids] = [told.map(({ code }) => code), told.map(({ id }) => id)];
  }, 120_000);
  afterAll(() => world.close());

  const at = (list: string[], index: number) => list[index] ?? '';
  const refused = (by: Client, document: string, variables: Record<string, unknown>) =>
    by.refusal(document, { initiative: home.slug, ...variables });

  it('are written by readers of stories, published by stewards, and read by their audience alone', async () => {
    const blocks = [heading('Reading'), words('Most children read.'), chart(indicatorId)];
    for (const role of ['PARTNER', 'CONTRIBUTOR'] as const)
      expect((await refused(await home.as(role), SAVE_REPORT, { input: aReport(blocks) })).code).toBe(
        'FORBIDDEN',
      );
    const input = aReport(blocks, { title: 'The reading report', audience: 'STEWARDS' });
    const draft = await saveReport(reviewer, home, input);
    expect(draft).toMatchObject({ slug: 'the-reading-report', version: 1, edition: null, blocks });
    const step = { id: draft.id, version: 1 };
    expect((await refused(reviewer, PUBLISH_REPORT, step)).code).toBe('FORBIDDEN');
    const who = async () => {
      const found: string[] = [];
      for (const role of ['PUBLIC', ...ROLES] as const) {
        const reader = role === 'PUBLIC' ? world.visitor() : await home.as(role);
        const { reports } = await reader.ask<{ reports: { slug: string }[] }>(
          'query ($initiative: String!) { reports(initiative: $initiative) { slug } }',
          { initiative: home.slug },
        );
        const listed = reports.some(({ slug }) => slug === draft.slug);
        const { body } = await reader.post(SEE_REPORT, { initiative: home.slug, slug: draft.slug });
        expect(body.errors?.[0]?.extensions.code).toBe(listed ? undefined : 'NOT_FOUND');
        const cited = await reader.http('GET', `/api/i/${home.slug}/reports/${draft.slug}.bib`);
        expect(cited.statusCode).toBe(listed ? 200 : 404);
        if (listed) found.push(role);
      }
      return found;
    };
    expect(await who()).toEqual([]);
    await publishedReport(steward, home, { ...input, version: 1 });
    expect(await who()).toEqual(['OWNER', 'STEWARD', 'REVIEWER']);
    await publishedReport(steward, home, { ...input, version: 2, audience: 'PARTNERS' });
    expect(await who()).toEqual([...ROLES]);
    const last = await publishedReport(steward, home, { ...input, version: 3, audience: 'PUBLIC' });
    expect(await who()).toEqual(['PUBLIC', ...ROLES]);
    expect(last).toMatchObject({ edition: 3, figures: [{ values: [30, 34, 38, 42, 46, 50, 54, 58] }] });
    expect((await refused(steward, REMOVE, { id: draft.id })).problem).toMatchObject({
      code: 'REPORT_PUBLISHED',
    });
    await steward.ask(UNPUBLISH, { initiative: home.slug, id: draft.id });
    expect(await who()).toEqual([]);
    await steward.ask(REMOVE, { initiative: home.slug, id: draft.id });
    expect((await refused(steward, SEE_DRAFT, { id: draft.id })).code).toBe('NOT_FOUND');
  });

  it('take nothing but blocks that they know, and say where something else stands', async () => {
    const wrong = async (blocks: unknown[]) => {
      const [first] = (await refused(steward, SAVE_REPORT, { input: aReport(blocks as never) })).fields;
      return `${first?.path} ${first?.problem.code}`;
    };
    const link = (address: string) => ({ kind: 'PARAGRAPH', runs: [{ text: 'here', link: address }] });
    expect(await wrong([{ kind: 'HTML', html: '<b>x</b>' }])).toBe('input.blocks.0.kind INVALID');
    expect(await wrong([words('a'), link('javascript:alert(1)')])).toBe(
      'input.blocks.1.runs.0.link NOT_A_LINK',
    );
    expect(await wrong([{ kind: 'PICTURE', pictureId: indicatorId, alt: ' ' }])).toBe(
      'input.blocks.0.alt REQUIRED',
    );
    expect(await wrong([words('x'.repeat(20_001))])).toBe('input.blocks.0.runs.0.text TOO_LONG');
    // What is not named is not kept.
    const more = { kind: 'PARAGRAPH', runs: [{ text: 'a', style: 'x' }], onclick: 'x' };
    const { blocks } = await saveReport(steward, home, aReport([more]));
    expect(blocks).toEqual([words('a')]);
  });

  it('hold pictures that are made anew, for those who may read a report in which they stand', async () => {
    const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#557755' } })
      .withExif({ IFD0: { Artist: 'who-took-it' } })
      .jpeg()
      .toBuffer();
    const pictures = `/api/i/${home.slug}/report-pictures`;
    const headers = { 'content-type': 'application/octet-stream' };
    const send = (by: Client, payload: Buffer) => by.http('POST', pictures, { payload, headers });
    expect((await send(await home.as('PARTNER'), photo)).statusCode).toBe(403);
    expect((await send(reviewer, Buffer.from('<svg onload="alert(1)"/>'))).statusCode).toBe(422);
    const { id: pictureId } = (await send(reviewer, photo)).json<{ id: string }>();
    const look = async (by: Client) => (await by.http('GET', `${pictures}/${pictureId}/large`)).statusCode;
    const picture = { kind: 'PICTURE', pictureId, alt: 'A green field', caption: '' };
    expect([await look(world.visitor()), await look(await home.as('PARTNER'))]).toEqual([404, 404]);
    const report = await publishedReport(steward, home, aReport([picture], { audience: 'PARTNERS' }));
    expect([await look(world.visitor()), await look(await home.as('PARTNER'))]).toEqual([404, 200]);
    const { rawPayload } = await steward.http('GET', `${pictures}/${pictureId}/large`);
    expect(photo.includes('who-took-it')).toBe(true);
    expect(rawPayload.includes('who-took-it')).toBe(false);
    await steward.ask(UNPUBLISH, { initiative: home.slug, id: report.id });
    expect(await look(await home.as('PARTNER'))).toBe(404);
  });

  it('keep what was written: saving is safe to repeat, two at once notice, and versions can be read', async () => {
    const input = aReport([words('First.')]);
    const first = await saveReport(steward, home, input);
    expect(await saveReport(steward, home, input)).toMatchObject({ version: 1 });
    const second = { ...input, version: 1, blocks: [words('Second.')] };
    expect(await saveReport(reviewer, home, second)).toMatchObject({ version: 2, versions: [{ number: 1 }] });
    expect(await saveReport(reviewer, home, second)).toMatchObject({ version: 2 });
    const late = { ...input, version: 1, blocks: [words('What the other one typed.')] };
    expect(await refused(steward, SAVE_REPORT, { input: late })).toMatchObject({
      ...{ code: 'CONFLICT', problem: { code: 'CHANGED_MEANWHILE' } },
    });
    expect((await refused(steward, PUBLISH_REPORT, { id: first.id, version: 1 })).code).toBe('CONFLICT');
    const { reportVersion } = await steward.ask<{ reportVersion: { blocks: unknown } }>(
      'query ($initiative: String!, $id: ID!) { reportVersion(initiative: $initiative, id: $id, number: 1) { blocks } }',
      { initiative: home.slug, id: first.id },
    );
    expect(reportVersion.blocks).toEqual([words('First.')]);
    await publishedReport(steward, home, { ...second, version: 2 });
    const moved = { ...second, version: 3, slug: 'elsewhere' };
    expect((await refused(steward, SAVE_REPORT, { input: moved })).fields).toMatchObject([
      { path: 'input.slug', problem: { code: 'ADDRESS_STAYS' } },
    ]);
    const taken = aReport([], { slug: first.slug });
    expect((await refused(steward, SAVE_REPORT, { input: taken })).fields).toMatchObject([
      { problem: { code: 'ALREADY_USED' } },
    ]);
  });

  it('name stories and hold no words of theirs: a teller sees it, and a gap stays where one goes', async () => {
    for (const id of [at(ids, 0), at(ids, 1)])
      await read(reviewer, home, id, { quote: 'These are the words', links: [] });
    const [zero, one, two] = [at(ids, 0), at(ids, 1), at(ids, 2)];
    const blocks = [
      { kind: 'STORIES', storyIds: [zero, one] },
      { kind: 'QUOTE', storyId: two },
    ];
    const report = await publishedReport(steward, home, aReport(blocks, { title: 'With stories' }));
    // The third may not be quoted: not even its id is told.
    expect(report.blocks).toEqual([blocks[0], { kind: 'QUOTE', storyId: null }]);
    expect(report.stories.map(({ title }) => title).sort()).toEqual(['Told 0', 'Told 1', 'Told 2']);
    const stands = async () =>
      ((await seeReport(world.visitor(), home, report.slug)).blocks[0] ?? {})['storyIds'];
    const teller = world.visitor();
    const use = async () =>
      (await openReceipt(teller, at(codes, 0))).uses.find(({ place }) => place === 'REPORT_PAGE');
    expect(await use()).toMatchObject({ audience: 'PUBLIC', isLive: true, lastDay: null });
    await aboutUse(teller, at(codes, 0), 'takeDownUse', (await use())?.id);
    expect(await stands()).toEqual([null, one]);
    // The word holds when the report is published again.
    const { reportDraft } = await steward.ask<{ reportDraft: SeenDraft }>(SEE_DRAFT, {
      ...{ initiative: home.slug, id: report.id },
    });
    const again = {
      ...aReport(blocks, { title: 'With stories' }),
      key: report.id,
      version: reportDraft.version,
    };
    await publishedReport(steward, home, again);
    expect(await stands()).toEqual([null, one]);
    await aboutUse(teller, at(codes, 0), 'allowUseAgain', (await use())?.id);
    expect(await stands()).toEqual([zero, one]);
    await withdraw(world.visitor(), at(codes, 1));
    expect(await stands()).toEqual([zero, null]);
    expect(await world.occurrences('words of teller 1')).toEqual([]);
    await steward.ask(UNPUBLISH, { initiative: home.slug, id: report.id });
    expect(await use()).toMatchObject({ lastDay: expect.any(String) as string });
  });

  it('are weighed before they go out, in words and never as a ban', async () => {
    const parity = async (blocks: readonly Record<string, unknown>[]) => {
      const { id } = await saveReport(steward, home, aReport(blocks));
      const { reportParity } = await steward.ask<{ reportParity: Record<string, unknown> }>(CHECK, {
        ...{ initiative: home.slug, id },
      });
      const warnings = reportParity['warnings'] as { code: string; section: string }[];
      return { ...reportParity, codes: warnings.map(({ code }) => code) };
    };
    const claim = words('Since 2014 reading rose to 58 % of all children in the county, more than ever.');
    expect(await parity([claim, chart(indicatorId)])).toMatchObject({
      ...{ charts: 1, claims: 1, stories: 0, places: 'WN', codes: ['NO_VOICES', 'ONE_SIDED'] },
    });
    const stories = { kind: 'STORIES', storyIds: [at(ids, 0)] };
    expect(await parity([claim, chart(indicatorId), stories])).toMatchObject({ stories: 1, codes: [] });
    const quote = { kind: 'QUOTE', storyId: at(ids, 0) };
    const bare = await parity([heading('Numbers'), claim, chart(indicatorId), heading('Voices'), quote]);
    expect(bare.codes).toEqual(['SECTION_WITHOUT_VOICES', 'SECTION_WITHOUT_NUMBERS', 'NOT_QUOTABLE']);
    const story =
      'These are the words of teller 2, and they are long enough that nobody writes them by chance.';
    await read(reviewer, home, at(ids, 2), { quote: '', links: [] });
    await world.database.query(`update shelf_story set text = $2 where story_id = $1`, [at(ids, 2), story]);
    expect((await parity([words(`Somebody told us: ${story} ${story}`)])).codes).toContain('COPIED_WORDS');
    expect((await parity([chart(at(ids, 0)), quote])).codes).toContain('CHART_CLOSED');
    expect((await parity([{ kind: 'QUOTE', storyId: at(ids, 1) }])).codes).toContain('STORY_CLOSED');
  });

  it('freeze their numbers by choice, and never show again what is hidden later', async () => {
    const frozen = aReport([chart(indicatorId)], { title: 'Frozen', numbers: 'FROZEN' });
    const first = await publishedReport(steward, home, frozen);
    const live = await publishedReport(steward, home, aReport([chart(indicatorId)], { title: 'Live' }));
    expect(first.figures).toMatchObject([{ readOn: expect.any(String) as string }]);
    await enter(home, indicatorId, [
      { placeId, period: '2022-23', value: 20, numerator: 100, denominator: 500 },
    ]);
    await publish(home);
    const values = async (slug: string, by = world.visitor()) =>
      (await seeReport(by, home, slug)).figures[0]?.values;
    expect(await values(first.slug)).toHaveLength(8);
    expect(await values(live.slug)).toHaveLength(9);
    // A new edition keeps what was frozen, unless the publisher reads anew.
    await publishedReport(steward, home, { ...frozen, version: 1, summary: 'A sentence more.' });
    expect(await values(first.slug)).toHaveLength(8);
    const policy = async (minimumDenominator: number) =>
      home.owner.ask(
        `mutation ($initiative: String!, $input: SmallNumberPolicyInput!) {
          setSmallNumberPolicy(initiative: $initiative, input: $input) }`,
        { initiative: home.slug, input: { minimumCount: 10, minimumDenominator, hideAllOrNone: false } },
      );
    await policy(600);
    for (const by of [world.visitor(), await home.as('PARTNER'), steward]) {
      expect(await values(first.slug, by)).toBeUndefined();
      expect((await values(live.slug, by))?.every((value) => value === null) ?? true).toBe(true);
    }
    await policy(10);
    await publish(home); // what may be shown again comes back with the next publication
    expect(await values(first.slug)).toHaveLength(8);
    const { body } = await steward.post(PUBLISH_REPORT, {
      ...{ initiative: home.slug, id: first.id, version: 2, anew: true },
    });
    expect(body.errors).toBeUndefined();
    expect(await values(first.slug)).toHaveLength(9);
  });

  it('are cited for programs, tell the trail who published and no words, and cost the same however long', async () => {
    const report = await publishedReport(
      steward,
      home,
      aReport([words('Words untold.')], { title: 'To cite' }),
    );
    const file = async (ending: string) =>
      (await world.visitor().http('GET', `/api/i/${home.slug}/reports/to-cite.${ending}`)).payload;
    expect(await file('bib')).toContain('howpublished = {Report}');
    expect(await file('ris')).toContain('TY  - RPRT');
    expect(JSON.parse(await file('csl'))).toMatchObject([{ type: 'report', title: 'To cite' }]);
    expect((await world.visitor().http('GET', `/api/i/${home.slug}/reports/to-cite.exe`)).statusCode).toBe(
      404,
    );
    const trail = await world.database.query<{ action: string }[]>(
      `select action from audit_entry where subject = 'shelf_report' and subject_id = $1`,
      [report.id],
    );
    expect(trail).toEqual([{ action: 'insert' }]);
    expect(await world.occurrences('Words untold')).not.toContain('audit_entry');
    const long = Array.from({ length: 12 }, () => [chart(indicatorId), words('And more.')]).flat();
    const more = await publishedReport(
      steward,
      home,
      aReport([...long, { kind: 'QUOTE', storyId: at(ids, 0) }]),
    );
    const cost = (slug: string) => world.countStatements(() => seeReport(world.visitor(), home, slug));
    expect(await cost(more.slug)).toBe(await cost(report.slug));
  });
});
