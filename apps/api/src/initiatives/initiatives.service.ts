import { Injectable } from '@nestjs/common';
import type { Audience } from '@chorus/domain';
import { accountsActor, type Actor } from '../access/actor.js';
import { hashToken } from '../access/session-cookie.js';
import { AccountsRepository, type AccountRow } from '../accounts/accounts.repository.js';
import { AccountsService, type NewAccount } from '../accounts/accounts.service.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksUnique, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
import { InitiativeEntity } from './initiative.entity.js';

export interface NewInitiative {
  slug: string;
  name: string;
  vision?: string;
  about?: string;
  language?: string;
  translations?: Translations;
  audience?: Audience;
  invented?: boolean;
}

export type SmallNumbers = Pick<InitiativeEntity, 'minimumCount' | 'minimumDenominator' | 'hideAllOrNone'>;

export type InitiativeChanges = Partial<
  Pick<
    InitiativeEntity,
    | 'name'
    | 'vision'
    | 'about'
    | 'translations'
    | 'audience'
    | 'minimumCount'
    | 'minimumDenominator'
    | 'hideAllOrNone'
  >
>;

/** The initiatives of a deployment: beginning one, describing it, finding those open to the public. */
@Injectable()
export class InitiativesService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly accountRows: AccountsRepository,
  ) {}

  listPublic(): Promise<InitiativeEntity[]> {
    return this.database.runAs(accountsActor(), (tx) =>
      tx.manager
        .getRepository(InitiativeEntity)
        .find({ where: { audience: 'PUBLIC' }, order: { name: 'ASC' } }),
    );
  }

  async get(actor: Actor): Promise<InitiativeEntity> {
    return this.database.runAs(actor, (tx) => this.find(tx, actor.initiativeId));
  }

  async find(tx: Transaction, id: string): Promise<InitiativeEntity> {
    const initiative = await tx.manager.getRepository(InitiativeEntity).findOne({ where: { id } });
    if (!initiative) throw new NotFound();
    return initiative;
  }

  async update(actor: Actor, changes: InitiativeChanges): Promise<InitiativeEntity> {
    return this.database.runAs(actor, async (tx) => {
      if (Object.values(changes).some((value) => value !== undefined)) {
        await tx.manager.getRepository(InitiativeEntity).update({ id: actor.initiativeId }, changes);
      }
      return this.find(tx, actor.initiativeId);
    });
  }

  /** Which small numbers are hidden; whoever calls sees to it that the shelf obeys. */
  async setSmallNumbers(tx: Transaction, id: string, policy: SmallNumbers): Promise<void> {
    const { minimumCount, minimumDenominator, hideAllOrNone } = policy;
    await tx.manager
      .getRepository(InitiativeEntity)
      .update({ id }, { minimumCount, minimumDenominator, hideAllOrNone });
  }

  /** A first initiative with its first owner, for whoever holds the link of a fresh deployment. */
  async setUp(token: string, owner: NewAccount, initiative: NewInitiative): Promise<AccountRow> {
    const account = await Invalid.within('owner', () => this.accounts.prepare(owner));
    await this.database.runAs(accountsActor(), async (tx) => {
      if (!(await this.accountRows.useSetupLink(tx, hashToken(token)))) throw new NotFound('LINK_EXPIRED');
      await Invalid.within('owner', () => this.accounts.create(tx, account));
      await Invalid.within('initiative', () => this.begin(tx, initiative, account.id));
    });
    return account;
  }

  /** An initiative with an owner who may have an account already; for the command line. Gives the initiative's id. */
  async createWithOwner(
    owner: NewAccount,
    initiative: NewInitiative,
  ): Promise<{ initiativeId: string; accountId: string }> {
    const prepared = await this.accounts.prepare(owner);
    return this.database.runAs(accountsActor(), async (tx) => {
      const known = await this.accountRows.findByEmail(tx, owner.email);
      if (!known) await this.accounts.create(tx, prepared);
      const accountId = (known ?? prepared).id;
      return { initiativeId: await this.begin(tx, initiative, accountId), accountId };
    });
  }

  private async begin(tx: Transaction, initiative: NewInitiative, ownerId: string): Promise<string> {
    const id = newId();
    try {
      await tx.manager.getRepository(InitiativeEntity).insert({
        id,
        vision: '',
        about: '',
        language: 'en',
        translations: {},
        audience: 'STEWARDS',
        invented: false,
        ...initiative,
      });
    } catch (error) {
      if (breaksUnique(error, 'initiative_slug_key')) throw Invalid.field('slug', 'ALREADY_USED');
      throw error;
    }
    await tx.run(`insert into membership (initiative_id, account_id, role) values ($1, $2, 'OWNER')`, [
      id,
      ownerId,
    ]);
    return id;
  }
}
