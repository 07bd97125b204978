import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../ui/Confirm.js';
import styles from './forms.module.css';
import { FormFailure } from './FormFailure.js';
import type { Sending } from './useSend.js';

interface Props {
  open: boolean;
  sending: Sending;
  /** A question that names the thing. */
  title: string;
  /** The deed in words: "Remove the theme". */
  action: string;
  onConfirm: () => void;
  onClose: () => void;
  /** What will happen, and what will stay. */
  children: ReactNode;
}

/** Asks before something is removed, and says in the same place why it could not be. */
export function Removal({ open, sending, title, action, onConfirm, onClose, children }: Props) {
  const { t } = useTranslation('forms');
  const close = () => {
    sending.clear();
    onClose();
  };
  return (
    <Confirm
      open={open}
      title={title}
      action={action}
      danger
      busy={sending.busy}
      onConfirm={onConfirm}
      onCancel={close}
    >
      <div className={styles.stack}>
        <div className={styles.stack}>{children}</div>
        <FormFailure error={sending.error} title={t('notRemoved')} />
      </div>
    </Confirm>
  );
}
