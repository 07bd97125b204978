import type { Client } from '../../test/client.js';
import { county, dimension, enter, indicator, place, removing, saving } from '../../test/factories.js';
import { prompt, tell } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const SAVE_PLACE = saving('savePlace', 'PlaceInput');
const SAVE_DIMENSION = saving('saveDimension', 'DimensionInput');
const PLACES =
  'query ($initiative: String!) { places(initiative: $initiative) { id parentId code name aliases } populations(initiative: $initiative) { people } }';
const DIMENSIONS = `query ($initiative: String!, $language: String) {
  dimensions(initiative: $initiative, language: $language) { id name categories { id key name } } }`;

interface Dimension {
  id: string;
  name: string;
  categories: { id: string; key: string; name: string }[];
}

describe('places and groups', () => {
  let world: World;
  let home: Home;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
  });
  afterAll(() => world.close());

  const refused = (document: string, variables: object, by: Client = home.owner) =>
    by.refusal(document, { initiative: home.slug, ...variables });
  const dimensions = async (language?: string) =>
    (await world.visitor().ask<{ dimensions: Dimension[] }>(DIMENSIONS, { initiative: home.slug, language }))
      .dimensions;
  const stillUsed = (count: number) => ({
    code: 'CONFLICT',
    problem: { code: 'STILL_USED', detail: { count } },
  });

  describe('places', () => {
    const REMOVE = removing('removePlace');

    it('are a tree that everybody sees and stewards write', async () => {
      const { county: root, towns } = await county(home, ['Mill']);
      await home.owner.ask(SAVE_PLACE, {
        initiative: home.slug,
        input: {
          ...{ id: towns[0], parentId: root, code: 'mill', name: 'Mill', level: 'town' },
          ...{ aliases: ['Town of Mill'], population: [{ people: 900 }] },
        },
      });
      expect(await world.visitor().ask(PLACES, { initiative: home.slug })).toMatchObject({
        places: [
          { id: root, parentId: null },
          { parentId: root, aliases: ['Town of Mill'] },
        ],
        populations: [{ people: 900 }],
      });
      for (const role of ['PARTNER', 'CONTRIBUTOR', 'REVIEWER'] as const) {
        const input = { code: 'x', name: 'X', level: 'town', parentId: root };
        expect((await refused(SAVE_PLACE, { input }, await home.as(role))).code).toBe('FORBIDDEN');
      }
    });

    it.each<
      [what: string, input: (ids: { root: string; town: string }) => object, path: string, code: string]
    >([
      ['a code twice', ({ root }) => ({ parentId: root, code: 'mill' }), 'code', 'ALREADY_USED'],
      ['a second root', () => ({}), 'parentId', 'REQUIRED'],
      ['a parent that is not there', () => ({ parentId: NOWHERE }), 'parentId', 'UNKNOWN'],
      [
        'a place inside itself',
        ({ root, town }) => ({ id: root, parentId: town }),
        'parentId',
        'NOT_ALLOWED',
      ],
      [
        'a boundary that is none',
        ({ root }) => ({ parentId: root, boundary: { type: 'Point' } }),
        'boundary',
        'INVALID',
      ],
    ])('refuse %s', async (_, input, path, code) => {
      const { county: root, towns } = await county(home, ['Mill']);
      const given = { code: 'new', name: 'New', level: 'town', ...input({ root, town: towns[0] ?? '' }) };
      expect((await refused(SAVE_PLACE, { input: given })).fields).toMatchObject([
        { path, problem: { code } },
      ]);
    });

    it('say what still uses them: places inside, figures, stories', async () => {
      const { county: root, towns } = await county(home, ['Mill', 'Lake']);
      const [mill, lake] = towns;
      const reading = await indicator(home);
      await enter(home, reading, [
        { placeId: mill, period: '2017-18', value: 40 },
        { placeId: mill, period: '2018-19', value: 41 },
      ]);
      await prompt(home);
      await tell(home, world.visitor(), { placeId: mill });
      expect(await refused(REMOVE, { id: root })).toMatchObject(stillUsed(2));
      expect(await refused(REMOVE, { id: mill })).toMatchObject(stillUsed(3));
      await home.owner.ask(REMOVE, { initiative: home.slug, id: lake });
      expect((await refused(REMOVE, { id: lake })).code).toBe('NOT_FOUND');
    });
  });

  describe('groups', () => {
    const REMOVE = removing('removeDimension');

    it('have ordered categories, told in the language of the reader', async () => {
      const input = {
        ...{ key: 'gender', name: 'Gender', partition: true, translations: { es: { name: 'Género' } } },
        categories: [
          { key: 'girls', name: 'Girls', translations: { es: { name: 'Niñas' } } },
          { key: 'boys', name: 'Boys' },
        ],
      };
      await home.owner.ask(SAVE_DIMENSION, { initiative: home.slug, input });
      expect(await dimensions('es')).toMatchObject([
        { name: 'Género', categories: [{ name: 'Niñas' }, { name: 'Boys' }] },
      ]);
      const contributor = await home.as('CONTRIBUTOR');
      expect((await refused(SAVE_DIMENSION, { input }, contributor)).code).toBe('FORBIDDEN');
      expect((await refused(SAVE_DIMENSION, { input })).fields).toMatchObject([
        { path: 'key', problem: { code: 'ALREADY_USED' } },
      ]);
    });

    it('lose a category that nothing uses, and say what uses the others', async () => {
      const gender = await dimension(home, 'gender', ['Girls', 'Boys', 'Others']);
      const { girls, boys } = gender.categories;
      const root = await place(home);
      const reading = await indicator(home, { dimensionIds: [gender.id] });
      await enter(home, reading, [
        { placeId: root, period: '2017-18', value: 40, categoryIds: [girls] },
        { placeId: root, period: '2018-19', value: 41, categoryIds: [girls] },
      ]);
      await prompt(home, { voiceQuestions: [{ dimensionId: gender.id }] });
      await tell(home, world.visitor(), { categoryIds: [boys] });
      const kept = (...keys: string[]) => ({
        input: {
          ...{ id: gender.id, key: 'gender', name: 'gender', partition: true },
          categories: keys.map((key) => ({ id: gender.categories[key], key, name: key })),
        },
      });
      expect(await refused(SAVE_DIMENSION, kept('boys', 'others'))).toMatchObject(stillUsed(2));
      expect(await refused(SAVE_DIMENSION, kept('girls', 'others'))).toMatchObject(stillUsed(1));
      await home.owner.ask(SAVE_DIMENSION, { initiative: home.slug, ...kept('boys', 'girls') });
      expect((await dimensions())[0]?.categories.map(({ key }) => key)).toEqual(['boys', 'girls']);
      // Two figures, one voice, and the indicator that is broken down by it.
      expect(await refused(REMOVE, { id: gender.id })).toMatchObject(stillUsed(4));
    });

    it('stay while figures speak of them, even if no indicator expects them', async () => {
      const gender = await dimension(home, 'gender', ['Girls', 'Boys']);
      const root = await place(home);
      const figure = {
        placeId: root,
        period: '2017-18',
        value: 40,
        categoryIds: [gender.categories['girls']],
      };
      await enter(home, await indicator(home), [figure]);
      expect(await refused(REMOVE, { id: gender.id })).toMatchObject(stillUsed(1));
      expect(await dimensions()).toHaveLength(1);
    });

    it('go with their categories when nothing uses them', async () => {
      const { id } = await dimension(home, 'gender', ['Girls', 'Boys']);
      await home.owner.ask(REMOVE, { initiative: home.slug, id });
      expect(await dimensions()).toEqual([]);
      expect((await refused(REMOVE, { id })).code).toBe('NOT_FOUND');
    });
  });
});

const NOWHERE = '019a0000-0000-7000-8000-000000000000';
