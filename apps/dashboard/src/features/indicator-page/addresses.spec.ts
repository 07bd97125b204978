import { chartAddress, pageAddress } from './addresses.js';
import { readSelection } from './selection.js';

const place = '019a0000-0000-7000-8000-000000000001';
const chosen = readSelection(
  new URLSearchParams({ place, view: 'table', from: '2019', to: '2020', ahead: 'yes' }),
);

describe('permanent addresses', () => {
  it('keep what changes numbers and leave out how one looks at them', () => {
    expect(pageAddress('/i/a/indicators/b', chosen)).toBe(`/i/a/indicators/b?place=${place}&ahead=yes`);
    expect(pageAddress('/i/a/indicators/b', readSelection(new URLSearchParams()))).toBe('/i/a/indicators/b');
  });
  it('of files name the language too', () => {
    expect(chartAddress('/x/trend.png', chosen, 'es-US')).toBe(
      `/x/trend.png?place=${place}&ahead=yes&language=es-US`,
    );
  });
});
