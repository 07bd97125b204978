import { isClosed } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { AudiencePart } from './AudiencePart.js';
import { Contribute } from './Contribute.js';
import { EndPart } from './EndPart.js';
import { ReopenPart } from './ReopenPart.js';
import { TensionView } from './TensionView.js';
import { Waiting } from './Waiting.js';

/** `/w/:initiative/tensions/:id`: one tension with what one's role can do in it. */
export function TensionPage() {
  const { t } = useTranslation('tensions');
  const { home, work, can } = useInitiative();
  const moderates = can('tension.moderate');
  return (
    <TensionView
      at={work}
      actions={({ id, audience }) =>
        audience === 'PUBLIC' && (
          <Link look="onward" href={`${home}/tensions/${id}`}>
            {t('publicPage')}
          </Link>
        )
      }
    >
      {(tension) => (
        <>
          <Waiting tension={tension} />
          {!isClosed(tension.state) && <Contribute tension={tension} />}
          {moderates && !isClosed(tension.state) && <EndPart tension={tension} />}
          {moderates && isClosed(tension.state) && <ReopenPart tension={tension} />}
          {moderates && <AudiencePart tension={tension} />}
        </>
      )}
    </TensionView>
  );
}
