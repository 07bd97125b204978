import type { Browser, Page } from 'playwright-core';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const SETTINGS = '/w/larkmoor/settings';
const POLICY = `query ($initiative: String!) { initiative(initiative: $initiative) {
  smallNumbers { minimumCount minimumDenominator hideAllOrNone } } }`;

/** An owner tries other rules for small numbers, sees what they would hide, and saves them. */
describe('rules for small numbers', () => {
  let browser: Browser;
  let owner: Visitor;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    owner = await Visitor.arrive(browser, { size: DESK });
    page = owner.page;
    await owner.signIn('owner');
  });
  afterAll(() => browser.close());

  const ask = async <Data>(query: string): Promise<Data> => {
    const answer = await page.request.post('/graphql', {
      data: { query, variables: { initiative: 'larkmoor' } },
    });
    return ((await answer.json()) as { data: Data }).data;
  };
  const hidden = async (slug: string) => {
    const answer = await page.request.get(`/api/i/larkmoor/indicators/${slug}.json`);
    const { series } = (await answer.json()) as { series: { states: string }[] };
    return series.flatMap(({ states }) => [...states]).filter((code) => code === 'h').length;
  };
  const preview = () => page.getByRole('region', { name: 'What these rules would hide' });
  const limit = () => page.getByLabel('Hide counts below');
  const workedOut = () =>
    preview()
      .getByText(/It concerns \d+ of \d+ published indicators\./)
      .waitFor();

  it('say before they are changed what will be seen there', async () => {
    await owner.go(SETTINGS);
    await preview().getByText('Nothing is stored by looking.').waitFor();
    expect(await preview().getByRole('table').count()).toBe(0);
  });

  it('show what stricter ones would hide, by indicator and with examples, and store nothing', async () => {
    const before = await ask(POLICY);
    await limit().fill('20');
    await workedOut();
    expect(await preview().getByRole('row').count()).toBeGreaterThan(3);
    await preview().getByText('For example').waitFor();
    await preview().getByText('is small itself.').first().waitFor();
    await preview().getByText('would give a hidden number away.').first().waitFor();
    expect(await ask(POLICY)).toEqual(before);
    expect(await owner.accessibilityProblems()).toEqual([]);
  });

  it('begin anew with other rules, and go away with those that hold', async () => {
    await limit().fill('11');
    await workedOut();
    await limit().fill('10');
    await preview().getByText('Nothing is stored by looking.').waitFor();
  });

  it('hide at once when they are saved what the preview said', async () => {
    await limit().fill('15');
    await workedOut();
    const row = preview().getByRole('row').nth(1);
    const href = await row.getByRole('link').getAttribute('href');
    const slug = href?.split('/').at(-2) ?? '';
    const more = Number((await row.getByRole('cell').first().innerText()).replace(/\D/g, ''));
    const hiddenBefore = await hidden(slug);
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await page.getByText('Saved. What the new rules hide is gone').waitFor();
    expect(await hidden(slug)).toBeGreaterThan(hiddenBefore);
    expect(more).toBeGreaterThan(0);
    await preview().getByText('Nothing is stored by looking.').waitFor();
  });

  it('ask before they allow smaller groups, and bring nothing into view by themselves', async () => {
    await limit().fill('10');
    await preview()
      .getByText(/could come into view/)
      .waitFor();
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await page.getByRole('button', { name: 'Allow them' }).click();
    await page.getByText('Saved. What the new rules hide is gone').last().waitFor();
    expect(await ask(POLICY)).toMatchObject({ initiative: { smallNumbers: { minimumCount: 10 } } });
  });

  it('can be tried on a phone', async () => {
    const phone = await Visitor.arrive(browser, { size: PHONE });
    await phone.signIn('owner');
    await phone.go(SETTINGS);
    await phone.page.getByLabel('Hide counts below').fill('30');
    await phone.page.getByText(/It concerns \d+ of \d+ published indicators\./).waitFor();
    expect(await phone.fitsItsWidth()).toBe(true);
    expect(await phone.accessibilityProblems()).toEqual([]);
  });
});
