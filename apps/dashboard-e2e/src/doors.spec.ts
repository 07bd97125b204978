import type { Browser, Page } from 'playwright-core';
import { picture } from './picture.js';
import { openBrowser, PHONE, TABLET, Visitor, WITH_MICROPHONE } from './visitor.js';

const KIOSK = '/i/larkmoor/kiosk/getting-to-school';
const WORDS = 'We wait in the rain until the second bus.';

/** Every word that stands on the page or lies on the device as readable text. */
const everywhere = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: string[] = [document.body.innerText, JSON.stringify({ ...localStorage })];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of db.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve) => {
          const reading = db.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result as unknown[]);
        });
        for (const value of values) {
          const bytes = (value as { bytes?: ArrayBuffer }).bytes;
          kept.push(bytes instanceof ArrayBuffer ? new TextDecoder().decode(bytes) : JSON.stringify(value));
        }
      }
      db.close();
    }
    for (const field of document.querySelectorAll('textarea')) kept.push(field.value);
    return kept.join('\n');
  });

/** One tablet in a library, and the people who come by. The steps build on one another. */
describe('a story told on a shared tablet', () => {
  let browser: Browser;
  let tablet: Visitor;
  let codes: string[][];

  beforeAll(async () => {
    browser = await openBrowser();
    tablet = await Visitor.arrive(browser, { size: TABLET });
    codes = [];
  });
  afterAll(() => browser.close());

  const pictured = (name: string) => picture(tablet.page, name);
  const button = (name: string) => tablet.page.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp) => tablet.page.getByRole('heading', { level: 1, name }).waitFor();

  /** From the start screen to the receipt, with every question left out that can be. */
  const tellIt = async (text: string, end: RegExp) => {
    const { page } = tablet;
    await button('Begin').click();
    await page.getByLabel('Your story').fill(text);
    for (let step = 1; !(await page.getByLabel('18 or older').isVisible()); step += 1) {
      await button('Go on').click();
      await page.getByText(new RegExp(`^${step + 1} of \\d+$`)).waitFor();
    }
    await page.getByLabel('18 or older').check();
    await button('Go on').click();
    await page.getByLabel('Only the story stewards').check();
    await button('Go on').click();
    await heading('May we do anything else?');
    await button('Go on').click();
    await button('Send my story').click();
    await heading(end);
    codes.push(await page.getByRole('group', { name: 'Your code' }).getByRole('listitem').allInnerTexts());
  };
  const isReady = () => button('Begin').waitFor();

  it('has no link that leads away, and gives the code large, to write down or print', async () => {
    const { page } = tablet;
    await page.clock.install();
    await tablet.go(KIOSK);
    await isReady();
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
    await tellIt(WORDS, /Your story has arrived/);
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
    expect(await page.getByRole('button', { name: /copy|save/i }).count()).toBe(0);
    await button('Print').waitFor();
    expect(await tablet.accessibilityProblems()).toEqual([]);
    expect(await tablet.fitsItsWidth()).toBe(true);
    await pictured('kiosk-receipt');
    await button('I have my code, clear the screen').click();
    await isReady();
    expect(codes[0]).toHaveLength(8);
    const left = await everywhere(page);
    expect(left).not.toContain(WORDS);
    expect(left).not.toContain(codes[0]?.[0] ?? WORDS);
  });

  it('shows nothing of one visitor to the next, who presses Back', async () => {
    const { page } = tablet;
    await button('Begin').click();
    await page.getByLabel('Your story').waitFor();
    for (let press = 0; press < 3; press += 1) {
      await page.goBack();
      expect(page.url()).toContain(KIOSK);
      expect(await everywhere(page)).not.toContain(WORDS);
    }
    await tablet.go(KIOSK);
  });

  it('asks whether somebody is there, lets them stay as often as they like, and clears when nobody answers', async () => {
    const { page } = tablet;
    await button('Begin').click();
    await page.getByLabel('Your story').fill(WORDS);
    for (let time = 0; time < 2; time += 1) {
      await page.clock.runFor(121_000);
      await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
      if (time === 0) {
        expect(await tablet.accessibilityProblems()).toEqual([]);
        await pictured('kiosk-still-there');
      }
      await button('I am still here').click();
      expect(await page.getByLabel('Your story').inputValue()).toBe(WORDS);
    }
    await page.clock.runFor(121_000);
    await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
    await page.clock.runFor(61_000);
    await isReady();
    expect(await everywhere(page)).not.toContain(WORDS);
  });

  it('takes a story without a line: sealed, with its code, opened by nobody, and sent by itself', async () => {
    const { page } = tablet;
    await page.evaluate(async () => {
      while (!(await (await caches.open('chorus-story-form')).match('/story-form')))
        await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await tablet.cutLine(true);
    await page.goto(KIOSK);
    await isReady();
    await tellIt(`${WORDS} Without a line.`, /Your story is on its way/);
    await pictured('kiosk-sealed');
    await button('I have my code, clear the screen').click();
    await page.getByText('1 finished story lies sealed on this device', { exact: false }).waitFor();
    expect(await everywhere(page)).not.toContain(WORDS);
    // Switched off and on again.
    await page.goto(KIOSK);
    await isReady();
    await tablet.cutLine(false);
    await page.clock.runFor(31_000);
    await page.getByText('lies sealed on this device', { exact: false }).waitFor({ state: 'detached' });
    const elsewhere = await Visitor.arrive(browser);
    for (const code of codes) {
      await elsewhere.go('/receipt');
      await elsewhere.page.getByLabel('Your code').fill(code.join(' '));
      await elsewhere.page.getByRole('button', { name: 'Open my story' }).click();
      await elsewhere.page.getByText('Read my story').click();
      await elsewhere.page.getByText(WORDS, { exact: false }).first().waitFor();
    }
  });
});

/** A phone that was never here before, on a line that breaks at the worst moment. */
describe('the way out', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['the code does not come', /\/assets\/index-/, 'cut'],
    ['the code is slow', /\/assets\/(TellerLayout|StoryFormPage)-[^.]*\.js/, 'slow'],
    ['the words do not come', /\/assets\/story-[^.]*\.js/, 'cut'],
    ['the form does not come', /\/assets\/StoryFormPage-/, 'cut'],
    ['the server does not answer', /\/graphql$/, 'cut'],
  ])('stands there where %s', async (_, address, line) => {
    const visitor = await Visitor.arrive(browser, { size: PHONE });
    const { page } = visitor;
    await page.route(address, (route) => (line === 'cut' ? route.abort() : undefined));
    await page.route('https://www.weather.gov/', (route) => route.fulfill({ body: 'Sunny' }));
    await page.goto('/i/larkmoor/share/getting-to-school', { waitUntil: 'commit' });
    // Before its style sheet is here, a page shows what it shows when nothing comes.
    if (line === 'slow') await page.getByText('Loading…').first().waitFor({ state: 'attached' });
    const out = page
      .getByRole('button', { name: 'Leave this page' })
      .or(page.getByRole('link', { name: 'leave this page' }));
    await out.waitFor();
    if (line === 'cut') {
      await page.waitForLoadState('networkidle');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await visitor.accessibilityProblems()).toEqual([]);
    }
    expect(await visitor.fitsItsWidth()).toBe(true);
    await out.click();
    await page.getByText('Sunny').waitFor();
    await visitor.leave();
  });
});

