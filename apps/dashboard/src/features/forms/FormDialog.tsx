import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import styles from './forms.module.css';
import { FormFailure } from './FormFailure.js';
import type { Sending } from './useSend.js';

interface Props {
  open: boolean;
  title: ReactNode;
  /** Something was typed that would be lost. */
  dirty: boolean;
  sending: Sending;
  onSubmit: () => void;
  onClose: () => void;
  /** At the end, such as taking the thing away. */
  more?: ReactNode;
  children: ReactNode;
}

/** A form in a dialog. Closing it by a slip does not lose what was typed: it asks first. */
export function FormDialog({ open, title, dirty, sending, onSubmit, onClose, more, children }: Props) {
  const { t } = useTranslation('forms');
  const id = useId();
  const [leaving, setLeaving] = useState(false);
  const close = () => {
    if (dirty) setLeaving(true);
    else leave();
  };
  const leave = () => {
    setLeaving(false);
    sending.clear();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setLeaving(false);
    onSubmit();
  };
  const actions = leaving ? (
    <>
      <p role="alert">{t('leave.ask')}</p>
      <Button look="danger" onClick={leave}>
        {t('leave.go')}
      </Button>
      <Button autoFocus onClick={() => setLeaving(false)}>
        {t('leave.stay')}
      </Button>
    </>
  ) : (
    <>
      <Button type="submit" form={id} look="primary" busy={sending.busy}>
        {t('save')}
      </Button>
      <Button onClick={close}>{t('cancel')}</Button>
      {more}
    </>
  );
  // At the end of the page, since a form may ask for it and forms cannot stand inside forms.
  return createPortal(
    <Dialog open={open} onClose={close} title={title} actions={actions}>
      <form id={id} className={styles.form} onSubmit={submit} noValidate>
        <FormFailure error={sending.error} />
        {children}
      </form>
    </Dialog>,
    document.body,
  );
}
