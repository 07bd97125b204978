import { fireEvent, screen, within } from '@testing-library/react';
import { renderIn } from '../../test/words.js';
import { DataTable, type Column } from './DataTable.js';

interface Place {
  name: string;
  value: number | null;
}

const rows: Place[] = [
  { name: 'Northgate', value: 9 },
  { name: 'East Side', value: null },
  { name: 'Lakeshore', value: 12 },
];
const columns: Column<Place>[] = [
  { key: 'name', header: 'Place', cell: ({ name }) => name, rowHeader: true, sortBy: ({ name }) => name },
  {
    key: 'value',
    header: 'Value',
    cell: ({ value }) => value ?? 'hidden',
    numeric: true,
    sortBy: ({ value }) => value,
  },
];
const table = (some: Place[] = rows) => (
  <DataTable caption="Places" columns={columns} rows={some} rowKey={({ name }) => name} />
);
const order = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const sortOf = (name: string) => screen.getByRole('columnheader', { name }).getAttribute('aria-sort');

describe('a table', () => {
  it('has a caption, and headers for columns and rows', async () => {
    await renderIn(table());
    const named = screen.getByRole('table', { name: 'Places' });
    expect(within(named).getAllByRole('columnheader')).toHaveLength(2);
    expect(order()).toEqual(['Northgate', 'East Side', 'Lakeshore']);
  });

  it('is sorted by its headers, and says so; what has no value stays last', async () => {
    await renderIn(table());
    expect(sortOf('Value')).toBeNull();
    press('Value');
    expect(order()).toEqual(['Northgate', 'Lakeshore', 'East Side']);
    expect(sortOf('Value')).toBe('ascending');
    press('Value');
    expect(order()).toEqual(['Lakeshore', 'Northgate', 'East Side']);
    expect(sortOf('Value')).toBe('descending');
    press('Place');
    expect(order()).toEqual(['East Side', 'Lakeshore', 'Northgate']);
    expect(sortOf('Value')).toBeNull();
  });

  it('says when nothing is in it', async () => {
    await renderIn(table([]), 'es');
    expect(screen.getByText('Aquí no hay nada todavía.')).toBeTruthy();
  });
});
