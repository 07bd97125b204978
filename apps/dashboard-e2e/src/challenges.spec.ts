import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { picture } from './picture.js';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const HOME = '/i/larkmoor';
const INDICATOR = `${HOME}/indicators/bus-service`;
const DESK_PAGE = '/w/larkmoor/challenges';
const WORDS = 'The nine fifteen is on the schedule. It has not come since March.';
const ANSWER = 'From May on we count buses that came, not buses on the schedule.';

/** Right of reply: from a phone to the number, to an answer, and to the last word on it. The steps build on one another. */
describe('a number that does not count somebody', () => {
  let browser: Browser;
  let teller: Visitor;
  let reviewer: Visitor;
  let steward: Visitor;
  let reader: Visitor;
  let code: string;

  beforeAll(async () => {
    browser = await openBrowser();
    teller = await Visitor.arrive(browser, { size: PHONE });
    reader = await Visitor.arrive(browser, { size: PHONE });
    reviewer = await Visitor.arrive(browser, { size: DESK });
    steward = await Visitor.arrive(browser, { size: DESK });
    await reviewer.signIn('reviewer');
    await steward.signIn('steward');
    code = await receiptOf(teller.page);
  });
  afterAll(() => browser.close());

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const isFine = async (visitor: Visitor) => {
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await visitor.fitsItsWidth()).toBe(true);
  };
  const openReceipt = async () => {
    await teller.go('/receipt');
    await teller.page.getByLabel('Your code').fill(code);
    await button(teller.page, 'Open my story').click();
    await teller.page.getByRole('heading', { name: 'Your challenges' }).waitFor();
  };

  it('is challenged from its page, and what was written outlives a mistyped code', async () => {
    const { page } = teller;
    await teller.go(INDICATOR);
    await page.getByRole('link', { name: 'This does not count us' }).click();
    await page.getByRole('heading', { level: 1, name: 'This does not count us' }).waitFor();
    await button(page, 'Send').click();
    await page.getByText('Choose what it speaks to.').waitFor();
    expect(await page.getByLabel('What is measured').evaluate((box) => box === document.activeElement)).toBe(
      true,
    );
    await page.getByLabel('What is measured').check();
    await page.getByLabel('What is left out or wrong?').fill(WORDS);
    await page.getByLabel('The code of your story').fill(`${code.split(' ').slice(0, 7).join(' ')} river`);
    await button(page, 'Send').click();
    await page.getByText('No story belongs to this code').waitFor();
    await isFine(teller);
    await picture(page, 'challenge-form');
    expect(await page.getByLabel('What is left out or wrong?').inputValue()).toBe(WORDS);
    await page.getByLabel('The code of your story').fill(code);
    await button(page, 'Send').click();
    await page.getByRole('heading', { level: 1, name: 'Thank you. It has arrived.' }).waitFor();
    await isFine(teller);
  });

  it('shows no word of it before a reviewer has looked, and a mark afterwards', async () => {
    await reader.go(`${INDICATOR}#challenges`);
    await reader.page.getByText(/^1 challenge, of .* waits until somebody has looked/).waitFor();
    expect(await reader.page.getByText(WORDS).count()).toBe(0);
    const { page } = reviewer;
    await reviewer.go(DESK_PAGE);
    const item = page.getByRole('article').filter({ hasText: WORDS });
    await item.waitFor();
    await isFine(reviewer);
    await item.getByRole('button', { name: 'Do not show it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Do not show it' }).click();
    await page.getByText('Choose a reason. If none fits, it can be shown.').waitFor();
    await isFine(reviewer);
    await button(page, 'Go back').click();
    await item.getByRole('button', { name: 'Show it', exact: true }).click();
    await page.getByText('It stands beside the number now.').waitFor();
    await reader.go(HOME);
    const row = reader.page.getByRole('article').filter({ hasText: 'Bus service' });
    await row.getByRole('link', { name: '1 open challenge' }).click();
    await reader.page.getByText(WORDS).waitFor();
    await reader.page.getByText('Open: not answered yet').waitFor();
    await isFine(reader);
    await picture(reader.page, 'challenge-open');
  });

  it('is answered in public by a steward, who finds it among what waits today', async () => {
    const { page } = steward;
    await steward.go('/w/larkmoor');
    await page.getByRole('link', { name: /challenges? unanswered$/ }).click();
    const item = page.getByRole('article').filter({ hasText: WORDS });
    await item.getByLabel('Answer').fill(ANSWER);
    await isFine(steward);
    await picture(page, 'challenge-desk');
    await item.getByRole('button', { name: 'Answer in public' }).click();
    await page.getByText('The challenger sees it and has the last word.').waitFor();
    await item.waitFor({ state: 'detached' });
  });

  it('gives the challenger the last word on the answer, by the code', async () => {
    const { page } = teller;
    await openReceipt();
    await page.getByText(ANSWER).waitFor();
    await button(page, 'It does not answer it').click();
    await page.getByText('Your word stands beside the answer.').waitFor();
    await isFine(teller);
    await picture(page, 'challenge-receipt');
    await reader.go(`${HOME}/dictionary`);
    await reader.page.getByRole('link', { name: '1 answer not accepted' }).click();
    await reader.page.getByText('Who challenged says: this does not answer it.').waitFor();
  });

  it('leaves an honest gap when the challenger takes it back', async () => {
    const { page } = teller;
    await openReceipt();
    await page.getByRole('button', { name: /^Take back: The nine fifteen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await page.getByText('You took it back. Its words are erased.').waitFor();
    // The same address as before, so the page is asked for anew.
    await reader.page.reload();
    await reader.page.getByText('1 challenge stood here and was taken back').waitFor();
    expect(await reader.page.getByText(ANSWER).count()).toBe(0);
    for (const { complaints } of [teller, reader, reviewer, steward]) expect(complaints).toEqual([]);
  });
});

/** A story told as the form sends it; gives the code of its receipt. */
async function receiptOf(page: Page): Promise<string> {
  const response = await page.request.post('/graphql', {
    data: {
      query:
        'mutation ($initiative: String!, $input: SubmissionInput!) { submitStory(initiative: $initiative, input: $input) }',
      variables: {
        initiative: 'larkmoor',
        input: {
          ...{ prompt: 'getting-to-school', key: randomUUID(), language: 'en' },
          ...{ text: 'We walk.', consent: { audience: 'STEWARDS' } },
        },
      },
    },
  });
  const answer = (await response.json()) as { data?: { submitStory: string }; errors?: unknown };
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.submitStory;
}
