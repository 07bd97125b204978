import type { Role } from '@chorus/domain';
import { county } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';
import type { ReadBoundaries } from './boundaries.service.js';

const SET = `mutation ($initiative: String!, $boundaries: [BoundaryInput!]!, $replace: Boolean!) {
  setBoundaries(initiative: $initiative, boundaries: $boundaries, replace: $replace) }`;
const BOUNDARIES =
  'query ($initiative: String!) { placeBoundaries(initiative: $initiative) { id boundary } }';

const square = (west: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 0],
      [west + 1, 0],
      [west + 1, 1],
      [west, 1],
      [west, 0],
    ],
  ],
});
const map = (...names: string[]) => ({
  type: 'FeatureCollection',
  features: names.map((NAME, index) => ({ type: 'Feature', properties: { NAME }, geometry: square(index) })),
});

describe('a map of the places', () => {
  let world: World;
  let home: Home;
  let towns: string[];
  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    ({ towns } = await county(home, ['Ash', 'Birch', 'Cedarville']));
  });
  afterAll(() => world.close());

  const bring = (payload: string | Buffer, client = home.owner, slug = home.slug) =>
    client.http('POST', `/api/i/${slug}/boundaries`, {
      payload: Buffer.from(payload),
      headers: { 'content-type': 'application/octet-stream' },
    });
  const set = (boundaries: unknown[], replace = false) =>
    home.owner.ask(SET, { initiative: home.slug, boundaries, replace });
  const shown = async (client = world.visitor()) =>
    (await client.ask<{ placeBoundaries: { id: string }[] }>(BOUNDARIES, { initiative: home.slug }))
      .placeBoundaries;

  it('is read, matched and given back; nothing is kept until a person says so', async () => {
    const answer = await bring(JSON.stringify(map('ASH', 'Cedarvile town', 'Lake')));
    expect(answer.statusCode).toBe(200);
    const { areas, skipped } = answer.json<ReadBoundaries>();
    expect(areas.map(({ match }) => match)).toEqual([
      { placeId: towns[0], by: 'CODE' },
      { placeId: towns[2], by: 'SIMILAR' },
      null,
    ]);
    expect(skipped).toBe(0);
    expect(await shown()).toEqual([]);
  });

  it('is taken over for everybody, replaced, and removed', async () => {
    const [ash, birch] = towns;
    await set([{ placeId: ash, boundary: square(0) }]);
    expect(await shown()).toEqual([{ id: ash, boundary: square(0) }]);
    await set([{ placeId: birch, boundary: square(1) }]);
    expect((await shown()).map(({ id }) => id)).toEqual([ash, birch]);
    await set([{ placeId: birch, boundary: square(2) }], true);
    expect(await shown()).toEqual([{ id: birch, boundary: square(2) }]);
    await set([], true);
    expect(await shown()).toEqual([]);
  });

  it('changes all or nothing', async () => {
    const [ash, birch] = towns;
    const line = { type: 'LineString', coordinates: [] };
    const feet = {
      type: 'Polygon',
      coordinates: [
        [
          [9e5, 8e5],
          [9e5, 9e5],
          [8e5, 8e5],
          [9e5, 8e5],
        ],
      ],
    };
    const good = { placeId: ash, boundary: square(0) };
    for (const [second, path] of [
      [{ placeId: birch, boundary: line }, 'boundaries.1.boundary'],
      [{ placeId: birch, boundary: feet }, 'boundaries.1.boundary'],
      [{ placeId: ash, boundary: square(1) }, 'boundaries.1.placeId'],
      [{ placeId: '019a0000-0000-7000-8000-00000000dead', boundary: square(1) }, 'boundaries.1.placeId'],
    ] as const) {
      const refusal = await home.owner.refusal(SET, {
        initiative: home.slug,
        boundaries: [good, second],
        replace: true,
      });
      expect(refusal.fields).toMatchObject([{ path }]);
    }
    expect(await shown()).toEqual([]);
  });

  it('is refused with a sentence when it is no map, and hurts nobody', async () => {
    const code = async (payload: string | Buffer) =>
      (await bring(payload)).json<{ problem: { code: string } }>().problem.code;
    expect(await code('')).toBe('EMPTY_FILE');
    expect(await code('<svg/>')).toBe('NOT_BOUNDARIES');
    expect(await code('['.repeat(2_000_000))).toBe('NOT_BOUNDARIES');
    expect(await code(Buffer.alloc(31_000_000, ' '))).toBe('FILE_TOO_LARGE');
    const { statusCode } = await world.visitor().http('GET', '/health/ready');
    expect(statusCode).toBe(200);
  });

  it('is for those who may change places, each in their own initiative', async () => {
    const text = JSON.stringify(map('Ash'));
    for (const role of ['PARTNER', 'CONTRIBUTOR', 'REVIEWER'] satisfies Role[])
      expect((await bring(text, await home.as(role))).statusCode).toBe(403);
    expect((await bring(text, world.visitor())).statusCode).toBe(401);
    expect((await bring(text, await home.as('STEWARD'))).statusCode).toBe(200);
    const other = await world.initiative();
    const [ash] = towns;
    const refusal = await other.owner.refusal(SET, {
      ...{ initiative: other.slug, replace: false },
      boundaries: [{ placeId: ash, boundary: square(0) }],
    });
    expect(refusal.fields).toMatchObject([{ path: 'boundaries.0.placeId', problem: { code: 'UNKNOWN' } }]);
    expect((await bring(text, home.owner, other.slug)).statusCode).toBe(403);
  });
});
