import type { Client } from '../../test/client.js';
import { removing, saving } from '../../test/factories.js';
import { nextInQueue, prompt, read, tell, theme } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const SAVE = saving('saveTheme', 'ThemeInput');
const REMOVE = removing('removeTheme');
const NOWHERE = '019a0000-0000-7000-8000-000000000000';

describe('the codebook', () => {
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
      await reader.ask<{ themes: { id: string; parentId: string | null; name: string }[] }>(
        'query ($initiative: String!, $language: String) { themes(initiative: $initiative, language: $language) { id parentId name } }',
        { initiative: home.slug, language },
      )
    ).themes;
  const refusedRemoval = (id: string) => home.owner.refusal(REMOVE, { initiative: home.slug, id });

  it('is written by those who read stories, and read by everybody, in their language', async () => {
    const reviewer = await home.as('REVIEWER');
    const input = { name: 'The bus', translations: { es: { name: 'El autobús' } } };
    await reviewer.ask(SAVE, { initiative: home.slug, input });
    expect(await list(world.visitor(), 'es')).toMatchObject([{ name: 'El autobús' }]);
    expect(await list(world.visitor(), 'vi')).toMatchObject([{ name: 'The bus' }]);
    const partner = await home.as('PARTNER');
    expect((await partner.refusal(SAVE, { initiative: home.slug, input })).code).toBe('FORBIDDEN');
  });

  it('is a tree without circles', async () => {
    const top = await theme(home, 'Getting there');
    const below = await theme(home, 'The bus', top);
    expect(await list(home.owner)).toMatchObject([{ parentId: null }, { parentId: top }]);
    for (const parentId of [top, below]) {
      const refused = await home.owner.refusal(SAVE, {
        initiative: home.slug,
        input: { id: top, name: 'Getting there', parentId },
      });
      expect(refused.fields).toMatchObject([{ path: 'parentId', problem: { code: 'NOT_ALLOWED' } }]);
    }
    const nowhere = { name: 'Lost', parentId: NOWHERE };
    expect((await home.owner.refusal(SAVE, { initiative: home.slug, input: nowhere })).fields).toMatchObject([
      { path: 'parentId', problem: { code: 'UNKNOWN' } },
    ]);
  });

  it('says how many stories and themes still use one that is to be removed', async () => {
    await prompt(home);
    const top = await theme(home, 'Getting there');
    const below = await theme(home, 'The bus', top);
    // Teller and reviewer mark the same story with it: that is one story.
    await tell(home, world.visitor(), { themeIds: [top] });
    await read(home.owner, home, await nextInQueue(home.owner, home), { themeIds: [top] });
    expect(await refusedRemoval(top)).toMatchObject({
      code: 'CONFLICT',
      problem: { code: 'STILL_USED', detail: { count: 2 } },
    });
    await home.owner.ask(REMOVE, { initiative: home.slug, id: below });
    expect((await refusedRemoval(top)).problem).toMatchObject({ detail: { count: 1 } });
    expect((await refusedRemoval(below)).code).toBe('NOT_FOUND');
  });
});
