import { useTranslation } from 'react-i18next';
import { Button, type ButtonLook } from './Button.js';
import { useToast } from './Toast.js';
import { VisuallyHidden } from './VisuallyHidden.js';

interface Props {
  /** Path on this site, or a whole address. */
  href: string;
  /** What the link leads to, for whoever does not see the page. */
  of?: string;
  look?: ButtonLook;
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
}

/** Puts the whole address on the clipboard; where the browser forbids that, shows it to be copied by hand. */
export function CopyLink({ href, of, look, autoFocus }: Props) {
  const { t } = useTranslation('ui');
  const toast = useToast();
  const copy = async () => {
    const address = new URL(href, location.origin).href;
    try {
      await navigator.clipboard.writeText(address);
      toast(t('copy.done'));
    } catch {
      toast(t('copy.byHand', { address }), { label: t('copy.close'), run: () => undefined });
    }
  };
  return (
    <Button look={look} autoFocus={autoFocus} onClick={() => void copy()}>
      {t('copy.link')}
      {of && <VisuallyHidden> {of}</VisuallyHidden>}
    </Button>
  );
}
