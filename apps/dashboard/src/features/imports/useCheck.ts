import { useMutation } from '@apollo/client/react';
import type { ImportMapping } from '@chorus/domain';
import { failure } from '../../apollo.js';
import type { Failure } from '../../failure.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CheckImportMutation } from './imports.graphql.js';

export interface Check {
  busy: boolean;
  error: Failure | undefined;
  /** Reads every row with this mapping and changes no number; true where that could begin. */
  run: (mapping: ImportMapping) => Promise<boolean>;
}

/** The dry run of one import. `onChange` reads the import again, whatever came of it. */
export function useCheck(importId: string, onChange: () => Promise<unknown>): Check {
  const { initiative } = useInitiative();
  const [check, { loading, error }] = useMutation(CheckImportMutation);
  const run = async (mapping: ImportMapping) => {
    const begun = await check({ variables: { initiative: initiative.slug, id: importId, mapping } }).then(
      () => true,
      // `error` of the mutation says it.
      () => false,
    );
    await onChange();
    return begun;
  };
  return { busy: loading, error: error && failure(error), run };
}
