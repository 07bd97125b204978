import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.js';
import styles from './Toast.module.css';

interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

type Show = (text: string, action?: Toast['action']) => void;

const ToastContext = createContext<Show>(() => undefined);

/** Says in passing that something was done: `toast('Saved')`, or with a way back: `toast('Removed', {label, run})`. */
export function useToast(): Show {
  return use(ToastContext);
}

const STAYS = 7000;

/** One polite region for the whole application. A message with an action stays until it is answered. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(0);
  const show = useCallback<Show>((text, action) => {
    const id = next.current++;
    setToasts((before) => [...before.slice(-2), { id, text, action }]);
  }, []);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.region} role="status" aria-label={t('toast.region')} data-screen-only>
        {toasts.map((toast) => (
          <Message key={toast.id} toast={toast} close={close} />
        ))}
      </div>
    </ToastContext>
  );
}

function Message({ toast, close }: { toast: Toast; close: (id: number) => void }) {
  const { t } = useTranslation('ui');
  const { id, text, action } = toast;
  const stays = action !== undefined;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => close(id), STAYS);
    return () => clearTimeout(timer);
  }, [stays, id, close]);
  return (
    <div className={styles.toast}>
      <p>{text}</p>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            action.run();
            close(id);
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className={styles.close} aria-label={t('toast.close')} onClick={() => close(id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
