import { useInitiative } from '../initiative/InitiativeContext.js';

/** Id of the place that holds all others; empty where there is no place yet. */
export function useRoot(): string {
  const { places } = useInitiative();
  return places.find(({ parentId }) => parentId === null)?.id ?? '';
}
