import type { Browser, Page } from 'playwright-core';
import { picture } from './picture.js';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const NAME = 'Families who eat together';
const SLUG = 'families-who-eat-together';
const COPY = `${NAME} (copy)`;
const WORK = '/w/larkmoor/indicators';
const PUBLIC = `/i/larkmoor/indicators/${SLUG}`;

/** The life of an indicator, from its first definition to the archive and back. The steps build on one another. */
describe('the indicator workshop', () => {
  let browser: Browser;
  let steward: Visitor;
  let reader: Visitor;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    steward = await Visitor.arrive(browser, { size: DESK });
    reader = await Visitor.arrive(browser, { size: PHONE });
    page = steward.page;
    await steward.signIn('steward');
  });
  afterAll(() => browser.close());

  const pictured = (name: string, of = page) => picture(of, `workshop-${name}`);
  const dialog = () => page.getByRole('dialog');
  const readable = async (visitor: Visitor) => {
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await visitor.fitsItsWidth()).toBe(true);
  };
  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const answer = await page.request.post('/graphql', {
      data: { query, variables: { initiative: 'larkmoor', ...variables } },
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const publish = async (button: string) => {
    await steward.go(`${WORK}/${SLUG}/publish`);
    await page.getByRole('button', { name: button }).click();
    await page.getByText('Published. Audiences see it now.').waitFor();
  };

  it('a steward defines what is measured, and what it foreshadows', async () => {
    await steward.go(`${WORK}/new`);
    await page.getByLabel('Name', { exact: true }).fill(NAME);
    await page.getByLabel('Definition (optional)').fill('Families who eat together on five days of a week.');
    await page.getByLabel('What is counted (optional)').fill('Families who said so');
    await page.getByLabel('Out of what (optional)').fill('All families asked');
    await page
      .getByLabel('Result (optional)')
      .selectOption({ label: 'Every child learns, belongs and is heard at school' });
    await page.getByLabel('Gender').check();
    await page.getByLabel('It tells early what will happen to (optional)').selectOption({
      label: 'Feeling heard at school',
    });
    await page.getByLabel('Baseline (optional)').fill('2016');
    await page.getByLabel('Why this baseline (optional)').fill('The first year that every town was asked.');
    await readable(steward);
    await page.getByRole('button', { name: 'Add and enter numbers' }).click();
    await page.waitForURL(`**/indicators/${SLUG}/numbers`);
    await enterNumbers();
  });

  /** The table for numbers has a journey of its own. */
  async function enterNumbers(): Promise<void> {
    const { workIndicator, places } = await ask<{
      workIndicator: { id: string };
      places: { id: string; parentId: string | null }[];
    }>(
      `query ($initiative: String!, $slug: String!) { workIndicator(initiative: $initiative, slug: $slug) { id }
       places(initiative: $initiative) { id parentId } }`,
      { slug: SLUG },
    );
    const placeId = places.find(({ parentId }) => parentId === null)?.id;
    await ask(
      `mutation ($initiative: String!, $indicatorId: ID!, $cells: [EntryCellInput!]!) {
         saveObservations(initiative: $initiative, indicatorId: $indicatorId, cells: $cells) { changeId } }`,
      {
        indicatorId: workIndicator.id,
        cells: [41.2, 42, 43.1, 44.8, 46.3].map((value, index) => ({
          ...{ placeId, categoryIds: [], period: `${2016 + index}`, value },
        })),
      },
    );
  }

  it('sets targets, one of them for a group, that need not rise in a straight line', async () => {
    await steward.go(`${WORK}/${SLUG}/targets`);
    for (const [index, [period, value, group]] of [
      ['2024', '45', 'Everyone'],
      ['2030', '60', 'Everyone'],
      ['2030', '60', 'Gender: Girls and women'],
    ].entries()) {
      await page.getByRole('button', { name: 'Add a target' }).click();
      await page
        .getByLabel('By when')
        .nth(index)
        .fill(period ?? '');
      await page
        .getByLabel('Value')
        .nth(index)
        .fill(value ?? '');
      await page.getByLabel('Group').nth(index).selectOption({ label: group });
      await page.getByLabel('Why this much (optional)').nth(index).fill('Agreed with the schools.');
    }
    await readable(steward);
    await pictured('targets');
    await page.getByRole('button', { name: 'Save the targets' }).click();
    await page.getByText('The targets are saved.').waitFor();
  });

  it('publishes it, and the public reads what it means and what it leads to', async () => {
    await publish('Publish now');
    await page.getByText('Nothing: audiences see the present state.').waitFor();
    await reader.go(PUBLIC);
    await reader.page.getByText('Families who eat together on five days of a week.').first().waitFor();
    await reader.page.getByText('The first year that every town was asked.').waitFor();
    await reader.page.getByRole('link', { name: 'Feeling heard at school' }).click();
    await reader.page.getByRole('heading', { level: 1, name: 'Feeling heard at school' }).waitFor();
    await reader.page.getByText('A change here is expected to come after a change in').first().waitFor();
    await readable(reader);
  });

  it('is asked, when the meaning changes, whether it measures something else from now on', async () => {
    await steward.go(`${WORK}/${SLUG}`);
    await page.getByLabel('Definition (optional)').fill('Families who share one meal a day, every day.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog().getByRole('heading', { name: 'Does it still measure the same?' }).waitFor();
    // Nothing is chosen beforehand, and nothing is saved without an answer.
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('Please fill this in.').waitFor();
    await dialog().getByLabel('It measures something else from now on').check();
    await dialog().getByLabel('First period of the new definition').fill('2019');
    await dialog().getByText('Readers will see “Definition until 2018”.').waitFor();
    await dialog().getByLabel('Why (optional)').fill('The survey asks another question.');
    await readable(steward);
    await pictured('meaning');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Definition until 2018' }).waitFor();
    await readable(steward);
    await pictured('definition');
  });

  it('sees on every page what the public does not see yet, and publishes it', async () => {
    await steward.go(`${WORK}/${SLUG}/notes`);
    await page.getByRole('heading', { name: 'Counted in another way from 2019 on' }).waitFor();
    await page.getByRole('link', { name: 'See what changed' }).click();
    const changes = page.getByRole('region', { name: 'What has changed since' });
    await changes.getByText('Families who share one meal a day, every day.').waitFor();
    await changes.getByText('1 note on the curve is new, gone or another.').waitFor();
    await readable(steward);
    await pictured('changes');
    await reader.go(PUBLIC);
    expect(await reader.page.locator('body').innerText()).not.toContain('one meal a day');
    await publish('Publish the present state');
  });

  it('the public reads both definitions, on its page and in the dictionary', async () => {
    await reader.go(PUBLIC);
    await reader.page.getByText('Definition until 2018').waitFor();
    await reader.page.getByText('Why it changed: The survey asks another question.').waitFor();
    await readable(reader);
    await pictured('public', reader.page);
    await reader.page.getByRole('link', { name: 'This number in the data dictionary' }).click();
    const entry = reader.page.getByRole('article').filter({ hasText: NAME });
    await entry.getByText('Families who share one meal a day, every day.').waitFor();
    await entry.getByText('Definition until 2018').waitFor();
    await readable(reader);
    await pictured('dictionary', reader.page);
    const file = await reader.page.request.get('/api/i/larkmoor/dictionary.csv?language=es');
    expect(await file.text()).toContain('Hasta 2018: Families who eat together on five days of a week.');
  });

  it('is duplicated under a clear name, without its numbers', async () => {
    await steward.go(`${WORK}/${SLUG}`);
    await page.getByRole('button', { name: 'Duplicate' }).click();
    expect(await dialog().getByLabel('Name', { exact: true }).inputValue()).toBe(COPY);
    await readable(steward);
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: COPY }).waitFor();
    await page.getByText('Draft: only this workspace sees it').waitFor();
    await steward.go(`${WORK}/${SLUG}-copy/publish`);
    await page.getByText('There are no numbers to publish yet').waitFor();
  });

  it('is moved to the top with the keyboard alone, and audiences follow', async () => {
    await steward.go(WORK);
    await page.getByRole('button', { name: 'Change the order' }).click();
    const up = dialog().getByRole('button', { name: `Up ${NAME}`, exact: true });
    await up.focus();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Enter');
    await dialog().getByText(`${NAME} is now 1 of`).waitFor();
    // The focus stays on the button of the row that moved.
    expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
    await readable(steward);
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('The order is saved.').waitFor();
    const { indicators } = await ask<{ indicators: { slug: string }[] }>(
      'query ($initiative: String!) { indicators(initiative: $initiative) { slug } }',
      {},
    );
    const order = indicators.map(({ slug }) => slug);
    expect(order.indexOf(SLUG)).toBeLessThan(order.indexOf('third-grade-reading'));
  });

  it('is archived: away from the public at once, folded away here, and back when it is wanted', async () => {
    await steward.go(`${WORK}/${SLUG}/publish`);
    await page.getByRole('button', { name: 'Archive it' }).click();
    await dialog().getByRole('button', { name: 'Archive it' }).click();
    await page.waitForURL('**/w/larkmoor/indicators');
    await reader.page.goto(PUBLIC, { waitUntil: 'networkidle' });
    expect(await reader.page.locator('body').innerText()).not.toContain(NAME);
    const folded = page.getByText('1 archived indicator', { exact: true });
    expect(await page.getByRole('link', { name: NAME, exact: true }).isVisible()).toBe(false);
    await folded.click();
    await readable(steward);
    await pictured('archive');
    await page.getByRole('link', { name: NAME, exact: true }).click();
    await page.getByText('This indicator is archived', { exact: false }).first().waitFor();
    await readable(steward);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByText('Draft: only this workspace sees it').waitFor();
    await publish('Publish now');
    await reader.go(PUBLIC);
    await reader.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    // That its page was empty meanwhile is what was to be shown.
    expect(steward.complaints).toEqual([]);
  });
});
