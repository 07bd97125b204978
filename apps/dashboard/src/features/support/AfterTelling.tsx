import { useTranslation } from 'react-i18next';
import { SupportList } from './SupportList.js';

/** Who listens, for somebody who has told a story. */
export function AfterTelling({ initiative, warnings }: { initiative: string; warnings?: readonly string[] }) {
  const { t } = useTranslation('support');
  return (
    <SupportList
      initiative={initiative}
      warnings={warnings}
      title={t('afterTelling')}
      lead={t('afterTellingLead')}
    />
  );
}
