import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Spinner } from '../../ui/Spinner.js';

/** A dry run under way: it goes on by itself, also when nobody looks. */
export function CheckProgress({ rows }: { rows: number }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  return (
    <>
      <Spinner text={t('check.running', { count: rows, number: number(rows) })} />
      <p>{t('check.leave')}</p>
    </>
  );
}
