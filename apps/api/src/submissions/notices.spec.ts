import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { MailRepository } from '../notices/mail.repository.js';
import { Postman } from '../notices/postman.js';
import { asked, Sender, type Asked } from '../../test/submitting.js';
import { World, type Home } from '../../test/world.js';
import { Database } from '../core/database/database.js';
import { Reminders } from './reminders.service.js';

const OUTBOX = `query ($initiative: String!) { outbox(initiative: $initiative) {
  delivers mails { id recipient subject body state attempts trouble } } }`;

interface Outbox {
  delivers: boolean;
  mails: {
    id: string;
    recipient: string;
    subject: string;
    body: string;
    state: string;
    attempts: number;
    trouble: string | null;
  }[];
}

/** A mail server that keeps what it gets, and says no when it is told to. */
class Mailbox {
  readonly letters: string[] = [];
  refuse: number | undefined;
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) =>
      done(this.refuse ? Object.assign(new Error('not now'), { responseCode: this.refuse }) : null),
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        this.letters.push(text);
        done();
      });
    },
  });

  async open(): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(closed));
  }
}

describe('letters', () => {
  const mailbox = new Mailbox();
  let world: World;
  let home: Home;
  let request: Asked;
  beforeAll(async () => {
    world = await World.open({
      CHORUS_SMTP_URL: await mailbox.open(),
      CHORUS_MAIL_FROM: 'Larkmoor <numbers@example.org>',
      CHORUS_PUBLIC_URL: 'https://chorus.example.org',
    });
  });
  beforeEach(async () => {
    mailbox.letters.length = 0;
    mailbox.refuse = undefined;
    await world.database.query(`update mail set state = 'SENT'`);
    home = await world.initiative();
    request = await asked(home);
  });
  afterAll(async () => {
    await world.close();
    await mailbox.close();
  });

  const outbox = async () =>
    (await home.owner.ask<{ outbox: Outbox }>(OUTBOX, { initiative: home.slug })).outbox;
  const postman = () => world.app.get(Postman);
  const reminders = () => world.app.get(Reminders);

  it('remind of what is due, once, in one letter, and later that it is late', async () => {
    await reminders().once('2025-07-22');
    expect((await outbox()).mails).toEqual([]);
    await reminders().once('2025-07-23');
    await reminders().once('2025-07-24');
    await reminders().once('2025-07-31');
    await reminders().once('2025-08-01');
    const { mails, delivers } = await outbox();
    expect(delivers).toBe(true);
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      expect.stringMatching(/^Initiative \d+: one number due by July 30, 2025$/),
      expect.stringMatching(/^Initiative \d+: one number is late$/),
    ]);
    for (const { recipient, body } of mails) {
      expect(recipient).toBe(`CONTRIBUTOR-${home.slug}@example.org`);
      expect(body).toContain('Reading by third grade, 2024-25: due July 30, 2025');
      expect(body).toContain(`https://chorus.example.org/w/${home.slug}/numbers-due`);
    }
  });

  it('do not remind of what was handed in', async () => {
    const sender = new Sender(home, request);
    await sender.save([{ value: 40 }]);
    await sender.submit();
    await reminders().once('2025-07-25');
    expect((await outbox()).mails).toEqual([]);
  });

  it('leave by the mail server, and carry the reason when numbers come back', async () => {
    const sender = new Sender(home, request);
    await sender.save([{ value: 40 }]);
    await sender.submit();
    await sender.giveBack('Is this the county, or the town alone?');
    expect(await postman().once()).toBe(1);
    expect(mailbox.letters).toHaveLength(1);
    const [letter = ''] = mailbox.letters;
    expect(letter).toMatch(/^From: Larkmoor <numbers@example\.org>/m);
    expect(letter).toMatch(/^Subject: Please look again: Reading by third grade, 2024-25/m);
    expect(letter).toContain('Is this the county, or the town alone?');
    expect((await outbox()).mails).toMatchObject([{ state: 'SENT', attempts: 1 }]);
    expect(await postman().once()).toBe(0);
  });

  it('are tried again later when the server cannot, and given up when it will not', async () => {
    await reminders().once('2025-07-23');
    mailbox.refuse = 451;
    await postman().once();
    const [waiting] = (await outbox()).mails;
    expect(waiting).toMatchObject({
      state: 'WAITING',
      attempts: 1,
      trouble: expect.stringContaining('not now') as string,
    });
    expect(await postman().once()).toBe(0);
    await world.database.query(`update mail set next_at = now() where id = $1`, [waiting?.id]);
    mailbox.refuse = 550;
    await postman().once();
    expect((await outbox()).mails).toMatchObject([{ state: 'FAILED', attempts: 2 }]);
    mailbox.refuse = undefined;
    await home.owner.ask(
      'mutation ($initiative: String!, $id: ID!) { retryMail(initiative: $initiative, id: $id) }',
      {
        initiative: home.slug,
        id: waiting?.id,
      },
    );
    await postman().once();
    expect((await outbox()).mails).toMatchObject([{ state: 'SENT' }]);
    expect(mailbox.letters).toHaveLength(1);
  });

  it('are taken by one process alone, and by the next one when it died on the way', async () => {
    await reminders().once('2025-07-23');
    const claim = () =>
      world.app
        .get(Database)
        .runAs({ role: 'chorus_postman', settings: {} }, (tx) =>
          world.app.get(MailRepository).claim(tx, 10, 10),
        );
    expect(await claim()).toHaveLength(1);
    expect(await claim()).toHaveLength(0);
    await world.database.query(
      `update mail set next_at = now() - interval '1 second' where state = 'WAITING'`,
    );
    expect(await claim()).toMatchObject([{ attempts: 2 }]);
  });

  it('that waited a fortnight for a mail server stay where they are', async () => {
    await reminders().once('2025-07-23');
    await world.database.query(
      `update mail set next_at = now() - interval '15 days' where state = 'WAITING'`,
    );
    expect(await postman().once()).toBe(0);
  });

  it('are nothing that a postman could read anything else by', async () => {
    const granted = await world.database.query<{ name: string }[]>(
      `select distinct table_name as name from information_schema.role_table_grants where grantee = 'chorus_postman'`,
    );
    expect(granted).toEqual([{ name: 'mail' }]);
  });
});

