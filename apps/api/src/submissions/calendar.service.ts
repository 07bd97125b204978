import { Inject, Injectable } from '@nestjs/common';
import { periodLabel, type Role } from '@chorus/domain';
import { iCalendar } from '@chorus/formats';
import { accountsActor, memberActor, type Actor, type Member } from '../access/actor.js';
import { hashToken, newToken } from '../access/session-cookie.js';
import { CONFIG, type Config } from '../core/config.js';
import { Database } from '../core/database/database.js';
import { NotFound } from '../core/errors.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { AssignmentsService } from './assignments.service.js';

interface Subscriber {
  initiativeId: string;
  accountId: string;
  role: Role;
  organizationId: string | null;
}

/** Due dates for a calendar program: by an address that nobody can guess, one a person, which can be taken back. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentsService,
    private readonly initiatives: InitiativesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** When the address of the caller was made; null where there is none. */
  async madeAt(actor: Actor): Promise<Date | null> {
    const row = await this.database.runAs(actor, (tx) =>
      tx.row<{ at: Date }>(
        'select made_at as at from calendar_link where initiative_id = $1 and account_id = $2',
        [actor.initiativeId, actor.accountId],
      ),
    );
    return row?.at ?? null;
  }

  /** A new address; the one before stops working. It is told once, here: only its hash is kept. */
  async make(actor: Member): Promise<string> {
    const token = newToken();
    await this.database.runAs(actor, async (tx) => {
      await this.revoke(actor);
      await tx.run('insert into calendar_link (initiative_id, account_id, token_hash) values ($1, $2, $3)', [
        actor.initiativeId,
        actor.accountId,
        hashToken(token),
      ]);
    });
    return `${this.config.publicUrl}/api/calendar/${token}.ics`;
  }

  async revoke(actor: Member): Promise<void> {
    await this.database.runAs(actor, (tx) =>
      tx.run('delete from calendar_link where initiative_id = $1 and account_id = $2', [
        actor.initiativeId,
        actor.accountId,
      ]),
    );
  }

  /** The calendar behind an address, with what its owner may see at this moment. */
  async feed(token: string): Promise<string> {
    const link = hashToken(token).toString('hex');
    const found = await this.database.runAs(accountsActor({ link }), (tx) =>
      tx.row<Subscriber>(
        `select m.initiative_id as "initiativeId", m.account_id as "accountId", m.role, m.organization_id as "organizationId"
         from calendar_link c
         join membership m on m.initiative_id = c.initiative_id and m.account_id = c.account_id
         join account a on a.id = m.account_id and a.disabled_at is null
         where encode(c.token_hash, 'hex') = $1`,
        [link],
      ),
    );
    if (!found) throw new NotFound();
    const actor = memberActor({ ...found, organizationId: found.organizationId ?? undefined });
    const { name, slug, language } = await this.initiatives.get(actor);
    const items = await this.assignments.due(actor, language);
    const { publicUrl } = this.config;
    const own = actor.visitor === 'CONTRIBUTOR';
    return iCalendar({
      name,
      host: new URL(publicUrl).hostname,
      at: new Date(),
      days: items.map(({ assignmentId, organization, name: indicator, period, dueOn, standing }) => ({
        id: `${assignmentId}-${period.start}`,
        day: dueOn,
        title: [indicator, periodLabel(period), ...(own ? [] : [organization])].join(' · '),
        url: `${publicUrl}/w/${slug}/numbers-due/${assignmentId}/${period.start}`,
        cancelled: standing === 'APPROVED' || standing === 'SUBMITTED',
      })),
    });
  }
}
