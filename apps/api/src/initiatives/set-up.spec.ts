import { AccountsService } from '../accounts/accounts.service.js';
import { World } from '../../test/world.js';

const SET_UP = `mutation ($token: String!, $owner: NewAccountInput!, $initiative: NewInitiativeInput!) {
  setUp(token: $token, owner: $owner, initiative: $initiative) { email } }`;

const OWNER = { name: 'Ann', email: 'ann@example.org', password: 'a good long password' };
const INITIATIVE = { slug: 'larkmoor', name: 'Larkmoor reads' };

describe('setting up a fresh deployment', () => {
  let world: World;
  let token: string;
  beforeAll(async () => {
    world = await World.open();
    const link = await world.app.get(AccountsService).setupLink();
    token = link.split('/').pop() ?? '';
  });
  afterAll(() => world.close());

  const codes = async (variables: object) => {
    const { fields } = await world.visitor().refusal(SET_UP, { token, ...variables });
    return fields.map(({ path, problem }) => [path, problem.code]);
  };

  it.each<[what: string, owner: object, initiative: object, expected: [string, string][]]>([
    [
      'both names',
      { name: '' },
      { name: 'x'.repeat(121) },
      [
        ['owner.name', 'REQUIRED'],
        ['initiative.name', 'TOO_LONG'],
      ],
    ],
    ['an e-mail', { email: 'ann' }, {}, [['owner.email', 'NOT_AN_EMAIL']]],
    ['a password', { password: 'password' }, {}, [['owner.password', 'COMMON_PASSWORD']]],
    ['an address', {}, { slug: 'Larkmoor Reads' }, [['initiative.slug', 'INVALID']]],
  ])('names %s in full when it is wrong, and keeps the link good', async (_, owner, initiative, expected) => {
    const given = { owner: { ...OWNER, ...owner }, initiative: { ...INITIATIVE, ...initiative } };
    expect(await codes(given)).toEqual(expected);
  });

  it('names what is in use already, and makes the owner and the initiative once', async () => {
    const { slug } = await world.initiative();
    expect(await codes({ owner: OWNER, initiative: { ...INITIATIVE, slug } })).toEqual([
      ['initiative.slug', 'ALREADY_USED'],
    ]);
    const taken = { ...OWNER, email: 'owner-1@example.org' };
    expect(await codes({ owner: taken, initiative: INITIATIVE })).toEqual([['owner.email', 'ALREADY_USED']]);
    const owner = world.visitor();
    const given = { token, owner: OWNER, initiative: INITIATIVE };
    expect(await owner.ask(SET_UP, given)).toEqual({ setUp: { email: OWNER.email } });
    expect(await owner.ask('{ viewer { memberships { initiative role } } }')).toMatchObject({
      viewer: { memberships: [{ initiative: 'larkmoor', role: 'OWNER' }] },
    });
    expect(await owner.refusal(SET_UP, given)).toMatchObject({ problem: { code: 'LINK_EXPIRED' } });
  });
});
