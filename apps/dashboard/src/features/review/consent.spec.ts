import { reachOf } from './consent.js';
import type { Consent } from './reading.js';

const consent: Consent = {
  version: 1,
  audience: 'PUBLIC',
  mayQuote: false,
  showAlias: false,
  hearVoice: false,
  showPictures: false,
  mayContact: false,
  researchExport: false,
  until: null,
  guardian: 'NOT_NEEDED',
  guardianIs: null,
  givenOn: '2026-01-01',
};

describe('who sees a story when it is published', () => {
  it.each<[string, Partial<Consent>, string]>([
    ['everybody', {}, 'PUBLIC'],
    ['partners only', { audience: 'PARTNERS' }, 'PARTNERS'],
    ['nobody: it was given to the team', { audience: 'STEWARDS' }, 'NOBODY'],
    ['nobody: no guardian agreed', { guardian: 'MISSING' }, 'GUARDIAN'],
    ['everybody: a guardian agreed', { guardian: 'GIVEN' }, 'PUBLIC'],
    ['everybody, on the last day', { until: '2026-03-10' }, 'PUBLIC'],
    ['nobody: the time is over', { until: '2026-03-09' }, 'EXPIRED'],
  ])('%s', (_, change, reach) => expect(reachOf({ ...consent, ...change }, '2026-03-10')).toBe(reach));
});
