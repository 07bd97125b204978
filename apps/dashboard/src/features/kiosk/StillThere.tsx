import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';

interface Props {
  /** Seconds until everything is cleared; undefined while nobody is asked. */
  left: number | undefined;
  stay: () => void;
  clear: () => void;
}

/** Asks whether somebody is still there, before the screen clears itself. Staying is one press, as often as needed. */
export function StillThere({ left, stay, clear }: Props) {
  const { t } = useTranslation('kiosk');
  return (
    <Dialog
      open={left !== undefined}
      onClose={stay}
      title={t('still.title')}
      actions={
        <>
          <Button look="primary" onClick={stay} data-first-focus="">
            {t('still.stay')}
          </Button>
          <Button onClick={clear}>{t('clear')}</Button>
        </>
      }
    >
      <p>{t('still.left', { count: left ?? 0 })}</p>
    </Dialog>
  );
}
