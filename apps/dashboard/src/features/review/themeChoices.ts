interface Theme {
  id: string;
  parentId: string | null;
  name: string;
}

const SEPARATOR = ' › ';

/** Themes of the tree as one list to choose from, each below its parent and named by its path. */
export function themeChoices(themes: readonly Theme[]): { value: string; label: string }[] {
  const known = new Set(themes.map(({ id }) => id));
  const below = (parentId: string | null, path: string): { value: string; label: string }[] =>
    themes
      .filter((theme) => (theme.parentId && known.has(theme.parentId) ? theme.parentId : null) === parentId)
      .flatMap(({ id, name }) => {
        const label = path + name;
        return [{ value: id, label }, ...below(id, label + SEPARATOR)];
      });
  return below(null, '');
}
