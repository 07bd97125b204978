import {
  markProblem,
  ORGANIZATION_KINDS,
  parsePeriod,
  periodKey,
  periodLabel,
  signifierProblems,
} from '@chorus/domain';
import { HELP, READING } from './care.js';
import { DIMENSIONS } from './dimensions.js';
import { INDICATORS } from './indicators.js';
import { INITIATIVE } from './initiative.js';
import { PLACES } from './places.js';
import { PROMPTS } from './prompts.js';
import { periodsOf } from './series-periods.js';
import { placementsOf } from './placements.js';
import { SIGNIFIERS } from './signifiers.js';
import { STORIES } from './stories.js';
import { THEMES } from './themes.js';
import { COUNTY, DIMENSION_KEYS, INDICATOR_SLUGS, PLACE_CODES } from './types.js';
import type { IndicatorSlug, Story } from './types.js';

const themes = new Map(THEMES.map((theme) => [theme.key, theme]));
const prompts = new Map(PROMPTS.map((prompt) => [prompt.key, prompt]));
const organizations = new Map(
  INITIATIVE.organizations.map((organization) => [organization.key, organization]),
);
const told = STORIES.filter(({ state }) => state !== 'WITHDRAWN');
const published = STORIES.filter(({ state }) => state === 'PUBLISHED');

