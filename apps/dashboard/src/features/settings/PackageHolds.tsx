import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PACKAGE_TABLES, type PackageReport } from './package.js';
import styles from './settings.module.css';

/** What a package holds, that nothing is wrong with it, and what would happen. */
export function PackageHolds({ report, fileName }: { report: PackageReport; fileName: string }) {
  const { t } = useTranslation('manage');
  const { number } = useFormat();
  const { initiative } = useInitiative();
  const held = PACKAGE_TABLES.filter((table) => (report.rows[table] ?? 0) > 0);
  return (
    <div className={styles.holds} role="status">
      <h3>{t('settings.packageIn.holds', { file: fileName, name: report.name })}</h3>
      <ul>
        {held.map((table) => {
          const count = report.rows[table] ?? 0;
          return (
            <li key={table}>{t(`settings.packageIn.rows.${table}`, { count, number: number(count) })}</li>
          );
        })}
      </ul>
      <p>{t('settings.packageIn.sound')}</p>
      <p>{t('settings.packageIn.would', { name: initiative.name })}</p>
    </div>
  );
}
