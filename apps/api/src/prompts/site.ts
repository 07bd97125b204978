import { Invalid } from '../core/errors.js';

/** Letters, digits and hyphens between dots, and a port: nothing that could end a header or name more than one site. */
const HOST = /^(localhost|([a-z0-9-]+\.)+[a-z0-9-]+)(:\d{1,5})?$/;

/**
 * The origin of a site, as https://example.org, from whatever address of it somebody gives; undefined where it is none.
 * Without TLS only for trying out on one's own machine: whoever sits on the line could change the page around the form.
 */
export function siteOf(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, hostname, username, origin } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
  return isSafe && username === '' && HOST.test(host) ? origin : undefined;
}

/** Each site once, as its origin. Throws Invalid with the number of the first that is none. */
export function originsOf(addresses: readonly string[]): string[] {
  const sites = addresses.map(siteOf);
  const wrong = sites.indexOf(undefined);
  if (wrong >= 0) throw Invalid.field(`sites.${wrong}`, 'NOT_A_SITE');
  return [...new Set(sites.filter((site) => site !== undefined))];
}
