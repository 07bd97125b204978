import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import {
  can,
  MEDIA_KINDS,
  MEDIA_LIMITS,
  problem,
  transcriptText,
  type ConsentQuestion,
  type MediaKind,
  type TranscriptSpan,
} from '@chorus/domain';
import { shelfOf, tellerActor, type Actor } from '../access/actor.js';
import { CONFIG, type Config } from '../core/config.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Invalid, NotFound } from '../core/errors.js';
import { MEDIA_STORE, type ByteRange, type MediaStore } from './media-store.js';
import { MediaRepository, type KeptFile, type MediaRow } from './media.repository.js';
import { SpokenConsents } from './spoken-consents.js';
import { draftHash } from './uploads.service.js';

/** What a submission says of one recording or picture. */
export interface GivenMedia {
  id: string;
  description: string;
}

/** What stories have beside their words. */
@Injectable()
export class MediaService {
  constructor(
    private readonly database: Database,
    private readonly media: MediaRepository,
    /** What was recorded of consent given aloud. */
    readonly spoken: SpokenConsents,
    @Inject(MEDIA_STORE) private readonly store: MediaStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What kinds a story is given; refuses what has not arrived whole, is not of this draft, or is too much. */
  async kinds(
    tx: Transaction,
    initiativeId: string,
    key: string,
    given: readonly GivenMedia[],
  ): Promise<MediaKind[]> {
    if (given.length === 0) return [];
    const uploads = await this.media.ofDraft(tx, initiativeId, draftHash(key));
    const wanted = given.map(({ id }) => uploads.find((upload) => upload.id === id && !upload.isSent));
    const kinds = wanted.flatMap((upload) => {
      const kind = upload?.state === 'READY' && MEDIA_KINDS.find((each) => each === upload.kind);
      return kind || [];
    });
    const missing = wanted.findIndex((upload) => upload?.state !== 'READY' || upload.kind === 'CONSENT');
    if (missing >= 0) throw Invalid.field(`media.${missing}.id`, 'MEDIA_NOT_READY');
    const { voices, pictures } = MEDIA_LIMITS;
    const isDouble = new Set(given.map(({ id }) => id)).size < given.length;
    const voicesGiven = kinds.filter((kind) => kind === 'VOICE').length;
    if (isDouble || voicesGiven > voices) throw Invalid.field('media', 'TOO_MANY', { limit: voices });
    if (kinds.length - voicesGiven > pictures) throw Invalid.field('media', 'TOO_MANY', { limit: pictures });
    const { story } = this.config.mediaLimits;
    const bytes = wanted.reduce((sum, upload) => sum + (upload?.stored ?? 0), 0);
    if (bytes > story * 1_000_000)
      throw new Invalid([{ path: 'media', problem: problem('MEDIA_STORY_FULL', { limit: story }) }]);
    return kinds;
  }

  /** Gives a story what its draft has; the story must stand already. */
  async give(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    given: readonly GivenMedia[],
  ): Promise<void> {
    if (given.length > 0) await this.media.give(tx, initiativeId, storyId, given);
  }

  ofStory(tx: Transaction, initiativeId: string, storyId: string): Promise<MediaRow[]> {
    return this.media.ofStory(tx, initiativeId, storyId);
  }

  /** What is said in the voice of a story, in words; empty where nobody has typed it yet. */
  async words(tx: Transaction, initiativeId: string, storyId: string): Promise<string> {
    const media = await this.media.ofStory(tx, initiativeId, storyId);
    return media
      .map(({ transcript }) => transcriptText(transcript))
      .filter((text) => text !== '')
      .join('\n\n');
  }

  /** Keeps what is said in a voice of this story, in order of time. */
  async transcribe(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    { id, transcript }: { id: string; transcript: readonly TranscriptSpan[] },
  ): Promise<void> {
    const spans = [...transcript].sort((a, b) => a.at - b.at);
    if (!(await this.media.setTranscript(tx, initiativeId, storyId, { id, transcript: spans })))
      throw new NotFound();
  }

  /** Erases what a story has. Its files are gone when `removeErased` was called with these names, after the commit. */
  erase(tx: Transaction, initiativeId: string, storyId: string): Promise<string[]> {
    return this.media.erase(tx, initiativeId, storyId);
  }

  /** Removes files that nothing names any more; what fails here is tried again by the cleaning. */
  async removeErased(initiativeId: string, storyId: string, names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    for (const name of names) await this.store.remove(initiativeId, name);
    await this.database.runAs(tellerActor({ initiative: initiativeId, story: storyId }), (tx) =>
      this.media.forgetErased(tx, initiativeId, names),
    );
  }

  /**
   * The file of one size that this actor may have now: reviewers what they read, everybody else what is on their
   * shelf. Asked at every request, so that what was taken back is not there at the next one.
   */
  async file(actor: Actor, id: string, size: string): Promise<KeptFile> {
    const { initiativeId } = actor;
    const file = await this.database.runAs(actor, (tx) =>
      can(actor.visitor, 'story.review')
        ? this.media.file(tx, initiativeId, id, size)
        : this.media.shownFile(tx, initiativeId, shelfOf(actor), { id, size }),
    );
    if (!file) throw new NotFound();
    return file;
  }

  /** What a teller answered aloud to a question about consent. */
  async spokenFile(actor: Actor, storyId: string, question: ConsentQuestion): Promise<KeptFile> {
    const { initiativeId } = actor;
    const file = await this.database.runAs(actor, (tx) =>
      this.spoken.file(tx, initiativeId, storyId, question),
    );
    if (!file) throw new NotFound();
    return file;
  }

  /** The bytes of a file that `file` gave, or a part of them. */
  async read({ initiativeId }: Actor, { name }: KeptFile, range?: ByteRange): Promise<Readable> {
    const bytes = await this.store.read(initiativeId, name, range);
    if (!bytes) throw new NotFound();
    return bytes;
  }
}
