import type { Browser, Page } from 'playwright-core';
import { agencyFile } from './agency-file.js';
import { picture } from './picture.js';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const NAME = 'Bus riders who arrive late';
const SLUG = 'bus-riders-who-arrive-late';
const STORY = 'The number 4 comes after the bell. I walk my sister first, and then I run.';

/**
 * From a file of an agency to a curve, from a phone to a story beside it, and back: what a steward, a teller, a
 * reviewer and a reader do, each in a browser of their own. The steps build on one another.
 */
describe('one whole journey', () => {
  let browser: Browser;
  let steward: Visitor;
  let teller: Visitor;
  let reviewer: Visitor;
  let reader: Visitor;
  let code: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    steward = await Visitor.arrive(browser, { size: DESK });
    teller = await Visitor.arrive(browser, { size: PHONE });
    reviewer = await Visitor.arrive(browser, { size: DESK });
    reader = await Visitor.arrive(browser, { size: DESK });
  });
  afterAll(() => browser.close());

  const published = (page: Page) => page.getByText('Published. Audiences see it now.');

  it('a steward signs in and describes what is to be measured', async () => {
    const { page } = steward;
    await steward.go('/w/larkmoor/indicators/new');
    // Not signed in yet: the way leads past the door and back.
    await page.getByLabel('E-mail').fill('steward@demo.example');
    await page.getByLabel('Password', { exact: true }).fill(process.env['CHORUS_DEMO_PASSWORD'] ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Name', { exact: true }).fill(NAME);
    await page.getByLabel('How often is there a number?').selectOption({ label: 'Every school year' });
    await page.getByLabel('Lower is better').check();
    await page
      .getByLabel('Result (optional)')
      .selectOption({ label: 'Every child learns, belongs and is heard at school' });
    await page.getByLabel('Race and ethnicity').check();
    await page.getByRole('button', { name: 'Add and enter numbers' }).click();
    await page.waitForURL(`**/indicators/${SLUG}/numbers`);
  });

  it('imports the file of an agency: looks at the dry run, decides about an unknown place, takes it over', async () => {
    const { page } = steward;
    await steward.go('/w/larkmoor/imports');
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'late-arrivals.csv', mimeType: 'text/csv', buffer: Buffer.from(agencyFile(NAME)) },
    });
    await page.getByRole('heading', { name: '2. What the columns mean' }).waitFor();
    await page.getByLabel('What the column Race/Ethnicity is').waitFor();
    await picture(page, 'import-mapping');
    await page.getByRole('button', { name: 'Check what would happen' }).click();
    await page.getByText('1 place that nobody knows yet').waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
    await page.getByLabel('Make a new place of the one that is not decided').check();
    await page.getByLabel('What kind of place they are').fill('town');
    await page.getByLabel('Inside which place').selectOption({ label: 'Larkmoor County' });
    await picture(page, 'import-report');
    await page.getByRole('button', { name: 'Take over', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take over' }).click();
    await page.getByText('1 new place', { exact: true }).waitFor();
  });

  it('sets a target and publishes', async () => {
    const { page } = steward;
    await steward.go(`/w/larkmoor/indicators/${SLUG}/targets`);
    await page.getByRole('button', { name: 'Add a target' }).click();
    await page.getByLabel('By when').fill('2025-26');
    await page.getByLabel('Value').fill('8');
    await page.getByRole('button', { name: 'Save the targets' }).click();
    await page.getByText('The targets are saved.').waitFor();
    await steward.go(`/w/larkmoor/indicators/${SLUG}/publish`);
    await page.getByRole('button', { name: 'Publish now' }).click();
    await published(page).waitFor();
  });

  it('the public sees the curve with its target, and what the agency hid stays hidden', async () => {
    const { page } = reader;
    await reader.go(`/i/larkmoor/indicators/${SLUG}`);
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await page.getByText('The target is 8.0% for 2025–26.').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('-9999');
    expect(await reader.accessibilityProblems()).toEqual([]);
  });

  it('somebody tells a story on a phone, without an account, and gets a code', async () => {
    const { page } = teller;
    const goOn = () => page.getByRole('button', { name: 'Go on' }).click();
    const at = (heading: string) => page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await teller.go('/i/larkmoor/share/getting-to-school');
    await page.getByLabel('Only me, or people I trust').check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByLabel('Your story', { exact: true }).fill(STORY);
    await goOn();
    await at('When did it happen?');
    // The phone rings and the page is gone; the words are not.
    await teller.go('/i/larkmoor/share/getting-to-school');
    await page.getByText('You began this story on this device').waitFor();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await page.getByText('1 of 14').waitFor();
    expect(await page.getByLabel('Your story', { exact: true }).inputValue()).toBe(STORY);
    // A second tab takes the story up; the first one stops writing, says so, and takes it back with what was added.
    const tab = await teller.openTab('/i/larkmoor/share/getting-to-school');
    await tab.getByRole('button', { name: 'Go on with it' }).click();
    await tab.getByLabel('Your story', { exact: true }).fill(`${STORY} Every day.`);
    await at('You went on in another window');
    expect(await teller.accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: 'Go on here instead' }).click();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await tab.getByText('You went on in another window').first().waitFor();
    await tab.close();
    expect(await page.getByLabel('Your story', { exact: true }).inputValue()).toBe(`${STORY} Every day.`);
    await page.getByLabel('Your story', { exact: true }).fill(STORY);
    await goOn();
    await page.getByLabel('I know the year').check();
    await page.getByLabel('Which year?').fill('2020');
    await goOn();
    await at('Where did it happen?');
    await page.getByLabel('Halvard Crossing').check();
    await goOn();
    await at('What is your story about?');
    await page.getByLabel('The bus', { exact: true }).check();
    expect(await teller.accessibilityProblems()).toEqual([]);
    for (const heading of ['What did this morning hang on?', 'That morning we were', 'Who should hear']) {
      await goOn();
      await at(heading);
    }
    await goOn();
    await page.getByLabel('A little worse').check();
    await goOn();
    await at('Who is speaking?');
    await goOn();
    await at('Should people know something before they read?');
    await goOn();
    await page.getByLabel('18 or older').check();
    await goOn();
    await at('Who may see your story?');
    await page.getByLabel('Everybody').check();
    await page.getByLabel('Until I take it back').check();
    await goOn();
    await at('May we do anything else?');
    await page.getByLabel('You may quote a sentence of it').check();
    await goOn();
    await at('Is everything as you want it?');
    expect(await teller.accessibilityProblems()).toEqual([]);
    await picture(page, 'story-look-over');
    await page.getByRole('button', { name: 'Send my story' }).click();
    await at('Thank you. Your story has arrived.');
    code = await page.getByRole('group', { name: 'Your code' }).getByRole('listitem').allInnerTexts();
    expect(code).toHaveLength(8);
    expect(await teller.fitsItsWidth()).toBe(true);
    await picture(page, 'story-receipt');
  });

  it('a reviewer reads it, says which number it speaks to, and publishes it', async () => {
    const { page } = reviewer;
    await reviewer.signIn('reviewer');
    await reviewer.go('/w/larkmoor/stories');
    await page.getByRole('link', { name: /The number 4 comes after the bell/ }).click();
    await page.getByText(STORY).first().waitFor();
    await page.getByRole('button', { name: 'I am reading this' }).click();
    await page.getByLabel('Which numbers it speaks to').selectOption({ label: NAME });
    await page
      .getByLabel(`What the story says to ${NAME}`)
      .selectOption({ label: 'says what the number leaves out' });
    await picture(page, 'review');
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await page.getByText('The story is published.').waitFor();
  });

  it('the story stands on the time axis of the curve, beside it, and among all stories', async () => {
    const { page } = reader;
    await reader.go(`/i/larkmoor/indicators/${SLUG}`);
    await page.getByText(STORY).first().waitFor();
    await page
      .getByRole('img', { name: /1 story/ })
      .or(page.getByText('Read the story'))
      .first()
      .waitFor();
    expect(await reader.accessibilityProblems()).toEqual([]);
    await picture(page, 'indicator-with-story');
    await page.setViewportSize(PHONE);
    await reader.go(`/i/larkmoor/indicators/${SLUG}`);
    expect(await reader.fitsItsWidth()).toBe(true);
    await picture(page, 'indicator-with-story-phone');
    await page.setViewportSize(DESK);
    await reader.go('/i/larkmoor/stories?q=bell');
    await page.getByText(STORY).first().waitFor();
  });

  it('its teller takes it off the page of the number, and it stays among all stories', async () => {
    const { page } = teller;
    await teller.go('/receipt');
    await page.getByLabel('Your code').fill(code.join(' '));
    await page.getByRole('button', { name: 'Open my story' }).click();
    await page.getByRole('button', { name: `Take down: On the page of “${NAME}”` }).click();
    await page.getByRole('heading', { name: 'What you took down' }).waitFor();
    expect(await teller.accessibilityProblems()).toEqual([]);
    await picture(page, 'story-taken-down');
    await reader.go(`/i/larkmoor/indicators/${SLUG}`);
    await reader.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    expect(await reader.page.locator('body').innerText()).not.toContain(STORY);
    await reader.go('/i/larkmoor/stories?q=bell');
    await reader.page.getByText(STORY).first().waitFor();
  });

  it('its teller takes it back with the code, and it is gone from every page', async () => {
    const { page } = teller;
    await teller.go('/receipt');
    await page.getByLabel('Your code').fill(code.join(' '));
    await page.getByRole('button', { name: 'Open my story' }).click();
    await page.getByRole('button', { name: 'Take my story back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take my story back' }).click();
    await page.getByText('You took your story back').first().waitFor();
    expect(await teller.accessibilityProblems()).toEqual([]);
    await picture(page, 'story-withdrawn');

    for (const path of [`/i/larkmoor/indicators/${SLUG}`, '/i/larkmoor/stories?q=bell', '/i/larkmoor']) {
      await reader.go(path);
      expect(await reader.page.locator('body').innerText()).not.toContain(STORY);
    }
    expect([
      ...steward.complaints,
      ...teller.complaints,
      ...reviewer.complaints,
      ...reader.complaints,
    ]).toEqual([]);
  });

  it('the steward undoes the import, and the numbers are as they were', async () => {
    const { page } = steward;
    await steward.go('/w/larkmoor/imports');
    await page.getByRole('link', { name: 'late-arrivals.csv' }).click();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('This import was undone.', { exact: false }).first().waitFor();
  });
});
