import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  CONSENT_QUESTIONS,
  markProblem,
  narrower,
  PERMISSIONS,
  problem,
  type Consent,
  type ConsentQuestion,
  tidyMark,
  type LivedTrend,
  type Permission,
  type Placement,
  type ReceiptScript,
  type Stance,
  type StoryVia,
} from '@chorus/domain';
import { tellerActor, type Actor, type Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Conflict, Invalid, type FieldProblem } from '../core/errors.js';
import { newTimelessId } from '../core/ids.js';
import { slowDigest } from '../core/slow-hash.js';
import { MediaService, type GivenMedia } from '../media/media.service.js';
import type { GivenAnswer } from '../media/spoken-consents.js';
import { draftHash } from '../media/uploads.service.js';
import { isOpen, PromptsService, type WholePrompt } from '../prompts/prompts.service.js';
import { Deployment } from './deployment.js';
import { normalCode, receiptCode } from './receipt-code.js';
import { ReceiptsRepository } from './receipts.repository.js';
import { isPassFor } from './sending-pass.js';
import type { ScribeRow } from './scribes.repository.js';
import { StoriesRepository, type NewStory } from './stories.repository.js';

/** What a teller sends. */
export interface Submission {
  /** Slug of the prompt. */
  prompt: string;
  /** Made up by the sending device; sending the same again with the same key is sending it once. */
  key: string;
  script: ReceiptScript;
  language: string;
  title?: string;
  /** May be empty where there is a voice. */
  text: string;
  /** What was uploaded for this key before, in this order. */
  media?: GivenMedia[];
  via?: StoryVia;
  placeId?: string | null;
  /** First and last day, as near as the teller likes. */
  happenedFrom?: string | null;
  happenedTo?: string | null;
  themeIds?: string[];
  livedTrend?: LivedTrend | null;
  categoryIds?: string[];
  links?: { indicatorId: string; stance: Stance }[];
  /** Of what the prompt no longer asks, nothing is kept. */
  placements?: { signifierId: string; mark?: number[] | null }[];
  contentWarnings?: string[];
  alias?: string;
  consent: Consent;
}

/** How consent was given to whoever wrote the story down. */
export interface ToldAloud {
  spokenOn: string;
  questions: ConsentQuestion[];
  readBack: boolean;
  /** What the teller let be recorded of the answers, uploaded for this key before. */
  recordings: GivenAnswer[];
}

/** How a story comes: written down by somebody, or late from a device that had no line. */
interface Coming {
  told?: { scribe: ScribeRow; recordings: readonly GivenAnswer[] };
  pass?: string;
}

/** The same key makes the same code, so either of them tells that the story is there already. */
const RECEIPT_TAKEN = ['receipt_initiative_id_key_hash_key', 'receipt_initiative_id_code_hash_key'];