describe('the calendar', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ CHORUS_PUBLIC_URL: 'https://chorus.example.org' });
  });
  afterAll(() => world.close());

  it('has an address a person, which shows what is due to that person, until it is taken back', async () => {
    const home = await world.initiative();
    const { contributor } = await asked(home);
    const make = async () =>
      (
        await contributor.ask<{ makeCalendarLink: string }>(
          'mutation ($initiative: String!) { makeCalendarLink(initiative: $initiative) }',
          { initiative: home.slug },
        )
      ).makeCalendarLink;
    const read = (url: string) => world.visitor().http('GET', new URL(url).pathname);
    const first = await make();
    expect(first).toMatch(/^https:\/\/chorus\.example\.org\/api\/calendar\/[\w-]{43}\.ics$/);
    const answer = await read(first);
    expect(answer.headers['content-type']).toContain('text/calendar');
    expect(answer.headers['cache-control']).toContain('no-store');
    expect(answer.payload).toContain('SUMMARY:Reading by third grade · 2024-25');
    expect(answer.payload).toContain('DTSTART;VALUE=DATE:20250730');

    const second = await make();
    expect((await read(first)).statusCode).toBe(404);
    expect((await read(second)).statusCode).toBe(200);
    expect(await world.occurrences(second.split('/').pop() ?? '')).toEqual([]);
    const link = 'query ($initiative: String!) { calendarLink(initiative: $initiative) }';
    expect(await contributor.ask(link, { initiative: home.slug })).not.toEqual({ calendarLink: null });
    expect(await home.owner.ask(link, { initiative: home.slug })).toEqual({ calendarLink: null });
    await contributor.ask('mutation ($initiative: String!) { revokeCalendarLink(initiative: $initiative) }', {
      initiative: home.slug,
    });
    expect((await read(second)).statusCode).toBe(404);

    const third = await make();
    const { members } = await home.owner.ask<{ members: { accountId: string; role: string }[] }>(
      'query ($initiative: String!) { members(initiative: $initiative) { accountId role } }',
      { initiative: home.slug },
    );
    await home.owner.ask(
      'mutation ($initiative: String!, $accountId: ID!) { removeMember(initiative: $initiative, accountId: $accountId) }',
      { initiative: home.slug, accountId: members.find(({ role }) => role === 'CONTRIBUTOR')?.accountId },
    );
    expect((await read(third)).statusCode).toBe(404);
  });
});
