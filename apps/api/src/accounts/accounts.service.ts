import { Inject, Injectable } from '@nestjs/common';
import { accountsActor } from '../access/actor.js';
import { Attempts, type AttemptLimit } from '../access/attempts.js';
import type { RequestContext, Session } from '../access/request-context.js';
import {
  clearSessionCookie,
  hashToken,
  newToken,
  SESSION_DAYS,
  setSessionCookie,
} from '../access/session-cookie.js';
import { CONFIG, type Config } from '../core/config.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksUnique, Invalid, Unauthenticated } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { slowHash, slowVerify } from '../core/slow-hash.js';
import { AccountsRepository, type AccountRow, type MembershipRow } from './accounts.repository.js';
import { passwordProblem } from './passwords.js';

export interface Credentials {
  email: string;
  password: string;
}

export interface NewAccount extends Credentials {
  name: string;
}

export interface Viewer {
  id: string;
  name: string;
  email: string;
  memberships: MembershipRow[];
}

const BY_PERSON: AttemptLimit = { purpose: 'sign-in by person', atMost: 10, minutes: 15 };
const BY_ADDRESS: AttemptLimit = { purpose: 'sign-in by address', atMost: 100, minutes: 15 };

/** Signing in and out. */
@Injectable()
export class AccountsService {
  private readonly nobody = slowHash('the password of nobody');

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly attempts: Attempts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async signIn({ email, password }: Credentials, context: RequestContext): Promise<Viewer> {
    const person = `${email.toLowerCase()} ${context.request.ip}`;
    await this.attempts.count(BY_ADDRESS, context.request.ip);
    await this.attempts.count(BY_PERSON, person);
    const account = await this.database.runAs(accountsActor(), (tx) => this.accounts.findByEmail(tx, email));
    // A wrong address takes as long as a wrong password, so that the time tells nobody who has an account.
    const right = await slowVerify(account?.password_hash ?? (await this.nobody), password);
    if (!account || !right) throw new Unauthenticated('WRONG_SIGN_IN');
    await this.attempts.forget(BY_PERSON, person);
    await this.startSession(account.id, context);
    return this.viewer(account);
  }

  /** Begins a session; whatever session the browser had before is over. */
  async startSession(accountId: string, context: RequestContext): Promise<void> {
    const token = newToken();
    const former = await context.session;
    await this.database.runAs(accountsActor(), async (tx) => {
      if (former) await this.accounts.deleteSession(tx, former.tokenHash);
      await this.accounts.insertSession(tx, hashToken(token), accountId, SESSION_DAYS);
    });
    setSessionCookie(context.reply, token, this.config.secureCookies);
  }

  async signOut(session: Session, context: RequestContext): Promise<void> {
    await this.database.runAs(accountsActor(), (tx) => this.accounts.deleteSession(tx, session.tokenHash));
    clearSessionCookie(context.reply, this.config.secureCookies);
  }

  /** Sets another password and ends every other session of the account. */
  async changePassword(session: Session, { from, to }: { from: string; to: string }): Promise<void> {
    await this.attempts.count(BY_PERSON, session.accountId);
    const account = await this.database.runAs(accountsActor(), (tx) =>
      this.accounts.find(tx, session.accountId),
    );
    if (!account || !(await slowVerify(account.password_hash, from)))
      throw Invalid.field('from', 'WRONG_SIGN_IN');
    const wrong = passwordProblem(to, account);
    if (wrong) throw new Invalid([{ path: 'to', problem: wrong }]);
    const passwordHash = await slowHash(to);
    await this.database.runAs(accountsActor(), async (tx) => {
      await this.accounts.setPassword(tx, account.id, passwordHash);
      await this.accounts.deleteOtherSessions(tx, account.id, session.tokenHash);
    });
  }

  /** The slow half of making an account, done before a transaction is opened. */
  async prepare({ name, email, password }: NewAccount): Promise<AccountRow> {
    const wrong = passwordProblem(password, { email, name });
    if (wrong) throw new Invalid([{ path: 'password', problem: wrong }]);
    return { id: newId(), name, email, password_hash: await slowHash(password) };
  }

  /** Stores a prepared account inside the transaction of whoever needs it. */
  async create(tx: Transaction, account: AccountRow): Promise<void> {
    try {
      await this.accounts.insert(tx, account);
    } catch (error) {
      if (breaksUnique(error, 'account_email')) throw Invalid.field('email', 'ALREADY_USED');
      throw error;
    }
  }

  async viewer({ id, name, email }: Pick<AccountRow, 'id' | 'name' | 'email'>): Promise<Viewer> {
    const memberships = await this.database.runAs(accountsActor(), (tx) => this.accounts.memberships(tx, id));
    return { id, name, email, memberships };
  }

  /** True when somebody has this e-mail. */
  async exists(email: string): Promise<boolean> {
    const account = await this.database.runAs(accountsActor(), (tx) => this.accounts.findByEmail(tx, email));
    return account !== undefined;
  }

  /** True while nobody has an account. */
  async isFresh(): Promise<boolean> {
    return !(await this.database.runAs(accountsActor(), (tx) => this.accounts.anyExists(tx)));
  }

  /** A link for the first owner of a fresh deployment. Its token is told once, here. */
  async setupLink(): Promise<string> {
    const token = newToken();
    await this.database.runAs(accountsActor(), (tx) => this.accounts.insertSetupLink(tx, hashToken(token)));
    return `${this.config.publicUrl}/setup/${token}`;
  }
}
