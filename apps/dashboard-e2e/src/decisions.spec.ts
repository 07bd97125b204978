import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const STORY = 'They called at eleven and nobody wrote it down. I was at work.';
const TITLE = 'Schools ring a second number before a child is sent home.';
const CHANGED = 'Three schools ring a second number. Two do not yet.';
const REASONS = 'Parents who cannot answer at work hear of it too late.';

/**
 * From the outcome of a tension to the receipt of a teller: what was decided because somebody spoke is written down,
 * read as a chain, marked on its curve, and told back. The steps build on one another.
 */
describe('a decision', () => {
  let browser: Browser;
  let steward: Visitor;
  let owner: Visitor;
  let reader: Visitor;
  let teller: Visitor;
  let code: string;
  let tension: string;
  let path: string;

  beforeAll(async () => {
    browser = await openBrowser();
    steward = await Visitor.arrive(browser, { size: DESK });
    owner = await Visitor.arrive(browser, { size: DESK, colours: 'dark' });
    reader = await Visitor.arrive(browser, { size: PHONE });
    teller = await Visitor.arrive(browser, { size: PHONE });
    await steward.signIn('steward');
    await owner.signIn('owner');
    ({ code, tension } = await talkedThrough(teller.page, owner.page));
  }, 120_000);
  afterAll(() => browser.close());

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const sound = async (visitor: Visitor) => {
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await visitor.fitsItsWidth()).toBe(true);
  };

  it('is written down from the outcome, which fills in what it rests on', async () => {
    const { page } = steward;
    await steward.go(`/w/larkmoor/tensions/${tension}`);
    await page.getByRole('link', { name: 'Write down what was decided' }).click();
    await page.getByRole('heading', { level: 1, name: 'A new decision' }).waitFor();
    await page.getByLabel('In one sentence').fill(TITLE);
    await button(page, 'Record the decision').click();
    expect(await page.getByLabel('Reasons').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Reasons').fill(REASONS);
    await page.getByLabel('Which table decided?').fill('Sent Home Table');
    // The table decided before: it begins with the seats that it had then.
    expect(await page.getByLabel('Seats on that day').inputValue()).toBe('11');
    await page.getByLabel('Seats held by people who live it').fill('6');
    expect(await page.getByLabel('Who hung up?').isChecked()).toBe(true);
    expect(await page.getByLabel('A call at eleven').isChecked()).toBe(true);
    await page.getByLabel('Everybody').check();
    await sound(steward);
    await button(page, 'Record the decision').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('6 of 11 seats held by people who live it').waitFor();
    path = new URL(page.url()).pathname.replace('/w/', '/i/');
  });

  it('is followed by actions, and by words about what changed', async () => {
    const { page } = steward;
    await button(page, 'Add an action').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is done?').fill('Ask every family for a second number');
    await dialog.getByLabel('Who does it?').fill('School offices');
    await dialog.getByLabel('How does it stand?').selectOption({ label: 'Under way' });
    await sound(steward);
    await button(page, 'Save').click();
    await dialog.waitFor({ state: 'hidden' });
    await button(page, 'Say how it stands: Ask every family for a second number').click();
    await dialog.getByLabel('How does it stand?').selectOption({ label: 'Done' });
    await button(page, 'Save').click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByLabel('What changed?').fill(CHANGED);
    await button(page, 'Tell those who spoke').click();
    await page.getByText('Told. It stands with the decision now.').waitFor();
    await sound(steward);
  });

  it('is not overwritten by somebody who read an older version, and keeps what they typed', async () => {
    const edit = `${path.replace('/i/', '/w/')}/edit`;
    await steward.go(edit);
    await owner.go(edit);
    await owner.page.getByLabel('In full').fill('The office rings both numbers.');
    await button(owner.page, 'Save the change').click();
    await owner.page.getByText('Version 2').waitFor();
    await sound(owner);
    await button(owner.page, 'Show 1 earlier version').click();
    await owner.page.getByText(/^Version 1, from/).waitFor();
    const { page } = steward;
    await page.getByLabel('In full').fill('Somebody else’s words.');
    await button(page, 'Save the change').click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel('In full').inputValue()).toBe('Somebody else’s words.');
    await sound(steward);
  });

  it('is a chain that everybody can read, and a mark on the curve', async () => {
    const { page } = reader;
    await reader.go(path.replace(/decisions.*/, `tensions/${tension}`));
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    for (const step of ['What people told', 'What was talked through', 'What was decided', 'What changed'])
      await page.getByRole('heading', { level: 2, name: step }).waitFor();
    await page.getByText('nobody wrote it down').waitFor();
    await page.getByText(CHANGED).waitFor();
    await sound(reader);
    await reader.go('/i/larkmoor/indicators/suspensions');
    await page.getByRole('heading', { name: 'Decided to move this curve' }).waitFor();
    await page.getByRole('list', { name: 'Notes on the curve' }).getByText(TITLE).waitFor();
    await sound(reader);
    await reader.go('/i/larkmoor');
    await page.getByRole('heading', { name: 'What changed because people spoke' }).waitFor();
    await page.getByRole('link', { name: 'All decisions, and who sat at the table' }).click();
    await page.getByRole('heading', { name: 'Who sat at the table' }).waitFor();
    await sound(reader);
  });

  it('is told back to the teller, who can take the story down from it', async () => {
    const { page } = teller;
    await teller.go('/receipt');
    await page.getByLabel('Your code').fill(code);
    await button(page, 'Open my story').click();
    await page.getByRole('heading', { name: 'What changed because you spoke' }).waitFor();
    await page.getByText('Ask every family for a second number (School offices)').waitFor();
    expect(await page.getByText(CHANGED).count()).toBe(2); // here, and in the letter
    await sound(teller);
    await button(page, `Take down: As a reason for a decision: “${TITLE}”`).click();
    await page.getByText('Taken down. It is gone from there.').waitFor();
    await reader.go(path);
    await reader.page.getByText('What people told').waitFor();
    expect(await reader.page.getByText('nobody wrote it down').count()).toBe(0);
    await sound(reader);
    for (const visitor of [owner, reader, teller]) expect(visitor.complaints).toEqual([]);
  });
});

