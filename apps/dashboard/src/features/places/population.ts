import { readNumber } from '../../ui/readNumber.js';

/** Key of the number for everyone; all others stand under the id of their category. */
export const EVERYONE = '';

interface Row {
  placeId: string;
  categoryId: string | null;
  people: number;
}

/** The numbers of people of one place as a reader of this locale types them, by category. */
export function populationTexts(
  populations: readonly Row[],
  placeId: string | undefined,
  locale: string,
): Record<string, string> {
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  return Object.fromEntries(
    populations
      .filter((row) => row.placeId === placeId)
      .map(({ categoryId, people }) => [categoryId ?? EVERYONE, format.format(people)]),
  );
}

const isPeople = (value: number | null): boolean => value === null || (value >= 0 && Number.isInteger(value));

/** Keys of texts that are no number of people. */
export function unreadablePeople(texts: Record<string, string>, locale: string): string[] {
  return Object.keys(texts).filter((key) => {
    const { readable, value } = readNumber(texts[key] ?? '', locale);
    return !readable || !isPeople(value);
  });
}

/** What is sent: only numbers that are there. */
export function populationInput(
  texts: Record<string, string>,
  locale: string,
): { categoryId: string | null; people: number }[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const people = readNumber(text, locale).value;
    return people === null ? [] : [{ categoryId: key === EVERYONE ? null : key, people }];
  });
}
