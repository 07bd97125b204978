import {
  AUDIENCES,
  isNarrower,
  PERMISSIONS,
  reaches,
  type Audience,
  type Consent,
  type Permission,
} from '@chorus/domain';
import type { ConsentWish, GivenConsent } from './receipt.graphql.js';

/** The rule of the domain reads "no end" as undefined; the API gives it as null. */
const asRule = ({ until, ...given }: GivenConsent): Consent => {
  const { audience, mayQuote, showAlias, hearVoice, showPictures, mayContact, researchExport, guardian } =
    given;
  return {
    ...{ audience, mayQuote, showAlias, hearVoice, showPictures, mayContact, researchExport, guardian },
    until: until ?? undefined,
  };
};

/** The audiences a teller can still choose from: the one that rules, and narrower ones. */
export function audiencesWithin(given: GivenConsent): Audience[] {
  return AUDIENCES.filter((audience) => reaches(given.audience, audience));
}

/** What is allowed now and can be taken back. */
export function allowedIn(given: GivenConsent): Permission[] {
  return PERMISSIONS.filter((permission) => given[permission]);
}

/** What is sent when some of it is taken back. The guardian's word stays as it is. */
export function toWish(given: GivenConsent, changes: Partial<ConsentWish>): ConsentWish {
  return { ...asRule(given), ...changes };
}

/** True when a wish takes something back and adds nothing. */
export function takesBack(wish: ConsentWish, given: GivenConsent): boolean {
  const from = asRule(given);
  const to: Consent = { ...from, ...wish, until: wish.until ?? undefined } as Consent;
  return isNarrower(to, from) && !isNarrower(from, to);
}
