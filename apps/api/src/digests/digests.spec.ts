import { ROLES } from '@chorus/domain';
import type { Client } from '../../test/client.js';
import { aChallenge, ChallengerAt } from '../../test/challenging.js';
import { county, enter, indicator, publish } from '../../test/factories.js';
import { nextInQueue, prompt, review, tell } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';
import { letterDay } from './digest.js';
import { WeeklyLetters } from './weekly-letters.service.js';

const WISHED = 'query ($initiative: String!) { weeklyLetter(initiative: $initiative) }';
const WISH =
  'mutation ($initiative: String!, $wished: Boolean!) { wishWeeklyLetter(initiative: $initiative, wished: $wished) }';
const STOP = 'mutation ($word: String!) { stopWeeklyLetter(word: $word) }';
const OUTBOX =
  'query ($initiative: String!) { outbox(initiative: $initiative) { mails { recipient subject body } } }';

interface Mail {
  recipient: string;
  subject: string;
  body: string;
}

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-25', '2026-11-23'],
  ['2026-11-26', undefined],
  ['2026-11-29', undefined],
  ['2027-01-04', '2027-01-04'],
])('the letter to write on %s is that of %s', (day, monday) => {
  expect(letterDay(day)).toBe(monday);
});

describe('the weekly letter', () => {
  let world: World;
  let home: Home;
  let monday: string;
  beforeAll(async () => {
    world = await World.open({ CHORUS_PUBLIC_URL: 'https://chorus.example.org' });
    // The Monday after today: what happens now happened in the week before it.
    const day = new Date();
    day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
    monday = day.toISOString().slice(0, 10);
  });
  beforeEach(async () => {
    home = await world.initiative();
  });
  afterAll(() => world.close());

  const wish = (client: Client, wished = true) => client.ask(WISH, { initiative: home.slug, wished });
  const wished = async (client: Client) =>
    (await client.ask<{ weeklyLetter: boolean }>(WISHED, { initiative: home.slug })).weeklyLetter;
  const letters = async (day = monday): Promise<Mail[]> => {
    await world.app.get(WeeklyLetters).once(day);
    const { outbox } = await home.owner.ask<{ outbox: { mails: Mail[] } }>(OUTBOX, { initiative: home.slug });
    return outbox.mails.filter(({ subject }) => /week of/.test(subject));
  };
  const stopWord = ({ body }: Mail) => /stop-letters\/(\S+)/.exec(body)?.[1] ?? '';
  /** Numbers that were published, a story that was shown, one that nobody has read, and a challenge. */
  const aWeek = async () => {
    const { county: placeId } = await county(home);
    const id = await indicator(home);
    await enter(home, id, [{ placeId, period: '2018-19', numerator: 60, denominator: 100 }]);
    await publish(home);
    await prompt(home, { indicatorIds: [id] });
    await tell(home, world.visitor('192.0.2.1'), { text: 'The badger wrote this.' });
    await review(home.owner, home, await nextInQueue(home.owner, home), 'publishStory');
    await tell(home, world.visitor('192.0.2.2'), { text: 'And the weasel wrote that.' });
    await new ChallengerAt(home.owner, { initiative: home.slug }).make(aChallenge(id));
  };

  it('comes to nobody who did not ask for it, and to each member who does', async () => {
    await aWeek();
    expect(await letters()).toEqual([]);
    for (const role of ROLES) {
      const member = await home.as(role);
      expect(await wished(member)).toBe(false);
      await wish(member);
      await wish(member);
      expect(await wished(member)).toBe(true);
    }
    expect((await letters()).map(({ recipient }) => recipient)).toHaveLength(ROLES.length);
    expect(await world.visitor().refusal(WISH, { initiative: home.slug, wished: true })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('tells each what waits for them and what was shown, and no word of a story', async () => {
    await aWeek();
    for (const role of ['OWNER', 'REVIEWER', 'PARTNER'] as const) await wish(await home.as(role));
    const mails = await letters();
    const [owner, reviewer, partner] = [/^owner/, /^REVIEWER/, /^PARTNER/].map(
      (start) => mails.find(({ recipient }) => start.test(recipient))?.body ?? '',
    );
    for (const body of [owner, reviewer]) {
      expect(body).toContain('- one story that nobody has read yet');
      expect(body).toContain('- one challenge to look at');
    }
    expect(partner).toContain('Nothing waits for you.');
    for (const body of [owner, reviewer, partner]) {
      expect(body).toContain('Numbers published:\n  - Reading by third grade');
      expect(body).toContain('One new story');
      expect(body).toContain(`https://chorus.example.org/w/${home.slug}`);
      expect(body).not.toMatch(/badger|weasel|marmot/);
    }
  });

  it('is written once a week, and not where nothing happened', async () => {
    await wish(home.owner);
    expect(await letters()).toEqual([]);
    await aWeek();
    await letters();
    await letters();
    expect(await letters()).toHaveLength(1);
  });

  it('tells a member whose role became smaller no more than that role may know', async () => {
    await aWeek();
    const reviewer = await home.as('REVIEWER');
    await wish(reviewer);
    await world.database.query(
      `update membership m set role = 'PARTNER' from initiative i where i.id = m.initiative_id and i.slug = $1
       and m.role = 'REVIEWER'`,
      [home.slug],
    );
    const [mail] = await letters();
    expect(mail?.body).toContain('Nothing waits for you.');
  });

  it('ends by the word in it, without signing in, and says nothing of other words', async () => {
    await aWeek();
    await wish(home.owner);
    const [mail] = await letters();
    const stranger = world.visitor();
    await stranger.ask(STOP, { word: 'somebody-elses-word' });
    expect(await wished(home.owner)).toBe(true);
    await stranger.ask(STOP, { word: mail ? stopWord(mail) : '' });
    expect(await wished(home.owner)).toBe(false);
    await wish(home.owner);
    await wish(home.owner, false);
    expect(await wished(home.owner)).toBe(false);
  });

  it('speaks the language of the initiative', async () => {
    await aWeek();
    await world.database.query(`update initiative set language = 'es' where slug = $1`, [home.slug]);
    await wish(home.owner);
    await world.app.get(WeeklyLetters).once(monday);
    const { outbox } = await home.owner.ask<{ outbox: { mails: Mail[] } }>(OUTBOX, { initiative: home.slug });
    const mail = outbox.mails.find(({ subject }) => /la semana del/.test(subject));
    expect(mail?.body).toContain('- una historia que nadie ha leído');
  });
});
