import { World } from './world.js';

describe('limits of a query', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    await world.initiative();
  });
  afterAll(() => world.close());

  const refused = async (query: string) => {
    const { body } = await world.visitor().post(query);
    return body.errors?.length ?? 0;
  };

  it.each<[string, string]>([
    [
      'too many aliases',
      `{ ${Array.from({ length: 11 }, (_, index) => `a${index}: initiatives { slug }`).join(' ')} }`,
    ],
    ['too many tokens', `{ initiatives { ${'slug '.repeat(2_001)} } }`],
    ['too many directives', `{ initiatives { slug ${'@include(if: true) '.repeat(21)} } }`],
    ['a list of queries', `[{ initiatives { slug } }]`],
  ])('refuses %s', async (_, query) => {
    expect(await refused(query)).toBeGreaterThan(0);
  });

  it('answers batches, unknown content types and queries in addresses with a refusal', async () => {
    const visitor = world.visitor();
    const batch = JSON.stringify([
      { query: '{ initiatives { slug } }' },
      { query: '{ initiatives { slug } }' },
    ]);
    const json = { 'content-type': 'application/json' };
    expect((await visitor.http('POST', '/graphql', { payload: batch, headers: json })).statusCode).toBe(400);
    const plain = {
      payload: JSON.stringify({ query: '{ initiatives { slug } }' }),
      headers: { 'content-type': 'text/plain' },
    };
    expect((await visitor.http('POST', '/graphql', plain)).statusCode).toBeGreaterThanOrEqual(400);
    expect((await visitor.http('GET', '/graphql?query={initiatives{slug}}')).statusCode).toBe(400);
  });

  it('never shows a stack or a statement', async () => {
    const { body } = await world
      .visitor()
      .post('query { story(initiative: "initiative-1", id: "not-an-id") { id } }');
    expect(JSON.stringify(body)).not.toMatch(/at .*\.(ts|js):|select /i);
  });
});
