import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { TellerDoor, type Holder } from './teller-door.js';
import { ReceiptsService } from './receipts.service.js';
import { ScribesRepository } from './scribes.repository.js';
import { StoriesRepository } from './stories.repository.js';

/** Names of what a story refers to, so that its data can be read without the application. */
interface Names {
  place: string | null;
  themes: string[];
  voice: string[];
}

/** Everything that is kept of a story, for its teller to take along. */
@Injectable()
export class ReceiptDataService {
  constructor(
    private readonly door: TellerDoor,
    private readonly receipts: ReceiptsService,
    private readonly stories: StoriesRepository,
    private readonly scribes: ScribesRepository,
  ) {}

  /** A document without ids of ours and without the code; a withdrawn story has no words in it. */
  take(code: string, address: string): Promise<Record<string, unknown>> {
    return this.door.as(code, address, async (tx, holder) => {
      const opened = await this.receipts.read(tx, holder);
      const { story, initiative, prompt, consents, wished, messages, media, spoken, uses } = opened;
      const { state, via, language, title, text, alias, quote, contentWarnings, livedTrend } = story;
      const { happenedStart, happenedEnd, arrivedOn, heldReason } = story;
      const scribe = await this.scribes.of(tx, holder.initiativeId, holder.storyId);
      const { themes, voice, place } = await this.names(tx, holder);
      return {
        initiative: initiative.name,
        question: prompt.question,
        story: {
          ...{ state, arrivedOn, heldReason, via, language, title, text: text ?? '', alias, quote },
          ...{ place, happenedStart, happenedEnd, livedTrend, contentWarnings, themes, voice },
        },
        writtenDownBy: scribe
          ? {
              role: scribe.role,
              consentSpokenOn: scribe.spokenOn,
              // What the teller said is heard by those who review, and erased with the story.
              answersRecorded: spoken.map(({ question, duration }) => ({ question, duration })),
            }
          : null,
        consents: wished ? [{ ...wished, waitsForReview: true }, ...consents] : consents,
        messages: messages.map(({ author, text: said, sentOn }) => ({ author, text: said, sentOn })),
        media: media.map(({ id, kind, description, duration, transcript, files }) => ({
          ...{ kind, description, duration, transcript },
          // They answer while the story is shown with them.
          addresses: files.map(({ size }) => `/api/i/${initiative.slug}/media/${id}/${size}`),
        })),
        uses: uses.map(({ place: where, audience, indicatorName, note, live, ...days }) => ({
          ...{ place: where, audience, indicator: indicatorName, tension: days.tensionTitle },
          ...{ decision: days.decisionTitle, note, live },
          ...{ firstDay: days.firstDay, lastDay: days.lastDay, takenDownOn: days.takenDownOn },
        })),
      };
    });
  }

  private async names(tx: Transaction, { initiativeId, storyId }: Holder): Promise<Names> {
    const themes = await this.stories.themes(tx, initiativeId, storyId);
    const row = await tx.row<Names>(
      `select (select p.name from story s join place p on p.initiative_id = s.initiative_id and p.id = s.place_id
           where s.initiative_id = $1 and s.id = $2) as place,
         (select coalesce(json_agg(name order by name), '[]') from theme
           where initiative_id = $1 and id = any ($3::uuid[])) as themes,
         (select coalesce(json_agg(c.name order by c.name), '[]') from story_voice v
           join category c on c.initiative_id = v.initiative_id and c.id = v.category_id
           where v.initiative_id = $1 and v.story_id = $2) as voice`,
      [initiativeId, storyId, themes.map(({ themeId }) => themeId)],
    );
    return row ?? { place: null, themes: [], voice: [] };
  }
}
