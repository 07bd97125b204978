import { Injectable } from '@nestjs/common';
import {
  problem,
  twoPersonStep,
  type Decision,
  type Redaction,
  type Stance,
  type StoryState,
  type TranscriptSpan,
  type TwoPersonStep,
} from '@chorus/domain';
import type { Actor, Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, Conflict, Invalid, NotFound } from '../core/errors.js';
import { MediaService } from '../media/media.service.js';
import type { MediaRow } from '../media/media.repository.js';
import type { SpokenAnswer } from '../media/spoken-consents.js';
import { ModerationService } from '../moderation/moderation.service.js';
import type { PlacementRow } from './placements.repository.js';
import { differingParts, readingVersion, type Reading } from './reading-version.js';
import { redactionsFor, refuseQuote, type WantedRedaction } from './redaction-rules.js';
import { RedactionsRepository } from './redactions.repository.js';
import type { ScribeRow } from './scribes.repository.js';
import {
  StoriesRepository,
  type ConsentRow,
  type MessageRow,
  type QueuedRow,
  type StoryRow,
} from './stories.repository.js';
import { StoryShelf } from './story-shelf.js';

/** Who wrote a story down, as its reviewer sees it. */
export interface ReviewedScribe extends ScribeRow {
  isViewer: boolean;
  /** The viewer wrote it down, and nobody else here may decide about it. */
  isAlone: boolean;
  recordings: SpokenAnswer[];
}

/** A story as its reviewer reads it. */
export interface ReviewedStory {
  story: StoryRow;
  voice: string[];
  themes: { themeId: string; by: 'TELLER' | 'REVIEWER' }[];
  links: { indicatorId: string; stance: Stance; by: 'TELLER' | 'REVIEWER' }[];
  /** What audiences do not see. */
  redactions: Redaction[];
  placements: PlacementRow[];
  consents: ConsentRow[];
  /** What the teller allows beyond that, until somebody has read the story again. */
  wished: ConsentRow | undefined;
  messages: MessageRow[];
  media: MediaRow[];
  /** Who wrote it down for the teller; undefined where the teller did. */
  scribe: ReviewedScribe | undefined;
  /** What publishing it asks of this reviewer. */
  twoPersonStep: TwoPersonStep;
}

/** What a reviewer asks to keep; what is hidden stays hidden where nothing is said of it. */
export interface WantedReading extends Omit<Reading, 'redactions'> {
  redactions?: WantedRedaction[] | null;
}

const QUEUE = 200;
/** So many days before its end somebody is told that a consent ends. */
const ENDING_DAYS = 30;

/** From where a story may go where. */
const STEPS: Record<'IN_REVIEW' | 'PUBLISHED' | 'HELD', readonly StoryState[]> = {
  IN_REVIEW: ['SUBMITTED', 'HELD', 'PUBLISHED'],
  PUBLISHED: ['SUBMITTED', 'IN_REVIEW'],
  HELD: ['SUBMITTED', 'IN_REVIEW', 'PUBLISHED'],
};

