import type { GivenConsent } from './receipt.graphql.js';
import { allowedIn, audiencesWithin, takesBack, toWish } from './narrowing.js';

const GIVEN: GivenConsent = {
  audience: 'PARTNERS',
  mayQuote: true,
  showAlias: false,
  hearVoice: true,
  showPictures: false,
  mayContact: true,
  researchExport: false,
  until: null,
  guardian: 'NOT_NEEDED',
  guardianIs: null,
  givenOn: '2024-03-01',
};

describe('allowing less', () => {
  it('offers the audience that rules and narrower ones, and what is allowed now', () => {
    expect(audiencesWithin(GIVEN)).toEqual(['STEWARDS', 'PARTNERS']);
    expect(allowedIn(GIVEN)).toEqual(['mayQuote', 'hearVoice', 'mayContact']);
  });

  it.each([
    ['nothing was changed', {}, false],
    ['fewer people', { audience: 'STEWARDS' }, true],
    ['more people', { audience: 'PUBLIC' }, false],
    ['one permission less', { mayQuote: false }, true],
    ['the voice no more', { hearVoice: false }, true],
    ['one less and another more', { mayQuote: false, showAlias: true }, false],
    ['an end where there was none', { until: '2024-12-31' }, true],
  ] as const)('%s', (_, changes, less) => {
    expect(takesBack(toWish(GIVEN, changes), GIVEN)).toBe(less);
  });

  it('does not end later than before', () => {
    const ending = { ...GIVEN, until: '2024-12-31' };
    expect(takesBack(toWish(ending, { until: '2025-12-31' }), ending)).toBe(false);
    expect(takesBack(toWish(ending, { until: undefined }), ending)).toBe(false);
    expect(takesBack(toWish(ending, { until: '2024-06-30' }), ending)).toBe(true);
  });
});
