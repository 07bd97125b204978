import type { Client } from '../../test/client.js';
import { county } from '../../test/factories.js';
import {
  aStory,
  feed,
  openReceipt,
  prompt,
  publishedStory,
  review,
  submitStory,
  tell,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

describe('what comes to the door of tellers', () => {
  let world: World;
  let home: Home;
  let teller: Client;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    teller = world.visitor();
    await county(home);
    await prompt(home);
  });
  afterAll(() => world.close());

  it('answers a wrong code like an unknown one, and stops guessing', async () => {
    const code = await tell(home, teller);
    const words = code.split(' ');
    const wrong = [...words.slice(1), words[0]].join(' ');
    const guesser = world.visitor();
    const refusals = await Promise.all(
      [wrong, '1234 5678 1234 5678', 'no code at all'].map((guess) =>
        guesser.refusal('mutation ($code: String!) { openReceipt(code: $code) { state } }', { code: guess }),
      ),
    );
    for (const refused of refusals) expect(refused).toEqual(refusals[0]);
    expect(refusals[0]).toMatchObject({ code: 'NOT_FOUND', problem: { code: 'WRONG_RECEIPT' } });
    await openReceipt(teller, code.toUpperCase());
  });

  it('does not let one address guess without end, whatever it puts into a request and whatever it knows', async () => {
    const code = await tell(home, teller, { script: 'DIGITS' });
    const guesser = world.visitor('198.51.100.7');
    const guesses = async (codes: string[]) => {
      const asked = codes.map((each, n) => `g${n}: openReceipt(code: "${each}") { state }`);
      const { body } = await guesser.post(`mutation { ${asked.join(' ')} }`);
      return body.errors?.map(({ extensions }) => extensions.code) ?? [];
    };
    const wrong = Array.from({ length: 1000 }, (_, n) => `1234 5678 1234 ${1000 + n}`);
    expect(await guesses(wrong)).toEqual(['GRAPHQL_PARSE_FAILED']);
    // One request answers one wrong code; the rest of it is not looked at.
    for (const n of Array.from({ length: 15 }, (_, each) => 2 * each))
      expect(await guesses(wrong.slice(n, n + 10))).toEqual(['NOT_FOUND']);
    // A code of their own does not buy more guesses.
    expect(await guesses([code, code])).toEqual([]);
    for (let n = 15; n < 30; n += 1) expect(await guesses([wrong[n] ?? ''])).toEqual(['NOT_FOUND']);
    expect(await guesses([code])).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await openReceipt(teller, code)).toMatchObject({ state: 'SUBMITTED' });
  });

  it.each([
    ['emoji', 'Nós 👩🏽‍🌾👨‍👩‍👧 ❤️ e\u0301 ﬁ 🏳️‍🌈'],
    ['right to left', 'قالت: «الحافلة 4 تأخرت» \u202eabc\u202c עברית'],
    [
      'script',
      `<script>alert(1)</script><img src=x onerror=alert(1)> \${"${7 * 7}"} {{7*7}} =1+1 '; drop table story; --`,
    ],
  ])('keeps %s in every field as it was written', async (_, words) => {
    const { code, id } = await publishedStory(home, teller, {
      ...{
        title: words.slice(0, 60),
        text: `${words}\n\n${words}`,
        alias: words.slice(0, 40),
        contentWarnings: [words.slice(0, 40)],
      },
      consent: { showAlias: true, mayContact: true },
    });
    const { stories } = await feed(world.visitor(), home);
    expect(stories).toEqual([
      expect.objectContaining({ id, text: `${words}\n\n${words}`, alias: words.slice(0, 40) }),
    ]);
    await review(home.owner, home, id, 'askTeller', words);
    await review(home.owner, home, id, 'holdStory', words);
    expect(await openReceipt(teller, code)).toMatchObject({
      ...{ text: `${words}\n\n${words}`, heldReason: words },
      messages: [{ text: words }],
    });
  });

  it.each([
    ['a character that no text has', 'before\u0000after'],
    ['half a character', 'before\ud800after'],
  ])('says what is wrong with %s, instead of failing or changing it', async (_, text) => {
    const refused = await teller.refusal(submitStory, { initiative: home.slug, input: aStory({ text }) });
    expect(refused.fields).toEqual([{ path: 'text', problem: { code: 'UNREADABLE_TEXT', detail: {} } }]);
  });
});
