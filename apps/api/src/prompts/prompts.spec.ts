import type { Client } from '../../test/client.js';
import { dimension, indicator, saving } from '../../test/factories.js';
import { prompt, theme } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const SAVE = saving('savePrompt', 'PromptInput');
const LIST = `query ($initiative: String!, $language: String) {
  prompts(initiative: $initiative, language: $language) { slug question state isOpen } }`;
const ONE = `query ($initiative: String!, $slug: String!) { prompt(initiative: $initiative, slug: $slug) {
  id themeIds indicatorIds voiceQuestions { dimensionId question } ceiling guardianRule } }`;

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('calls for stories', () => {
  let world: World;
  let home: Home;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
  });
  afterAll(() => world.close());

  const list = async (reader: Client, language?: string) =>
    (
      await reader.ask<{ prompts: { slug: string; question: string; isOpen: boolean }[] }>(LIST, {
        initiative: home.slug,
        language,
      })
    ).prompts;
  const slugs = async (reader: Client) => (await list(reader)).map(({ slug }) => slug).sort();

  it('are shown once they are open, and to those who review stories in every state', async () => {
    for (const state of ['DRAFT', 'OPEN', 'CLOSED']) await prompt(home, { slug: state.toLowerCase(), state });
    for (const role of ['PARTNER', 'CONTRIBUTOR'] as const)
      expect(await slugs(await home.as(role))).toEqual(['open']);
    expect(await slugs(world.visitor())).toEqual(['open']);
    for (const role of ['REVIEWER', 'STEWARD', 'OWNER'] as const)
      expect(await slugs(await home.as(role))).toEqual(['closed', 'draft', 'open']);
    const closed = { initiative: home.slug, slug: 'closed' };
    expect((await world.visitor().refusal(ONE, closed)).code).toBe('NOT_FOUND');
  });

  it.each<[when: string, dates: Record<string, string>, isOpen: boolean]>([
    ['without dates', {}, true],
    ['on its first and last day', { opensOn: inDays(0), closesOn: inDays(0) }, true],
    ['before its first day', { opensOn: inDays(2) }, false],
    ['after its last day', { closesOn: inDays(-2) }, false],
  ])('take stories %s or not, as their dates say', async (_, dates, isOpen) => {
    await prompt(home, dates);
    expect(await list(world.visitor())).toMatchObject([{ isOpen }]);
  });

  it('name the sites that may show them in a frame, as origins', async () => {
    const sites = [
      'https://Example.org/stories?x=1',
      'example.org',
      'http://localhost:8080/',
      'https://a.example:8443',
    ];
    await prompt(home, { sites });
    const read = `query ($initiative: String!) { prompt(initiative: $initiative, slug: "the-way") { sites } }`;
    const origins = ['https://example.org', 'http://localhost:8080', 'https://a.example:8443'];
    expect(await world.visitor().ask(read, { initiative: home.slug })).toEqual({
      prompt: { sites: origins },
    });
    for (const wrong of [
      'http://example.org',
      'https://*.example.org',
      "'self'",
      'https://a.example;',
      'data:x',
      '*',
    ]) {
      const input = { slug: 'other', question: 'How?', sites: ['https://a.example', wrong] };
      const { fields } = await home.owner.refusal(SAVE, { initiative: home.slug, input });
      expect(fields).toMatchObject([{ path: 'sites.1' }]);
    }
  });

  it('keep what they offer and ask, in the order given', async () => {
    const gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    const bus = await theme(home, 'The bus');
    const shelter = await theme(home, 'Shelter');
    const reading = await indicator(home);
    await prompt(home, {
      themeIds: [shelter, bus],
      indicatorIds: [reading],
      voiceQuestions: [{ dimensionId: gender.id, question: 'Who are you?' }],
      translations: { es: { question: '¿Cómo llega?' } },
    });
    const { prompt: made } = await world
      .visitor()
      .ask<{ prompt: { id: string } }>(ONE, { initiative: home.slug, slug: 'the-way' });
    expect(made).toMatchObject({
      themeIds: [shelter, bus],
      indicatorIds: [reading],
      voiceQuestions: [{ dimensionId: gender.id, question: 'Who are you?' }],
      ceiling: 'PUBLIC',
      guardianRule: 'ASK',
    });
    expect(await list(world.visitor(), 'es')).toMatchObject([{ question: '¿Cómo llega?' }]);
    await prompt(home, { id: made.id, themeIds: [bus] });
    const again = await world.visitor().ask(ONE, { initiative: home.slug, slug: 'the-way' });
    expect(again).toMatchObject({ prompt: { themeIds: [bus], voiceQuestions: [] } });
  });

  it.each<[what: string, input: object, path: string, code: string]>([
    ['a second one at the same address', { slug: 'the-way' }, 'slug', 'ALREADY_USED'],
    [
      'an end before its beginning',
      { opensOn: '2024-02-01', closesOn: '2024-01-01' },
      'closesOn',
      'END_BEFORE_START',
    ],
    ['no question', { question: '' }, 'question', 'REQUIRED'],
  ])('are refused with %s', async (_, input, path, code) => {
    await prompt(home);
    const refused = await home.owner.refusal(SAVE, {
      initiative: home.slug,
      input: { slug: 'another', question: 'How?', ...input },
    });
    expect(refused.fields).toMatchObject([{ path, problem: { code } }]);
  });

  it('are written by stewards alone', async () => {
    const input = { slug: 'another', question: 'How?' };
    const reviewer = await home.as('REVIEWER');
    expect((await reviewer.refusal(SAVE, { initiative: home.slug, input })).code).toBe('FORBIDDEN');
    const steward = await home.as('STEWARD');
    expect(await steward.ask(SAVE, { initiative: home.slug, input })).toBeDefined();
  });
});