/** Taking in stories. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly database: Database,
    private readonly deployment: Deployment,
    private readonly prompts: PromptsService,
    private readonly stories: StoriesRepository,
    private readonly receipts: ReceiptsRepository,
    private readonly media: MediaService,
  ) {}

  /**
   * Takes a story in and gives the code of its receipt, which is told here and nowhere else. The same key with the
   * same content is answered the same, however often and however simultaneously it comes; with other content it is a
   * conflict. `today` is the day of arrival; the moment is not kept. `pass`: see sending-pass.ts.
   */
  submit(actor: Actor, submission: Submission, today: string, pass?: string): Promise<string> {
    return this.take(actor, submission, today, { pass });
  }

  /**
   * Takes in a story that a member wrote down for its teller. Every question about consent that the call asks was read
   * aloud and answered, and the story was read back; otherwise it is invalid, as it is when the day is yet to come or
   * there is a recording of a question that was not asked.
   */
  async submitTold(actor: Member, submission: Submission, told: ToldAloud, today: string): Promise<string> {
    const { initiativeId, accountId, visitor } = actor;
    const prompt = await this.prompts.get(actor, submission.prompt);
    const needed = CONSENT_QUESTIONS.filter(
      (each) => each !== 'PERMISSIONS' || prompt.permissions.length > 0,
    );
    const fields: FieldProblem[] = [];
    if (needed.some((each) => !told.questions.includes(each)))
      fields.push({ path: 'scribe.questions', problem: problem('REQUIRED') });
    if (!told.readBack) fields.push({ path: 'scribe.readBack', problem: problem('REQUIRED') });
    if (told.spokenOn > today) fields.push({ path: 'scribe.spokenOn', problem: problem('NOT_ALLOWED') });
    if (!areAnswers(told)) fields.push({ path: 'scribe.recordings', problem: problem('NOT_ALLOWED') });
    if (fields.length > 0) throw new Invalid(fields);
    const { spokenOn, questions, recordings } = told;
    const scribe = { accountId, role: visitor, spokenOn, questions: [...new Set(questions)] };
    return this.take({ initiativeId }, { ...submission, via: 'SCRIBE' }, today, {
      told: { scribe, recordings },
    });
  }

  private async take(
    { initiativeId }: Pick<Actor, 'initiativeId'>,
    submission: Submission,
    today: string,
    { told, pass }: Coming,
  ): Promise<string> {
    const salt = await this.deployment.receiptSalt();
    const code = receiptCode(submission.key, salt, submission.script, submission.language);
    const keyHash = draftHash(submission.key);
    const contentHash = createHmac('sha256', salt).update(JSON.stringify(submission)).digest();
    if (await this.wasSent(initiativeId, keyHash, contentHash)) return code;

    const codeHash = await slowDigest(normalCode(code) ?? code, salt);
    const storyId = newTimelessId();
    try {
      await this.database.runAs(
        tellerActor({ initiative: initiativeId, story: storyId, key: keyHash.toString('hex') }),
        async (tx) => {
          const { key } = submission;
          const isLate = (promptId: string) =>
            pass !== undefined && isPassFor(salt, { initiativeId, promptId, key }, pass, today);
          const story = await this.newStory(tx, initiativeId, storyId, submission, { today, isLate });
          await this.stories.insert(tx, initiativeId, story);
          if (told) {
            await this.stories.scribes.insert(tx, initiativeId, storyId, told.scribe);
            await this.media.spoken.take(tx, initiativeId, storyId, keyHash, told.recordings);
          }
          await this.media.give(tx, initiativeId, storyId, submission.media ?? []);
          await this.receipts.insert(tx, initiativeId, { storyId, codeHash, keyHash, contentHash });
        },
      );
    } catch (error) {
      if (breaksReference(error)) throw Invalid.because('UNKNOWN');
      // The same story came twice at once, and the other one was first: it has the receipt, or what was uploaded.
      const isTaken = RECEIPT_TAKEN.some((constraint) => breaksUnique(error, constraint));
      if (!isTaken && !submission.media?.length && !told?.recordings.length) throw error;
      if (!(await this.wasSent(initiativeId, keyHash, contentHash))) throw error;
    }
    return code;
  }

  private async wasSent(initiativeId: string, keyHash: Buffer, contentHash: Buffer): Promise<boolean> {
    const actor = tellerActor({ initiative: initiativeId, key: keyHash.toString('hex') });
    const former = await this.database.runAs(actor, (tx) => this.receipts.byKey(tx, initiativeId, keyHash));
    if (former?.contentHash && !former.contentHash.equals(contentHash)) throw new Conflict('KEY_REUSED');
    return former !== undefined;
  }

  private async newStory(
    tx: Transaction,
    initiativeId: string,
    id: string,
    submission: Submission,
    { today, isLate }: { today: string; isLate: (promptId: string) => boolean },
  ): Promise<NewStory> {
    const prompt = await this.prompts.whole(tx, initiativeId, submission.prompt);
    if (!isOpen(prompt, today) && !isLate(prompt.id)) throw new Conflict('PROMPT_CLOSED');
    const kinds = await this.media.kinds(tx, initiativeId, submission.key, submission.media ?? []);
    refuseProblems(submission, prompt, kinds.includes('VOICE'));
    const { happenedFrom, happenedTo, consent } = submission;
    return {
      id,
      promptId: prompt.id,
      via: submission.via ?? 'SELF',
      language: submission.language,
      title: submission.title?.trim() ?? '',
      text: submission.text.trim(),
      placeId: submission.placeId ?? null,
      happenedStart: happenedFrom ?? null,
      happenedEnd: happenedFrom ? dayAfter(happenedTo ?? happenedFrom) : null,
      themeIds: submission.themeIds ?? [],
      livedTrend: submission.livedTrend ?? null,
      categoryIds: submission.categoryIds ?? [],
      links: (submission.links ?? []).filter(({ indicatorId }) => prompt.indicatorIds.includes(indicatorId)),
      placements: placementsOf(submission, prompt),
      contentWarnings: submission.contentWarnings ?? [],
      alias: submission.alias?.trim() ?? '',
      arrivedOn: today,
      consent: offered({ ...consent, audience: narrower(consent.audience, prompt.ceiling) }, prompt),
    };
  }
}

/** At most one recording a question, each of a question that was read aloud. */
function areAnswers({ questions, recordings }: ToldAloud): boolean {
  const different = (values: readonly string[]) => new Set(values).size === values.length;
  return (
    recordings.every(({ question }) => questions.includes(question)) &&
    different(recordings.map(({ question }) => question)) &&
    different(recordings.map(({ id }) => id))
  );
}

/** One answer a signifier that the prompt asks: the last one, should a device send two. */
function placementsOf({ placements = [] }: Submission, { signifiers }: WholePrompt): Placement[] {
  return signifiers.flatMap(({ id, kind }) => {
    const given = placements.findLast(({ signifierId }) => signifierId === id);
    if (!given) return [];
    return [{ signifierId: id, mark: given.mark ? tidyMark(kind, given.mark) : null }];
  });
}

/** The consent without what the prompt does not offer: it was not asked, so it was not given. */
function offered(consent: Consent, { permissions }: WholePrompt): Consent {
  const given = PERMISSIONS.map((each) => [each, permissions.includes(each) && consent[each]] as const);
  return { ...consent, ...(Object.fromEntries(given) as Record<Permission, boolean>) };
}

function refuseProblems(submission: Submission, prompt: WholePrompt, hasVoice: boolean): void {
  const { happenedFrom, happenedTo, consent, text, placements = [] } = submission;
  const fields: FieldProblem[] = placements.flatMap(({ signifierId, mark }, index) => {
    const signifier = prompt.signifiers.find(({ id }) => id === signifierId);
    const found = signifier && markProblem({ ...signifier, parts: signifier.labels.length }, mark ?? null);
    return found ? [{ path: `placements.${index}.mark`, problem: found }] : [];
  });
  if (text.trim() === '' && !hasVoice) fields.push({ path: 'text', problem: problem('REQUIRED') });
  if (happenedFrom && happenedTo && happenedTo < happenedFrom) {
    const detail = { start: happenedFrom, end: happenedTo };
    fields.push({ path: 'happenedTo', problem: problem('END_BEFORE_START', detail) });
  }
  if (prompt.guardianRule === 'ADULTS_ONLY' && consent.guardian !== 'NOT_NEEDED') {
    fields.push({ path: 'consent.guardian', problem: problem('NOT_ALLOWED') });
  }
  if (fields.length > 0) throw new Invalid(fields);
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
