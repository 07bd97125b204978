import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { picture } from './picture.js';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const PAGE = '/i/larkmoor/indicators/chronic-absence';

/** What a reader does with one number, on a phone; and the map behind it, which a steward brings. */
describe('the page of an indicator', () => {
  let browser: Browser;
  let reader: Visitor;
  beforeAll(async () => {
    browser = await openBrowser();
    reader = await Visitor.arrive(browser, { size: PHONE });
    await reader.go(PAGE);
  });
  afterAll(() => browser.close());

  const readable = async (visitor: Visitor) => {
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await visitor.fitsItsWidth()).toBe(true);
  };

  it('shows what comes if nothing changes apart from the data, and keeps it in the address', async () => {
    const { page } = reader;
    await page.getByLabel('Draw what comes if nothing changes').check();
    await page.getByText('if nothing changes', { exact: true }).first().waitFor();
    expect(page.url()).toContain('ahead=yes');
  });

  it('tells the gap both ways beside each other, with what is likely', async () => {
    const gap = reader.page.locator('section', {
      has: reader.page.getByRole('heading', { name: 'The gap between groups' }),
    });
    const words = await gap.innerText();
    expect(words).toMatch(
      /Difference[\s\S]*points[\s\S]*likely between[\s\S]*Ratio[\s\S]*times[\s\S]*likely between/,
    );
    expect(words).toContain('Served least well:');
  });

  it('gives every chart as a file by keyboard alone, as it was chosen', async () => {
    const { page } = reader;
    const menus = page.locator('summary', { hasText: /^Download/ });
    await page.getByRole('heading', { name: 'On the map' }).scrollIntoViewIfNeeded();
    await page.getByText('Choose a place').waitFor();
    expect(await menus.count()).toBe(6);
    await menus.first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await readable(reader);
    await picture(page, 'indicator-download', 'WINDOW');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('chronic-absence-trend.png');
    expect(download.url()).toContain('ahead=yes');
    expect(
      readFileSync(await download.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('gives nothing that does not answer, and closes with Escape', async () => {
    const { page } = reader;
    const last = page.locator('summary', { hasText: /^Download all/ });
    await last.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await last.evaluate((summary) => summary.parentElement?.hasAttribute('open'))).toBe(false);
    expect(await last.evaluate((summary) => summary === document.activeElement)).toBe(true);
    const files = await page
      .locator('details a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(files.length).toBeGreaterThan(30);
    const answers = await Promise.all(
      files.map(async (file) => [file, (await page.request.get(file)).status()] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('says how it is quoted, with an address that shows the same', async () => {
    const { page } = reader;
    const words = await page.locator('blockquote').last().innerText();
    expect(words).toMatch(
      /^Every Voice Larkmoor \(\d{4}\)\. Missing a month of school or more \[data set\]\. Version of /,
    );
    expect(words).toContain(`${PAGE}?ahead=yes`);
    expect(reader.complaints).toEqual([]);
  });

  it('has the map that a steward brought: matched, looked at, taken over', async () => {
    const steward = await Visitor.arrive(browser, { size: DESK });
    await steward.signIn('steward');
    const { page } = steward;
    const answer = await page.request.post('/graphql', {
      data: {
        query:
          '{ placeBoundaries(initiative: "larkmoor") { id boundary } places(initiative: "larkmoor") { id name } }',
      },
    });
    const { data } = (await answer.json()) as {
      data: { placeBoundaries: { id: string; boundary: unknown }[]; places: { id: string; name: string }[] };
    };
    const names = new Map(data.places.map(({ id, name }) => [id, name.replace('Cobbin', 'Cobin')]));
    const map = {
      type: 'FeatureCollection',
      features: data.placeBoundaries.map(({ id, boundary }) => ({
        type: 'Feature',
        properties: { NAME: names.get(id) },
        geometry: boundary,
      })),
    };
    await steward.go('/w/larkmoor/places?tab=map');
    const file = (text: string) => ({
      name: 'towns.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(text),
    });
    await page.setInputFiles('input[type=file]', file('town,value\nAsh,3'));
    await page.getByText('This is neither GeoJSON nor TopoJSON.').waitFor();
    await page.setInputFiles('input[type=file]', file(JSON.stringify(map)));
    await page.getByText('1 name is only alike.').waitFor();
    await page.getByRole('img', { name: 'The areas of the file.' }).waitFor();
    await readable(steward);
    await picture(page, 'places-map');
    await page.getByLabel('Cobin Hollow').selectOption({ label: 'Cobbin Hollow' });
    await page.getByRole('button', { name: /^Use \d+ outlines$/ }).click();
    await page.getByText('The map is in use.').waitFor();
    await page.getByRole('img', { name: /^A map with the outlines of \d+ places$/ }).waitFor();
    // The refused file is the one complaint that a browser writes down.
    expect(steward.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });
});
