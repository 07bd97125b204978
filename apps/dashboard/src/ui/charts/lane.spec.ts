import { yearOf } from '@chorus/charts';
import type { ChartStory } from './types.js';
import fc from 'fast-check';
import { countMarks, layoutLane, middleOf, storiesWithin, TARGET } from './lane.js';

const DOMAIN = { from: 2010, to: 2020 };
const WIDTH = 480;

const story = (id: string, start: string, end = start, trend: number | null = 1): ChartStory => ({
  id,
  label: id,
  start,
  end,
  trend,
  themes: [],
});
const many = (count: number, day: string) =>
  Array.from({ length: count }, (_, index) => story(`${day}-${index}`, day));

describe('layoutLane', () => {
  it('puts a story in its column on the axis', () => {
    const { pins } = layoutLane([story('a', '2015-01-01')], DOMAIN, WIDTH, 4);
    expect(pins).toHaveLength(1);
    expect(Math.abs((pins[0]?.x ?? 0) - WIDTH / 2)).toBeLessThanOrEqual(TARGET / 2);
  });

  it('stacks stories of the same time, in the order of time', () => {
    const { pins, pinRows } = layoutLane(
      [story('later', '2015-02-01'), story('sooner', '2015-01-20')],
      DOMAIN,
      WIDTH,
      4,
    );
    expect(pins.map(({ stories, row }) => [stories[0]?.id, row])).toEqual([
      ['sooner', 0],
      ['later', 1],
    ]);
    expect(pinRows).toBe(2);
  });

  it('counts them when they are too many to stand apart', () => {
    const { pins, pinRows } = layoutLane(many(12, '2015-01-01'), DOMAIN, WIDTH, 4);
    expect(pins).toHaveLength(1);
    expect(pins[0]?.stories).toHaveLength(12);
    expect(pinRows).toBe(2);
  });

  it('counts a whole period where it is too full, and several where periods are narrow', () => {
    const years = Array.from({ length: 10 }, (_, index) => ({ from: 2010 + index, to: 2011 + index }));
    const told = [...many(6, '2015-02-01'), story('autumn', '2015-11-01'), story('next', '2016-03-01')];
    const wide = layoutLane(told, DOMAIN, WIDTH, 4, years).pins;
    expect(wide.map(({ stories, over }) => [stories.length, over.from, over.to])).toEqual([
      [7, 2015, 2016],
      [1, 2016, 2017],
    ]);
    const narrow = layoutLane(told, DOMAIN, 120, 4, years).pins;
    expect(narrow.map(({ stories, over }) => [stories.length, over.from, over.to])).toEqual([
      [7, 2014, 2016],
      [1, 2016, 2018],
    ]);
  });

  it('draws a story that spans time as a band, and overlapping bands under each other', () => {
    const { bands, pins, bandRows } = layoutLane(
      [
        story('childhood', '2011-01-01', '2015-01-01'),
        story('school', '2013-01-01', '2017-01-01'),
        story('after', '2017-06-01', '2019-06-01'),
      ],
      DOMAIN,
      WIDTH,
      4,
    );
    expect(pins).toEqual([]);
    expect(bands.map(({ story: { id }, row }) => [id, row])).toEqual([
      ['childhood', 0],
      ['school', 1],
      ['after', 0],
    ]);
    expect(bandRows).toBe(2);
  });

  it('keeps at the edge what lies outside', () => {
    const { pins } = layoutLane(
      [story('before', '1999-01-01'), story('after', '2031-01-01')],
      DOMAIN,
      WIDTH,
      4,
    );
    expect(pins.map(({ x }) => x)).toEqual([TARGET / 2, WIDTH - TARGET / 2]);
  });

  it('loses no story, and lets no two targets touch', () => {
    const day = fc
      .integer({ min: 0, max: 3800 })
      .map((days) => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    const one = fc.record({ start: day, length: fc.integer({ min: 1, max: 900 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 80 }), fc.integer({ min: 200, max: 900 }), (spans, width) => {
        const stories = spans.map(({ start, length }, index) =>
          story(
            String(index),
            start,
            new Date(Date.parse(start) + length * 86_400_000).toISOString().slice(0, 10),
          ),
        );
        const { pins, bands } = layoutLane(stories, DOMAIN, width, 3);
        expect(pins.flatMap((pin) => pin.stories).length + bands.length).toBe(stories.length);
        pins.forEach((a, index) => {
          expect(a.x).toBeGreaterThanOrEqual(TARGET / 2 - 1e-6);
          expect(a.x).toBeLessThanOrEqual(width - TARGET / 2 + 1e-6);
          for (const b of pins.slice(index + 1))
            expect(Math.abs(a.x - b.x) >= TARGET - 1e-6 || Math.abs(a.row - b.row) >= 1).toBe(true);
        });
        bands.forEach((a, index) => {
          for (const b of bands.slice(index + 1))
            expect(a.row !== b.row || a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
        });
      }),
    );
  });
});

it('marks are counted by what the tellers say', () => {
  const trends = [2, 1, 0, -1, null];
  const stories = trends.map((trend, index) => story(String(index), '2015-01-01', '2015-01-02', trend));
  expect(countMarks(stories)).toEqual({ better: 2, mixed: 1, worse: 1, unsaid: 1 });
});

it('a span holds the stories whose time touches it', () => {
  const stories = [
    story('before', '2012-01-01', '2012-01-02'),
    story('into', '2012-06-01', '2014-06-01'),
    story('within', '2015-03-01', '2015-03-02'),
    story('after', '2017-01-01', '2017-01-02'),
  ];
  expect(storiesWithin(stories, { from: 2014, to: 2016 }).map(({ id }) => id)).toEqual(['into', 'within']);
});

it('the middle of a story is the middle of its days', () => {
  expect(middleOf(story('a', '2015-01-01', '2016-01-01'))).toBeCloseTo(
    (yearOf('2015-01-01') + yearOf('2016-01-01')) / 2,
  );
});
