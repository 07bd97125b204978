import type { AllowedByTellers } from './delivery.js';
import { outcomeOf } from './outcome.js';

const told = (stories: number, more: Partial<AllowedByTellers>): AllowedByTellers => ({
  ...{ audience: 'PUBLIC', mayQuote: true, showAlias: false, hearVoice: false, showPictures: false },
  ...{ mayContact: false, researchExport: true, guardian: 'NOT_NEEDED', ends: false, stories },
  ...more,
});
const ALLOWED = [
  told(5, {}),
  told(3, { ends: true, mayQuote: false }),
  told(2, { audience: 'PARTNERS' }),
  told(1, { audience: 'STEWARDS', researchExport: false }),
  told(1, { guardian: 'MISSING' }),
];
const stated = { audience: 'PUBLIC', mayQuote: true, showAlias: false, researchExport: false } as const;

describe('what becomes of the stories of a file', () => {
  it('is what was stated for it, narrowed by what each teller said', () => {
    expect(outcomeOf(ALLOWED, stated)).toEqual({
      ...{ narrowed: 7, ends: 3, waiting: 1 },
      rows: [
        { audience: 'PUBLIC', stories: 9, mayQuote: 6, showAlias: 0, researchExport: 0 },
        { audience: 'PARTNERS', stories: 2, mayQuote: 2, showAlias: 0, researchExport: 0 },
        { audience: 'STEWARDS', stories: 1, mayQuote: 1, showAlias: 0, researchExport: 0 },
      ],
    });
  });

  it('is nothing but what was stated where that is the least', () => {
    const least = outcomeOf(ALLOWED, { ...stated, audience: 'STEWARDS', mayQuote: false });
    expect(least).toMatchObject({ ends: 0, rows: [{ audience: 'STEWARDS', stories: 12, mayQuote: 0 }] });
    // Who waits for a guardian gets less whatever is stated.
    expect(least.narrowed).toBe(1);
  });
});
