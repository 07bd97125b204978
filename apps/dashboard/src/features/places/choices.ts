import type { MapFile } from './readMap.js';

/** Which place each area of a map is; empty for none. One entry an area. */
export type Choices = readonly string[];

/** What the server took each area for. */
export function choicesOf({ areas }: MapFile): Choices {
  return areas.map(({ match }) => match?.placeId ?? '');
}

/** After a person says what an area is; the area that had this place before loses it. */
export function choose(choices: Choices, area: number, place: string): Choices {
  return choices.map((chosen, index) => (index === area ? place : place && chosen === place ? '' : chosen));
}

/** What is sent: every area that is a place. */
export function chosenBoundaries({ areas }: MapFile, choices: Choices) {
  return areas.flatMap(({ outline }, index) => {
    const placeId = choices[index];
    return placeId ? [{ placeId, boundary: outline }] : [];
  });
}

/** How sure an area is: a guess of the server that nobody has looked at differs from all else. */
export function sureness({ areas }: MapFile, choices: Choices, area: number): 'sure' | 'guess' | 'none' {
  const chosen = choices[area];
  if (!chosen) return 'none';
  const match = areas[area]?.match;
  return match?.by === 'SIMILAR' && match.placeId === chosen ? 'guess' : 'sure';
}

const URGENCY = { guess: 0, none: 1, sure: 2 } as const;

/** The areas in the order in which somebody looks at them: guesses first, then what is no place, then the rest. */
export function inOrderOfDoubt(file: MapFile): number[] {
  const found = choicesOf(file);
  const urgency = (index: number) => URGENCY[sureness(file, found, index)];
  return file.areas.map((_, index) => index).sort((a, b) => urgency(a) - urgency(b) || a - b);
}
