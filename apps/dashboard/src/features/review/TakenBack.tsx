import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.js';

/** What stands in the place of a story that its teller took back. */
export function TakenBack() {
  const { t } = useTranslation('work');
  return <EmptyState title={t('review.withdrawn.safe')}>{t('review.withdrawn.do')}</EmptyState>;
}
