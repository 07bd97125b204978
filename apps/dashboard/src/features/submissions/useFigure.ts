import { useTranslation } from 'react-i18next';
import type { ValueState } from '@chorus/domain';
import { useFormat } from '../../ui/format.js';

interface Written {
  value: number | null;
  state?: ValueState;
}

/** A figure of a sheet in words: with its unit, or why there is none. */
export function useFigure({ unit, decimals }: { unit: string; decimals: number }) {
  const { t } = useTranslation(['submissions', 'numbers']);
  const format = useFormat();
  return (figure: Written | null | undefined): string => {
    if (!figure) return t('sheet.none');
    if (figure.value !== null) return format.value(figure.value, { unit, decimals });
    return figure.state && figure.state !== 'VALUE'
      ? t(`numbers:valueState.${figure.state}`)
      : t('sheet.none');
  };
}
