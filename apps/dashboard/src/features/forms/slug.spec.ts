import { slugOf } from './slug.js';

describe('an address made of a name', () => {
  it.each([
    ['is small letters with hyphens', 'Reading, 3rd grade', 'reading-3rd-grade'],
    ['drops accents, not letters', '¿Cómo va el autobús, señora?', 'como-va-el-autobus-senora'],
    ['has no hyphens at its ends', '  “Every Child”, 2030!  ', 'every-child-2030'],
    ['leaves out letters that no address has', 'Straße 7', 'stra-e-7'],
    ['ends with a whole word', `${'a'.repeat(79)} b`, 'a'.repeat(79)],
    ['cuts a single word that is too long', 'x'.repeat(90), 'x'.repeat(80)],
    ['is empty where there are no such letters', '日本', ''],
  ])('%s', (_, name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('keeps to a length of its own', () => {
    expect(slugOf('What would have to change so that every child', 20)).toBe('what-would-have-to');
  });
});