/** Every text in two languages, wherever it stands in the data, with the way to it. */
function texts(value: unknown, path: string): [path: string, text: { en: unknown; es: unknown }][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'es' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const duplicates = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

describe('The demo initiative', () => {
  it('says in both languages that all of it is invented, and so does every source', () => {
    expect(INITIATIVE.inventedNote.en).toMatch(/invented/);
    expect(INITIATIVE.inventedNote.es).toMatch(/inventado/);
    for (const { source } of INDICATORS) {
      expect(source.invented).toBe(true);
      expect(source.producer).toMatch(/\(invented\)$/);
      expect(source.title.es).toMatch(/\(inventado\)$/);
    }
  });

  it('names nobody real among those who help: invented names, numbers kept for stories', () => {
    for (const { name, phone } of HELP) {
      expect(name.en).toMatch(/\(invented\)$/);
      expect(name.es).toMatch(/\(inventada\)$/);
      expect(phone).toMatch(/^555-01\d\d$/);
    }
  });

  it('is complete in English and Spanish: no text is empty, and none is a copy but names and the percent sign', () => {
    const all = texts(
      { INITIATIVE, PLACES, DIMENSIONS, INDICATORS, THEMES, PROMPTS, SIGNIFIERS, STORIES, HELP, READING },
      'demo',
    );
    expect(all.length).toBeGreaterThan(450);
    expect(all.filter(([, { en, es }]) => !en || !es).map(([path]) => path)).toEqual([]);
    const copies = all.filter(([, { en, es }]) => en === es && en !== '%').map(([path]) => path);
    expect(copies.filter((path) => !/PLACES\.\d+\.name$/.test(path))).toEqual([]);
  });

  it('has 10 to 14 organizations of all kinds and 3 to 4 results in order', () => {
    expect(INITIATIVE.organizations.length).toBeGreaterThanOrEqual(10);
    expect(INITIATIVE.organizations.length).toBeLessThanOrEqual(14);
    expect(new Set(INITIATIVE.organizations.map(({ kind }) => kind))).toEqual(new Set(ORGANIZATION_KINDS));
    expect(INITIATIVE.results.map(({ order }) => order)).toEqual([1, 2, 3, 4]);
  });

  it('asks about meaning in words and shapes that fit, and places its stories in them', () => {
    const wrong = Object.values(SIGNIFIERS).flatMap((signifiers) =>
      signifiers.flatMap(({ kind, question, help, labels }) =>
        (['en', 'es'] as const).flatMap((language) =>
          signifierProblems(kind, {
            question: question[language],
            help: help?.[language] ?? '',
            labels: labels.map((label) => label[language]),
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
    const known = new Set(THEMES.map(({ key }) => key));
    const drawing = Object.values(SIGNIFIERS).flatMap((all) => all.flatMap(({ drawnBy }) => drawnBy.flat()));
    expect(drawing.filter((theme) => !known.has(theme))).toEqual([]);
    for (const story of STORIES) {
      const marks = placementsOf(story);
      SIGNIFIERS[story.prompt].forEach(({ kind, several = false, labels }, index) => {
        const mark = marks[index];
        if (mark === undefined) return;
        expect(markProblem({ kind, several, parts: labels.length }, mark)).toBeUndefined();
      });
    }
  });

  it('uses no key twice', () => {
    for (const keys of [
      STORIES.map(({ key }) => key),
      THEMES.map(({ key }) => key),
      INDICATORS.map(({ slug }) => slug),
      PLACES.map(({ code }) => code),
      INITIATIVE.organizations.map(({ key }) => key),
    ]) {
      expect(duplicates(keys)).toEqual([]);
    }
  });
});

describe('Places and dimensions', () => {
  it('are one county with nine places whose people add up to it', () => {
    expect(PLACES.map(({ code }) => code).sort()).toEqual([...PLACE_CODES].sort());
    const county = PLACES.find(({ code }) => code === COUNTY);
    const parts = PLACES.filter(({ parent }) => parent === COUNTY);
    expect(parts).toHaveLength(9);
    expect(parts.reduce((sum, { population }) => sum + population.everyone, 0)).toBe(
      county?.population.everyone,
    );
  });

  it('count everyone once in each partition, and fewer than everyone in circumstances', () => {
    for (const { population } of PLACES) {
      for (const { key, partition, categories } of DIMENSIONS) {
        const counts: Readonly<Record<string, number>> = population[key];
        expect(Object.keys(counts).sort()).toEqual(categories.map((category) => category.key).sort());
        const sum = Object.values(counts).reduce((a, b) => a + b, 0);
        if (partition) expect(sum).toBe(population.everyone);
        else expect(sum).toBeLessThan(population.everyone);
      }
    }
    expect(DIMENSIONS.map(({ key }) => key)).toEqual([...DIMENSION_KEYS]);
  });
});

describe('Indicators', () => {
  it('are at least 14, of every measure and direction, and refer to what exists', () => {
    expect(INDICATORS.map(({ slug }) => slug).sort()).toEqual([...INDICATOR_SLUGS].sort());
    expect(INDICATORS.length).toBeGreaterThanOrEqual(14);
    expect(new Set(INDICATORS.map(({ measure }) => measure)).size).toBe(6);
    expect(new Set(INDICATORS.map(({ direction }) => direction)).size).toBe(3);
    const results = new Set(INITIATIVE.results.map(({ key }) => key));
    for (const { owner, result } of INDICATORS) {
      expect(organizations.has(owner)).toBe(true);
      expect(results.has(result)).toBe(true);
    }
  });

  it('include a performance indicator of a partner, a quarterly one, a monthly one and a break in a series', () => {
    const performance = INDICATORS.filter(({ kind }) => kind === 'PERFORMANCE');
    expect(performance.map(({ owner }) => organizations.get(owner)?.kind)).toEqual(['NONPROFIT']);
    expect(new Set(INDICATORS.map(({ frequency }) => frequency))).toEqual(
      new Set(['ANNUAL', 'SCHOOL_YEAR', 'QUARTER', 'MONTH']),
    );
    const kinds = INDICATORS.flatMap(({ annotations }) => annotations.map(({ kind }) => kind));
    expect(new Set(kinds).size).toBe(6);
  });

  it.each(INDICATORS.map((indicator) => [indicator.slug, indicator] as const))(
    'place the baseline of %s on a period of the series, and its targets after it, on periods with labels',
    (_slug, { frequency, years, baseline, targets, places }) => {
      const periods = periodsOf(frequency, years).map(({ period }) => periodKey(period));
      expect(periods).toContain(periodKey(baseline));
      for (const { period, place } of targets) {
        expect(period.start > baseline.start).toBe(true);
        expect(parsePeriod(periodLabel(period), frequency)).toEqual(period);
        if (place) expect(places).toContain(place);
      }
    },
  );

  it('have a target path that is not a straight line, and targets for a place and for a group', () => {
    const all = INDICATORS.flatMap(({ targets }) => targets);
    expect(all.filter(({ place }) => place).length).toBeGreaterThanOrEqual(3);
    expect(all.filter(({ group }) => group).length).toBeGreaterThanOrEqual(3);
    expect(
      INDICATORS.some(({ targets }) => targets.filter(({ place, group }) => !place && !group).length > 1),
    ).toBe(true);
  });

  it('know nothing younger than the day of the picture', () => {
    for (const { annotations, source } of INDICATORS) {
      for (const { date } of annotations) expect(date <= INITIATIVE.asOf).toBe(true);
      expect(source.published <= INITIATIVE.asOf).toBe(true);
    }
  });
});

describe('Themes and prompts', () => {
  it('are a tree of 20 to 25 themes in 5 to 6 branches', () => {
    const branches = THEMES.filter(({ parent }) => !parent);
    expect(branches.length).toBeGreaterThanOrEqual(5);
    expect(branches.length).toBeLessThanOrEqual(6);
    expect(THEMES.length).toBeGreaterThanOrEqual(20);
    expect(THEMES.length).toBeLessThanOrEqual(25);
    for (const { parent } of THEMES) if (parent) expect(themes.get(parent)?.parent).toBeUndefined();
    expect(THEMES.filter(({ parent }) => parent && !themes.has(parent))).toEqual([]);
  });

  it('are three prompts that offer themes which exist', () => {
    expect(PROMPTS).toHaveLength(3);
    for (const { themes: offered } of PROMPTS) expect(offered.filter((key) => !themes.has(key))).toEqual([]);
  });
});

describe('Stories', () => {
  const linkedTo = (slug: IndicatorSlug): Story[] =>
    published.filter(({ links }) => links.some(({ indicator }) => indicator === slug));
  const leaning = (stories: readonly Story[]): { better: number; worse: number } => ({
    better: stories.filter(({ livedTrend = 0 }) => livedTrend > 0).length,
    worse: stories.filter(({ livedTrend = 0 }) => livedTrend < 0).length,
  });

  it('are at least 66, in two languages, and stand in the states that were promised', () => {
    expect(told.length).toBeGreaterThanOrEqual(66);
    expect(told.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(42);
    expect(told.filter(({ language }) => language === 'es').length).toBeGreaterThanOrEqual(25);
    const inState = (state: Story['state']): number =>
      STORIES.filter((story) => story.state === state).length;
    expect(inState('SUBMITTED')).toBe(5);
    expect(inState('IN_REVIEW')).toBe(2);
    expect(inState('HELD')).toBe(2);
    expect(inState('WITHDRAWN')).toBe(2);
    expect(published.length).toBeGreaterThanOrEqual(60);
  });

  it.each(told.map((story) => [story.key, story] as const))(
    '%s refers only to what exists',
    (_key, story) => {
      const offered = prompts.get(story.prompt)?.themes ?? [];
      expect(story.themes.teller.filter((key) => !offered.includes(key))).toEqual([]);
      expect(story.themes.reviewer.filter((key) => !themes.has(key))).toEqual([]);
      const linked = story.links.map(({ indicator }) => indicator);
      expect(duplicates(linked)).toEqual([]);
      expect(story.text.length).toBeGreaterThan(0);
      expect(story.text.length).toBeLessThanOrEqual(5_000);
      expect(story.text).not.toMatch(/ {2}|\n(?!\n)(?<!\n\n)/);
      if (story.quote !== undefined) expect(story.text).toContain(story.quote);
      expect(story.quote !== undefined && !story.consent.mayQuote).toBe(false);
      expect(story.consent.showAlias).toBe(story.alias !== undefined);
    },
  );

  it('arrived after their prompt opened, after they happened began, and before the day of the picture', () => {
    for (const { arrived, prompt, happened, messages } of STORIES) {
      expect(arrived >= (prompts.get(prompt)?.opened ?? '9999')).toBe(true);
      expect(arrived <= INITIATIVE.asOf).toBe(true);
      if (happened) expect(happened.start < happened.end && happened.start <= arrived).toBe(true);
      const days = messages.map(({ on }) => on);
      expect(days).toEqual([...days].sort());
      expect(days.filter((on) => on < arrived || on > INITIATIVE.asOf)).toEqual([]);
    }
  });

  it('are reviewed before they are published, and not tagged before somebody read them', () => {
    expect(published.filter(({ themes: { reviewer } }) => reviewer.length === 0)).toEqual([]);
    expect(
      STORIES.filter(({ state, themes: { reviewer } }) => state === 'SUBMITTED' && reviewer.length > 0),
    ).toEqual([]);
  });

  it('carry a question and an answer when in review, a reason when held, and no words when withdrawn', () => {
    for (const { state, messages, consent, reason, text, quote } of STORIES) {
      if (messages[0]?.from === 'STEWARD') expect(consent.mayContact).toBe(true);
      if (state === 'IN_REVIEW') expect(messages.map(({ from }) => from)).toEqual(['STEWARD', 'TELLER']);
      expect(reason !== undefined).toBe(state === 'HELD');
      if (state === 'WITHDRAWN') expect([text, quote]).toEqual(['', undefined]);
    }
  });

  it('have all three audiences, consents that end, one that has ended, guardians and scribes', () => {
    expect(new Set(told.map(({ consent }) => consent.audience))).toEqual(
      new Set(['PUBLIC', 'PARTNERS', 'STEWARDS']),
    );
    const ends = told.flatMap(({ consent }) => consent.until ?? []);
    expect(ends.length).toBeGreaterThanOrEqual(5);
    expect(ends.filter((until) => until < INITIATIVE.asOf)).toHaveLength(1);
    expect(told.filter(({ consent }) => consent.guardianGiven).length).toBeGreaterThanOrEqual(10);
    expect(told.filter(({ via }) => via === 'SCRIBE').length).toBeGreaterThanOrEqual(5);
  });

  it('on evictions say worse where the curve improves', () => {
    expect(linkedTo('eviction-filings').length).toBeGreaterThanOrEqual(12);
    const { better, worse } = leaning(linkedTo('eviction-filings'));
    expect(worse).toBeGreaterThan(better * 2);
  });

  it('on suspensions say better where the curve gets worse', () => {
    expect(linkedTo('suspensions').length).toBeGreaterThanOrEqual(12);
    const { better, worse } = leaning(linkedTo('suspensions'));
    expect(better).toBeGreaterThan(worse * 2);
  });

  it('on chronic absence say worse, as the curve does', () => {
    expect(linkedTo('chronic-absence').length).toBeGreaterThanOrEqual(12);
    const { better, worse } = leaning(linkedTo('chronic-absence'));
    expect(worse).toBeGreaterThan(better * 2);
  });

  it('contradict the numbers, widen them and confirm them, each at least twelve times', () => {
    const stances = published.flatMap(({ links }) => links.map(({ stance }) => stance));
    for (const stance of ['CONFIRMS', 'EXPANDS', 'DISCORDANT']) {
      expect(stances.filter((given) => given === stance).length).toBeGreaterThanOrEqual(12);
    }
  });

  it('differ in length: one of two sentences, one of about 600 words', () => {
    const words = told.map(({ text }) => text.split(/\s+/).length);
    expect(Math.min(...words)).toBeLessThan(25);
    expect(Math.max(...words)).toBeGreaterThan(580);
  });
});
