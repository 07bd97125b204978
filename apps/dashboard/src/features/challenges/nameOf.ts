interface Named {
  indicatorName: string | null;
  indicatorTranslations: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
}

/** What the page of the indicator is called in this language; null where it is not open. */
export function nameOf({ indicatorName, indicatorTranslations }: Named, language = ''): string | null {
  return indicatorTranslations?.[language]?.['name'] || indicatorName;
}
