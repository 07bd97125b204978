import type { Browser, Locator, Page } from 'playwright-core';
import { picture } from './picture.js';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const SLUG = `grid-${Date.now().toString(36)}`;
const ADDRESS = `/w/larkmoor/indicators/${SLUG}/numbers`;

/** What people do all day in a spreadsheet, done in the grid: by keys, by clipboard, on a bad line, side by side. */
describe('the grid where numbers are entered', () => {
  let browser: Browser;
  let steward: Visitor;
  let owner: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    steward = await Visitor.arrive(browser, { size: DESK });
    owner = await Visitor.arrive(browser, { size: DESK });
    await steward.signIn('steward');
    await owner.signIn('owner');
    page = steward.page;
    await makeIndicator(page, SLUG);
  });
  afterAll(() => browser.close());

  /** The cell of a place in a period, by what a screen reader would say of its row and column. */
  const cell = (place: string, period: string, on = page): Locator => cellAt(on, place, period);
  const saved = (on = page) => on.getByText('All saved. Audiences see it after you publish.').waitFor();
  const paste = (text: string) =>
    page.evaluate((block) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', block);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  const says = (text: string | RegExp) => page.getByText(text).first().waitFor();

  it('takes numbers that are typed, and saves them by itself', async () => {
    await steward.go(ADDRESS);
    await cell('Larkmoor County', '2024').click();
    await page.keyboard.type('41.5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('38 %');
    await page.keyboard.press('Enter');
    // A word says why there is no number.
    await page.keyboard.type('*');
    await page.keyboard.press('Enter');
    await saved();
    await steward.go(ADDRESS);
    expect(await cell('Larkmoor County', '2024').innerText()).toBe('41.5');
    expect(await cell('Aldgrove (Ketterick)', '2024').innerText()).toBe('38');
    expect(await cell('Bellows Hill (Ketterick)', '2024').innerText()).toBe('hidden by source');
  });

  it('goes with the keys of a spreadsheet, and leaves the page to who presses Escape', async () => {
    const where = () =>
      page.evaluate(() => {
        const { row, column } = (document.activeElement as HTMLElement).dataset;
        return `${row} ${column}`;
      });
    await cell('Larkmoor County', '2022').click();
    expect(await where()).toBe('0 0');
    const walk: [keys: string, to: string][] = [
      ['ArrowDown', '1 0'],
      ['Tab', '1 1'],
      ['Shift+Tab', '1 0'],
      ['End', '1 2'],
      ['Home', '1 0'],
      ['Control+End', '9 2'],
      ['Control+Home', '0 0'],
      ['PageDown', '8 0'],
      ['Control+ArrowUp', '0 0'],
    ];
    for (const [keys, to] of walk) {
      await page.keyboard.press(keys);
      expect([keys, await where()]).toEqual([keys, to]);
    }
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(4);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]') === null)).toBe(true);
  });

  it('keeps its place when the window is folded to nothing for a moment', async () => {
    await steward.go(ADDRESS);
    await cell('Aldgrove (Ketterick)', '2023').click();
    await steward.resizeTo({ width: 1, height: 1 });
    await steward.resizeTo(DESK);
    await page.keyboard.press('ArrowRight');
    const { row, column } = await page.evaluate(() => ({
      ...(document.activeElement as HTMLElement).dataset,
    }));
    expect([row, column]).toEqual(['1', '2']);
  });

  it('takes a messy block, says what it did and what needs another look, and takes it back as one', async () => {
    await cell('Halvard Crossing', '2022').click();
    await paste('12.5%\t"61.0"\t<10\r\n400\t45292\tn/a\r\n\t33\tmany\r\n');
    await says(/8 cells pasted\..*1 was blank; what stood there stays\..*3 cells need another look\./);
    expect(await cell('Halvard Crossing', '2022').innerText()).toBe('12.5');
    expect(await cell('Halvard Crossing', '2024').innerText()).toBe('hidden by source');
    expect(await cell('Pellow Falls', '2022').getAttribute('aria-invalid')).toBe('true');
    // Nothing that was pasted is thrown away.
    expect(await cell('Ruddick Mills', '2024').innerText()).toBe('many');
    await cell('Pellow Falls', '2023').click();
    await page.getByText('45292 (2024-01-01) is a date where a number is meant.').first().waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
    await picture(page, 'entry-grid-pasted');
    await says('3 numbers kept on this device need another look');
    await page.keyboard.press('Control+z');
    await says(/Taken back: pasting, 8 cells\./);
    await saved();
    expect(await cell('Halvard Crossing', '2022').innerText()).toBe('');
    await page.keyboard.press('Control+y');
    await says(/Done again: pasting/);
    await page.keyboard.press('Control+z');
    await saved();
  });

  it('fills down, empties, and copies a block that can be pasted elsewhere', async () => {
    await cell('Larkmoor County', '2022').click();
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    await cell('Larkmoor County', '2022').click();
    await cell('Pellow Falls', '2023').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+d');
    await says('10 cells filled.');
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return clipboardData.getData('text/plain');
    });
    expect(copied.split('\n').slice(0, 2)).toEqual(['10\t20', '10\t20']);
    await page.keyboard.press('Delete');
    await says('12 cells emptied.');
    await saved();
    expect(await cell('Larkmoor County', '2022').innerText()).toBe('');
  });

  it('lays a block with places and periods where its names say, once that is confirmed', async () => {
    await cell('Larkmoor County', '2022').click();
    await paste(
      '\t2023\t2022\t1990\r\nPellow Falls\t31\t21\t11\r\nLarkmoor County\t30\t20\t10\r\nElsewhere\t1\t1\t1\r\n',
    );
    const question = page.getByRole('dialog');
    await question.getByText('Elsewhere').waitFor();
    await question.getByText('1990').waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
    await picture(page, 'entry-grid-by-names', 'WINDOW');
    // The answer is under the fingers already.
    await page.keyboard.press('Enter');
    await saved();
    const stands = (place: string) =>
      Promise.all(['2022', '2023', '2024'].map((period) => cell(place, period).innerText()));
    expect(await stands('Pellow Falls')).toEqual(['21', '31', '']);
    expect((await stands('Larkmoor County')).slice(0, 2)).toEqual(['20', '30']);
    await page.keyboard.press('Control+z');
    await saved();
    expect(await stands('Pellow Falls')).toEqual(['', '', '']);
  });

  it('fills with the handle of the selection', async () => {
    await cell('Halvard Crossing', '2022').click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await saved();
    await cell('Halvard Crossing', '2022').click();
    await page.locator('[data-handle]').hover();
    await page.mouse.down();
    await cell('Pellow Falls', '2022').hover();
    await page.mouse.up();
    await says('1 cell filled.');
    await saved();
    expect(await cell('Pellow Falls', '2022').innerText()).toBe('12');
    await page.keyboard.press('Delete');
    await saved();
    expect(await cell('Halvard Crossing', '2022').innerText()).toBe('');
  });

  it('shows both numbers where two stewards changed one cell, and overwrites nothing by itself', async () => {
    await owner.go(ADDRESS);
    const theirs = cell('Larkmoor County', '2024', owner.page);
    await theirs.click();
    await owner.page.keyboard.type('43');
    await owner.page.keyboard.press('Enter');
    await saved(owner.page);
    // The steward's page still shows 41.5.
    await cell('Larkmoor County', '2024').click();
    await page.keyboard.type('47');
    await page.keyboard.press('Enter');
    await says('1 number kept on this device needs another look');
    await cell('Larkmoor County', '2024').click();
    const choice = page.getByRole('group', { name: /Somebody else changed this number/ });
    const words = await choice.innerText();
    expect(words).toContain('43');
    expect(words).toContain('47');
    expect(words).toContain('Demo owner');
    expect(await steward.accessibilityProblems()).toEqual([]);
    await picture(page, 'entry-grid-conflict');
    await choice.getByRole('button', { name: 'Use mine' }).click();
    await saved();
    await page.keyboard.press('F4');
    const history = page.getByRole('dialog');
    await history.getByText('47.0%').waitFor();
    await history.getByText('43.0%').waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
    await history.getByRole('button', { name: 'Back to the table' }).click();
    expect(await cell('Larkmoor County', '2024').innerText()).toBe('47');
  });

  it('keeps numbers through a lost line and a reload, and sends them when the line is back', async () => {
    await page.context().setOffline(true);
    await cell('West Carrow', '2023').click();
    await page.keyboard.type('19.5');
    await page.keyboard.press('Enter');
    await says('1 number kept on this device; it will be sent when the line is back');
    await page.context().setOffline(false);
    await saved();
    // The page is lost in the middle of a number.
    await cell('West Carrow', '2022').click();
    await page.keyboard.type('18');
    await page.waitForTimeout(500);
    await steward.go(ADDRESS);
    expect(await page.locator('[role=gridcell] input').inputValue()).toBe('18');
    await page.keyboard.type('.5');
    await page.keyboard.press('Enter');
    await saved();
    await steward.go(ADDRESS);
    expect(await cell('West Carrow', '2022').innerText()).toBe('18.5');
    expect(await cell('West Carrow', '2023').innerText()).toBe('19.5');
  });

  it('is usable on a phone, in Spanish', async () => {
    const phone = await Visitor.arrive(browser, { size: PHONE, language: 'es' });
    await phone.signIn('steward');
    await phone.go(ADDRESS);
    await cellAt(phone.page, 'Larkmoor County', '2024').dblclick();
    await phone.page.keyboard.press('Control+a');
    await phone.page.keyboard.type('140');
    await phone.page.keyboard.press('Enter');
    await phone.page.getByText('1 celda necesita otra mirada').first().waitFor();
    expect(await phone.fitsItsWidth()).toBe(true);
    expect(await phone.accessibilityProblems()).toEqual([]);
    await picture(phone.page, 'entry-grid-phone');
    expect(phone.complaints).toEqual([]);
    await phone.leave();
  });

  it('ends in publishing what was entered, several indicators at once', async () => {
    await makeIndicator(page, `${SLUG}-2`);
    await steward.go('/w/larkmoor');
    await page.getByRole('link', { name: 'Publish several at once' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByText('Choose at least one indicator.').waitFor();
    for (const slug of [SLUG, `${SLUG}-2`])
      await dialog.getByLabel(`Reading in the grid ${slug}`, { exact: true }).check();
    expect(await steward.accessibilityProblems()).toEqual([]);
    await picture(page, 'publish-several', 'WINDOW');
    await dialog.getByRole('button', { name: 'Publish 2 indicators' }).click();
    await dialog.waitFor({ state: 'detached' });
    await steward.go(`/i/larkmoor/indicators/${SLUG}-2`);
    await page.getByRole('heading', { name: `Reading in the grid ${SLUG}-2`, level: 1 }).waitFor();
  });
});

