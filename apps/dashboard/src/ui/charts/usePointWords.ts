import { pointWords, type PointWords, type Quantity } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.js';

/** What a point says, in words of the language that the page is in. */
export function usePointWords(quantity: Quantity): PointWords {
  const { t } = useTranslation('ui');
  return pointWords((key, values) => t(key, values), useFormat(), quantity);
}
