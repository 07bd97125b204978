import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { DecisionView } from './DecisionView.js';

/** `/i/:initiative/decisions/:id`: one decision, for whoever it is open to. */
export function PublicDecisionPage() {
  const { t } = useTranslation('decisions');
  const { home, work, can } = useInitiative();
  return (
    <DecisionView
      address={`${home}/decisions`}
      actions={({ id }) =>
        can('decision.write') && (
          <Link look="onward" href={`${work}/decisions/${id}`}>
            {t('workOnIt')}
          </Link>
        )
      }
    />
  );
}
