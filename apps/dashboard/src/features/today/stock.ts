/** How much of each thing an initiative has. */
export interface Stock {
  places: number;
  indicators: number;
  prompts: number;
  themes: number;
}

export type FirstStep = keyof Stock;

/** In an order that works: a number needs a place, a call for stories offers themes and speaks to indicators. */
const ORDER: readonly FirstStep[] = ['places', 'indicators', 'themes', 'prompts'];

/** What a new initiative still has nothing of. */
export function firstSteps(stock: Stock): FirstStep[] {
  return ORDER.filter((step) => stock[step] === 0);
}
