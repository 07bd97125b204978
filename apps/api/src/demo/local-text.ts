import type { Translations } from '../core/localized.js';
import type { LocalText } from './content/types.js';

/** Texts of the demo as the tables keep them: the English one in the field, the Spanish one beside it. */
export function spanish(fields: Record<string, LocalText | undefined>): Translations {
  const es = Object.entries(fields).flatMap(([field, text]) => (text ? [[field, text.es] as const] : []));
  return { es: Object.fromEntries(es) };
}
