import { withSelection, type Selection } from './selection.js';

/** The parameter of a story's address that says from which curve it was opened. */
const SEEN = 'curve';

/** What stands behind the address of a story that is opened beside a curve: the curve, with what was chosen there. */
export function seenOn(slug: string, selection: Selection): URLSearchParams {
  const parameters = withSelection(new URLSearchParams(), { ...selection, story: '' });
  parameters.set(SEEN, slug);
  return parameters;
}

/**
 * The curve that a story was opened from, if the story stands there, and the address that leads back to it at the time
 * of the story, with all that was chosen.
 */
export function wayBack(
  parameters: URLSearchParams,
  home: string,
  story: { id: string; links: readonly { indicatorId: string; slug: string }[] },
): { indicatorId: string; href: string } | undefined {
  const slug = parameters.get(SEEN);
  const link = story.links.find((one) => one.slug === slug);
  if (!link) return undefined;
  const back = new URLSearchParams(parameters);
  back.delete(SEEN);
  back.set('story', story.id);
  return { indicatorId: link.indicatorId, href: `${home}/indicators/${link.slug}?${back.toString()}` };
}
