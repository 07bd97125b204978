import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { TensionView } from './TensionView.js';

/** `/i/:initiative/tensions/:id`: one tension, for whoever it is open to. */
export function PublicTensionPage() {
  const { t } = useTranslation('tensions');
  const { home, work, can } = useInitiative();
  return (
    <TensionView
      at={home}
      actions={({ id }) =>
        can('tension.take-part') && (
          <Link look="onward" href={`${work}/tensions/${id}`}>
            {t('takePart')}
          </Link>
        )
      }
    />
  );
}
