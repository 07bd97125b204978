import { pageLink, phoneLink, relevant } from './relevant.js';

const line = { name: 'Crisis line', warnings: [] };
const shelter = { name: 'Shelter', warnings: ['Violence', 'Abuse'] };
const clinic = { name: 'Clinic', warnings: ['Illness'] };
const names = (found: { name: string }[]) => found.map(({ name }) => name);

describe('who helps', () => {
  it.each([
    ['with what the story speaks of first', ['abuse '], ['Shelter', 'Crisis line']],
    ['with anything, where nobody knows that subject', ['Racism'], ['Crisis line']],
    ['with anything first, for a story without warnings', [], ['Crisis line', 'Shelter', 'Clinic']],
  ])('comes %s', (_, warnings, order) =>
    expect(names(relevant([clinic, line, shelter].reverse(), warnings))).toEqual(order),
  );

  it('is still named where everybody knows another subject', () =>
    expect(names(relevant([shelter, clinic], ['Racism']))).toEqual(['Shelter', 'Clinic']));

  it('can be reached: a page is a link, a house is not, and a phone dials digits', () => {
    expect(pageLink('https://example.org/help')).toBe('https://example.org/help');
    expect(pageLink('javascript:alert(1)')).toBeUndefined();
    expect(pageLink('12 Mill Street')).toBeUndefined();
    expect(phoneLink('(555) 010-44 77')).toBe('tel:5550104477');
  });
});
