import { useTranslation } from 'react-i18next';
import { useToast } from './Toast.js';

/** Puts a text on the clipboard and says `done`; where the browser forbids that, shows it to be copied by hand. */
export function useCopy(done: string): (text: string) => Promise<void> {
  const { t } = useTranslation('ui');
  const toast = useToast();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      toast(done);
    } catch {
      toast(t('copy.byHand', { address: text }), { label: t('copy.close'), run: () => undefined });
    }
  };
}
