import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, PHONE, Visitor } from './visitor.js';

const WORK = '/w/larkmoor';
const TEXT =
  'My neighbor Mirabel takes the 42 before dawn. Nobody waits with Mirabel, and the driver knows it.';

/** A story with a name in it is read, shown without the name, and coded by two people who then compare. */
describe('reviewing and coding', () => {
  let browser: Browser;
  let reviewer: Visitor;
  let steward: Visitor;
  let teller: Visitor;
  let id: string;
  let code: string;

  const ask = async <Data>(page: Page, query: string, variables: object): Promise<Data> => {
    const answer = await page.request.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  beforeAll(async () => {
    browser = await openBrowser();
    reviewer = await Visitor.arrive(browser);
    steward = await Visitor.arrive(browser, { size: PHONE });
    teller = await Visitor.arrive(browser, { size: PHONE });
    await reviewer.signIn('reviewer');
    await steward.signIn('steward');
    const initiative = 'larkmoor';
    const { prompts } = await ask<{ prompts: { slug: string; isOpen: boolean }[] }>(
      teller.page,
      'query ($initiative: String!) { prompts(initiative: $initiative) { slug isOpen } }',
      { initiative },
    );
    const input = {
      ...{ prompt: prompts.find(({ isOpen }) => isOpen)?.slug, key: randomUUID(), language: 'en' },
      ...{ title: 'Before dawn', text: TEXT, consent: { audience: 'PUBLIC', mayQuote: true } },
    };
    ({ submitStory: code } = await ask<{ submitStory: string }>(
      teller.page,
      'mutation ($initiative: String!, $input: SubmissionInput!) { submitStory(initiative: $initiative, input: $input) }',
      { initiative, input },
    ));
    const { reviewQueue } = await ask<{ reviewQueue: { stories: { id: string; title: string }[] } }>(
      reviewer.page,
      'query ($initiative: String!) { reviewQueue(initiative: $initiative, states: [SUBMITTED]) { stories { id title } } }',
      { initiative },
    );
    id = reviewQueue.stories.find(({ title }) => title === 'Before dawn')?.id ?? '';
  });
  afterAll(() => browser.close());

  /** Marks words in a field as one does without a mouse. */
  const markByKeyboard = async (field: Locator, words: string) => {
    await field.focus();
    const { keyboard } = field.page();
    await keyboard.press('Control+Home');
    for (let step = TEXT.indexOf(words); step > 0; step -= 1) await keyboard.press('ArrowRight');
    for (const _ of words) await keyboard.press('Shift+ArrowRight');
  };

  it('a reviewer hides a name by keyboard wherever it stands, sees what becomes of it, and publishes', async () => {
    const { page } = reviewer;
    await reviewer.go(`${WORK}/stories/${id}?state=SUBMITTED`);
    await page.locator('summary', { hasText: 'Mark with the keyboard' }).press('Enter');
    await page.getByLabel('Why it is hidden, for the teller').fill('So that she is not recognized.');
    await markByKeyboard(page.getByRole('textbox', { name: 'Story', exact: true }), 'Mirabel');
    await page.getByRole('button', { name: 'Hide the words marked here' }).last().press('Enter');
    await page.getByText('Nobody waits with [name removed], and').waitFor();
    expect(await page.getByRole('list', { name: 'Hidden words' }).getByRole('listitem').count()).toBe(2);
    expect(await reviewer.accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: 'Save and publish' }).press('Enter');
    await page.getByText('The story is published.').waitFor();
  });

  it('readers find the story without the name, and its teller reads what is hidden and why', async () => {
    const { page } = teller;
    await teller.go(`/i/larkmoor/stories/${id}`);
    await page.getByText('My neighbor [name removed] takes the 42').waitFor();
    expect(await page.content()).not.toContain('Mirabel');
    await teller.go('/receipt');
    await page.getByRole('textbox').first().fill(code);
    await page.getByRole('textbox').first().press('Enter');
    await page.getByRole('heading', { name: 'Hidden from readers' }).waitFor();
    await page.getByText('So that she is not recognized.').first().waitFor();
    await page.locator('summary', { hasText: 'I do not agree' }).press('Enter');
    await page.getByLabel('What should be different?').fill('She wants to be named.');
    await page.getByRole('button', { name: 'Tell the reviewers' }).press('Enter');
    await page.getByText('You object to what is hidden.').waitFor();
    expect(await teller.accessibilityProblems()).toEqual([]);
    await reviewer.go(`${WORK}/stories?state=PUBLISHED`);
    await reviewer.page.getByText('The teller objects to what is hidden').waitFor();
  });

  const openCoding = (coder: Visitor) => coder.go(`${WORK}/coding/${id}`);
  const finish = async ({ page }: Visitor) => {
    await page.getByRole('button', { name: 'Finish this story' }).first().press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Finish this story' }).press('Enter');
    await page.getByText('You have finished this story.').waitFor();
  };

  it('two people code it apart: one marks words, the other sees nothing of it before both are done', async () => {
    const { page } = reviewer;
    await openCoding(reviewer);
    await page.locator('summary', { hasText: 'Mark with the keyboard' }).press('Enter');
    await markByKeyboard(page.getByRole('textbox', { name: 'The story' }), 'the driver knows it');
    await page.getByRole('button', { name: 'Add the words marked here' }).press('Enter');
    await page.getByLabel('Themes of these words').selectOption({ index: 1 });
    await page.getByRole('textbox', { name: 'Note' }).fill('Who is seen?');
    await page.getByRole('combobox', { name: 'Themes of the whole story' }).selectOption({ index: 3 });
    expect(await reviewer.accessibilityProblems()).toEqual([]);
    await finish(reviewer);
    await page.getByText('Nobody else has finished this story yet.').waitFor();

    await openCoding(steward);
    await steward.page.getByText('1 person has finished this story already.').waitFor();
    await steward.page.getByRole('button', { name: 'Show suggestions' }).press('Enter');
    // The demo's stories are few and far apart: what their words tell would be wrong more often than right.
    await steward.page.getByText('suggestions would be wrong more often than right').waitFor();
    for (const index of [3, 2])
      await steward.page.getByRole('combobox', { name: 'Themes of the whole story' }).selectOption({ index });
    expect(await steward.page.content()).not.toContain('Who is seen?');
    expect(await steward.fitsItsWidth()).toBe(true);
    await finish(steward);
    await steward.page.getByRole('heading', { name: 'What others found' }).waitFor();
  });

  it('they see where they differ, and settle it', async () => {
    const { page } = steward;
    await page.getByRole('link', { name: 'How far you agree' }).click();
    await page.getByRole('heading', { name: '2 differences to talk through' }).waitFor();
    await page
      .getByRole('button', { name: /^Settle .* in: Before dawn$/ })
      .first()
      .press('Enter');
    await page.getByLabel('What you came to').fill('It is what the story is about.');
    await page.getByRole('button', { name: 'It belongs to it' }).press('Enter');
    await page.getByRole('heading', { name: '1 difference to talk through' }).waitFor();
    await page.getByText('Settled: it belongs to the story.').waitFor();
    await page.getByText('In 1 more story coders still see something differently.').waitFor();
    await page
      .getByRole('button', { name: /^Settle .* in: Before dawn$/ })
      .first()
      .press('Enter');
    await page.getByRole('button', { name: 'It does not' }).press('Enter');
    await page.getByRole('heading', { name: '0 differences to talk through' }).waitFor();
  });

  it('a steward gives the story what they agree on, and takes it away again', async () => {
    const { page } = steward;
    await page.getByRole('checkbox', { name: 'Before dawn' }).press('Space');
    await page.getByRole('button', { name: 'Give the themes to 1 story' }).press('Enter');
    await page.getByText('1 story has its themes.').waitFor();
    await page.getByRole('button', { name: /^Undo .*1 story/ }).press('Enter');
    await page.getByText('The stories are without these themes again.').waitFor();
    await page.getByRole('checkbox', { name: 'Before dawn' }).waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
    expect(await steward.fitsItsWidth()).toBe(true);
    expect([...steward.complaints, ...reviewer.complaints]).toEqual([]);
  });
});
