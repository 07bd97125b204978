import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLOURS, FONT, SHADES } from '@chorus/charts';

const read = (file: string) => readFileSync(join(__dirname, file), 'utf8');

/** Pictures leave the pages on white paper; everything else in them is the day's design. */
describe('the colours of pictures', () => {
  const tokens = read('tokens.css');
  it.each(Object.entries(COLOURS).filter(([name]) => name !== 'paper'))(
    '%s is that of the pages',
    (name, colour) => {
      const token = name === 'ink2' ? 'ink-2' : name;
      expect(tokens).toContain(`--${token}: light-dark(${colour},`);
    },
  );
  it('shades of maps and the font are those of the pages', () => {
    const map = read('charts/PlaceMap.module.css');
    for (const shade of SHADES) expect(map).toContain(`light-dark(${shade},`);
    expect(tokens).toContain(`'${FONT}'`);
  });
});
