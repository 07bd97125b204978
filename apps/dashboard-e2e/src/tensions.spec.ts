import type { Browser } from 'playwright-core';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const QUESTION = 'What would families count that the form does not?';
const COMMUNITY = 'We would count the mornings at home, with or without a form.';
const INSTITUTION = 'Then we have to ask families, and not only schools.';
const ANSWER = 'You told us what to count. From autumn on we ask every family once a term.';

/**
 * From a suggestion to an outcome: numbers and stories point to different sides, people talk it through, and whoever
 * spoke gets an answer. Each in a browser of their own; the steps build on one another.
 */
describe('a tension', () => {
  let browser: Browser;
  let reviewer: Visitor;
  let contributor: Visitor;
  let partner: Visitor;
  let reader: Visitor;
  let id: string;

  beforeAll(async () => {
    browser = await openBrowser();
    reviewer = await Visitor.arrive(browser, { size: DESK });
    contributor = await Visitor.arrive(browser, { size: PHONE });
    partner = await Visitor.arrive(browser, { size: DESK, colours: 'dark' });
    reader = await Visitor.arrive(browser, { size: PHONE });
    await reviewer.signIn('reviewer');
    await contributor.signIn('contributor');
    await partner.signIn('partner');
  });
  afterAll(() => browser.close());

  const sound = async (visitor: Visitor) => {
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await visitor.fitsItsWidth()).toBe(true);
  };
  const handIn = async (who: Visitor, side: string, holder: string, words: string) => {
    const { page } = who;
    await who.go(`/w/larkmoor/tensions/${id}`);
    await page.getByLabel('A turn in the dialogue').check();
    await page.getByLabel(side).check();
    await page.getByLabel('Who says so?').fill(holder);
    await page.getByLabel('Your words').fill(words);
    await page.getByRole('button', { name: 'Hand it in' }).click();
    await page.getByRole('heading', { name: 'What you wrote' }).waitFor();
    await page.getByText('A moderator reads it before others do.').waitFor();
  };

  it('is opened from a suggestion, with both readings and a story', async () => {
    const { page } = reviewer;
    await reviewer.go('/w/larkmoor/tensions');
    await sound(reviewer);
    await page.getByRole('link', { name: 'Open it: Suspended at least once' }).first().click();
    await page.getByLabel('The question').fill(QUESTION);
    await page.getByLabel('Everybody').check();
    await page.getByLabel('“We show two”').check();
    await sound(reviewer);
    await page.getByRole('button', { name: 'Open the tension' }).click();
    await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
    await page.getByText('Most of 10 to 29 tellers say it gets better').waitFor();
    await page.getByText('getting worse').waitFor();
    await page.getByText('eleven down to three').waitFor();
    await sound(reviewer);
    id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  it('is talked through in turns, which a reviewer reads first', async () => {
    await handIn(contributor, 'For people who live it', 'Families of Bellows Hill', COMMUNITY);
    await sound(contributor);
    await handIn(partner, 'For an institution', 'Student services', INSTITUTION);
    await sound(partner);
    const { page } = reviewer;
    await reviewer.go(`/w/larkmoor/tensions/${id}`);
    await page.getByRole('button', { name: 'Show it: what Families of Bellows Hill wrote' }).click();
    await page.getByText('The institution has the next turn.').waitFor();
    await page.getByRole('button', { name: 'Show it: what Student services wrote' }).click();
    await page.getByText('The community has the next turn.').waitFor();
    await sound(reviewer);
  });

  it('is a mark on the page of its number, and everybody can read it', async () => {
    const { page } = reader;
    await reader.go('/i/larkmoor/indicators/suspensions');
    await page.getByRole('heading', { name: 'Numbers and stories disagree here' }).waitFor();
    await page.getByRole('link', { name: QUESTION }).click();
    await page.getByText(COMMUNITY).waitFor();
    await page.getByText(INSTITUTION).waitFor();
    await sound(reader);
    await reader.go('/i/larkmoor');
    await page.getByRole('link', { name: 'All that is and was talked through' }).click();
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Under way' });
    await page.getByRole('link', { name: QUESTION }).waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('going');
    await sound(reader);
  });

  it('does not end without an answer to those who spoke, and ends with one', async () => {
    const { page } = reviewer;
    await page.getByText('Write the outcome').click();
    await page.getByLabel('Something was learned').check();
    await page.getByLabel('The numbers turned out to be wrong').check();
    await page.getByLabel('What was learned or done, or why').fill('The form misses mornings at home.');
    await page.getByRole('button', { name: 'End it with this outcome' }).click();
    const answer = page.getByLabel('Your answer to those who spoke');
    expect(await answer.getAttribute('aria-invalid')).toBe('true');
    await answer.fill(ANSWER);
    await sound(reviewer);
    await page.getByRole('button', { name: 'End it with this outcome' }).click();
    await page.getByRole('heading', { name: 'What came of it' }).waitFor();
    await reader.go(`/i/larkmoor/tensions/${id}`);
    await reader.page.getByText(ANSWER).waitFor();
    await sound(reader);
    for (const visitor of [reviewer, contributor, partner, reader]) expect(visitor.complaints).toEqual([]);
  });
});
