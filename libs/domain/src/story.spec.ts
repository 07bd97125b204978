import { AUDIENCES, reaches, SHELF_AUDIENCES } from './audience.js';
import { allowedByBoth, GUARDIANS, isNarrower, shelvesFor, STORY_STATES, type Consent } from './story.js';

const open: Consent = {
  audience: 'PUBLIC',
  mayQuote: true,
  showAlias: true,
  hearVoice: true,
  showPictures: true,
  mayContact: true,
  researchExport: true,
  guardian: 'NOT_NEEDED',
};
const TODAY = '2026-05-01';

describe('who may see a story', () => {
  const cases = STORY_STATES.flatMap((state) =>
    AUDIENCES.flatMap((audience) =>
      GUARDIANS.flatMap((guardian) =>
        [undefined, '2026-04-30', '2026-05-01', '2026-05-02'].map((until) => ({
          state,
          audience,
          guardian,
          until,
        })),
      ),
    ),
  );

  it.each(cases)(
    '$state, for $audience, guardian $guardian, until $until',
    ({ state, audience, guardian, until }) => {
      const shelves = shelvesFor(state, { ...open, audience, guardian, until }, TODAY);
      const allowed = state === 'PUBLISHED' && guardian !== 'MISSING' && until !== '2026-04-30';
      expect(shelves).toEqual(allowed ? SHELF_AUDIENCES.filter((each) => reaches(audience, each)) : []);
    },
  );
});

describe('narrowing a consent', () => {
  it.each<[string, Partial<Consent>, Partial<Consent>, boolean]>([
    ['the same again', {}, {}, true],
    ['fewer people', { audience: 'PARTNERS' }, {}, true],
    ['more people', {}, { audience: 'PARTNERS' }, false],
    ['no quoting any more', { mayQuote: false }, {}, true],
    ['quoting after all', {}, { mayQuote: false }, false],
    ['no voice any more', { hearVoice: false }, {}, true],
    ['the voice after all', {}, { hearVoice: false }, false],
    ['pictures after all', {}, { showPictures: false }, false],
    ['an end where there was none', { until: '2026-06-01' }, {}, true],
    ['no end where there was one', {}, { until: '2026-06-01' }, false],
    ['an earlier end', { until: '2026-05-01' }, { until: '2026-06-01' }, true],
    ['a later end', { until: '2026-07-01' }, { until: '2026-06-01' }, false],
  ])('%s', (_, to, from, narrower) => {
    expect(isNarrower({ ...open, ...to }, { ...open, ...from })).toBe(narrower);
  });
});

describe('what two consents allow both', () => {
  const partners = { ...open, audience: 'PARTNERS', mayQuote: false, until: '2026-06-01' } as const;
  const alone = { ...open, showAlias: false, until: '2026-05-20', guardian: 'MISSING' } as const;

  it('is no wider than either, and no narrower than it must be', () => {
    const both = allowedByBoth(alone, partners);
    expect(both).toEqual({
      ...open,
      ...{
        audience: 'PARTNERS',
        mayQuote: false,
        showAlias: false,
        until: '2026-05-20',
        guardian: 'MISSING',
      },
    });
    for (const one of [alone, partners]) expect(isNarrower(both, one)).toBe(true);
    expect(allowedByBoth(open, partners)).toEqual(partners);
    expect(allowedByBoth(partners, open)).toEqual(partners);
  });

  it('leaves a consent as it is that is the narrower one already', () => {
    expect(isNarrower(open, allowedByBoth(open, open))).toBe(true);
    expect(isNarrower(partners, allowedByBoth(partners, open))).toBe(true);
    expect(isNarrower(open, allowedByBoth(open, partners))).toBe(false);
  });
});
