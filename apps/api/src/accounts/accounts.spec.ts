import { PASSWORD, World } from '../../test/world.js';

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { name memberships { initiative role } } }';
const VIEWER = '{ viewer { email } }';
const SIGN_OUT = 'mutation { signOut }';

describe('accounts', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('signs in with e-mail and password, whatever the case of the e-mail', async () => {
    const { slug } = await world.initiative();
    const visitor = world.visitor();
    const { signIn } = await visitor.ask(SIGN_IN, {
      input: { email: 'OWNER-1@Example.org', password: PASSWORD },
    });
    expect(signIn).toEqual({ name: 'Owner 1', memberships: [{ initiative: slug, role: 'OWNER' }] });
    expect(await visitor.ask(VIEWER)).toEqual({ viewer: { email: 'owner-1@example.org' } });
  });

  it('says the same of a wrong password and of an unknown e-mail', async () => {
    await world.initiative();
    const visitor = world.visitor();
    const wrong = await visitor.refusal(SIGN_IN, {
      input: { email: 'owner-2@example.org', password: 'not the one' },
    });
    const unknown = await visitor.refusal(SIGN_IN, {
      input: { email: 'nobody@example.org', password: 'not the one' },
    });
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ code: 'UNAUTHENTICATED', problem: { code: 'WRONG_SIGN_IN' } });
  });

  it('ends the session on the server at sign-out, also for a copied cookie', async () => {
    const { owner } = await world.initiative();
    const copied = owner.twin();
    await owner.ask(SIGN_OUT);
    expect(await copied.ask(VIEWER)).toEqual({ viewer: null });
    expect(await copied.refusal(SIGN_OUT)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('changes a password with the old one, and ends the other sessions', async () => {
    const { owner } = await world.initiative();
    const elsewhere = await world.signedIn('owner-4@example.org');
    const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
    const refused = await owner.refusal(change, {
      input: { from: 'not the one', to: 'another good password' },
    });
    expect(refused).toMatchObject({ code: 'INVALID', fields: [{ path: 'from' }] });
    const common = await owner.refusal(change, { input: { from: PASSWORD, to: 'password1' } });
    expect(common.fields).toEqual([{ path: 'to', problem: { code: 'COMMON_PASSWORD', detail: {} } }]);
    await owner.ask(change, { input: { from: PASSWORD, to: 'another good password' } });
    expect(await elsewhere.ask(VIEWER)).toEqual({ viewer: null });
    expect(await owner.ask(VIEWER)).toEqual({ viewer: { email: 'owner-4@example.org' } });
  });

  it('stops guessing after ten wrong passwords, and lets other people in meanwhile', async () => {
    await world.initiative();
    await world.initiative();
    const guesser = world.visitor();
    const guess = { input: { email: 'owner-5@example.org', password: 'a wrong password' } };
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await guesser.refusal(SIGN_IN, guess)).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    const right = { input: { email: 'owner-5@example.org', password: PASSWORD } };
    expect(await guesser.refusal(SIGN_IN, right)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await expect(world.signedIn('owner-6@example.org')).resolves.toBeDefined();
  });

  it('keeps neither passwords nor tokens nor addresses', async () => {
    const rows = await world.database.query<{ kept: string }[]>(
      'select row_to_json(a)::text as kept from account a union all select row_to_json(s)::text from session s union all select row_to_json(t)::text from attempt t',
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { kept } of rows) {
      expect(kept).not.toContain(PASSWORD);
      expect(kept).not.toContain('127.0.0.1');
    }
  });
});
