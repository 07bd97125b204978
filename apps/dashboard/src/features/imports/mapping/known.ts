import { sameName } from './names.js';

/** What texts in files are held against. */
export interface KnownNames {
  places: readonly { id: string; code: string; name: string; aliases: readonly string[] }[];
  dimensions: readonly { key: string; categories: readonly KnownCategory[] }[];
}

export interface KnownCategory {
  id: string;
  key: string;
  name: string;
  aliases: readonly string[];
}

/** The id of the place that a file names so; its code finds it before its name does. */
export function placeNamed({ places }: KnownNames, text: string): string | undefined {
  const place =
    places.find(({ code }) => sameName(code, text)) ??
    places.find(({ name }) => sameName(name, text)) ??
    places.find(({ aliases }) => aliases.some((alias) => sameName(alias, text)));
  return place?.id;
}

export function categoryNamed(categories: readonly KnownCategory[], text: string): KnownCategory | undefined {
  return (
    categories.find(({ key, name }) => sameName(name, text) || sameName(key, text)) ??
    categories.find(({ aliases }) => aliases.some((alias) => sameName(alias, text)))
  );
}
