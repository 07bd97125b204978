import { Injectable } from '@nestjs/common';
import type { Role } from '@chorus/domain';
import { memberActor, type Member } from '../access/actor.js';
import { newToken } from '../access/session-cookie.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { MembersService } from '../initiatives/members.service.js';
import { INITIATIVE } from './content/initiative.js';
import { spanish } from './local-text.js';
import { NumbersSeed } from './numbers.seed.js';
import { SpeechSeed } from './speech.seed.js';
import { SubmissionsSeed } from './submissions.seed.js';
import { StructureSeed, type SeededStructure } from './structure.seed.js';

/** How to sign in to the demo: one password, an account for each role. */
export interface DemoSignIn {
  password: string;
  accounts: { role: Role; email: string }[];
}

const PEOPLE: { role: Role; name: string; organization?: string }[] = [
  { role: 'STEWARD', name: 'Demo steward' },
  { role: 'REVIEWER', name: 'Demo reviewer' },
  { role: 'CONTRIBUTOR', name: 'Demo contributor', organization: 'long-table' },
  { role: 'PARTNER', name: 'Demo partner' },
];

function emailOf(role: Role): string {
  return `${role.toLowerCase()}@demo.example`;
}

/**
 * The demo initiative, made by the same services that serve requests: what works here works for everybody. Its
 * password is random and told once, because a demo can end up where anybody can reach it.
 */
@Injectable()
export class DemoService {
  constructor(
    private readonly initiatives: InitiativesService,
    private readonly members: MembersService,
    private readonly structure: StructureSeed,
    private readonly numbers: NumbersSeed,
    private readonly submissions: SubmissionsSeed,
    private readonly speech: SpeechSeed,
  ) {}

  /** Undefined when the demo is there already. `tell` is called with what is being done. */
  async seed(tell: (doing: string) => void): Promise<DemoSignIn | undefined> {
    const today = new Date().toISOString().slice(0, 10);
    const known = (await this.initiatives.listPublic()).some(({ slug }) => slug === INITIATIVE.slug);
    if (known) return undefined;
    const password = newToken().slice(0, 16);
    tell('making the demo initiative');
    const owner = await this.begin(password);
    const structure = await this.structure.run(owner);
    const contributor = await this.invite(owner, structure, password);
    tell('importing and publishing its numbers');
    const indicators = await this.numbers.run(owner, structure);
    tell('asking partners for their numbers');
    await this.submissions.run({ owner, contributor }, structure, indicators, today);
    tell('telling its stories');
    await this.speech.run(owner, structure, indicators, today);
    const accounts = [{ role: 'OWNER' as const }, ...PEOPLE].map(({ role }) => ({
      role,
      email: emailOf(role),
    }));
    return { password, accounts };
  }

  private async begin(password: string): Promise<Member> {
    const { slug, name, vision, about } = INITIATIVE;
    const { initiativeId, accountId } = await this.initiatives.createWithOwner(
      { name: 'Demo owner', email: emailOf('OWNER'), password },
      {
        ...{ slug, name, vision: vision.en, about: about.en, language: 'en' },
        translations: spanish({ vision, about }),
        audience: 'PUBLIC',
        invented: true,
      },
    );
    return memberActor({ initiativeId, accountId, role: 'OWNER' });
  }

  /** Gives the contributor: somebody whose numbers the demo has already. */
  private async invite(owner: Member, { organizations }: SeededStructure, password: string): Promise<Member> {
    let contributor = owner;
    for (const { role, name, organization } of PEOPLE) {
      const organizationId = organization
        ? (organizations.get(organization) ?? [...organizations.values()][0])
        : undefined;
      const token = await this.members.invite(owner, { name, role, organizationId: organizationId ?? null });
      const accountId = await this.members.accept(token, { name, email: emailOf(role), password });
      if (role === 'CONTRIBUTOR')
        contributor = memberActor({ initiativeId: owner.initiativeId, accountId, role, organizationId });
    }
    return contributor;
  }
}
