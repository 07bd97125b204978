import { Injectable } from '@nestjs/common';
import type { ReceiptScript } from '@chorus/domain';
import { tellerActor, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { Conflict } from '../core/errors.js';
import { draftHash } from '../media/uploads.service.js';
import { isOpen, PromptsService } from '../prompts/prompts.service.js';
import { Deployment } from './deployment.js';
import { CODE_LANGUAGES, receiptCode } from './receipt-code.js';
import { ReceiptsRepository } from './receipts.repository.js';
import { sendingPass } from './sending-pass.js';

/** The code that a story will have which is sent with this key, in this script and language. */
export interface ReceiptAhead {
  script: ReceiptScript;
  /** Of the words; digits are the same in every language. */
  language: string;
  code: string;
}

/** Codes for a device that may have no line when a story is finished: a tablet that many people tell on. */
@Injectable()
export class ReceiptsAheadService {
  constructor(
    private readonly database: Database,
    private readonly deployment: Deployment,
    private readonly receipts: ReceiptsRepository,
    private readonly prompts: PromptsService,
  ) {}

  /** Lets the story with this key in although its call has closed meanwhile; undefined where it is closed already. */
  async pass(actor: Actor, slug: string, key: string, today: string): Promise<string | undefined> {
    const prompt = await this.prompts.get(actor, slug);
    if (!isOpen(prompt, today)) return undefined;
    const { initiativeId } = actor;
    return sendingPass(
      await this.deployment.receiptSalt(),
      { initiativeId, promptId: prompt.id, key },
      today,
    );
  }

  /**
   * Every code that a story sent with this key could get. Nothing is kept: the codes open nothing until such a story
   * arrives. Conflict `KEY_REUSED` when one has arrived: its code was told, and is told to nobody again.
   */
  async ahead({ initiativeId }: Actor, key: string): Promise<ReceiptAhead[]> {
    const keyHash = draftHash(key);
    const actor = tellerActor({ initiative: initiativeId, key: keyHash.toString('hex') });
    const former = await this.database.runAs(actor, (tx) => this.receipts.byKey(tx, initiativeId, keyHash));
    if (former) throw new Conflict('KEY_REUSED');
    const salt = await this.deployment.receiptSalt();
    return CODE_LANGUAGES.flatMap((language) =>
      (['WORDS', 'DIGITS'] as const).map((script) => ({
        ...{ script, language },
        code: receiptCode(key, salt, script, language),
      })),
    );
  }
}
