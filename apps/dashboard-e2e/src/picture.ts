import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = join(__dirname, '../screenshots');

/**
 * A picture of the page, to be looked at by people: of all of it, or of what the window shows. The browser stretches
 * its window to take the whole page, and on a slow machine folds it to one pixel for a moment; the journey goes on when
 * the window is as it was.
 */
export async function picture(page: Page, name: string, part: 'WHOLE' | 'WINDOW' = 'WHOLE'): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: part === 'WHOLE' });
  const size = page.viewportSize();
  await page.waitForFunction(
    ([width, height]) => innerWidth === width && innerHeight === height,
    [size?.width ?? 0, size?.height ?? 0],
  );
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}
