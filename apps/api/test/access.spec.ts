import { can, ROLES, type Visitor } from '@chorus/domain';
import { Controller, Get, Module, type INestApplication } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ClosedByDefault } from '../src/access/closed-by-default.js';
import { Allow } from '../src/access/decorators.js';
import type { Client } from './client.js';
import { allOperations } from './operations.js';
import { World, type Home } from './world.js';

describe('who may do what', () => {
  let world: World;
  let home: Home;
  const people = new Map<Visitor, Client>();
  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    people.set('PUBLIC', world.visitor());
    for (const role of ROLES) people.set(role, await home.as(role));
  });
  afterAll(() => world.close());

  const codeOf = async (client: Client, document: string, variables: Record<string, unknown>) => {
    const { body } = await client.post(document, variables);
    return body.errors?.[0]?.extensions.code;
  };

  it('is declared for every operation there is', () => {
    const operations = allOperations(world.app, home.slug);
    expect(operations.length).toBeGreaterThan(60);
    for (const { rule } of operations) expect(['allow', 'signed-in', 'public']).toContain(rule.kind);
  });

  it('holds for every operation and every role, by the table of abilities', async () => {
    const wrong: string[] = [];
    for (const { name, rule, document, variables } of allOperations(world.app, home.slug)) {
      if (name === 'Mutation.signOut') continue; // would end the walk
      for (const [visitor, client] of people) {
        const code = await codeOf(client, document, variables);
        const refused = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED';
        const mayEnter =
          rule.kind === 'public' ||
          (rule.kind === 'signed-in' ? visitor !== 'PUBLIC' : can(visitor, rule.ability));
        // Signing in with made-up words is refused as such; that is not the guard.
        if (rule.kind !== 'public' && refused === mayEnter) wrong.push(`${name} as ${visitor}: ${code}`);
        if (code === 'INTERNAL') wrong.push(`${name} as ${visitor} fails`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('reads an initiative that one does not belong to as one that is not there', async () => {
    const hidden = await world.initiative({ audience: 'STEWARDS' });
    const missing = allOperations(world.app, 'nowhere-at-all');
    const operations = allOperations(world.app, hidden.slug);
    const owner = await home.as('OWNER');
    for (const [index, { rule, document, variables }] of operations.entries()) {
      if (rule.kind !== 'allow') continue;
      const answer = await owner.post(document, variables);
      expect(answer.body.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      const same = await owner.post(document, missing[index]?.variables ?? {});
      expect(answer.body).toEqual(same.body);
    }
  });

  it('ends with the role: a member who became a partner is signed out and can no longer write', async () => {
    const { slug, owner, as } = await world.initiative();
    const steward = await as('STEWARD');
    const { members } = await owner.ask<{ members: { accountId: string; role: string }[] }>(
      'query ($initiative: String!) { members(initiative: $initiative) { accountId role } }',
      { initiative: slug },
    );
    const accountId = members.find(({ role }) => role === 'STEWARD')?.accountId;
    await owner.ask(
      'mutation ($initiative: String!, $input: RoleInput!) { changeRole(initiative: $initiative, input: $input) }',
      {
        initiative: slug,
        input: { accountId, role: 'PARTNER' },
      },
    );
    expect(await steward.ask('{ viewer { id } }')).toEqual({ viewer: null });
    const lone = await owner.refusal(
      'mutation ($initiative: String!, $input: RoleInput!) { changeRole(initiative: $initiative, input: $input) }',
      {
        initiative: slug,
        input: { accountId: members.find(({ role }) => role === 'OWNER')?.accountId, role: 'PARTNER' },
      },
    );
    expect(lone).toMatchObject({ code: 'CONFLICT', problem: { code: 'LAST_OWNER' } });
  });

  it('lets an invitation be used once', async () => {
    const { slug, owner } = await world.initiative();
    const { invite } = await owner.ask<{ invite: string }>(
      'mutation ($initiative: String!, $input: InvitationInput!) { invite(initiative: $initiative, input: $input) }',
      { initiative: slug, input: { name: 'Ann', role: 'PARTNER' } },
    );
    const accept =
      'mutation ($token: String!, $account: NewAccountInput!) { acceptInvitation(token: $token, account: $account) }';
    const account = { name: 'Ann', email: 'ann@example.org', password: 'a good long password' };
    await world.visitor().ask(accept, { token: invite, account });
    const second = { token: invite, account: { ...account, email: 'bob@example.org' } };
    expect(await world.visitor().refusal(accept, second)).toMatchObject({
      problem: { code: 'LINK_EXPIRED' },
    });
    await world.database.query('update invitation set used_at = null, expires_at = now()');
    expect(await world.visitor().refusal(accept, second)).toMatchObject({
      problem: { code: 'LINK_EXPIRED' },
    });
  });
});

describe('an invitation', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('is no way to another role for a member, and stays good for the one it is meant for', async () => {
    const { slug, owner, as } = await world.initiative();
    const partner = await as('PARTNER');
    const { invite: token } = await owner.ask<{ invite: string }>(
      'mutation ($initiative: String!, $input: InvitationInput!) { invite(initiative: $initiative, input: $input) }',
      { initiative: slug, input: { name: 'Ann', role: 'STEWARD' } },
    );
    const accept = 'mutation ($token: String!) { acceptInvitation(token: $token) }';
    expect(await partner.refusal(accept, { token })).toMatchObject({
      code: 'CONFLICT',
      problem: { code: 'ALREADY_MEMBER' },
    });
    const asNew =
      'mutation ($token: String!, $account: NewAccountInput!) { acceptInvitation(token: $token, account: $account) }';
    const account = { name: 'Ann', email: 'ann-invited@example.org', password: 'a good long password' };
    await world.visitor().ask(asNew, { token, account });
    const { members } = await owner.ask<{ members: { name: string; role: string }[] }>(
      'query ($initiative: String!) { members(initiative: $initiative) { name role } }',
      { initiative: slug },
    );
    const roles = members.map(({ name, role }) => [name, role]);
    expect(roles).toContainEqual(['Ann', 'STEWARD']);
    expect(roles).toContainEqual(['The PARTNER', 'PARTNER']);
  });
});

describe('closed by default', () => {
  const start = async (controller: object): Promise<INestApplication> => {
    @Module({
      imports: [DiscoveryModule],
      controllers: [controller as never],
      providers: [ClosedByDefault, { provide: APP_GUARD, useValue: { canActivate: () => true } }],
    })
    class Small {}
    const app = (await Test.createTestingModule({ imports: [Small] }).compile()).createNestApplication(
      new FastifyAdapter(),
    );
    return app.init();
  };

  it('does not start with an operation that declares nothing', async () => {
    @Controller('open')
    class Forgotten {
      @Get('door')
      door(): string {
        return 'anybody';
      }
    }
    await expect(start(Forgotten)).rejects.toThrow('Declare @Allow, @SignedIn or @Public on: open/door');
  });

  it('does not start with an ability that names no initiative', async () => {
    @Controller('lost')
    class Lost {
      @Allow('observation.read')
      @Get('numbers')
      numbers(): string {
        return 'whose?';
      }
    }
    await expect(start(Lost)).rejects.toThrow('Give an argument "initiative" to: lost/numbers');
  });
});
