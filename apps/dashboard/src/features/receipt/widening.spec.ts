import type { GivenConsent } from './receipt.graphql.js';
import { allowsMore, audiencesFrom, notAllowedIn, widerWish } from './widening.js';

const given: GivenConsent = {
  ...{ audience: 'PARTNERS', mayQuote: true, showAlias: false, hearVoice: false, showPictures: false },
  ...{ mayContact: false, researchExport: false, until: '2026-12-31', guardian: 'NOT_NEEDED' },
  ...{ guardianIs: null, givenOn: '2026-03-04' },
};
const same = { audience: 'PARTNERS', added: [], until: '2026-12-31' } as const;

it('offers what is not allowed yet, and takes nothing back', () => {
  expect(audiencesFrom(given)).toEqual(['PARTNERS', 'PUBLIC']);
  const voice = [{ id: 'v', kind: 'VOICE', description: '' }] as const;
  expect(notAllowedIn(given, [...voice])).toEqual(['showAlias', 'hearVoice', 'mayContact', 'researchExport']);
  expect(notAllowedIn(given, [])).not.toContain('hearVoice');
  const wish = widerWish(given, { audience: 'PUBLIC', added: ['mayContact'], until: '' });
  expect(wish).toMatchObject({ audience: 'PUBLIC', mayQuote: true, mayContact: true, showAlias: false });
  expect(wish.until).toBeUndefined();
});

it('knows whether that is more than before', () => {
  expect(allowsMore(widerWish(given, same), given)).toBe(false);
  expect(allowsMore(widerWish(given, { ...same, audience: 'PUBLIC' }), given)).toBe(true);
  expect(allowsMore(widerWish(given, { ...same, added: ['mayContact'] }), given)).toBe(true);
  expect(allowsMore(widerWish(given, { ...same, until: '' }), given)).toBe(true);
  expect(allowsMore(widerWish(given, { ...same, until: '2027-01-31' }), given)).toBe(true);
  const endless = { ...given, until: null };
  expect(allowsMore(widerWish(endless, { ...same, until: '' }), endless)).toBe(false);
});
