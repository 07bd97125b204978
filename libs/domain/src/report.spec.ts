import { reportParity, type ParityGround } from './report-parity.js';
import { isReportLink, readReportBlocks, type ReportBlock } from './report.js';

const INDICATOR = '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9a0b';
const STORY = '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9a0c';
const KEY = `${INDICATOR}//`;
const GROUND: ParityGround = {
  stories: [{ storyId: STORY, words: 12, quotable: true, stances: [] }],
  charts: [KEY],
  contradicted: [],
  inTension: [],
  copied: [],
};
const heading = (text: string): ReportBlock => ({ kind: 'HEADING', level: 2, runs: [{ text }] });
const text = (words: string): ReportBlock => ({ kind: 'PARAGRAPH', runs: [{ text: words }] });
const LONG = text('Some words that say what stands beside them and why it is here.');
const CHART: ReportBlock = {
  kind: 'CHART',
  indicatorId: INDICATOR,
  placeId: null,
  categoryId: null,
  note: '',
};
const QUOTE: ReportBlock = { kind: 'QUOTE', storyId: STORY };

const warned = (blocks: ReportBlock[], ground: Partial<ParityGround> = {}) =>
  reportParity(blocks, { ...GROUND, ...ground }).warnings.map(({ code }) => code);

describe('numbers and stories of a report, weighed', () => {
  it('are counted, and told in the order of reading', () => {
    const parity = reportParity([LONG, CHART, text('It rose by 4 % since 2019. And more.'), QUOTE], GROUND);
    expect(parity).toMatchObject({
      ...{ charts: 1, claims: 1, stories: 1, quotes: 1, tellerWords: 12, places: 'WNWV', warnings: [] },
    });
  });

  it.each<[what: string, codes: string[], blocks: ReportBlock[], ground?: Partial<ParityGround>]>([
    ['a year alone is no figure', [], [text('Since 2019 nothing moved.')]],
    ['numbers alone', ['NO_VOICES'], [LONG, CHART]],
    ['voices alone', ['NO_NUMBERS'], [LONG, QUOTE]],
    ['a figure without a chart', ['NO_VOICES', 'CLAIM_WITHOUT_CHART'], [text('It was 58 % of all.')]],
    ['a chart without words', ['CHART_WITHOUT_WORDS'], [CHART, QUOTE, LONG]],
    ['a quote without words', ['QUOTE_WITHOUT_CONTEXT'], [LONG, CHART, QUOTE]],
    [
      'parts that lean to one side',
      ['SECTION_WITHOUT_VOICES', 'SECTION_WITHOUT_NUMBERS'],
      [heading('A'), LONG, CHART, heading('B'), LONG, QUOTE],
    ],
    ['voices at the end', ['VOICES_LAST'], [LONG, CHART, LONG, { ...CHART, note: 'b' }, LONG, QUOTE]],
    ['only one side', ['ONE_SIDED'], [QUOTE, LONG, CHART], { contradicted: [INDICATOR] }],
    ['what is being talked through', ['OPEN_TENSION'], [QUOTE, LONG, CHART], { inTension: [INDICATOR] }],
    ['a story that is closed', ['STORY_CLOSED'], [QUOTE, LONG, CHART], { stories: [] }],
    ['a chart that is closed', ['CHART_CLOSED'], [QUOTE, LONG, CHART], { charts: [] }],
    ['copied words', ['COPIED_WORDS'], [QUOTE, LONG, CHART], { copied: [1] }],
  ])('say where another look is worth it: %s', (_, codes, blocks, ground = {}) => {
    expect(warned(blocks, ground)).toEqual(codes);
  });

  it('are fine where the other side is told, too', () => {
    const stances = [{ indicatorId: INDICATOR, stance: 'DISCORDANT' }];
    const stories = [{ storyId: STORY, words: 12, quotable: true, stances }];
    expect(warned([QUOTE, LONG, CHART], { contradicted: [INDICATOR], stories })).toEqual([]);
  });
});

describe('the blocks of a report', () => {
  it('are only taken in the shapes that are known', () => {
    const code = (sent: unknown) => {
      const read = readReportBlocks(sent);
      return 'fault' in read ? `${read.fault.path} ${read.fault.code}` : 'taken';
    };
    expect(code([heading('A'), LONG, CHART, QUOTE])).toBe('taken');
    expect(code('<p>')).toBe(' INVALID');
    expect(code([null])).toBe('0 INVALID');
    expect(code([{ kind: 'SCRIPT' }])).toBe('0.kind INVALID');
    expect(code([{ kind: 'STORIES', storyIds: [] }])).toBe('0.storyIds REQUIRED');
    expect(code([{ kind: 'STORIES', storyIds: Array.from({ length: 7 }, () => STORY) }])).toBe(
      '0.storyIds TOO_MANY',
    );
    expect(code([{ ...CHART, indicatorId: '../x' }])).toBe('0.indicatorId INVALID');
    expect(code([text('\u0000')])).toBe('0.runs.0.text INVALID');
  });

  it('lead to pages and letters, and run nothing', () => {
    expect(['https://example.org/a', 'http://localhost', 'mailto:a@example.org'].every(isReportLink)).toBe(
      true,
    );
    expect(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'https://'].some(isReportLink)).toBe(
      false,
    );
  });
});
