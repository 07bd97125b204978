import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const url = process.env['CHORUS_URL'] ?? '';

/** Sizes of window that people have: a phone, a tablet held upright, a desk. */
export const PHONE = { width: 360, height: 740 };
export const TABLET = { width: 768, height: 1024 };
export const DESK = { width: 1440, height: 900 };

/** A microphone that hears beeps, and nobody who asks whether it may. */
export const WITH_MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHORUS_BROWSER'] || undefined,
    args: ['--no-sandbox', '--disable-gpu', ...more],
    chromiumSandbox: false,
  });
}

interface Habits {
  size?: { width: number; height: number };
  language?: 'en' | 'es';
  colours?: 'light' | 'dark';
}

/** Somebody with a browser window of their own. */
export class Visitor {
  /** What the pages complained about: errors of scripts, files that are not there. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async arrive(
    browser: Browser,
    { size = DESK, language = 'en', colours = 'light' }: Habits = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: size,
      locale: language === 'es' ? 'es-US' : 'en-US',
      colorScheme: colours,
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    // A busy machine is slow, which is no fault of a page.
    context.setDefaultTimeout(45_000);
    return new Visitor(context, await context.newPage());
  }

  async signIn(role: 'owner' | 'steward' | 'reviewer' | 'contributor' | 'partner'): Promise<void> {
    const input = { email: `${role}@demo.example`, password: process.env['CHORUS_DEMO_PASSWORD'] };
    const answer = await this.context.request.post('/graphql', {
      data: {
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }',
        variables: { input },
      },
    });
    const { errors } = (await answer.json()) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
  }

  /** Goes to an address and waits until the page stands: nothing loads any more, and it has its heading. */
  async go(path: string): Promise<void> {
    await this.page.goto(path, { waitUntil: 'networkidle' });
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** Another tab of the same browser. */
  async openTab(path: string): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(path, { waitUntil: 'networkidle' });
    return tab;
  }

  /** The line breaks, or comes back. */
  async cutLine(isCut: boolean): Promise<void> {
    await this.context.setOffline(isCut);
  }

  /** Makes the window this large, as one does who turns a tablet, and waits until the page stands anew. */
  async resizeTo(size: { width: number; height: number }): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))),
        ),
    );
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  /** What axe finds wrong with the page as it stands, in words. */
  async accessibilityProblems(): Promise<string[]> {
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const { violations } = await (window as unknown as WithAxe).axe.run();
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
      );
    });
  }

  /** Whether the page can be read without moving it sideways. */
  fitsItsWidth(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  }
}

/** Evaluated, not loaded by the page: the security policy of the page allows no foreign script. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  axe: {
    run: () => Promise<{ violations: { id: string; help: string; nodes: { target: string[] }[] }[] }>;
  };
}
