import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame } from 'playwright-core';
import { picture } from './picture.js';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const CALL = '/w/larkmoor/prompts/being-heard';
const WORDS = 'Somebody from the council wrote my words down and read them back.';

/** A school that puts the form of a call into its own page. The steps build on one another. */
describe('the form inside the page of another site', () => {
  let browser: Browser;
  let school: Server;
  let site: string;
  let lines = '';
  let teller: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
    school = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>A school</title><h1>Our school</h1>${lines}`);
    });
    await new Promise<void>((resolve) => school.listen(0, 'localhost', resolve));
    site = `http://localhost:${(school.address() as AddressInfo).port}`;
    teller = await Visitor.arrive(browser, { size: PHONE });
  });
  afterAll(async () => {
    await browser.close();
    school.close();
  });

  /** The frame, once something of ours stands in it or the browser refused to show it. */
  const framed = async (): Promise<Frame> => {
    const frame = await (await teller.page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('The page of the school has no frame');
    return frame;
  };

  it('is put there by a steward, who names the site and copies the lines', async () => {
    const steward = await Visitor.arrive(browser, { size: DESK });
    await steward.signIn('steward');
    await steward.go(CALL);
    const { page } = steward;
    const sites = page.getByLabel(/^Sites that may show the form/);
    const save = page.getByRole('button', { name: 'Save the call' });
    await sites.fill('no site at all');
    await save.click();
    await page.getByText(/^no site at all: /).waitFor();
    expect(await sites.inputValue()).toBe('no site at all');
    await sites.fill(`${site}/news?from=here\n\n`);
    await save.click();
    await page.waitForURL('**/w/larkmoor/prompts');
    await steward.go(CALL);
    expect(await sites.inputValue()).toBe(site);
    lines = await page.getByRole('region', { name: 'Lines for the page' }).innerText();
    expect(await steward.accessibilityProblems()).toEqual([]);
    await steward.leave();
  });

  it('takes a story there, as high as it is, without keeping anything', async () => {
    const { page } = teller;
    await page.goto(site);
    const frame = await framed();
    await frame.getByText(/keeps nothing on this device/).waitFor();
    await frame.getByRole('button', { name: 'Begin' }).click();
    await frame.getByLabel('Your story').fill(WORDS);
    await page.waitForFunction(() => {
      const element = document.querySelector('iframe');
      return element !== null && element.style.height !== '' && element.clientHeight > 800;
    });
    const highest = await frame.evaluate(() => [document.documentElement.scrollHeight, window.innerHeight]);
    expect(highest[0]).toBe(highest[1]);
    await picture(page, 'embed-story', 'WINDOW');
    const goOn = frame.getByRole('button', { name: 'Go on', exact: true });
    for (let step = 1; !(await frame.getByLabel('18 or older').isVisible()); step += 1) {
      await goOn.click();
      await frame.getByText(new RegExp(`^${step + 1} of \\d+$`)).waitFor();
    }
    await frame.getByLabel('18 or older').check();
    await goOn.click();
    await frame.getByLabel('Only the story stewards').check();
    await goOn.click();
    await frame.getByRole('heading', { name: 'May we do anything else?' }).waitFor();
    await goOn.click();
    await frame.getByRole('button', { name: 'Send my story' }).click();
    await frame.getByRole('heading', { name: /Your story has arrived/ }).waitFor();
    expect(await frame.getByRole('group', { name: 'Your code' }).getByRole('listitem').count()).toBe(8);
    const kept = await frame.evaluate(async () => [
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
    expect(kept.filter((name) => name !== 'chorus.language')).toEqual([]);
    expect(teller.complaints).toEqual([]);
  });

  it('is the one page that can stand there, and only where its call names the site', async () => {
    const elsewhere = async (from: string, to: string) => {
      lines = lines.replace(from, to);
      const refused = teller.page.waitForEvent('console', (message) =>
        message.text().includes('frame-ancestors'),
      );
      await teller.page.goto(site);
      await refused;
      const frame = await framed();
      expect(await frame.evaluate(() => document.body.innerText)).not.toMatch(/Larkmoor|story/i);
    };
    await elsewhere('/embed/being-heard', '/embed/getting-to-school');
    await elsewhere('/embed/getting-to-school', '/share/being-heard');
    await elsewhere('/share/being-heard', '');
  });
});
