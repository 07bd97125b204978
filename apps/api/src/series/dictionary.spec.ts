import type { Client } from '../../test/client.js';
import { county, dimension, enter, indicator, publish, result, saving } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';

const DICTIONARY = `query ($initiative: String!, $language: String) {
  dictionary(initiative: $initiative, language: $language) { slug name resultId definition direction frequency
    dimensionIds source { producer licence }
    history { foreshadows { slug } foreshadowedBy { slug } formerDefinitions { definition } } } }`;

interface Entry {
  slug: string;
  name: string;
}

describe('the data dictionary', () => {
  let world: World;
  let home: Home;
  let root: string;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    root = (await county(home)).county;
  });
  afterAll(() => world.close());

  const shown = async (slug: string, more: object = {}) => {
    const id = await indicator(home, { slug, name: `The ${slug}`, ...more });
    await enter(home, id, [{ placeId: root, period: '2017-18', value: 40 }]);
    await publish(home, slug);
    return id;
  };
  const entries = async (reader: Client, language?: string) =>
    (await reader.ask<{ dictionary: Entry[] }>(DICTIONARY, { initiative: home.slug, language })).dictionary;
  const csv = async (reader: Client, language = 'en') =>
    (await reader.http('GET', `/api/i/${home.slug}/dictionary.csv?language=${language}`)).body;

  it('tells each audience of what is published to it, as it was published, and nothing else', async () => {
    const secret = 'A draft that nobody may read';
    await shown('open', { definition: 'As published' });
    await shown('inner', { audience: 'PARTNERS', definition: 'For partners alone' });
    await indicator(home, { slug: 'draft', name: secret, definition: secret });
    const { workIndicators } = await home.owner.ask<{ workIndicators: { id: string; slug: string }[] }>(
      'query ($initiative: String!) { workIndicators(initiative: $initiative) { id slug } }',
      { initiative: home.slug },
    );
    const id = workIndicators.find(({ slug }) => slug === 'open')?.id;
    await home.owner.ask(saving('saveIndicator', 'IndicatorInput'), {
      initiative: home.slug,
      input: {
        ...{ id, slug: 'open', name: secret, measure: 'PROPORTION', direction: 'HIGHER_IS_BETTER' },
        ...{ frequency: 'SCHOOL_YEAR', definition: secret, meaningChange: { kind: 'CORRECTION' } },
      },
    });
    const visitor = world.visitor();
    expect(await entries(visitor)).toMatchObject([{ slug: 'open', definition: 'As published' }]);
    expect((await entries(await home.as('PARTNER'))).map(({ slug }) => slug)).toEqual(['open', 'inner']);
    for (const reader of [visitor, await home.as('PARTNER'), await home.as('REVIEWER')])
      expect(JSON.stringify(await entries(reader)) + (await csv(reader))).not.toContain(secret);
    expect(await csv(visitor)).not.toContain('For partners alone');
    expect(await csv(await home.as('PARTNER'))).toContain('For partners alone');
  });

  it('follows the order of the results, links what leads to what, and is a file in both languages', async () => {
    const [last, first] = [await result(home, 'Second'), await result(home, 'First')];
    const gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    const { saveSource } = await home.owner.ask<{ saveSource: string }>(saving('saveSource', 'SourceInput'), {
      initiative: home.slug,
      input: { producer: 'The state', title: '=Tests', licence: 'CC BY 4.0', publishedOn: '2020-05-01' },
    });
    const reading = await shown('reading', {
      ...{
        resultId: last,
        sourceId: saveSource,
        dimensionIds: [gender.id],
        definition: 'Reads well, "by heart"',
      },
      ...{ translations: { es: { name: 'Lectura', definition: 'Lee bien' } } },
    });
    await shown('attendance', { resultId: first, foreshadowsId: reading, direction: 'LOWER_IS_BETTER' });
    await home.owner.ask(
      'mutation ($initiative: String!, $ids: [ID!]!) { orderResults(initiative: $initiative, ids: $ids) }',
      { initiative: home.slug, ids: [first, last] },
    );
    const visitor = world.visitor();
    expect(await entries(visitor)).toMatchObject([
      { slug: 'attendance', history: { foreshadows: { slug: 'reading' } } },
      {
        ...{ slug: 'reading', source: { producer: 'The state', licence: 'CC BY 4.0' } },
        history: { foreshadowedBy: [{ slug: 'attendance' }] },
      },
    ]);
    expect((await entries(visitor, 'es'))[1]?.name).toBe('Lectura');
    const english = await csv(visitor);
    expect(english.startsWith('\ufeffaddress,name,result,definition')).toBe(true);
    expect(english).toContain('attendance,The attendance,First');
    expect(english).toContain('"Reads well, ""by heart"""');
    expect(english).toContain('lower is better');
    // A title that a spreadsheet program would run is guarded.
    expect(english).toContain("'=Tests");
    expect(await csv(visitor, 'es')).toMatch(/reading,Lectura,Second,Lee bien/);
  });

  it('sends as many statements for one indicator as for twelve', async () => {
    const statements = async () =>
      (await world.visitor().post(DICTIONARY, { initiative: home.slug })).headers['server-timing'];
    await shown('one');
    const one = await statements();
    for (let number = 2; number <= 12; number += 1) await shown(`more-${number}`);
    expect(await statements()).toBe(one);
  });
});
