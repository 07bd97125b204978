import type { Client } from '../../test/client.js';
import { textsIn } from '../../test/archives.js';
import { county } from '../../test/factories.js';
import { hiding, narrow, openReceipt, prompt, publishedStory, read, theme } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const SAVE = `mutation ($initiative: String!, $id: ID!, $input: CodingInput!) {
  saveCoding(initiative: $initiative, id: $id, input: $input) { mine { isFinished } } }`;
const FINISH = `mutation ($initiative: String!, $id: ID!) {
  finishCoding(initiative: $initiative, id: $id) { mine { isFinished } } }`;
const TEXT = 'Hi 🚌\r\nMarta says it is late.\r\nAgain.';

describe('coded stories as a project', () => {
  let world: World;
  let home: Home;
  let teller: Client;
  let bus: string;
  let late: string;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    teller = world.visitor();
    await county(home);
    bus = await theme(home, 'The <bus>');
    late = await theme(home, 'It comes late', bus);
    await prompt(home, { themeIds: [bus, late] });
  });
  afterAll(() => world.close());

  const told = (text: string, more: object = {}) =>
    publishedStory(home, teller, { text, consent: { researchExport: true }, ...more });
  const fetched = (client: Client, query = '') =>
    client.http('GET', `/api/i/${home.slug}/coding.qdpx${query}`);
  const files = async (client: Client) => textsIn((await fetched(client)).rawPayload);
  /** Codes that somebody gave `words` of a story; without words, the whole of it. */
  const code = async (coder: Client, id: string, themeIds: string[], words = '', memo = '') => {
    const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
    const span = { start, end: start + [...words].length, words, themeIds, memo };
    const input = words ? { excerpts: [span] } : { themeIds };
    await coder.ask(SAVE, { initiative: home.slug, id, input });
    await coder.ask(FINISH, { initiative: home.slug, id });
  };

  it('hold the stories that may leave, as audiences read them, with who found what where', async () => {
    const { id } = await told(TEXT, { themeIds: [bus] });
    const kept = await publishedStory(home, teller, { text: 'This stays here', themeIds: [bus] });
    const stewards = await told('For stewards alone', {
      consent: { audience: 'STEWARDS', researchExport: true },
    });
    const coder = await home.as('REVIEWER');
    await code(coder, id, [late], 'it is late', 'as <always>');
    await code(coder, kept.id, [late]);

    const { 'project.qde': project = '', ...sources } = await files(home.owner);
    expect(sources).toEqual({ [`Sources/${id}.txt`]: 'Hi 🚌\nMarta says it is late.\nAgain.' });
    expect(project).toContain('xmlns="urn:QDA-XML:project:1.0"');
    expect(project).toMatch(/<User guid="[^"]+" name="Tellers"\/>\s+<User guid="[^"]+" name="Coder 1"\/>/);
    expect(project).toContain(`<Code guid="${bus}" name="The &lt;bus&gt;" isCodable="true">`);
    // One line feed before it in place of two characters; the bus is one code point.
    expect(project).toContain('name="it is late" startPosition="16" endPosition="26"');
    expect(project).toContain('<PlainTextContent>as &lt;always&gt;</PlainTextContent>');
    for (const secret of [kept.id, stewards.id, 'This stays', 'For stewards', 'reviewer'])
      expect(project).not.toContain(secret);
  });

  it('hold no hidden word, nor a note that may repeat it', async () => {
    const { id } = await told(TEXT);
    const other = await told('Nobody here');
    const coder = await home.as('REVIEWER');
    const where = (words: string) => ({ start: 0, end: 6, words, themeIds: [late] });
    await coder.ask(SAVE, {
      ...{ initiative: home.slug, id: other.id },
      input: { excerpts: [{ ...where('Nobody'), memo: 'Like  MARTA, the driver' }] },
    });
    await coder.ask(FINISH, { initiative: home.slug, id: other.id });
    await read(home.owner, home, id, { redactions: [hiding(TEXT, 'Marta')] });
    await code(coder, id, [late], 'Marta says', 'She is the driver');
    const all = await files(home.owner);
    expect(all[`Sources/${id}.txt`]).toBe('Hi 🚌\n[name removed] says it is late.\nAgain.');
    expect(all['project.qde']).toContain('name="[name removed] says" startPosition="5" endPosition="24"');
    expect(JSON.stringify(all)).not.toMatch(/marta|driver/i);
  });

  it('show nobody what others found before they have finished themselves', async () => {
    const { id } = await told(TEXT);
    await code(await home.as('REVIEWER'), id, [late], 'Again');
    const steward = await home.as('STEWARD');
    const begun = { initiative: home.slug, id, input: { themeIds: [bus] } };
    await steward.ask(SAVE, begun);
    expect((await files(steward))['project.qde']).not.toContain('PlainTextSelection');
    await steward.ask(FINISH, { initiative: home.slug, id });
    expect((await files(steward))['project.qde']).toContain('PlainTextSelection');
  });

  it('are in the use ledger of their tellers, for stewards alone, and narrow by the filters of the page', async () => {
    const { code: receipt } = await told('Given');
    await fetched(home.owner);
    const uses = (await openReceipt(teller, receipt)).uses.filter(({ place }) => place === 'EXPORT');
    expect(uses).toMatchObject([{ audience: 'PARTNERS', isLive: false }]);
    expect((await fetched(home.owner, '?in=es')).rawPayload.includes('Sources/')).toBe(false);
    expect((await fetched(home.owner, '?theme=all')).statusCode).toBe(422);
    expect((await fetched(await home.as('REVIEWER'))).statusCode).toBe(403);
    expect((await fetched(teller)).statusCode).toBe(401);
    await narrow(teller, receipt, { audience: 'PUBLIC', researchExport: false });
    expect(Object.keys(await files(home.owner))).toEqual(['project.qde']);
  });
});
