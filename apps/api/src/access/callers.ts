import { Inject, Injectable } from '@nestjs/common';
import { reaches, type Audience, type Role } from '@chorus/domain';
import { CONFIG, type Config } from '../core/config.js';
import { Database } from '../core/database/database.js';
import { accountsActor, memberActor, publicActor, type Actor } from './actor.js';
import type { RequestContext, Session } from './request-context.js';
import { hashToken, readSessionToken } from './session-cookie.js';

interface CallerRow {
  initiative_id: string;
  audience: Audience;
  account_id: string | null;
  role: Role | null;
  organization_id: string | null;
}

interface MemberFacts {
  initiativeId: string;
  accountId: string;
  role: Role;
  organizationId?: string;
}

/** Finds out who is calling: once a request, and once an initiative within it. */
@Injectable()
export class Callers {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  session(context: RequestContext): Promise<Session | undefined> {
    context.session ??= this.findSession(context);
    return context.session;
  }

  /** Undefined where there is no such initiative, or none that this caller may know of. */
  actor(context: RequestContext, slug: string): Promise<Actor | undefined> {
    const known = context.actors.get(slug);
    if (known) return known;
    const found = this.findActor(context, slug);
    context.actors.set(slug, found);
    return found;
  }

  /** For the command line: a member by e-mail, or the first owner where none is named. */
  memberByEmail(slug: string, email: string | undefined): Promise<MemberFacts | undefined> {
    return this.database.runAs(accountsActor(), (tx) =>
      tx.row<MemberFacts>(
        `select i.id as "initiativeId", m.account_id as "accountId", m.role, m.organization_id as "organizationId"
         from initiative i join membership m on m.initiative_id = i.id join account a on a.id = m.account_id
         where i.slug = $1 and a.disabled_at is null and case when $2 = '' then m.role = 'OWNER' else lower(a.email) = lower($2) end
         order by m.created_at limit 1`,
        [slug, email ?? ''],
      ),
    );
  }

  private async findSession(context: RequestContext): Promise<Session | undefined> {
    const tokenHash = this.tokenHash(context);
    if (!tokenHash) return undefined;
    const row = await this.database.runAs(accountsActor(), (tx) =>
      tx.row<{ id: string; name: string; email: string }>(
        `select a.id, a.name, a.email from session s join account a on a.id = s.account_id
         where s.token_hash = $1 and s.expires_at > now() and a.disabled_at is null`,
        [tokenHash],
      ),
    );
    return row && { accountId: row.id, name: row.name, email: row.email, tokenHash };
  }

  private async findActor(context: RequestContext, slug: string): Promise<Actor | undefined> {
    const row = await this.database.runAs(accountsActor(), (tx) =>
      tx.row<CallerRow>(
        `select i.id as initiative_id, i.audience, m.account_id, m.role, m.organization_id
         from initiative i
         left join (session s join account a on a.id = s.account_id and a.disabled_at is null)
           on s.token_hash = $2 and s.expires_at > now()
         left join membership m on m.initiative_id = i.id and m.account_id = s.account_id
         where i.slug = $1`,
        [slug, this.tokenHash(context) ?? null],
      ),
    );
    if (!row) return undefined;
    const { initiative_id: initiativeId, account_id: accountId, role, organization_id: organizationId } = row;
    if (accountId && role) {
      return memberActor({ initiativeId, accountId, role, organizationId: organizationId ?? undefined });
    }
    return reaches(row.audience, 'PUBLIC') ? publicActor(initiativeId) : undefined;
  }

  private tokenHash(context: RequestContext): Buffer | undefined {
    const token = readSessionToken(context.request, this.config.secureCookies);
    return token ? hashToken(token) : undefined;
  }
}
