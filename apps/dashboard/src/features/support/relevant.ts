import { fold } from '@chorus/domain';

/**
 * Those who help with what a story warns of come first, then those who help with anything. With warnings, those who help
 * with something else are left out, unless nobody would be left.
 */
export function relevant<R extends { warnings: readonly string[] }>(
  resources: readonly R[],
  warnings: readonly string[],
): R[] {
  const wanted = new Set(warnings.map(fold));
  const near = resources.filter((each) => each.warnings.some((warning) => wanted.has(fold(warning))));
  const general = resources.filter((each) => each.warnings.length === 0);
  const fitting = [...near, ...general];
  return wanted.size > 0 && fitting.length > 0
    ? fitting
    : [...general, ...resources.filter((each) => !general.includes(each))];
}

/** The address as a link, where it is one of a page. */
export function pageLink(address: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(address) ? address : undefined;
}

/** A number that a phone can dial. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/g, '')}`;
}
