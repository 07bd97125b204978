import { Failure } from '../../failure.js';
import { setupProblem, slugFrom } from './setup.js';

describe('the address made from a name', () => {
  it.each([
    ['Larkmoor Reads', 'larkmoor-reads'],
    ['Niños de San José', 'ninos-de-san-jose'],
    ['  “Every Child”, 2030!  ', 'every-child-2030'],
    ['Straße 7', 'stra-e-7'],
    ['日本', ''],
    ['', ''],
  ])('of %j is %j', (name, slug) => expect(slugFrom(name)).toBe(slug));

  it('fits, and does not end in the middle of a hyphen', () => {
    const slug = slugFrom(`${'a'.repeat(79)} b`);
    expect(slug).toBe('a'.repeat(79));
  });
});

describe('a problem with a name at setup', () => {
  const required = { code: 'REQUIRED' as const, detail: {} };
  const failed = new Failure('INVALID', { code: 'INVALID', detail: {} }, [
    { path: 'name', problem: required },
  ]);

  it.each([
    ['the person', { owner: '', initiative: 'Larkmoor' }, required, undefined],
    ['the initiative', { owner: 'Ana', initiative: '' }, undefined, required],
    ['the initiative, too long', { owner: 'Ana', initiative: 'x'.repeat(121) }, undefined, required],
    ['both', { owner: '', initiative: '' }, required, required],
  ])('is said beside %s', (_, names, owner, initiative) => {
    expect(setupProblem(failed, 'owner.name', names)).toEqual(owner);
    expect(setupProblem(failed, 'initiative.name', names)).toEqual(initiative);
  });

  it('leaves other fields alone', () => {
    expect(setupProblem(failed, 'slug', { owner: '', initiative: '' })).toBeUndefined();
    expect(setupProblem(undefined, 'owner.name', { owner: '', initiative: '' })).toBeUndefined();
  });
});
