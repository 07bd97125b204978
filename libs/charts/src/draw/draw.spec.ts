import { indicator, series } from '../testing/samples.js';
import { createFormat } from '../format.js';
import { chartModel } from './chartModel.js';
import { drawChart } from './drawChart.js';
import type { ChartChoice, ChartGround, ChartName } from './model.js';
import { el, escapeXml, text } from './svg.js';
import { shorten, textWidth, wrap } from './text.js';

const say = (key: string, values: object = {}) => [key, ...Object.values(values).map(String)].join(' ');
const choice: ChartChoice = { place: '', group: '', by: '', ahead: false };
const ground = (own: Partial<ChartGround['indicator']>, more: Partial<ChartGround> = {}): ChartGround => ({
  indicator: indicator(own),
  places: [{ id: 'county', parentId: null, name: 'County' }],
  dimensions: [],
  words: { ui: say, indicator: say },
  format: createFormat('en', say),
  ...more,
});
const drawn = (on: ChartGround, chart: ChartName, chosen = choice): string | undefined => {
  const model = chartModel(on, chart, chosen);
  return model && drawChart(model, on, { origin: ['Somebody & sons'], language: 'en' });
};

describe('a drawing', () => {
  it('draws no line across a gap, and hatches what is hidden', () => {
    const svg = drawn(ground({ series: [series({ values: [10, null, 12], states: 'FhF' })] }), 'trend');
    expect(svg).not.toContain('<polyline');
    expect(svg).toContain('fill="url(#hatch)"');
    expect(svg).toContain('chart.hatched');
    expect(svg?.match(/<circle/g)).toHaveLength(2);
  });

  it('marks what is not final and what comes from few people, and says so below', () => {
    const svg = drawn(ground({ series: [series({ states: 'PFF', reliability: '+~+' })] }), 'trend');
    expect(svg).toContain('chart.hollow');
    expect(svg).toContain('chart.diamond');
    expect(drawn(ground({}), 'trend')).not.toMatch(/chart\.(hollow|diamond|hatched)/);
  });

  it('says in words where there is nothing to draw', () => {
    const none = series({ values: [null, null, null], states: 'hhh', reliability: '---' });
    expect(drawn(ground({ series: [none] }), 'trend')).toContain('chart.none');
  });

  it('is not there where the page has none', () => {
    expect(drawn(ground({}), 'groups')).toBeUndefined();
    expect(drawn(ground({}), 'gap')).toBeUndefined();
    expect(drawn(ground({}), 'places')).toBeUndefined();
    expect(drawn(ground({}), 'map')).toBeUndefined();
    expect(drawn(ground({}), 'trend', { ...choice, place: 'nowhere' })).toBeUndefined();
  });

  it('ranks no unstable place, and gives hidden ones no dot', () => {
    const at = (placeId: string, value: number | null, own = {}) =>
      series({ placeId, values: [value, value, value], states: value === null ? 'hhh' : 'FFF', ...own });
    const places = ['Ash', 'Birch', 'Cedar'].map((name) => ({ id: name, parentId: 'county', name }));
    const svg = drawn(
      ground(
        { series: [series({}), at('Ash', 3), at('Birch', 99, { reliability: '~~~' }), at('Cedar', null)] },
        { places: [{ id: 'county', parentId: null, name: 'County' }, ...places] },
      ),
      'places',
    );
    const order = ['>Ash<', 'place.unranked', '>Birch<', 'place.without', '>Cedar<'].map(
      (part) => svg?.indexOf(part) ?? -1,
    );
    expect(order.every((place, index) => place > (order[index - 1] ?? 0))).toBe(true);
    expect(svg?.match(/<circle/g)).toHaveLength(1);
    expect(svg).toContain('point.SUPPRESSED_BY_US');
  });
});

describe('what is written into a drawing', () => {
  it('is escaped, and without what XML forbids', () => {
    expect(escapeXml('<a href="x">&\u0000\ud800\u202f\'')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&amp;\u00a0&#39;',
    );
    expect(text(0, 0, '</text><script>')).not.toContain('<script');
    expect(() => el('circle', { r: NaN })).toThrow(RangeError);
  });
  it('fits its room: wrapped at spaces, shortened with an ellipsis', () => {
    const rows = wrap('one two three four five six seven eight nine ten', 120, 14, 2);
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => textWidth(row, 14) <= 120)).toBe(true);
    expect(rows[1]).toMatch(/…$/);
    expect(shorten('Short', 120, 14)).toBe('Short');
    expect(wrap('', 100, 14)).toEqual([]);
  });
});
