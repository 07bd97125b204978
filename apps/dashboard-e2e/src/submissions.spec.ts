import type { Browser } from 'playwright-core';
import { picture } from './picture.js';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const INDICATOR = 'Suspended at least once';
const ORGANIZATION = 'Long Table Mentoring';
const REASON = 'Is this the whole county? It was below 10 % last year.';

/**
 * The numbers of a partner, from being asked for to being seen: a steward asks and sets a check, a contributor submits
 * on a phone, the steward returns with a reason, the contributor mends, the steward approves, and the public sees it.
 */
describe('numbers of a partner', () => {
  let browser: Browser;
  let steward: Visitor;
  let contributor: Visitor;
  let reader: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
    steward = await Visitor.arrive(browser, { size: DESK });
    contributor = await Visitor.arrive(browser, { size: PHONE });
    reader = await Visitor.arrive(browser, { size: DESK });
    await steward.signIn('steward');
    await contributor.signIn('contributor');
  });
  afterAll(() => browser.close());

  const sheetOf = async (visitor: Visitor, list: string) => {
    await visitor.go(`/w/larkmoor/${list}`);
    const row = visitor.page
      .getByRole('listitem')
      .filter({ hasText: INDICATOR })
      .filter({ hasText: '2025–26' });
    await row.getByRole('link', { name: INDICATOR }).click();
    await visitor.page.getByRole('heading', { level: 1, name: INDICATOR }).waitFor();
  };
  const sees = async (text: string) => {
    await reader.go('/i/larkmoor/indicators/suspensions');
    await reader.page.getByRole('heading', { level: 1, name: INDICATOR }).waitFor();
    return (await reader.page.locator('body').innerText()).includes(text);
  };

  it('a steward asks an organization for them, and says what is unusual', async () => {
    const { page } = steward;
    await steward.go('/w/larkmoor/due-dates');
    await page.getByRole('button', { name: 'Ask for numbers' }).first().click();
    await page.getByLabel('Indicator', { exact: true }).selectOption({ label: INDICATOR });
    await page.getByLabel('Organization', { exact: true }).selectOption({ label: ORGANIZATION });
    await page.getByLabel('First period').fill('2025-26');
    expect(await steward.accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('30 days after the period, from 2025–26').waitFor();
    await steward.go('/w/larkmoor/indicators/suspensions/checks');
    await page.getByRole('button', { name: 'Add a check' }).click();
    await page.getByLabel('Check', { exact: true }).selectOption({ label: 'Change from the period before' });
    await page.getByLabel('At most').fill('20');
    expect(await steward.accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('at most 20 % up or down').waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
  });

  it('a contributor finds them on the first page, types, and is asked about what is unusual', async () => {
    const { page } = contributor;
    await contributor.go('/w/larkmoor');
    await page.getByRole('heading', { name: 'Numbers due' }).waitFor();
    await sheetOf(contributor, 'numbers-due');
    await page.getByLabel('Value').fill('57.7');
    await page.getByText('Draft saved').waitFor();
    // The page is closed and opened again: nothing typed is lost.
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Value').inputValue()).toBe('57.7');
    await page.getByText(/57\.7 is far from/).waitFor();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('1 cell needs a look before you can hand in.').waitFor();
    expect(await contributor.accessibilityProblems()).toEqual([]);
    expect(await contributor.fitsItsWidth()).toBe(true);
    await picture(page, 'submission-warning');
    await page.getByLabel('Is this right? Say why').fill('Two schools count differently now.');
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('heading', { name: 'With the team' }).waitFor();
    expect(await contributor.accessibilityProblems()).toEqual([]);
  });

  it('a steward sees what was sent beside what stands, and sends it back with a reason', async () => {
    const { page } = steward;
    await steward.go('/w/larkmoor');
    await page.getByRole('link', { name: '2 submissions to approve' }).click();
    await page.getByRole('tab', { name: 'To approve (2)' }).waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
    await sheetOf(steward, 'submissions');
    await page.getByText('Two schools count differently now.').waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
    await picture(page, 'submission-review');
    await page.getByRole('button', { name: 'Send back' }).click();
    await page.getByRole('dialog').getByLabel('What is to be mended').fill(REASON);
    await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await page.getByText('Sent back with your reason.').waitFor();
    expect(await sees('57.7')).toBe(false);
    await steward.go('/w/larkmoor/outbox');
    await page.getByText(`Please look again: ${INDICATOR}, 2025-26`).waitFor();
    expect(await steward.accessibilityProblems()).toEqual([]);
  });

  it('the contributor reads the reason, mends the number and hands it in again', async () => {
    const { page } = contributor;
    await sheetOf(contributor, 'numbers-due');
    await page.getByText(REASON).first().waitFor();
    await picture(page, 'submission-returned');
    await page.getByLabel('Value').fill('10.3');
    await page.getByLabel('A word to the team (optional)').fill('The county alone.');
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('heading', { name: 'With the team' }).waitFor();
    expect(await sees('10.3')).toBe(false);
  });

  it('the steward approves and shows it, and the public sees the new number and never the wrong one', async () => {
    const { page } = steward;
    await sheetOf(steward, 'submissions');
    await page.getByText('The county alone.').first().waitFor();
    await page.getByLabel('Show the new state to the audiences at once').check();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Approved, and shown to the audiences.').waitFor();
    expect(await sees('10.3')).toBe(true);
    expect(await sees('57.7')).toBe(false);
    await contributor.go('/w/larkmoor/numbers-due');
    await contributor.page.getByText('Show the period that is done').waitFor();
  });

  it('gives the contributor an address for the calendar, which shows what is due', async () => {
    const { page } = contributor;
    await contributor.go('/w/larkmoor/numbers-due');
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = await page.locator('code').innerText();
    const { pathname } = new URL(address);
    const answer = await page.request.get(pathname);
    expect(await answer.text()).toContain(`SUMMARY:${INDICATOR} · 2026-27`);
    await page.getByRole('button', { name: 'Switch it off' }).click();
    await page.getByText('The address does not work any more.').waitFor();
    expect((await page.request.get(pathname)).status()).toBe(404);
  });
});
