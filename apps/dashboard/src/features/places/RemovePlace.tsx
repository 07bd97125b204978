import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Confirm } from '../../ui/Confirm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { RemovePlaceMutation } from './places.graphql.js';

interface Props {
  place: { id: string; name: string };
  onDone: () => void;
}

/** Takes a place away that nothing uses; the server refuses where numbers or stories stand on it. */
export function RemovePlace({ place, onDone }: Props) {
  const { t } = useTranslation('numbers');
  const { initiative } = useInitiative();
  const sending = useSend();
  const remove = async () => {
    if (await sending.send(RemovePlaceMutation, { initiative: initiative.slug, id: place.id })) onDone();
  };
  return (
    <Confirm
      open
      title={t('places.removeAsk', { name: place.name })}
      action={t('places.remove')}
      danger
      busy={sending.busy}
      onConfirm={() => void remove()}
      onCancel={onDone}
    >
      <p>{t('places.removeWords')}</p>
      {sending.error && <FailureNotice error={sending.error} announced />}
    </Confirm>
  );
}
