import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import formStyles from '../forms/forms.module.css';
import { useWorkIndicator } from './IndicatorFrame.js';
import { targetRows } from './targetRows.js';
import { TargetsForm } from './TargetsForm.js';

/** Where the indicator should go: by period, place and group, each with its reason. */
export function TargetsPage() {
  const { t } = useTranslation('numbers');
  const { locale } = useFormat();
  const indicator = useWorkIndicator();
  return (
    <>
      <h2 className={formStyles.heading}>{t('targets.title')}</h2>
      <TargetsForm indicator={indicator} initial={targetRows(indicator, locale)} />
    </>
  );
}
