import { utils, write } from '@e965/xlsx';
import type { Browser, Page } from 'playwright-core';
import { picture } from './picture.js';
import { DESK, openBrowser, Visitor } from './visitor.js';

const NAME = 'Pupils who walk to school';

/**
 * A workbook as offices keep them, with invented figures: a sheet to read first, then one for each count, with a title
 * over merged cells, a town's name misspelled, one that is new, and a note at the end.
 */
function officeWorkbook(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Please read this first.']]), 'About');
  const sheet = (share: number) => {
    const made = utils.aoa_to_sheet([
      ['Walking to school, 2022-23'],
      [],
      ['Town', NAME, 'Town', NAME],
      ['Halvard Crosing', share, 'Pellow Falls', share / 2],
      ['Newly Built', share / 3, null, null],
      ['Source: hands raised in class'],
    ]);
    made['!merges'] = [utils.decode_range('A1:D1')];
    for (const cell of ['B4', 'D4', 'B5']) (made[cell] as { z: string }).z = '0.0%';
    return made;
  };
  utils.book_append_sheet(book, sheet(0.3), 'Autumn');
  utils.book_append_sheet(book, sheet(0.45), 'Spring');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

describe('a workbook', () => {
  let browser: Browser;
  let steward: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    steward = await Visitor.arrive(browser, { size: DESK });
    ({ page } = steward);
    await steward.signIn('steward');
    const input = {
      slug: 'walk-to-school',
      name: NAME,
      measure: 'PROPORTION',
      direction: 'HIGHER_IS_BETTER',
    };
    const answer = await page.request.post('/graphql', {
      data: {
        query: 'mutation ($input: IndicatorInput!) { saveIndicator(initiative: "larkmoor", input: $input) }',
        variables: { input: { ...input, frequency: 'SCHOOL_YEAR' } },
      },
    });
    const { errors } = (await answer.json()) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
  });
  afterAll(() => browser.close());

  const pictured = (name: string) => picture(page, name);

  it('arrives with its sheets; the one that is chosen is read as one table', async () => {
    await steward.go('/w/larkmoor/imports');
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'walking.xlsx', mimeType: 'application/octet-stream', buffer: officeWorkbook() },
    });
    await page.getByRole('heading', { name: '2. What the columns mean' }).waitFor();
    await page.getByText('Read from the sheet “Autumn”.').waitFor();
    await page.getByLabel('Sheet to read').selectOption('Spring');
    await page.getByText('Read from the sheet “Spring”.').waitFor();
    await page.getByText('Tables of 2 columns stand beside each other').waitFor();
    await page.getByRole('cell', { name: '45%' }).first().waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
    await pictured('workbook-mapping');
  });

  it('is checked: a misspelled town is suggested and confirmed, a new one is made, and all is taken over', async () => {
    await page.getByRole('button', { name: 'Check what would happen' }).click();
    await page.getByText('2 places that nobody knows yet').waitFor();
    await page.getByRole('button', { name: 'Yes, “Halvard Crosing” is Halvard Crossing' }).click();
    await page.getByLabel('Make a new place of the one that is not decided').check();
    await page.getByLabel('What kind of place they are').fill('town');
    await page.getByLabel('Inside which place').selectOption({ label: 'Larkmoor County' });
    expect(await steward.accessibilityProblems()).toEqual([]);
    await pictured('workbook-report');
    await page.getByRole('button', { name: 'Take over', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take over' }).click();
    await page.getByText('3 new figures', { exact: true }).waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
  });

  it('is known the next time: the same file brings nothing new, and the spelling is remembered', async () => {
    await steward.go('/w/larkmoor/imports');
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'walking-again.xlsx', mimeType: 'application/octet-stream', buffer: officeWorkbook() },
    });
    await page.getByLabel('Sheet to read').selectOption('Spring');
    await page.getByText('Read from the sheet “Spring”.').waitFor();
    await page.getByRole('button', { name: 'Check what would happen' }).click();
    await page.getByRole('tab', { name: 'The same (3)' }).waitFor();
    expect(await page.getByText('that nobody knows yet').count()).toBe(0);
  });

  it('that is broken is refused in words, and nothing of it is kept', async () => {
    await steward.go('/w/larkmoor/imports');
    await page.locator('input[type=file]').setInputFiles({
      ...{
        name: 'broken.xlsx',
        mimeType: 'application/octet-stream',
        buffer: officeWorkbook().subarray(0, 900),
      },
    });
    await page.getByText('The workbook cannot be read').waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
  });
});
