import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';

interface Props {
  open: boolean;
  /** A question that names the thing: "Take this story down from the report?" */
  title: ReactNode;
  /** What will happen, and what will stay. */
  children: ReactNode;
  /** The deed in words: "Take it down". Never "OK". */
  action: string;
  /** Something is lost that cannot come back. */
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that matters. The way back stands beside the deed, and has the focus when it is dangerous. */
export function Confirm({ open, title, children, action, danger, busy, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('ui');
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={title}
      actions={
        <>
          <Button
            look={danger ? 'danger' : 'primary'}
            busy={busy}
            onClick={onConfirm}
            data-first-focus={danger ? undefined : ''}
          >
            {action}
          </Button>
          <Button onClick={onCancel} data-first-focus={danger ? '' : undefined}>
            {t('confirm.cancel')}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
