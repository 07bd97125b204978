import { useTranslation } from 'react-i18next';
import { Button, type ButtonLook } from './Button.js';
import { useCopy } from './useCopy.js';
import { VisuallyHidden } from './VisuallyHidden.js';

interface Props {
  /** Path on this site, or a whole address. */
  href: string;
  /** What the link leads to, for whoever does not see the page. */
  of?: string;
  look?: ButtonLook;
  size?: 'small' | 'usual';
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
}

/** Puts the whole address on the clipboard. */
export function CopyLink({ href, of, look, size, autoFocus }: Props) {
  const { t } = useTranslation('ui');
  const copy = useCopy(t('copy.done'));
  return (
    <Button
      look={look}
      size={size}
      autoFocus={autoFocus}
      onClick={() => void copy(new URL(href, location.origin).href)}
    >
      {t('copy.link')}
      {of && <VisuallyHidden> {of}</VisuallyHidden>}
    </Button>
  );
}
