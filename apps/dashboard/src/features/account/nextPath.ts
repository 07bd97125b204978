/** Only for taking an address apart; nothing is ever fetched from here. */
const HERE = 'https://chorus.invalid';

/**
 * The page that `?next=` names, where it is one of ours: a link in a mail must not send anybody who signs in to a
 * stranger's site. Undefined for everything else, and for the sign-in page itself.
 */
export function nextPath(next: string | null): string | undefined {
  // Browsers drop tabs and line ends from an address and read a backslash as a slash: neither belongs into ours.
  if (!next?.startsWith('/') || /[\s\\]|\p{Cc}/u.test(next)) return undefined;
  if (!URL.canParse(next, HERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(next, HERE);
  if (origin !== HERE || pathname.startsWith('//') || pathname === '/signin') return undefined;
  return `${pathname}${search}${hash}`;
}

/** The workspace of somebody who has only one; undefined where there is something to choose. */
export function onlyWorkspace(memberships: readonly { initiative: string }[]): string | undefined {
  const [only, second] = memberships;
  return only && !second ? `/w/${only.initiative}` : undefined;
}
