import type { Problem } from '@chorus/domain';
import type { Failure } from '../../failure.js';

/** Fields of the setup form, as the server names them. */
export type SetupField =
  `owner.${'name' | 'email' | 'password'}` | `initiative.${'name' | 'slug' | 'vision'}`;

/** What is wrong with a field of the setup form. */
export function setupProblem(failed: Failure | undefined, field: SetupField): Problem | undefined {
  return failed?.fields.find(({ path }) => path === field)?.problem;
}
