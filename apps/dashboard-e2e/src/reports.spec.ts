import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const SCREENSHOTS = join(__dirname, '../screenshots');
const TITLE = 'Who gets on the bus';
const QUOTE = 'The bus drove past us again, and nobody wrote it down.';
const GAP = 'Here stood a quote. Its teller does not let it stand here any more.';

/** A report from its first line to another site, and back when a teller takes the story away. Steps build on one another. */
describe('a report', () => {
  let browser: Browser;
  let paper: Server;
  let site: string;
  let lines = '';
  let steward: Visitor;
  let reader: Visitor;
  let code: string;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    browser = await openBrowser();
    paper = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>A newspaper</title><h1>Our town</h1>${lines}`);
    });
    await new Promise<void>((resolve) => paper.listen(0, 'localhost', resolve));
    site = `http://localhost:${(paper.address() as AddressInfo).port}`;
    steward = await Visitor.arrive(browser, { size: DESK });
    reader = await Visitor.arrive(browser, { size: PHONE });
    await steward.signIn('steward');
    code = await quotedStory(reader.page, steward.page);
  });
  afterAll(async () => {
    await browser.close();
    paper.close();
  });

  const sound = async (visitor: Visitor) => {
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await visitor.fitsItsWidth()).toBe(true);
  };

  it('is written, saved as it is typed, and weighed', async () => {
    const { page } = steward;
    await steward.go('/w/larkmoor/reports');
    await sound(steward);
    await page.getByRole('button', { name: 'Write a report' }).click();
    await page.getByLabel('Title').fill(TITLE);
    await page.getByRole('button', { name: 'Save' }).click();
    const text = page.getByRole('textbox', { name: 'The report' });
    await text.click();
    await page.keyboard.type(
      'A chart shows what moved, and a quote says how it is to wait there every morning.',
    );
    await page.getByRole('button', { name: 'Chart', exact: true }).click();
    await page.getByLabel('Number', { exact: true }).selectOption({ label: 'Suspended at least once' });
    await page.getByRole('button', { name: 'Put it in' }).click();
    await page.getByRole('heading', { name: /^Suspended at least once: Everyone/ }).waitFor();
    await page.getByText('There are numbers and no voice at all.').waitFor();
    await text.press('Control+End');
    await page.keyboard.type('In the words of somebody who lives it, and who allowed us to repeat them:');
    await page.getByRole('button', { name: 'Quote', exact: true }).click();
    await page.getByRole('dialog').getByLabel(QUOTE).check();
    await page.getByRole('button', { name: 'Put it in' }).click();
    await page.getByText('All is saved.').waitFor();
    await page.getByText('There are numbers and no voice at all.').waitFor({ state: 'detached' });
    await sound(steward);
    await page.reload();
    await text.getByText('A chart shows what moved').waitFor();
  });

  it('keeps what is typed without a line', async () => {
    const { page } = steward;
    await page.context().setOffline(true);
    await page.getByLabel(/^In a few sentences/).fill('Typed in a tunnel.');
    await page.getByText('No connection').waitFor();
    await page.context().setOffline(false);
    await page.getByText('All is saved.').waitFor();
  });

  it('is published, read on a phone and on paper', async () => {
    const { page } = steward;
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.waitForURL('**/i/larkmoor/reports/who-gets-on-the-bus');
    await reader.go('/i/larkmoor/reports');
    await sound(reader);
    await reader.page.getByRole('link', { name: TITLE }).click();
    await reader.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await reader.page.getByText('Typed in a tunnel.').waitFor();
    await sound(reader);
    await reader.page.emulateMedia({ media: 'print' });
    expect(await reader.page.getByRole('figure').first().isVisible()).toBe(true);
    expect(await reader.page.getByRole('button', { name: 'Print or save as PDF' }).isVisible()).toBe(false);
    await reader.page.screenshot({ path: join(SCREENSHOTS, 'report-print.png'), fullPage: true });
    await reader.page.emulateMedia({ media: 'screen' });
  });

  it('stands inside another site once a steward names it, and not before', async () => {
    const { page } = steward;
    await steward.go('/w/larkmoor/embeds');
    await page.getByLabel('A report').check();
    await page.getByLabel('Report', { exact: true }).selectOption({ label: TITLE });
    lines = await page.getByRole('region', { name: 'Lines for the page' }).innerText();
    await sound(steward);
    const refused = reader.page.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    );
    await reader.page.goto(site);
    await refused;
    await page.getByLabel(/^Sites that may show it/).fill(site);
    await page.getByRole('button', { name: 'Save the sites' }).click();
    await page.getByText('The sites are saved.').waitFor();
    await reader.page.goto(site);
    const frame = reader.page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await reader.page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 900);
    expect(await reader.page.context().cookies()).toEqual([]);
    await reader.page.screenshot({ path: join(SCREENSHOTS, 'report-embedded.png') });
  });

  it('has an honest gap, on its page and in the other site, where a story is withdrawn', async () => {
    const frame = reader.page.frameLocator('iframe');
    await frame.getByText(QUOTE).waitFor();
    await asked(steward.page, 'mutation ($code: String!) { withdrawStory(code: $code) { state } }', { code });
    await reader.page.goto(site);
    await frame.getByText(GAP).waitFor();
    expect(await frame.getByText(QUOTE).count()).toBe(0);
    await reader.go('/i/larkmoor/reports/who-gets-on-the-bus');
    await reader.page.getByText(GAP).waitFor();
    await sound(reader);
  });
});

/** A story that its teller lets be quoted, told, read and published; gives the code of its receipt. */
async function quotedStory(teller: Page, steward: Page): Promise<string> {
  const input = {
    ...{ prompt: 'getting-to-school', key: randomUUID(), language: 'en', text: `${QUOTE} Twice this week.` },
    consent: { audience: 'PUBLIC', mayQuote: true },
  };
  const told = await asked<{ submitStory: string }>(
    teller,
    'mutation ($initiative: String!, $input: SubmissionInput!) { submitStory(initiative: $initiative, input: $input) }',
    { initiative: 'larkmoor', input },
  );
  const { reviewQueue } = await asked<{ reviewQueue: { stories: { id: string; excerpt: string }[] } }>(
    steward,
    'query { reviewQueue(initiative: "larkmoor", states: [SUBMITTED]) { stories { id excerpt } } }',
  );
  const id = reviewQueue.stories.find(({ excerpt }) => excerpt.startsWith(QUOTE))?.id;
  const about = { initiative: 'larkmoor', id };
  await asked(
    steward,
    `mutation ($initiative: String!, $id: ID!, $reading: ReadingInput!) {
      saveReading(initiative: $initiative, id: $id, reading: $reading) { id } }`,
    { ...about, reading: { quote: QUOTE } },
  );
  await asked(
    steward,
    'mutation ($initiative: String!, $id: ID!) { publishStory(initiative: $initiative, id: $id) { state } }',
    about,
  );
  return told.submitStory;
}

async function asked<Answer>(page: Page, query: string, variables: object = {}): Promise<Answer> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const answer = (await response.json()) as { data?: Answer; errors?: unknown };
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
