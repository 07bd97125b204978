import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { onlyKnown, readChoice, withChoice, type Choice } from './choice.js';

/** The choice in the address, and how to change it. The page stays where it is. */
export function useChoice(): [choice: Choice, change: (change: Partial<Choice>) => void] {
  const facts = useInitiative();
  const [parameters, setParameters] = useSearchParams();
  const choice = useMemo(() => onlyKnown(readChoice(parameters), facts), [parameters, facts]);
  return [
    choice,
    (change) =>
      // The switch of languages mends the address without the router, so it is read where it stands.
      setParameters(withChoice(new URLSearchParams(location.search), change), {
        replace: true,
        preventScrollReset: true,
        // A choice shows at once. In a transition two states of the page would ask the server in turn.
        flushSync: true,
      }),
  ];
}
