import { Failure } from '../../failure.js';
import { setupProblem } from './setup.js';

describe('a problem with a name at setup', () => {
  const required = { code: 'REQUIRED' as const, detail: {} };
  const failed = (...paths: string[]) =>
    new Failure(
      'INVALID',
      { code: 'INVALID', detail: {} },
      paths.map((path) => ({ path, problem: required })),
    );

  it.each([
    ['the person', ['owner.name'], required, undefined],
    ['the initiative', ['initiative.name'], undefined, required],
    ['both', ['owner.name', 'initiative.name'], required, required],
  ])('is said beside %s', (_, paths, owner, initiative) => {
    expect(setupProblem(failed(...paths), 'owner.name')).toEqual(owner);
    expect(setupProblem(failed(...paths), 'initiative.name')).toEqual(initiative);
  });

  it('leaves other fields alone', () => {
    expect(setupProblem(failed('initiative.name'), 'initiative.slug')).toBeUndefined();
    expect(setupProblem(undefined, 'owner.name')).toBeUndefined();
  });
});
