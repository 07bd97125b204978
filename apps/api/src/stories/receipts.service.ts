import { Injectable } from '@nestjs/common';
import { isNarrower, type Consent, type Redaction, type ShelfAudience, shelvesFor } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid, NotFound } from '../core/errors.js';
import type { Translations } from '../core/localized.js';
import type { MediaRow } from '../media/media.repository.js';
import { MediaService } from '../media/media.service.js';
import type { SpokenAnswer } from '../media/spoken-consents.js';
import { UseLedger } from '../uses/use-ledger.js';
import type { UseRow } from '../uses/uses.repository.js';
import type { PlacementRow } from './placements.repository.js';
import {
  consentOf,
  StoriesRepository,
  type ConsentRow,
  type MessageRow,
  type StoryRow,
} from './stories.repository.js';
import { StoryShelf } from './story-shelf.js';
import { StoryWithdrawal } from './story-withdrawal.js';
import { TellerDoor, type Holder } from './teller-door.js';

/** Everything a teller finds behind their code. */
export interface OpenedReceipt {
  story: StoryRow;
  initiative: { slug: string; name: string };
  /** The question the story answers, with its translations. */
  prompt: { question: string; translations: Translations };
  /** What the teller answered about meaning. */
  placements: PlacementRow[];
  /** The one that rules first. */
  consents: ConsentRow[];
  /** What the teller allows beyond that, until somebody has read the story again. */
  wished: ConsentRow | undefined;
  messages: MessageRow[];
  media: MediaRow[];
  /** What was recorded of consent given aloud. */
  spoken: SpokenAnswer[];
  /** What audiences do not see of it. */
  redactions: Redaction[];
  uses: UseRow[];
  /** Where the story is shown today. */
  shownTo: ShelfAudience[];
}

/** What a teller can do with the code of the receipt, and nobody else can. */
@Injectable()
export class ReceiptsService {
  constructor(
    private readonly door: TellerDoor,
    private readonly stories: StoriesRepository,
    private readonly shelf: StoryShelf,
    private readonly media: MediaService,
    private readonly uses: UseLedger,
    private readonly withdrawal: StoryWithdrawal,
  ) {}

  async open(code: string, address: string): Promise<OpenedReceipt> {
    return this.door.as(code, address, (tx, holder) => this.read(tx, holder));
  }

  /** Takes the story back: gone from every surface when this returns, its words erased, its files removed. */
  async withdraw(code: string, address: string, today: string): Promise<OpenedReceipt> {
    const { opened, holder, files } = await this.door.step(code, address, async (tx, holder) => {
      const files = await this.withdrawal.erase(tx, holder.initiativeId, holder.storyId, today);
      return { opened: await this.read(tx, holder), holder, files };
    });
    await this.withdrawal.removeFiles(holder.initiativeId, holder.storyId, files);
    return opened;
  }

  /** Allows less than before; to allow more, the story would have to be read again. */
  async narrow(code: string, address: string, consent: Consent, today: string): Promise<OpenedReceipt> {
    return this.door.step(code, address, async (tx, holder) => {
      const { initiativeId, storyId } = holder;
      const [ruling] = await this.stories.consents(tx, initiativeId, storyId);
      if (!ruling) throw new NotFound('WRONG_RECEIPT');
      const story = await this.stories.get(tx, initiativeId, storyId);
      if (story?.state === 'WITHDRAWN') throw new Conflict('STORY_WITHDRAWN');
      const wanted = { ...consent, guardian: ruling.guardian };
      if (!isNarrower(wanted, consentOf(ruling))) throw Invalid.field('consent', 'NOT_ALLOWED');
      const wished = await this.stories.wished(tx, initiativeId, storyId);
      await this.stories.addConsent(tx, initiativeId, storyId, wanted, { day: today });
      // A guardian who agreed still agrees to less. Where nobody is shown the story, nobody has to agree.
      const agrees = ruling.guardian === 'MISSING' && wished?.guardian === 'GIVEN';
      if (wished && agrees && wanted.audience !== 'STEWARDS')
        await this.stories.addConsent(
          ...([tx, initiativeId, storyId] as const),
          { ...wanted, guardian: 'GIVEN' },
          { day: today, pending: true, guardianIs: wished.guardianIs },
        );
      else await this.stories.askAgain(tx, initiativeId, storyId);
      await this.shelf.place(tx, initiativeId, storyId, today);
      return this.read(tx, holder);
    });
  }

  async answer(code: string, address: string, text: string, today: string): Promise<OpenedReceipt> {
    return this.door.as(code, address, async (tx, holder) => {
      const { initiativeId, storyId } = holder;
      const story = await this.stories.get(tx, initiativeId, storyId);
      if (story?.state === 'WITHDRAWN') throw new Conflict('STORY_WITHDRAWN');
      await this.stories.addMessage(tx, initiativeId, storyId, { author: 'TELLER', text, day: today });
      return this.read(tx, holder);
    });
  }

  /** Says that what the reviewers hid should not be hidden, or not like this. It stands in their queue until answered. */
  async object(code: string, address: string, text: string, today: string): Promise<OpenedReceipt> {
    return this.door.as(code, address, async (tx, holder) => {
      const { initiativeId, storyId } = holder;
      const hidden = await this.stories.redactions(tx, initiativeId, storyId);
      if (hidden.length === 0) throw new Conflict('NOTHING_HIDDEN');
      const letter = { author: 'TELLER' as const, text, day: today, objects: true };
      await this.stories.addMessage(tx, initiativeId, storyId, letter);
      return this.read(tx, holder);
    });
  }

  async read(tx: Transaction, { initiativeId, storyId }: Holder): Promise<OpenedReceipt> {
    const story = await this.stories.get(tx, initiativeId, storyId);
    const consents = await this.stories.consents(tx, initiativeId, storyId);
    const [ruling] = consents;
    if (!story || !ruling) throw new NotFound('WRONG_RECEIPT');
    const where = await tx.row<{ slug: string; name: string; question: string; translations: Translations }>(
      `select i.slug, i.name, p.question, p.translations from initiative i join prompt p on p.initiative_id = i.id where i.id = $1 and p.id = $2`,
      [initiativeId, story.promptId],
    );
    const media = await this.media.ofStory(tx, initiativeId, storyId);
    // A voice that may not be heard, and whose words nobody has typed, is shown to nobody.
    const hasWords = story.text !== '' || media.some(({ transcript }) => transcript.length > 0);
    const today = new Date().toISOString().slice(0, 10);
    return {
      story,
      initiative: { slug: where?.slug ?? '', name: where?.name ?? '' },
      placements: await this.stories.placements.ofStory(tx, initiativeId, storyId),
      prompt: { question: where?.question ?? '', translations: where?.translations ?? {} },
      consents,
      wished: await this.stories.wished(tx, initiativeId, storyId),
      messages: await this.stories.messages(tx, initiativeId, storyId),
      media,
      spoken: await this.media.spoken.ofStory(tx, initiativeId, storyId),
      redactions: await this.stories.redactions(tx, initiativeId, storyId),
      uses: await this.uses.ofStory(tx, initiativeId, storyId),
      shownTo: hasWords || ruling.hearVoice ? shelvesFor(story.state, consentOf(ruling), today) : [],
    };
  }
}