/** A cell by the names of its row and its column, as they are drawn. */
function cellAt(page: Page, place: string, period: string): Locator {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: place, exact: true }) });
  const column = Number(period) - 2022 + 2;
  return row.locator(`[role=gridcell][aria-colindex="${column}"]`);
}

/** An indicator of its own, with a number in each of three years, so that other journeys are not in the way. */
async function makeIndicator(page: Page, slug: string): Promise<void> {
  const ask = async (query: string, variables: object) => {
    const answer = await page.request.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { saveIndicator: indicatorId } = await ask(
    `mutation ($initiative: String!, $input: IndicatorInput!) { saveIndicator(initiative: $initiative, input: $input) }`,
    {
      initiative: 'larkmoor',
      input: {
        slug,
        name: `Reading in the grid ${slug}`,
        measure: 'PROPORTION',
        direction: 'HIGHER_IS_BETTER',
        frequency: 'ANNUAL',
      },
    },
  );
  const { places } = (await ask(`query { places(initiative: "larkmoor") { id name } }`, {})) as {
    places: { id: string; name: string }[];
  };
  const placeId = places.find(({ name }) => name === 'Cobbin Hollow')?.id;
  await ask(
    `mutation ($indicatorId: ID!, $cells: [EntryCellInput!]!) {
      saveObservations(initiative: "larkmoor", indicatorId: $indicatorId, cells: $cells) { changeId } }`,
    {
      indicatorId,
      cells: ['2022', '2023', '2024'].map((period) => ({ placeId, period, value: 50 })),
    },
  );
}
