import { chartKey, chartsIn, storiesIn, wordsOf, type ReportBlock } from './report.js';

/** What the check asks of the shelf the report is read from. */
export interface ParityGround {
  /** Stories that may stand in the report, with how many words of theirs are read in it, and their stances. */
  stories: readonly {
    storyId: string;
    words: number;
    quotable: boolean;
    stances: readonly { indicatorId: string; stance: string }[];
  }[];
  /** Keys of charts that have figures on the shelf. */
  charts: readonly string[];
  /** Indicators beside which published stories say otherwise. */
  contradicted: readonly string[];
  /** Indicators that an open tension is about. */
  inTension: readonly string[];
  /** Paragraphs (index of the block) in which words of a story stand as if they were the report's. */
  copied: readonly number[];
}

/** What is worth another look before a report goes out. None of it forbids publishing. */
export const PARITY_WARNINGS = [
  'NO_VOICES',
  'NO_NUMBERS',
  'SECTION_WITHOUT_VOICES',
  'SECTION_WITHOUT_NUMBERS',
  'VOICES_LAST',
  'CLAIM_WITHOUT_CHART',
  'QUOTE_WITHOUT_CONTEXT',
  'CHART_WITHOUT_WORDS',
  'ONE_SIDED',
  'OPEN_TENSION',
  'STORY_CLOSED',
  'NOT_QUOTABLE',
  'CHART_CLOSED',
  'COPIED_WORDS',
] as const;
export type ParityWarningCode = (typeof PARITY_WARNINGS)[number];

export interface ParityWarning {
  code: ParityWarningCode;
  /** The block it is about; null where it is about the whole report. */
  block: number | null;
  /** The heading above it; empty before the first one. */
  section: string;
  indicatorId: string | null;
}

/** Numbers and stories of a report beside each other. */
export interface Parity {
  charts: number;
  /** Sentences of the report's own text with a figure in them. */
  claims: number;
  stories: number;
  quotes: number;
  /** In the report's own text; and of tellers, as far as they are read in it. */
  ownWords: number;
  tellerWords: number;
  /** Where each kind stands, in reading order: N a chart, V a voice, W words. */
  places: string;
  warnings: ParityWarning[];
}

/** A figure in a sentence, but no year and no number of a list. */
const FIGURE = /(?<![\p{L}\d])(?!(?:19|20)\d\d(?![\d.,%]))\d+(?:[.,]\d+)*\s*%?/u;
/** So few words beside a quote say nothing about it. */
const CONTEXT_WORDS = 8;

/** Holds numbers and stories of a report against each other, and says what is worth another look. */
export function reportParity(blocks: readonly ReportBlock[], ground: ParityGround): Parity {
  const shown = blocks.filter((each) => each.kind !== 'PICTURE');
  const cited = storiesIn(blocks);
  const open = ground.stories.filter(({ storyId }) => cited.includes(storyId));
  return {
    charts: chartsIn(blocks).length,
    claims: blocks.reduce((sum, each) => sum + claimsIn(each), 0),
    stories: cited.length,
    quotes: blocks.filter(({ kind }) => kind === 'QUOTE').length,
    ownWords: blocks.reduce((sum, each) => sum + countWords(wordsOf(each)), 0),
    tellerWords: open.reduce((sum, { words }) => sum + words, 0),
    places: shown.map((each) => (isNumber(each) ? 'N' : isVoice(each) ? 'V' : 'W')).join(''),
    warnings: [
      ...ofWhole(blocks),
      ...ofSections(blocks),
      ...ofBlocks(blocks, ground),
      ...ofSides(blocks, ground),
    ],
  };
}

const isVoice = ({ kind }: ReportBlock): boolean => kind === 'STORIES' || kind === 'QUOTE';
const isNumber = ({ kind }: ReportBlock): boolean => kind === 'CHART';
const isText = ({ kind }: ReportBlock): boolean => kind === 'PARAGRAPH' || kind === 'LIST';

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function claimsIn(each: ReportBlock): number {
  if (!isText(each)) return 0;
  return wordsOf(each)
    .split(/(?<=[.!?])\s+|\n/)
    .filter((sentence) => FIGURE.test(sentence)).length;
}

function warning(code: ParityWarningCode, more: Partial<Omit<ParityWarning, 'code'>> = {}): ParityWarning {
  return { code, block: null, section: '', indicatorId: null, ...more };
}

