import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ActionsPart } from './ActionsPart.js';
import { AudiencePart } from './AudiencePart.js';
import { ChangePart } from './ChangePart.js';
import { DecisionView } from './DecisionView.js';
import { FormersPart } from './FormersPart.js';

/** `/w/:initiative/decisions/:id`: one decision with what follows from it. */
export function DecisionPage() {
  const { t } = useTranslation('decisions');
  const { home, work, can } = useInitiative();
  const writes = can('decision.write');
  return (
    <DecisionView
      address={`${work}/decisions`}
      actions={({ id, audience }) => (
        <>
          {writes && <Link href={`${work}/decisions/${id}/edit`}>{t('form.edit')}</Link>}
          {audience === 'PUBLIC' && (
            <Link look="onward" href={`${home}/decisions/${id}`}>
              {t('publicPage')}
            </Link>
          )}
        </>
      )}
    >
      {(decision) =>
        writes && (
          <>
            <ActionsPart decision={decision} />
            <ChangePart decision={decision} />
            <AudiencePart decision={decision} />
            <FormersPart decision={decision} />
          </>
        )
      }
    </DecisionView>
  );
}
