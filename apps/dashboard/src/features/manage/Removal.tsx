import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../ui/Confirm.js';
import styles from './manage.module.css';
import { SavingFailure } from './SavingFailure.js';
import type { Saving } from './useSaving.js';

interface Props {
  open: boolean;
  saving: Saving;
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
export function Removal({ open, saving, title, action, onConfirm, onClose, children }: Props) {
  const { t } = useTranslation('manage');
  const close = () => {
    saving.forget();
    onClose();
  };
  return (
    <Confirm
      open={open}
      title={title}
      action={action}
      danger
      busy={saving.busy}
      onConfirm={onConfirm}
      onCancel={close}
    >
      <div className={styles.stack}>
        <div className={styles.stack}>{children}</div>
        <SavingFailure error={saving.error} title={t('remove.not')} />
      </div>
    </Confirm>
  );
}