/** Reading what came in: with care for the teller, and with the last word about nothing but whether it is shown. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly stories: StoriesRepository,
    private readonly redactions: RedactionsRepository,
    private readonly moderation: ModerationService,
    private readonly shelf: StoryShelf,
    private readonly media: MediaService,
  ) {}

  queue(
    actor: Actor,
    states: StoryState[],
  ): Promise<{ stories: QueuedRow[]; counts: Record<StoryState, number>; consentsEnding: number }> {
    return this.database.runAs(actor, async (tx) => ({
      stories: await this.stories.queue(tx, actor.initiativeId, states, QUEUE),
      counts: await this.stories.counts(tx, actor.initiativeId),
      consentsEnding: await this.shelf.consentsEnding(tx, actor.initiativeId, ENDING_DAYS),
    }));
  }

  get(actor: Actor, id: string): Promise<ReviewedStory> {
    return this.database.runAs(actor, (tx) => this.read(tx, actor, id));
  }

  /**
   * Keeps what a reviewer makes of a story; a published one is shown so from then on. `seen` is the version of the
   * reading that the reviewer began from: what somebody else kept since is a conflict, which names the parts that
   * differ. Left out, the reading is written whatever stands there.
   */
  async save(
    actor: Member,
    id: string,
    wanted: WantedReading,
    { seen, today }: { seen?: string; today: string },
  ): Promise<ReviewedStory> {
    return this.changing(actor, id, async (tx, story) => {
      const standing = readingOf(await this.read(tx, actor, id));
      const redactions = wanted.redactions ? redactionsFor(story, wanted.redactions) : standing.redactions;
      const reading = { ...wanted, redactions };
      if (seen !== undefined) refuseOverwriting(standing, reading, seen);
      refuseQuote(await this.words(tx, actor, story), reading.quote, redactions);
      await this.stories.setReading(tx, actor.initiativeId, id, reading);
      await this.stories.tag(tx, actor.initiativeId, id, 'REVIEWER', reading.themeIds);
      await this.stories.link(tx, actor.initiativeId, id, 'REVIEWER', reading.links);
      if (differingParts(standing, reading).includes('redactions')) {
        await this.redactions.replace(tx, actor.initiativeId, id, redactions);
        await this.moderation.note(tx, actor, id, 'HIDDEN');
      }
      if (differingParts(standing, reading).length > 0) await this.changedBy(tx, actor, story);
      if (story.state === 'PUBLISHED') await this.shelf.place(tx, actor.initiativeId, id, today);
    });
  }

  /** Keeps what is said in a voice; a published story is shown with it from then on. */
  transcribe(
    actor: Member,
    id: string,
    spoken: { id: string; transcript: readonly TranscriptSpan[] },
  ): Promise<ReviewedStory> {
    return this.changing(actor, id, async (tx, story) => {
      await this.media.transcribe(tx, actor.initiativeId, id, spoken);
      await this.changedBy(tx, actor, story);
      if (story.state === 'PUBLISHED') await this.shelf.place(tx, actor.initiativeId, id, today());
    });
  }

  begin(actor: Member, id: string): Promise<ReviewedStory> {
    return this.changing(actor, id, (tx, story) => this.step(tx, actor, story, 'IN_REVIEW', today()));
  }

  /**
   * Where two people must have read a story, the first yes is kept and the second one publishes. Whoever wrote it down
   * for its teller does neither, unless nobody else may: see decisions/scribes.md.
   */
  publish(actor: Member, id: string, day = today()): Promise<ReviewedStory> {
    return this.changing(actor, id, async (tx, story) => {
      const step = await this.mayDecide(tx, actor, story);
      if (step !== 'FIRST') return this.step(tx, actor, story, 'PUBLISHED', day);
      if (story.state !== 'IN_REVIEW') await this.step(tx, actor, story, 'IN_REVIEW', day);
      await this.stories.setAgreed(tx, actor.initiativeId, id, actor.accountId);
      await this.moderation.note(tx, actor, id, 'AGREED');
    });
  }

  /**
   * Somebody has read a published story again, because its teller allows more: it is shown so from now on. Where two
   * people must have read a story, they must have read it again.
   */
  accept(actor: Member, id: string, day = today()): Promise<ReviewedStory> {
    return this.changing(actor, id, async (tx, story) => {
      if (story.state !== 'PUBLISHED') throw new Conflict('CHANGED_MEANWHILE');
      // The teller has changed their mind meanwhile: there is nothing to decide, and nothing is noted.
      if (!(await this.stories.wished(tx, actor.initiativeId, id))) return;
      const step = await this.mayDecide(tx, actor, story);
      if (step === 'FIRST') {
        await this.stories.setAgreed(tx, actor.initiativeId, id, actor.accountId);
        await this.moderation.note(tx, actor, id, 'AGREED');
        return;
      }
      await this.stories.acceptWished(tx, actor.initiativeId, id);
      await this.stories.askAgain(tx, actor.initiativeId, id);
      await this.moderation.note(tx, actor, id, 'WIDENED');
      await this.shelf.place(tx, actor.initiativeId, id, day);
    });
  }

  /** Takes or keeps a story from the shelf, with a reason that its teller reads. */
  hold(actor: Member, id: string, reason: string): Promise<ReviewedStory> {
    return this.changing(actor, id, (tx, story) => this.step(tx, actor, story, 'HELD', today(), reason));
  }

  /**
   * Writes to the teller, who finds it behind the receipt. Only where the consent that rules allows it, or in answer to
   * a teller who wrote: being written to is a permission like the others.
   */
  ask(actor: Member, id: string, text: string, day = today()): Promise<ReviewedStory> {
    return this.changing(actor, id, async (tx, story) => {
      const [ruling] = await this.stories.consents(tx, actor.initiativeId, id);
      const messages = await this.stories.messages(tx, actor.initiativeId, id);
      const wrote = messages.some(({ author }) => author === 'TELLER');
      if (!ruling?.mayContact && !wrote) throw new Conflict('NO_CONTACT');
      await this.stories.addMessage(tx, actor.initiativeId, id, { author: 'STEWARD', text, day });
      await this.redactions.settleObjections(tx, actor.initiativeId, id);
      if (story.state === 'SUBMITTED') await this.step(tx, actor, story, 'IN_REVIEW', day);
    });
  }

  /** What somebody else has said yes to, and is different now, is read by them again. */
  private async changedBy(tx: Transaction, actor: Member, { id, agreedBy }: StoryRow): Promise<void> {
    if (agreedBy !== actor.accountId)
      await this.stories.askAgain(tx, actor.initiativeId, id, actor.accountId);
  }

  private async step(
    tx: Transaction,
    actor: Member,
    story: StoryRow,
    state: keyof typeof STEPS,
    day: string,
    heldReason?: string,
  ): Promise<void> {
    const { id, state: from } = story;
    if (!STEPS[state].includes(from)) throw new Conflict('CHANGED_MEANWHILE');
    const { initiativeId, accountId } = actor;
    if (state === 'PUBLISHED') {
      await this.stories.acceptWished(tx, initiativeId, id);
      await this.refuseNothing(tx, actor, story);
    }
    await this.stories.setState(tx, initiativeId, id, { state, heldReason, accountId });
    const decision = decisionOf(from, state);
    if (decision) await this.moderation.note(tx, actor, id, decision, heldReason);
    if (state === 'PUBLISHED') await this.shelf.place(tx, initiativeId, id, day);
    else if (from === 'PUBLISHED') await this.shelf.takeOff(tx, initiativeId, id, day);
  }

  /** A story told by voice alone that nobody may hear has nothing to show before its words are typed. */
  private async refuseNothing(tx: Transaction, actor: Member, story: StoryRow): Promise<void> {
    if ((await this.words(tx, actor, story)) !== '') return;
    const [ruling] = await this.stories.consents(tx, actor.initiativeId, story.id);
    if (!ruling?.hearVoice && ruling?.audience !== 'STEWARDS') throw new Conflict('NOTHING_TO_SHOW');
  }

  /** The words of a story: as written, or else as spoken. */
  private async words(tx: Transaction, { initiativeId }: Actor, { id, text }: StoryRow): Promise<string> {
    return text || this.media.words(tx, initiativeId, id);
  }

  private async changing(
    actor: Member,
    id: string,
    work: (tx: Transaction, story: StoryRow) => Promise<void>,
  ): Promise<ReviewedStory> {
    try {
      return await this.database.runAs(actor, async (tx) => {
        await tx.run('select 1 from story where initiative_id = $1 and id = $2 for update', [
          actor.initiativeId,
          id,
        ]);
        const story = await this.stories.get(tx, actor.initiativeId, id);
        if (!story) throw new NotFound();
        if (story.state === 'WITHDRAWN') throw new Conflict('STORY_WITHDRAWN');
        await work(tx, story);
        return this.read(tx, actor, id);
      });
    } catch (error) {
      if (breaksReference(error)) throw Invalid.because('UNKNOWN');
      throw error;
    }
  }

  /** What a yes of this reviewer does; refuses where it can do nothing. */
  private async mayDecide(tx: Transaction, actor: Member, story: StoryRow): Promise<TwoPersonStep> {
    const scribe = await this.scribe(tx, actor, story.id);
    const step = await this.twoPersonStep(tx, actor, story, scribe);
    if (step === 'WAITING') throw new Conflict('SECOND_PERSON');
    if (step === 'OTHER') throw new Conflict('WROTE_IT_DOWN');
    return step;
  }

  private async twoPersonStep(
    tx: Transaction,
    actor: Actor,
    { state, reviewedBy: begunBy, agreedBy }: StoryRow,
    scribe: ReviewedScribe | undefined,
  ): Promise<TwoPersonStep> {
    const { twoPeople } = await this.moderation.policyIn(tx, actor.initiativeId);
    const writtenBy = scribe && !scribe.isAlone ? scribe.accountId : null;
    return twoPersonStep(twoPeople, { state, begunBy, agreedBy, writtenBy }, actor.accountId ?? '');
  }

  private async scribe(
    tx: Transaction,
    { initiativeId, accountId }: Actor,
    id: string,
  ): Promise<ReviewedScribe | undefined> {
    const scribe = await this.stories.scribes.of(tx, initiativeId, id);
    if (!scribe) return undefined;
    const isViewer = scribe.accountId === accountId;
    return {
      ...scribe,
      isViewer,
      isAlone: isViewer && !(await this.stories.scribes.othersDecide(tx)),
      recordings: await this.media.spoken.ofStory(tx, initiativeId, id),
    };
  }

  private async read(tx: Transaction, actor: Actor, id: string): Promise<ReviewedStory> {
    const { initiativeId } = actor;
    const story = await this.stories.get(tx, initiativeId, id);
    if (!story) throw new NotFound();
    const scribe = await this.scribe(tx, actor, id);
    return {
      story,
      voice: await this.stories.voice(tx, initiativeId, id),
      themes: await this.stories.themes(tx, initiativeId, id),
      links: await this.stories.links(tx, initiativeId, id),
      redactions: await this.stories.redactions(tx, initiativeId, id),
      placements: await this.stories.placements.ofStory(tx, initiativeId, id),
      consents: await this.stories.consents(tx, initiativeId, id),
      wished: await this.stories.wished(tx, initiativeId, id),
      messages: await this.stories.messages(tx, initiativeId, id),
      media: await this.media.ofStory(tx, initiativeId, id),
      scribe,
      twoPersonStep: await this.twoPersonStep(tx, actor, story, scribe),
    };
  }
}

/** What a step is called in the moderation log; undefined for steps that decide nothing. */
function decisionOf(from: StoryState, to: keyof typeof STEPS): Decision | undefined {
  if (to === 'IN_REVIEW') return from === 'PUBLISHED' ? 'TAKEN_DOWN' : undefined;
  return to;
}

/** What reviewers have made of a story so far. */
export function readingOf({ story, themes, links, redactions }: ReviewedStory): Reading {
  return {
    themeIds: themes.filter(({ by }) => by === 'REVIEWER').map(({ themeId }) => themeId),
    links: links.filter(({ by }) => by === 'REVIEWER'),
    contentWarnings: story.contentWarnings,
    quote: story.quote,
    redactions,
  };
}

/** Saying what stands there already is no conflict: a second send of the same thing is the same thing. */
function refuseOverwriting(standing: Reading, wanted: Reading, seen: string): void {
  if (readingVersion(standing) === seen) return;
  const fields = differingParts(standing, wanted).map((part) => ({
    path: `reading.${part}`,
    problem: problem('CHANGED_MEANWHILE'),
  }));
  if (fields.length > 0) throw new Conflict('CHANGED_MEANWHILE', {}, fields);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