function ofWhole(blocks: readonly ReportBlock[]): ParityWarning[] {
  const hasNumbers = blocks.some((each) => isNumber(each) || claimsIn(each) > 0);
  const hasVoices = blocks.some(isVoice);
  const firstVoice = blocks.findIndex(isVoice);
  const lastChart = blocks.findLastIndex(isNumber);
  const severalCharts = blocks.filter(isNumber).length > 1;
  return [
    ...(hasNumbers && !hasVoices ? [warning('NO_VOICES')] : []),
    ...(hasVoices && !hasNumbers ? [warning('NO_NUMBERS')] : []),
    ...(hasVoices && severalCharts && firstVoice > lastChart
      ? [warning('VOICES_LAST', { block: firstVoice })]
      : []),
  ];
}

interface ReportSection {
  title: string;
  from: number;
  blocks: ReportBlock[];
}

function sectionsOf(blocks: readonly ReportBlock[]): ReportSection[] {
  const sections: ReportSection[] = [{ title: '', from: 0, blocks: [] }];
  blocks.forEach((each, index) => {
    if (each.kind === 'HEADING' && each.level === 2)
      sections.push({ title: wordsOf(each), from: index, blocks: [] });
    else sections.at(-1)?.blocks.push(each);
  });
  return sections;
}

/** In a report that has both, a part with one alone leans on it. */
function ofSections(blocks: readonly ReportBlock[]): ParityWarning[] {
  const hasBoth = blocks.some(isVoice) && blocks.some((each) => isNumber(each) || claimsIn(each) > 0);
  if (!hasBoth) return [];
  return sectionsOf(blocks).flatMap(({ title, from, blocks: own }) => {
    const numbers = own.some((each) => isNumber(each) || claimsIn(each) > 0);
    const voices = own.some(isVoice);
    if (numbers === voices) return [];
    const code = numbers ? 'SECTION_WITHOUT_VOICES' : 'SECTION_WITHOUT_NUMBERS';
    return [warning(code, { block: from, section: title })];
  });
}

function ofBlocks(blocks: readonly ReportBlock[], ground: ParityGround): ParityWarning[] {
  let section = '';
  return blocks.flatMap((each, block) => {
    if (each.kind === 'HEADING' && each.level === 2) section = wordsOf(each);
    const say = (code: ParityWarningCode, indicatorId: string | null = null) => [
      warning(code, { block, section, indicatorId }),
    ];
    const beside = [blocks[block - 1], blocks[block + 1]].filter((one) => one !== undefined);
    const isExplained = beside.some((one) => isText(one) && countWords(wordsOf(one)) >= CONTEXT_WORDS);
    if (each.kind === 'CHART') {
      const { indicatorId } = each;
      if (!ground.charts.includes(chartKey(each))) return say('CHART_CLOSED', indicatorId);
      return isExplained || each.note !== '' ? [] : say('CHART_WITHOUT_WORDS', indicatorId);
    }
    if (each.kind === 'QUOTE') {
      const story = ground.stories.find(({ storyId }) => storyId === each.storyId);
      if (!story) return say('STORY_CLOSED');
      if (!story.quotable) return say('NOT_QUOTABLE');
      return isExplained ? [] : say('QUOTE_WITHOUT_CONTEXT');
    }
    if (each.kind === 'STORIES') {
      const open = each.storyIds.every((id) => ground.stories.some(({ storyId }) => storyId === id));
      return open ? [] : say('STORY_CLOSED');
    }
    if (!isText(each)) return [];
    if (ground.copied.includes(block)) return say('COPIED_WORDS');
    const isBare = claimsIn(each) > 0 && !chartInSection(blocks, block);
    return isBare ? say('CLAIM_WITHOUT_CHART') : [];
  });
}

/** A chart under the same heading. */
function chartInSection(blocks: readonly ReportBlock[], block: number): boolean {
  return (
    sectionsOf(blocks)
      .findLast(({ from }) => from <= block)
      ?.blocks.some(isNumber) ?? false
  );
}

/** Indicators that people see otherwise, where the report does not say so. */
function ofSides(blocks: readonly ReportBlock[], ground: ParityGround): ParityWarning[] {
  const cited = storiesIn(blocks);
  const indicators = [...new Set(chartsIn(blocks).map(({ indicatorId }) => indicatorId))];
  const saysOtherwise = (indicatorId: string) =>
    ground.stories.some(
      ({ storyId, stances }) =>
        cited.includes(storyId) &&
        stances.some((each) => each.indicatorId === indicatorId && each.stance === 'DISCORDANT'),
    );
  return indicators.flatMap((indicatorId) => [
    ...(ground.contradicted.includes(indicatorId) && !saysOtherwise(indicatorId)
      ? [warning('ONE_SIDED', { indicatorId })]
      : []),
    ...(ground.inTension.includes(indicatorId) ? [warning('OPEN_TENSION', { indicatorId })] : []),
  ]);
}
