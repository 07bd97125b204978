import type { Browser } from 'playwright-core';
import { DESK, openBrowser, PHONE, Visitor } from './visitor.js';

const HOME = '/i/larkmoor';
const WORK = '/w/larkmoor';

/** Every page that anybody may open. */
const PUBLIC = [
  '/',
  HOME,
  `${HOME}/indicators/suspensions`,
  `${HOME}/indicators/eviction-filings`,
  `${HOME}/indicators/chronic-absence/challenge`,
  `${HOME}/dictionary`,
  `${HOME}/stories`,
  `${HOME}/stories?words=school`,
  `${HOME}/stories/meaning`,
  `${HOME}/stories/:story`,
  `${HOME}/moderation`,
  `${HOME}/decisions`,
  `${HOME}/tensions`,
  `${HOME}/reports`,
  `${HOME}/reports/sent-home`,
  `${HOME}/share`,
  `${HOME}/share/:prompt`,
  `${HOME}/kiosk/:prompt`,
  `${HOME}/embed/:prompt`,
  '/receipt',
  '/signin',
  '/stop-letters/some-word',
  '/invitation/no-such-link',
];

/** Every page of the workspace, as its owner sees it. */
const WORKSPACE = [
  WORK,
  `${WORK}/indicators`,
  `${WORK}/indicators/new`,
  `${WORK}/indicators/suspensions`,
  `${WORK}/indicators/suspensions/numbers`,
  `${WORK}/indicators/suspensions/checks`,
  `${WORK}/submissions`,
  `${WORK}/due-dates`,
  `${WORK}/outbox`,
  `${WORK}/indicators/suspensions/targets`,
  `${WORK}/indicators/suspensions/publish`,
  `${WORK}/imports`,
  `${WORK}/stories`,
  `${WORK}/stories/:queued`,
  `${WORK}/challenges`,
  `${WORK}/challenges?tab=ANSWERED`,
  `${WORK}/coding`,
  `${WORK}/coding/:story`,
  `${WORK}/coding/agreement`,
  `${WORK}/decisions`,
  `${WORK}/decisions/new`,
  `${WORK}/tensions`,
  `${WORK}/reports`,
  `${WORK}/embeds`,
  `${WORK}/care`,
  `${WORK}/story-imports`,
  `${WORK}/care?show=rules`,
  `${WORK}/care?show=log`,
  `${WORK}/themes`,
  `${WORK}/themes/history`,
  `${WORK}/prompts`,
  `${WORK}/prompts/new`,
  `${WORK}/prompts/:prompt`,
  `${WORK}/prompts/:prompt/poster`,
  `${WORK}/scribe/:prompt`,
  `${WORK}/places`,
  `${WORK}/people`,
  `${WORK}/settings`,
  '/account',
];

const LANGUAGES = ['en', 'es'] as const;

describe('every page', () => {
  let browser: Browser;
  let parts: Record<string, string>;
  const visitors = new Map<string, Visitor>();

  beforeAll(async () => {
    browser = await openBrowser();
    for (const language of LANGUAGES) {
      visitors.set(`${language} visitor`, await Visitor.arrive(browser, { language }));
      const owner = await Visitor.arrive(browser, { language });
      await owner.signIn('owner');
      visitors.set(`${language} owner`, owner);
    }
    parts = await examples(visitors.get('en owner') as Visitor);
  });
  afterAll(() => browser.close());

  const cases = LANGUAGES.flatMap((language) => [
    ...PUBLIC.map((path) => ({ who: `${language} visitor`, path, language })),
    ...WORKSPACE.map((path) => ({ who: `${language} owner`, path, language })),
  ]);

  it.each(cases)('$path as $who: whole, readable on a phone, and open to everybody', async (each) => {
    const visitor = visitors.get(each.who) as Visitor;
    const { page, complaints } = visitor;
    complaints.length = 0;
    const path = each.path.replace(/:(\w+)/, (_, name: string) => parts[name] ?? '');
    await page.setViewportSize(PHONE);
    await visitor.go(path);
    for (const size of [PHONE, DESK]) {
      await visitor.resizeTo(size);
      // Another language has other lengths and words, and the same structure: it is looked at where room is scarce.
      if (size === PHONE || each.language === 'en') expect(await visitor.accessibilityProblems()).toEqual([]);
      expect(await visitor.fitsItsWidth()).toBe(true);
    }
    expect(await page.locator('html').getAttribute('lang')).toBe(each.language);
    expect(await page.title()).toMatch(/\w/);
    // Keys of the translation files have dots and no spaces; words of people do not look like that.
    expect(await page.locator('body').innerText()).not.toMatch(/\b[a-z]+(\.[a-z][A-Za-z]+){2,}\b/);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['the front page', HOME, 250],
    ['the story form', `${HOME}/share/:prompt`, 170],
    ['the receipt page', '/receipt', 160],
  ])('%s needs no more code than a slow line carries', async (_, path, most) => {
    const newcomer = await Visitor.arrive(browser, { size: PHONE });
    const weights: Promise<number>[] = [];
    newcomer.page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      weights.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => responseBodySize),
      );
    });
    await newcomer.go(path.replace(':prompt', parts['prompt'] ?? ''));
    const kilobytes = (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0) / 1000;
    await newcomer.leave();
    expect(kilobytes).toBeGreaterThan(50);
    expect(kilobytes).toBeLessThanOrEqual(most);
  });

  it('says that there is no such page, in words, and shows the way back', async () => {
    const visitor = visitors.get('en visitor') as Visitor;
    await visitor.page.goto('/i/no-such-initiative', { waitUntil: 'networkidle' });
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await visitor.page.getByRole('link').count()).toBeGreaterThan(0);
  });
});

/** A story on show, one in the queue, and a prompt. */
async function examples({ page }: Visitor): Promise<Record<string, string>> {
  const query = `query ($initiative: String!) { storyFeed(initiative: $initiative, first: 1) { stories { id } }
    reviewQueue(initiative: $initiative, states: [SUBMITTED, IN_REVIEW]) { stories { id } }
    prompts(initiative: $initiative) { slug } }`;
  const answer = await page.request.post('/graphql', {
    data: { query, variables: { initiative: 'larkmoor' } },
  });
  const { data } = (await answer.json()) as {
    data: {
      storyFeed: { stories: { id: string }[] };
      reviewQueue: { stories: { id: string }[] };
      prompts: { slug: string }[];
    };
  };
  return {
    story: data.storyFeed.stories[0]?.id ?? '',
    queued: data.reviewQueue.stories[0]?.id ?? '',
    prompt: data.prompts[0]?.slug ?? '',
  };
}
