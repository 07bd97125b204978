import { FileProblem } from '../file-problem.js';
import { readTable } from '../read-table.js';
import { fold } from '../text.js';
import type { DataValue } from './data-value.js';

/** The first columns of a dataValueSets file in CSV. What follows has had several names; the places are the same. */
const FIRST = ['dataelement', 'period', 'orgunit'];

/** Whether a table with these names of columns is a DHIS2 data value set. */
export function isDataValueHeader(header: readonly string[]): boolean {
  return header.length >= 6 && FIRST.every((name, index) => fold(header[index] ?? '') === name);
}

/**
 * The values of a dataValueSets file in CSV while it arrives. By their places, as DHIS2 reads it: `dataelement, period,
 * orgunit, catoptcombo, attroptcombo, value, storedby, lastupdated, comment, flwup, deleted`.
 * Throws the FileProblems of `readTable`, and BROKEN_QUOTES for a row whose cells may stand in the wrong columns.
 */
export async function* readCsvValues(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<DataValue[]> {
  const { rows } = await readTable(chunks, { headerRow: 1, headerRows: 1 });
  for await (const batch of rows) {
    yield batch.map(({ cells, line, problem }) => {
      // Cells that may stand in the wrong columns cannot be read by their places.
      if (problem) throw new FileProblem('BROKEN_QUOTES', { line: problem.detail['line'] ?? line });
      const at = (index: number) => cells[index] ?? '';
      return {
        ...{ dataElement: at(0), period: at(1), orgUnit: at(2) },
        ...{ categoryOptionCombo: at(3), attributeOptionCombo: at(4) },
        ...{ value: at(5), comment: at(8), deleted: at(10) },
      };
    });
  }
}
