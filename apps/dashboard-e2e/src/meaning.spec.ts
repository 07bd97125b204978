import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE, Visitor } from './visitor.js';

const FORM = '/i/larkmoor/share/being-heard';
const PLOTS = '/i/larkmoor/stories/meaning';

/** A teller says on a phone what the story means; readers find it in the plots and come from there to the stories. */
describe('what stories mean', () => {
  let browser: Browser;
  let teller: Visitor;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    teller = await Visitor.arrive(browser, { size: PHONE });
    page = teller.page;
  });
  afterAll(() => browser.close());

  const mark = () => page.getByRole('slider', { name: 'Your mark in the triangle.' });
  const goOn = () => page.getByRole('button', { name: 'Go on' }).click();

  it('is placed in a triad by keys, by touch and share by share, and each time said in words', async () => {
    await teller.go(FORM);
    await page.getByText('Other people too').click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByLabel('Your story').fill('They let me finish.');
    for (const heading of ['When did it happen?', 'Where did it happen?', 'What is your story about?']) {
      await goOn();
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    await goOn();
    await page.getByRole('status').getByText('Not placed yet. You can leave this out.').waitFor();
    await mark().focus();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowUp');
    await page.getByRole('status').getByText('Close to “The person in front of me”').waitFor();
    const area = await mark().locator('..').boundingBox();
    if (!area) throw new Error('The triangle is not there');
    await page.mouse.click(area.x + area.width * 0.12, area.y + area.height * 0.9);
    await page.getByRole('status').getByText('Close to “The way the place works”').waitFor();
    await page.getByText('Set each of the three by itself').click();
    await page.getByRole('slider', { name: 'What I brought with me' }).fill('70');
    await page.getByRole('status').getByText('Close to “What I brought with me”').waitFor();
    expect(await teller.accessibilityProblems()).toEqual([]);
  });

  it('can be left out, or said not to fit', async () => {
    await goOn();
    await page.getByRole('heading', { name: 'When I spoke, I felt' }).waitFor();
    await page.getByLabel('This does not fit my story').check();
    await page.getByRole('status').getByText('It does not fit the story').waitFor();
    await goOn();
    await page.getByRole('heading', { name: 'Who should hear this first?' }).waitFor();
    await goOn();
    await page.getByRole('heading', { name: 'is being listened to here' }).waitFor();
    expect(teller.complaints).toEqual([]);
  });

  it('is drawn for the public without small numbers, and opens the stories of a zone', async () => {
    const reader = await Visitor.arrive(browser);
    await reader.go(PLOTS);
    const plot = reader.page.getByRole('figure', { name: 'What decided whether you were heard?' });
    await plot.getByText('not shown').first().waitFor();
    await plot.getByRole('link', { name: 'Close to “The way the place works”' }).click();
    await reader.page
      .getByRole('status')
      .getByText('What decided whether you were heard? Close to “The way the place works”')
      .waitFor();
    const cards = await reader.page.getByRole('article').count();
    expect(cards).toBeGreaterThanOrEqual(10);
    expect(await reader.accessibilityProblems()).toEqual([]);
    await reader.page.getByRole('button', { name: 'Take this away' }).click();
    await reader.page.waitForURL((url) => !url.searchParams.has('zone'));
  });

  it('is found as people type, by words with a slip, narrowed on a phone, and loosened again', async () => {
    const reader = await Visitor.arrive(browser, { size: PHONE });
    const list = reader.page;
    const found = () => list.getByRole('region', { name: 'Stories that fit' });
    await reader.go('/i/larkmoor/stories');
    await list.getByLabel('Words in the stories').pressSequentially('the schoool');
    await found().getByText('Nothing with “schoool”. Shown: “school”.').waitFor();
    expect(new URL(list.url()).searchParams.get('q')).toBe('the schoool');
    expect(await list.getByLabel('Words in the stories').inputValue()).toBe('the schoool');
    await list.getByLabel('Order').selectOption({ label: 'Best match first' });
    await list.waitForURL((url) => url.searchParams.get('sort') === 'best');

    await list.getByRole('button', { name: 'Narrow the list' }).click();
    await list.getByLabel('Happened from').selectOption('1950');
    await list.getByLabel('Happened until').selectOption('1951');
    await list.getByText('No story fits').waitFor();
    // What is to be taken away says what that brings.
    const years = list.getByRole('listitem').filter({ hasText: 'Happened until: 1951' });
    await years.getByText('stories').waitFor();
    expect(await reader.accessibilityProblems()).toEqual([]);
    await list.getByRole('button', { name: 'Remove Happened until: 1951' }).click();
    await found().getByRole('article').first().waitFor();
    expect(await list.getByRole('group', { name: 'Chosen filters' }).innerText()).toBe('Happened from: 1950');
    expect(await reader.accessibilityProblems()).toEqual([]);
    expect(reader.complaints).toEqual([]);
  });

  it('is drawn point by point for those who review the stories', async () => {
    const steward = await Visitor.arrive(browser);
    await steward.signIn('steward');
    await steward.go(`${PLOTS}?trend=-1`);
    await steward.page.getByText('You see small numbers too').waitFor();
    expect(await steward.page.locator('svg circle').count()).toBeGreaterThan(5);
    expect(await steward.page.getByText('not shown').count()).toBe(0);
  });
});
