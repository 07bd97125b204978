/** Who a thing is shown to, from the narrowest to the widest. Each audience includes the ones before it. */
export const AUDIENCES = ['STEWARDS', 'PARTNERS', 'PUBLIC'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The audiences that read the shelf. Stewards read the workroom. */
export const SHELF_AUDIENCES = ['PARTNERS', 'PUBLIC'] as const;
export type ShelfAudience = (typeof SHELF_AUDIENCES)[number];

/** True when something open to `widest` may be shown to `audience`: PARTNERS reaches stewards and partners. */
export function reaches(widest: Audience, audience: Audience): boolean {
  return AUDIENCES.indexOf(audience) <= AUDIENCES.indexOf(widest);
}

/** The narrower of two audiences: what both permissions together allow. */
export function narrower(a: Audience, b: Audience): Audience {
  return reaches(a, b) ? b : a;
}
