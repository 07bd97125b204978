import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../core/config.js';
import { Database, type DatabaseActor } from '../core/database/database.js';
import { minutesToWait, MOST_ATTEMPTS } from './letter.js';
import { MailRepository, type ClaimedMail, type Delivery } from './mail.repository.js';

/** Sees the outbox of every initiative, and nothing else of any. */
const POSTMAN: DatabaseActor = { role: 'chorus_postman', settings: {} };

const AT_ONCE = 20;
/** Longer than a delivery can take, since a letter whose time is up is taken by the next one. */
const CLAIMED_MINUTES = 10;
const TIMEOUT = 20_000;

/** Carries letters out of the outbox, where a mail server is set. Any number of processes may do so side by side. */
@Injectable()
export class Postman {
  private readonly transport: Transporter | undefined;

  constructor(
    private readonly database: Database,
    private readonly mail: MailRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const { smtpUrl } = config;
    this.transport = smtpUrl
      ? createTransport({
          url: smtpUrl,
          connectionTimeout: TIMEOUT,
          greetingTimeout: TIMEOUT,
          socketTimeout: TIMEOUT,
        })
      : undefined;
  }

  /** True where letters leave the house. */
  get delivers(): boolean {
    return this.transport !== undefined;
  }

  /** One round: delivers what waits now. Gives how many letters were tried. */
  async once(): Promise<number> {
    const { transport } = this;
    if (!transport) return 0;
    const letters = await this.database.runAs(POSTMAN, (tx) => this.mail.claim(tx, AT_ONCE, CLAIMED_MINUTES));
    for (const letter of letters) {
      // Outside of any transaction: a slow mail server must hold up nobody.
      const delivery = await this.deliver(transport, letter);
      await this.database.runAs(POSTMAN, (tx) => this.mail.settle(tx, letter, delivery));
    }
    return letters.length;
  }

  private async deliver(transport: Transporter, letter: ClaimedMail): Promise<Delivery> {
    const { id, recipient, subject, body, attempts } = letter;
    try {
      await transport.sendMail({
        from: this.config.mailFrom,
        to: { name: '', address: recipient },
        subject,
        text: body,
        // The same at every attempt, so that a mail program can tell a letter that came twice.
        messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { state: 'SENT' };
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error);
      const { responseCode = 0 } = error as { responseCode?: number };
      // 5xx is the server's word for "never"; everything else may pass.
      const hopeless = responseCode >= 500 || attempts >= MOST_ATTEMPTS;
      return hopeless
        ? { state: 'FAILED', trouble }
        : { state: 'WAITING', trouble, minutes: minutesToWait(attempts) };
    }
  }
}
