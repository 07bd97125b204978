import { AUDIENCES, PERMISSIONS, reaches, type Audience, type Permission } from '@chorus/domain';
import type { ConsentWish, GivenConsent, Receipt } from './receipt.graphql.js';

/** The audiences a teller can add: the one that rules, and wider ones. */
export function audiencesFrom(given: GivenConsent): Audience[] {
  return AUDIENCES.filter((audience) => reaches(audience, given.audience));
}

/** What is not allowed yet. About voice and pictures nothing is asked where there are none. */
export function notAllowedIn(given: GivenConsent, media: Receipt['media']): Permission[] {
  const has = (kind: string) => media.some((each) => each.kind === kind);
  return PERMISSIONS.filter(
    (permission) =>
      !given[permission] &&
      (permission !== 'hearVoice' || has('VOICE')) &&
      (permission !== 'showPictures' || has('PICTURE')),
  );
}

/** What is sent to allow more. `until` empty: no last day. What is allowed already stays. */
export function widerWish(
  given: GivenConsent,
  { audience, added, until }: { audience: Audience; added: readonly Permission[]; until: string },
): ConsentWish {
  const permissions = Object.fromEntries(
    PERMISSIONS.map((each) => [each, given[each] || added.includes(each)]),
  ) as Record<Permission, boolean>;
  return { audience, ...permissions, until: until || undefined, guardian: given.guardian };
}

/** True when a wish allows something that is not allowed yet. */
export function allowsMore(wish: ConsentWish, given: GivenConsent): boolean {
  const longer = given.until !== null && (!wish.until || wish.until > given.until);
  const further = PERMISSIONS.some((each) => wish[each] && !given[each]);
  return longer || further || wish.audience !== given.audience;
}