/** Somebody tells, somebody else writes. */
describe('a story written down for its teller', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser(WITH_MICROPHONE);
  });
  afterAll(() => browser.close());

  it('is told aloud, read back, receipted on paper, and known to reviewers as spoken', async () => {
    const scribe = await Visitor.arrive(browser, { size: TABLET });
    await scribe.signIn('reviewer');
    const { page } = scribe;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const title = 'Told at the kitchen table';
    const spoken = page.getByLabel('I read this question and its answers aloud', { exact: false });
    await scribe.go('/w/larkmoor/prompts');
    await page.getByRole('link', { name: 'Write a story down for somebody' }).first().waitFor();
    await scribe.go('/w/larkmoor/scribe/getting-to-school');
    await page.getByLabel('On which day').waitFor();
    expect(await scribe.accessibilityProblems()).toEqual([]);
    await picture(page, 'scribe-start');
    await button('Begin').click();
    await page.getByLabel('Your story').fill('My father drove the school bus for thirty years.');
    await page.getByLabel('A title').fill(title);
    for (let step = 1; !(await page.getByLabel('18 or older').isVisible()); step += 1) {
      await button('Go on').click();
      await page.getByText(new RegExp(`^${step + 1} of \\d+$`)).waitFor();
    }
    const answers = [['18 or older'], ['Everybody', 'Until I take it back'], []];
    for (const choices of answers) {
      for (const choice of choices) await page.getByLabel(choice).check();
      if (choices.length === 2) {
        await button('Record the answer').click();
        await page.getByText('0:01').waitFor();
        await button('Stop').click();
        await page.getByLabel('The recorded answer').waitFor();
      }
      // What was not said aloud was not asked.
      expect(await spoken.isChecked()).toBe(false);
      await button('Go on').click();
      await page.getByText('Read the question aloud first', { exact: false }).waitFor();
      await spoken.check();
      await button('Go on').click();
    }
    await button('Send my story').click();
    await page.getByText('Read the story back to the teller first', { exact: false }).waitFor();
    expect(await scribe.accessibilityProblems()).toEqual([]);
    await page.getByLabel('I read the story back', { exact: false }).check();
    await button('Send my story').click();
    await page.getByRole('heading', { level: 1, name: /The receipt is the teller/ }).waitFor();
    const onPaper = page.getByRole('group', { name: 'Your code', includeHidden: true });
    expect(await onPaper.isVisible()).toBe(false);
    await picture(page, 'scribe-receipt');
    await page.emulateMedia({ media: 'print' });
    expect(await onPaper.isVisible()).toBe(true);
    await picture(page, 'scribe-paper');
    await page.emulateMedia({ media: 'screen' });
    const code = (await onPaper.locator('li').allTextContents()).join(' ');
    await button('The teller has the paper').click();
    await page.getByRole('heading', { level: 1, name: /with the story stewards/ }).waitFor();
    // The hand that wrote does not open the receipt; its teller does.
    const teller = await Visitor.arrive(browser);
    for (const [who, sees] of [
      [scribe, false],
      [teller, true],
    ] as const) {
      await who.go('/receipt');
      await who.page.getByLabel('Your code').fill(code);
      await who.page.getByRole('button', { name: 'Open my story' }).click();
      await who.page
        .getByText(sees ? 'Read my story' : /no story/i)
        .first()
        .waitFor();
    }
    const reader = await Visitor.arrive(browser);
    await reader.signIn('steward');
    await reader.go('/w/larkmoor/stories');
    await reader.page.getByRole('link', { name: title }).click();
    await reader.page.getByText('Consent was spoken on', { exact: false }).waitFor();
    await reader.page.waitForFunction(() => (document.querySelector('audio')?.duration ?? 0) > 0.5);
    expect(await reader.page.getByLabel('Who may see the story').count()).toBe(1);
    expect(await reader.accessibilityProblems()).toEqual([]);
    // Whoever wrote it down reads it, and leaves the decision to others.
    await scribe.go(new URL(reader.page.url()).pathname);
    await page.getByText('Somebody else reads it and decides', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: /publish|agree/i }).count()).toBe(0);
    await teller.page.getByText('was recorded', { exact: false }).waitFor();
  });
});
