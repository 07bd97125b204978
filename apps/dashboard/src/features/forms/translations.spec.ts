import { linesOf, slugOf, translated } from './translations.js';

describe('translated', () => {
  it('changes one text and keeps the others', () => {
    const before = { es: { name: 'Lectura', unit: '%' }, so: { name: 'Akhris' } };
    expect(translated(before, 'es', 'name', 'Leer')).toEqual({
      es: { name: 'Leer', unit: '%' },
      so: { name: 'Akhris' },
    });
  });
  it('leaves out what is empty', () => {
    expect(translated({ es: { name: 'Lectura' } }, 'es', 'name', '')).toEqual({});
  });
});

describe('linesOf', () => {
  it('gives each spelling once, without blank lines', () => {
    expect(linesOf(' St. Mary \n\nSaint Mary\nSt. Mary')).toEqual(['St. Mary', 'Saint Mary']);
  });
});

describe('slugOf', () => {
  it.each([
    ['Reading, 3rd grade', 'reading-3rd-grade'],
    ['Año escolar: niños', 'ano-escolar-ninos'],
    ['  – ', ''],
    ['a'.repeat(79) + ' b', 'a'.repeat(79)],
  ])('makes an address of %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
