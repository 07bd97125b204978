import { useTranslation } from 'react-i18next';

/** The files of an import in a few words: "rates.csv", "rates.csv and 2 more". */
export function useFileNames(): (files: readonly { name: string }[]) => string {
  const { t } = useTranslation('imports');
  return ([first, ...others]) => {
    if (!first) return t('files.none');
    return others.length === 0 ? first.name : t('files.andMore', { name: first.name, count: others.length });
  };
}
