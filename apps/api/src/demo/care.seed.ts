import { Injectable } from '@nestjs/common';
import type { Member } from '../access/actor.js';
import { ModerationService } from '../moderation/moderation.service.js';
import { HELP, READING } from './content/care.js';
import { spanish } from './local-text.js';

/** How the demo reads stories, and who helps those who told something hard. */
@Injectable()
export class CareSeed {
  constructor(private readonly moderation: ModerationService) {}

  async run(owner: Member): Promise<void> {
    await this.moderation.savePolicy(owner, {
      twoPeople: false,
      words: READING.en,
      translations: spanish({ words: READING }),
    });
    for (const { name, helpsWith, hours, phone, address, languages, warnings } of HELP) {
      await this.moderation.saveResource(owner, {
        ...{ name: name.en, helpsWith: helpsWith.en, hours: hours.en, phone, address },
        languages: [...languages],
        // Stories carry their warnings in the language they were told in.
        warnings: warnings.flatMap(({ en, es }) => [en, es]),
        translations: spanish({ name, helpsWith, hours }),
      });
    }
  }
}
