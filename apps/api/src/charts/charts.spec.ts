import { CHARTS } from '@chorus/charts';
import { readWorkbook } from '@chorus/formats';
import { county, dimension, enter, indicator, place, publish } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';
import { languageOf, wishesOf } from './chart-words.js';
import { ENDINGS } from './charts.service.js';

describe('charts as files', () => {
  let world: World;
  let home: Home;
  let group = '';
  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    const { county: root } = await county(home);
    const town = await place(home, {
      ...{ parentId: root, code: 'ash', name: '=Ash & <Birch>', level: 'town' },
      boundary: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0, 1],
            [1, 1],
            [1, 0],
            [0, 0],
          ],
        ],
      },
    });
    const gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    group = gender.categories['girls'] ?? '';
    const id = await indicator(home, {
      ...{ unit: '%', decimals: 1, dimensionIds: [gender.id] },
      translations: { es: { name: 'Leer en tercer grado' } },
    });
    await enter(
      home,
      id,
      [2015, 2016, 2017, 2018, 2019, 2020].flatMap((year, index) =>
        [{}, { categoryIds: [group] }, { categoryIds: [gender.categories['boys']] }].flatMap((who, at) =>
          [root, town].map((placeId) => ({
            ...{ placeId, ...who, period: `${year}-${(year + 1) % 100}` },
            ...{ numerator: 400 + 20 * index + 50 * at, denominator: 1000 },
          })),
        ),
      ),
    );
    await publish(home);
  });
  afterAll(() => world.close());

  const get = (file: string, headers: Record<string, string> = {}, client = world.visitor()) =>
    client.http('GET', `/api/i/${home.slug}/indicators/${file}`, { headers });

  it('are there for every chart of the page and in every format', async () => {
    for (const chart of CHARTS) {
      for (const ending of ENDINGS) {
        const { statusCode, headers, rawPayload } = await get(`reading/${chart}.${ending}`);
        expect([chart, ending, statusCode]).toEqual([chart, ending, 200]);
        expect(rawPayload.length).toBeGreaterThan(100);
        expect(headers['cache-control']).toBe('no-cache');
        expect(headers['content-disposition']).toContain(`reading-${chart}.${ending}`);
      }
    }
  });

  it('are real pictures: PNG by its first bytes, SVG whole, with title, sentence, source line and address', async () => {
    const png = (await get('reading/trend.png')).rawPayload;
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(png.readUInt32BE(16)).toBe(1920);
    const { body } = await get('reading/trend.svg');
    expect(body).toMatch(/^<svg .*<\/svg>$/s);
    expect(body).toContain('<title id="title">Reading by third grade. Everyone, The county</title>');
    expect(body).toContain('In 2020–21 it was 50.0%, 10.0 points more than in 2015–16.');
    expect(body).toContain(`/i/${home.slug}/indicators/reading`);
    expect(body).not.toMatch(/<script|<style|href=|on\w+=/);
    expect(body).not.toMatch(/indicator\.|NaN|undefined/);
  });

  it('escape names of people in drawings and in sheets', async () => {
    const { body } = await get('reading/places.svg');
    expect(body).toContain('=Ash &amp; &lt;Birch&gt;');
    const [data] = readWorkbook((await get('reading/places.xlsx')).rawPayload);
    expect(new TextDecoder().decode(data?.csv)).toContain(`reading,'=Ash & <Birch>,ash`);
    expect((await get('reading/places.csv')).body).toContain(`'=Ash & <Birch>`);
  });

  it('speak the language that the address names, else the one that the reader asks for', async () => {
    const spanish = await get('reading/trend.svg?language=es-US');
    expect(spanish.headers['content-language']).toBe('es');
    expect(spanish.body).toContain('Leer en tercer grado');
    expect(spanish.body).toContain('50.0');
    const asked = await get('reading/trend.svg', { 'accept-language': 'fr;q=0.9, es-ES;q=0.8, en;q=0.1' });
    expect(asked.body).toMatch(/50,0/);
    expect((await get('reading/trend.svg', { 'accept-language': '*' })).headers['content-language']).toBe(
      'en',
    );
  });

  it('hold what was chosen, and the forecast only when it was asked for', async () => {
    const girls = (await get(`reading/trend.csv?group=${group}`)).body;
    expect(girls).toContain(',Girls,');
    expect(girls).not.toContain(',Boys,');
    expect(girls).not.toContain('IF_NOTHING_CHANGES');
    expect((await get(`reading/trend.csv?group=${group}&ahead=yes`)).body).toContain('IF_NOTHING_CHANGES');
    expect((await get(`reading/trend.svg?group=${group}&ahead=yes`)).body).toContain('if nothing changes');
    const described = (await get(`reading/trend.metadata.json?group=${group}`)).json<{
      distribution: { contentUrl: string }[];
    }>();
    for (const { contentUrl } of described.distribution) {
      expect(
        (await world.visitor().http('GET', new URL(contentUrl).pathname + new URL(contentUrl).search))
          .statusCode,
      ).toBe(200);
    }
  });

  it('are not sent again to whoever has them, and are the same each time', async () => {
    const first = await get('reading/map.png');
    const again = await get('reading/map.png', { 'if-none-match': String(first.headers['etag']) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    expect((await get('reading/map.png')).rawPayload.equals(first.rawPayload)).toBe(true);
  });

  it.each([
    'reading/pie.png',
    'reading/trend.exe',
    'reading/trend',
    'reading/..%2f..%2ftrend.svg',
    'nothing/trend.png',
    'reading/trend.svg?place=019a0000-0000-7000-8000-00000000dead',
  ])('there is nothing at %s', async (file) => {
    const { statusCode, body } = await get(file);
    expect(statusCode).toBe(404);
    expect(body).not.toContain('<svg');
  });

  it('pass over parameters that mean nothing', async () => {
    const plain = (await get('reading/trend.svg')).body;
    const hostile = `place=%27;drop&group=<script>&by[]=1&by[]=2&ahead=1&language=${'x'.repeat(3000)}`;
    expect((await get(`reading/trend.svg?${hostile}`)).body).toBe(plain);
  });

  it('can be quoted: BibTeX, RIS and CSL-JSON with the permanent address of the choice', async () => {
    const address = `/i/${home.slug}/indicators/reading?group=${group}`;
    for (const ending of ['bib', 'ris', 'csl'])
      expect((await get(`reading.${ending}?group=${group}&view=table`)).body).toContain(address);
  });

  it('are shut to whoever may not read the page', async () => {
    const closed = await world.initiative({ audience: 'PARTNERS' });
    await county(closed);
    const path = `/api/i/${closed.slug}/indicators/reading/trend.png`;
    expect((await world.visitor().http('GET', path)).statusCode).toBe(404);
    expect((await home.owner.http('GET', path)).statusCode).toBe(404);
  });
});

describe('the language of a file', () => {
  it('is read from a header as its writer weighs it', () => {
    expect(wishesOf('en;q=0.5, es-MX, <b>;q=1, fr;q=0')).toEqual(['es-MX', 'en']);
    expect(wishesOf(undefined)).toEqual([]);
  });
  it('has every word that a picture or a sheet says, in every language', () => {
    for (const code of ['en', 'es']) {
      const { file, words } = languageOf(code, undefined, 'en');
      expect(file('indicator.file.published', { initiative: 'A', date: 'B' })).not.toContain(
        'indicator.file',
      );
      expect(words.ui('chart.target', { value: '3' })).toContain('3');
    }
  });
});
