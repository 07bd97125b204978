import type { Browser, Page } from 'playwright-core';
import { picture } from './picture.js';
import { DESK, openBrowser, PHONE, Visitor, WITH_MICROPHONE } from './visitor.js';

const FORM = '/i/larkmoor/share/getting-to-school';
const TITLE = 'Before the bell';
const SAID = 'The bus had gone before the bell.';
const SHOWS = 'A bus stop without a roof';

/** A picture of one point; what it is, its first bytes say. */
const POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/**
 * A voice from a phone without a line to the ears of everybody, and back to nobody. The steps build on one another.
 */
describe('a story told by voice', () => {
  let browser: Browser;
  let teller: Visitor;
  let reviewer: Visitor;
  let reader: Visitor;
  let code: string[];
  let address: string;
  let bytes: string[];

  beforeAll(async () => {
    browser = await openBrowser(WITH_MICROPHONE);
    teller = await Visitor.arrive(browser, { size: PHONE });
    reviewer = await Visitor.arrive(browser, { size: DESK });
    reader = await Visitor.arrive(browser, { size: PHONE });
  });
  afterAll(() => browser.close());

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const at = (page: Page, heading: string) =>
    page.getByRole('heading', { level: 1, name: heading }).waitFor();
  /** The browser has read the recording and knows how long it is. */
  const isLoaded = (page: Page) =>
    page.waitForFunction(() => (document.querySelector('audio')?.duration ?? 0) > 2);
  /** Status of each address as this page gets it. */
  const statuses = (page: Page, addresses: string[]) =>
    page.evaluate(
      (all) => Promise.all(all.map(async (each) => (await fetch(each, { cache: 'no-store' })).status)),
      addresses,
    );

  it('is begun where the form was opened before, and the line is down', async () => {
    const { page } = teller;
    await teller.go(FORM);
    await page.getByLabel('Only me, or people I trust').check();
    await button(page, 'Begin').click();
    await page.getByLabel('By voice').waitFor();
    // Everything that the form needs lies on the device now.
    await page.evaluate(async () => {
      while (!(await (await caches.open('chorus-story-form')).match('/story-form')))
        await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await teller.cutLine(true);
    await page.goto(FORM);
    await page.getByLabel('Only me, or people I trust').check();
    await button(page, 'Begin').click();
    await page.getByLabel('By voice').check();
    await button(page, 'Record').click();
    await page.getByText('Recording', { exact: true }).waitFor();
    await page.getByText('0:02').waitFor();
    await button(page, 'Pause').click();
    await page.getByText('Paused', { exact: true }).waitFor();
    expect(await teller.accessibilityProblems()).toEqual([]);
    await picture(page, 'voice-paused');
    await button(page, 'Go on recording').click();
    await page.getByText('0:03').waitFor();
    await button(page, 'Stop').click();
    await page.getByLabel('Your recording').waitFor();
    await page.getByLabel('A title').fill(TITLE);
    await button(page, 'Add pictures').click();
    await page.locator('input[type=file][multiple]').setInputFiles({
      ...{ name: 'stop.png', mimeType: 'image/png', buffer: Buffer.from(POINT, 'base64') },
    });
    await page.getByLabel('What does picture 1 show?').fill(SHOWS);
    expect(await teller.accessibilityProblems()).toEqual([]);
    expect(await teller.fitsItsWidth()).toBe(true);
    await picture(page, 'voice-recorded');
  });

  it('survives a phone that dies, is finished without a line, and goes by itself when there is one', async () => {
    const { page } = teller;
    await page.goto(FORM);
    await button(page, 'Go on with it').click();
    await page.getByLabel('Your recording').waitFor();
    const onward = button(page, 'Go on');
    // Every question can be left out, up to the one that nobody can leave out.
    for (let step = 1; !(await page.getByLabel('18 or older').isVisible()); step += 1) {
      await onward.click();
      await page.getByText(new RegExp(`^${step + 1} of \\d+$`)).waitFor();
    }
    await page.getByLabel('18 or older').check();
    await onward.click();
    await page.getByLabel('Everybody').check();
    await page.getByLabel('Until I take it back').check();
    await onward.click();
    await at(page, 'May we do anything else?');
    for (const permission of ['My voice may be heard', 'My pictures may be shown']) {
      expect(await page.getByLabel(permission).isChecked()).toBe(false);
      await page.getByLabel(permission).check();
    }
    await onward.click();
    await at(page, 'Is everything as you want it?');
    await button(page, 'Send my story').click();
    await page.getByText('Your story is finished and waits here').waitFor();
    await picture(page, 'voice-waiting');
    // Put aside and taken up again, still without a line: it waits on.
    await page.goto(FORM);
    await page.getByText('A finished story waits on this device').waitFor();
    await button(page, 'Send it now').click();
    await page.getByText('Your story is finished and waits here').waitFor();
    await teller.cutLine(false);
    await at(page, 'Thank you. Your story has arrived.');
    code = await page.getByRole('group', { name: 'Your code' }).getByRole('listitem').allInnerTexts();
    expect(code).toHaveLength(8);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain(
      'chorus-drafts',
    );
    await button(page, 'I have my code').click();
  });

  it('is heard by a reviewer, who types what is said, and publishes it', async () => {
    const { page } = reviewer;
    await reviewer.signIn('reviewer');
    await reviewer.go('/w/larkmoor/stories');
    await page.getByRole('link', { name: TITLE }).click();
    const player = page.getByLabel('Recording of the teller’s voice');
    await player.waitFor();
    await isLoaded(page);
    await page.getByLabel('What is said').fill(`0:00 ${SAID}\n0:02 We walked.`);
    await button(page, 'Save what is said').click();
    await page.getByText('What is said is saved.').waitFor();
    expect(await reviewer.accessibilityProblems()).toEqual([]);
    await picture(page, 'voice-review');
    await button(page, 'Publish').click();
    await page.getByText('The story is published.').waitFor();
  });

  it('is coded by the reviewer, apart from what its teller chose', async () => {
    const { page } = reviewer;
    await reviewer.go('/w/larkmoor/coding');
    await page.getByRole('link', { name: TITLE }).click();
    await at(page, TITLE);
    await page.getByLabel('Themes of the whole story').selectOption({ label: 'Getting there › The bus' });
    await page.getByLabel('From', { exact: true }).fill('0:00');
    await page.getByLabel('To', { exact: true }).fill('90:00');
    await button(page, 'Add this stretch').press('Enter');
    await page.getByText('Choose moments that lie in it.').waitFor();
    await page.getByLabel('To', { exact: true }).fill('0:01');
    await button(page, 'Add this stretch').press('Enter');
    await page.getByRole('heading', { name: '1 stretch of the recording' }).waitFor();
    await page.getByLabel('Themes of this stretch').selectOption({ label: 'Getting there › The bus' });
    await page.getByRole('button', { name: /^Hear it/ }).press('Enter');
    await picture(page, 'voice-coding');
    await button(page, 'Finish this story').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Finish this story' }).click();
    await page.getByText('You have finished this story.').waitFor();
    expect(await reviewer.accessibilityProblems()).toEqual([]);
  });

  it('is heard, read and seen by everybody', async () => {
    const { page } = reader;
    await reader.go(`/i/larkmoor/stories?q=${encodeURIComponent('gone bell')}`);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText(SAID).waitFor();
    await isLoaded(page);
    await page.getByRole('button', { name: 'Hear from 0:02' }).click();
    await page.getByRole('img', { name: SHOWS }).waitFor();
    expect(await reader.accessibilityProblems()).toEqual([]);
    expect(await reader.fitsItsWidth()).toBe(true);
    await picture(page, 'voice-story-phone');
    address = page.url();
    bytes = await page.evaluate(() => [
      document.querySelector('audio')?.src ?? '',
      document.querySelector<HTMLImageElement>('main img')?.src ?? '',
    ]);
    expect(await statuses(page, bytes)).toEqual([200, 200]);
  });

  it('is taken back by its teller from another device, and gone for everybody', async () => {
    const elsewhere = await Visitor.arrive(browser, { size: DESK, language: 'es' });
    const { page } = elsewhere;
    await elsewhere.go('/receipt?lang=en');
    await page.getByLabel('Your code').fill(code.join(' '));
    await button(page, 'Open my story').click();
    await page.getByText('Read my story').click();
    await page.getByText('You told it by voice.', { exact: false }).waitFor();
    await button(page, 'Take my story back').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take my story back' }).click();
    await page.getByText('You took your story back').first().waitFor();
    expect(await statuses(reader.page, bytes)).toEqual([404, 404]);
    expect(await statuses(reviewer.page, bytes)).toEqual([404, 404]);
    await reader.page.goto(address);
    await reader.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await reader.page.locator('body').innerText()).not.toContain(SAID);
  });
});