/** A story that stands beside a tension which has ended; gives the code of its receipt, and the tension. */
async function talkedThrough(told: Page, moderator: Page): Promise<{ code: string; tension: string }> {
  const initiative = 'larkmoor';
  const { submitStory: code } = await ask<{ submitStory: string }>(
    told,
    'mutation ($initiative: String!, $input: SubmissionInput!) { submitStory(initiative: $initiative, input: $input) }',
    {
      initiative,
      input: {
        ...{ prompt: 'getting-to-school', key: randomUUID(), language: 'en' },
        ...{ title: 'A call at eleven', text: STORY },
        consent: { audience: 'PUBLIC', mayQuote: true, mayContact: true },
      },
    },
  );
  const { reviewQueue, frontPage } = await ask<Prepared>(
    moderator,
    `query ($initiative: String!) {
      reviewQueue(initiative: $initiative, states: [SUBMITTED]) { stories { id title } }
      frontPage(initiative: $initiative) { results { indicators { id slug } } } }`,
    { initiative },
  );
  const id = reviewQueue.stories.find(({ title }) => title === 'A call at eleven')?.id;
  const reading = {
    themeIds: [],
    links: [],
    quote: 'nobody wrote it down',
    contentWarnings: [],
    redactions: [],
  };
  await ask(
    moderator,
    'mutation ($initiative: String!, $id: ID!, $reading: ReadingInput!) { saveReading(initiative: $initiative, id: $id, reading: $reading) { id } }',
    { initiative, id, reading },
  );
  await ask(
    moderator,
    'mutation ($initiative: String!, $id: ID!) { publishStory(initiative: $initiative, id: $id) { state } }',
    { initiative, id },
  );
  const indicators = frontPage.results.flatMap((result) => result.indicators);
  const tension = randomUUID();
  const contribution = randomUUID();
  const input = {
    ...{ key: tension, title: 'Who hung up?', language: 'en', audience: 'PUBLIC', storyIds: [id] },
    indicatorId: indicators.find(({ slug }) => slug === 'suspensions')?.id,
  };
  const said = {
    ...{ key: contribution, tensionId: tension, kind: 'TURN', side: 'COMMUNITY', language: 'en' },
    ...{ holder: 'A parent', text: 'Nobody rang twice.' },
  };
  const outcome = {
    ...{ end: 'ACTED_ON', ground: 'DIALOGUE', text: 'Schools will ring twice.', language: 'en' },
    ...{ answer: 'You were right: one call is not enough.', dissent: '' },
  };
  await ask(
    moderator,
    `mutation ($initiative: String!, $input: TensionInput!, $said: ContributionInput!, $contribution: ID!, $tension: ID!,
        $outcome: OutcomeInput!) {
      openTension(initiative: $initiative, input: $input) { id }
      contributeToTension(initiative: $initiative, input: $said) { id }
      showContribution(initiative: $initiative, id: $contribution) { id }
      closeTension(initiative: $initiative, id: $tension, outcome: $outcome) { id } }`,
    { initiative, input, said, contribution, tension, outcome },
  );
  return { code, tension };
}

interface Prepared {
  reviewQueue: { stories: { id: string; title: string }[] };
  frontPage: { results: { indicators: { id: string; slug: string }[] }[] };
}

async function ask<Answer>(page: Page, query: string, variables: Record<string, unknown>): Promise<Answer> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}
