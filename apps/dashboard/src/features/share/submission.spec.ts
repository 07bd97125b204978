import { CALL } from './call.sample.js';
import { isBegun, newDraft, newKey, type Draft } from './draft.js';
import { toSubmission } from './submission.js';

const TODAY = '2024-03-01';
const send = (written: Partial<Draft>) =>
  toSubmission(
    { ...newDraft('key'), text: ' We asked. ', ...written },
    { call: CALL, language: 'es', warningWords: (warning) => warning.toLowerCase(), today: TODAY },
  );

describe('what is sent', () => {
  it('allows nothing that was not said', () => {
    expect(send({}).consent).toEqual({
      audience: 'STEWARDS',
      mayQuote: false,
      showAlias: false,
      hearVoice: false,
      showPictures: false,
      mayContact: false,
      researchExport: false,
      until: undefined,
      guardian: 'MISSING',
    });
  });

  it('is trimmed, in the language of the page unless another was named', () => {
    expect(send({})).toMatchObject({
      text: 'We asked.',
      language: 'es',
      key: 'key',
      livedTrend: null,
      placeId: null,
    });
    expect(send({ language: 'ht' }).language).toBe('ht');
  });

  it.each<[string, Partial<Draft>, object]>([
    ['a place that is not offered', { placeId: 'UNSAID' }, { placeId: null }],
    ['a theme that is not offered', { themeIds: ['theme-2', 'theme-1'] }, { themeIds: ['theme-1'] }],
    [
      'a group that is not asked about',
      { categoryIds: ['category-2', 'category-1'] },
      { categoryIds: ['category-1'] },
    ],
    ['a trend the teller would rather not say', { livedTrend: 'UNSAID' }, { livedTrend: null }],
    ['a name that may not be shown', { alias: 'Ana' }, { alias: '' }],
    ['a voice, where words alone were chosen', { voice: { id: 'v' } }, { media: [] }],
    ['words, where the voice alone was chosen', { way: 'VOICE', voice: { id: 'v' } }, { text: '' }],
  ])('leaves out %s', (_, written, sent) => {
    expect(send(written)).toMatchObject(sent);
  });

  it.each<[string, Partial<Draft>, object]>([
    ['a name that may be shown', { alias: ' Ana ', permissions: ['showAlias'] }, { alias: 'Ana' }],
    ['no trend either way, which is an answer', { livedTrend: 0 }, { livedTrend: 0 }],
    [
      'warnings in words',
      { warnings: ['DEATH'], otherWarning: ' ice ' },
      { contentWarnings: ['death', 'ice'] },
    ],
    [
      'days',
      { happened: { kind: 'YEAR', year: '2019', season: '', month: '', lastYear: '' } },
      { happenedFrom: '2019-01-01' },
    ],
  ])('holds %s', (_, written, sent) => {
    expect(send(written)).toMatchObject(sent);
  });

  it.each<[Partial<Draft>, string | undefined]>([
    [{ audience: 'PUBLIC', ending: 'NONE' }, undefined],
    [{ audience: 'PUBLIC', ending: 'YEAR' }, '2025-03-01'],
    [{ audience: 'PUBLIC', ending: 'DAY', until: '2024-06-30' }, '2024-06-30'],
    [{ audience: 'STEWARDS', ending: 'DAY', until: '2024-06-30' }, undefined],
  ])('ends as was chosen: %p', (written, until) => {
    expect(send(written).consent.until).toBe(until);
  });
});

describe('a new draft', () => {
  it('has a key of its own: a UUID of version 4', () => {
    const keys = Array.from({ length: 50 }, newKey);
    for (const key of keys)
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(keys).size).toBe(50);
  });

  it('is begun with the first word', () => {
    expect(isBegun(newDraft('key'))).toBe(false);
    expect(isBegun({ ...newDraft('key'), text: 'We' })).toBe(true);
  });
});
