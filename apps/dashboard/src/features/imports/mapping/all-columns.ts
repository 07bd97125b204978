import { columnIndex } from './names.js';
import type { Sample } from './preview.js';

/**
 * The columns of all files as of one: those of the first, then what only others have, with rows of each. So one
 * mapping can be made for files that belong together.
 */
export function allColumns(
  files: readonly Pick<Sample, 'header' | 'sample'>[],
): Pick<Sample, 'header' | 'sample'> {
  const header: string[] = [...(files[0]?.header ?? [])];
  for (const file of files.slice(1))
    for (const name of file.header) if (name !== '' && columnIndex(header, name) < 0) header.push(name);
  const [first, ...others] = files;
  const rows = others.flatMap((file) => {
    const places = header.map((name) => columnIndex(file.header, name));
    return file.sample.map((row) => places.map((place) => row[place] ?? ''));
  });
  return { header, sample: [...(first?.sample ?? []), ...rows] };
}
