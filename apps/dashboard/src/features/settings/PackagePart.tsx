import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button.js';
import { Part } from '../forms/Part.js';
import styles from './settings.module.css';

/** The way out: everything about the numbers as one file that explains itself. */
export function PackagePart({ slug }: { slug: string }) {
  const { t } = useTranslation('manage');
  return (
    <section className={styles.part}>
      <Part title={t('settings.package.title')} lead={t('settings.package.lead')}>
        <p className={styles.quiet}>{t('settings.package.care')}</p>
        <div>
          <ButtonLink icon="download" href={`/api/i/${slug}/package.zip`} download>
            {t('settings.package.download')}
          </ButtonLink>
        </div>
      </Part>
    </section>
  );
}
