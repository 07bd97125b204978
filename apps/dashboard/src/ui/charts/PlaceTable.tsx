import { pointOfPlace, type PlaceValue, type Quantity } from '@chorus/charts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../DataTable.js';
import { usePointWords } from './usePointWords.js';

interface Props {
  caption: ReactNode;
  places: readonly PlaceValue[];
  quantity: Quantity;
}

/** Places, values, intervals and reasons as a table. */
export function PlaceTable({ caption, places, quantity }: Props) {
  const { t } = useTranslation('ui');
  const words = usePointWords(quantity);
  return (
    <DataTable
      caption={caption}
      rows={places}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'place',
          header: t('place.place'),
          rowHeader: true,
          cell: ({ name }) => name,
          sortBy: ({ name }) => name,
        },
        {
          key: 'value',
          header: t('place.value'),
          numeric: true,
          cell: (place) => words.value(pointOfPlace(place)),
          // Values that are not stable have no place in an order.
          sortBy: ({ value, unstable }) => (unstable ? null : value),
        },
        {
          key: 'about',
          header: t('place.about'),
          cell: (place) => {
            const point = pointOfPlace(place);
            return [words.interval(point), ...words.remarks(point)].filter(Boolean).join(', ');
          },
        },
      ]}
    />
  );
}
