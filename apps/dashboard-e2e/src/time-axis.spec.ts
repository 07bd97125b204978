import type { Browser } from 'playwright-core';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const CURVE = '/i/larkmoor/indicators/chronic-absence';

/** Numbers and stories on one axis and on one page: a reader at a desk, and a partner on a phone. */
describe('numbers and stories together', () => {
  let browser: Browser;
  let reader: Visitor;
  let partner: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
    reader = await Visitor.arrive(browser, { size: DESK });
    partner = await Visitor.arrive(browser, { size: PHONE });
    await partner.signIn('partner');
  });
  afterAll(() => browser.close());

  const sound = async (visitor: Visitor) => {
    // What is on its way is paler for a moment.
    await visitor.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await visitor.fitsItsWidth()).toBe(true);
  };
  const chosen = (visitor: Visitor) => new URL(visitor.page.url()).searchParams;

  it('a crowd of stories under the curve is one mark by period, which opens the stories of that time', async () => {
    const { page } = reader;
    await reader.go(CURVE);
    await page.getByRole('button', { name: /^10 stories, 2024–25/ }).press('Enter');
    await page.getByRole('heading', { name: /^\d+ stories from/ }).waitFor();
    expect(chosen(reader).get('from')).toBe('2024-07-01');
    expect(chosen(reader).get('to')).toBe('2025-07-01');
    await sound(reader);
  });

  it('bands say what they are about, and one theme can be read alone', async () => {
    const { page } = reader;
    const bands = page.getByRole('list', { name: 'What these stories are about, on the same time axis' });
    await bands.getByRole('button', { name: 'School' }).click();
    await page.getByRole('heading', { name: /stories about School, / }).waitFor();
    expect(await bands.getByRole('img').first().getAttribute('aria-label')).toMatch(
      /\d+ stories in 20.*fewer than 10 in/,
    );
    await page.locator('summary', { hasText: 'Stories and their themes as a table' }).click();
    const table = page.getByRole('table', { name: 'Stories and their themes as a table' });
    await table.getByRole('columnheader', { name: 'School' }).waitFor();
    expect(await table.getByText('fewer than 10').count()).toBeGreaterThan(3);
    await sound(reader);
  });

  it('a story leads back to the curve at its time, as it was left', async () => {
    const { page } = reader;
    const before = chosen(reader);
    await page.getByRole('link', { name: 'What the calendar says' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'What the calendar says' }).waitFor();
    await page.getByRole('link', { name: 'Curve: Missing a month of school or more' }).click();
    await page.getByRole('heading', { name: 'The story you chose' }).waitFor();
    const after = chosen(reader);
    for (const name of ['from', 'to', 'theme']) expect(after.get(name)).toBe(before.get(name));
    expect(page.url()).toContain(`story=${after.get('story')}`);
    await page.getByRole('link', { name: 'What the calendar says' }).first().waitFor();
    await sound(reader);
  });

  it('a partner on a phone narrows numbers and stories alike, and the choice stays in the address', async () => {
    const { page } = partner;
    await partner.go('/i/larkmoor');
    await page.getByText(/\d+ indicators: /).waitFor();
    await page.getByLabel('Place').selectOption({ label: 'Port Lanthorn' });
    await page.getByLabel('Theme of the stories').selectOption({ label: 'Getting there' });
    await page.getByLabel('From', { exact: true }).selectOption('2018');
    await page.getByText('Numbers: Port Lanthorn, from 2018.').waitFor();
    await page.getByText('Stories: Port Lanthorn, Getting there, from 2018.').waitFor();
    expect([...chosen(partner).keys()].sort()).toEqual(['from', 'place', 'theme']);
    await sound(partner);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Stories: Port Lanthorn, Getting there, from 2018.').waitFor();
    await page
      .getByText(/ from 2018(–19)? to 20/)
      .first()
      .waitFor();
  });

  it('what finds no story says so, and which part of the choice could be let go', async () => {
    const { page } = partner;
    await page.getByLabel('Place').selectOption({ label: 'Cobbin Hollow' });
    await page.getByLabel('To', { exact: true }).selectOption('2018');
    await page.getByText('No story yet: Cobbin Hollow · Getting there · 2018.').waitFor();
    await sound(partner);
    await page.getByRole('button', { name: 'Without Cobbin Hollow' }).click();
    await page.getByText('Stories: Getting there, 2018.').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByRole('button', { name: 'Show everything' }).waitFor({ state: 'detached' });
    expect([...chosen(partner).keys()]).toEqual([]);
    expect([...reader.complaints, ...partner.complaints]).toEqual([]);
  });
});
