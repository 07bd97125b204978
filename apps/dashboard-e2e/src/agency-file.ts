const HEADER = ['District', 'FIPS', 'Year', 'Race/Ethnicity', 'Variable', 'Measure Type', 'Value'];

/**
 * A file in the shape in which agencies publish them, with invented figures: long, quoted, a column that says what
 * the number is, -9999 for suppressed, -6666 for missing, and a town that the initiative does not know yet.
 */
export function agencyFile(variable: string): string {
  const rows: string[][] = [];
  for (let index = 0; index < 10; index += 1) {
    const year = `${2012 + index}-${2013 + index}`;
    const row = (district: string, group: string, value: string) =>
      rows.push([district, '', year, group, variable, 'Percent', value]);
    row('Larkmoor County', 'All', (20 - index * 0.9).toFixed(1));
    row('Halvard Crossing', 'All', (24 - index * 1.1).toFixed(1));
    row('Hartwell', 'All', (12 - index * 0.3).toFixed(1));
    row('Halvard Crossing', 'Asian', '-9999');
    row('Halvard Crossing', 'White', index < 2 ? '-6666' : (18 - index).toFixed(1));
  }
  return [HEADER, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
}
