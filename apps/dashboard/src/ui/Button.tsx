import type { ComponentProps, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Button.module.css';
import { classes } from './classes.js';
import { Icon, type IconName } from './Icon.js';
import { Link, type AnchorProps } from './Link.js';
import { VisuallyHidden } from './VisuallyHidden.js';

/** `primary` once a page; `story` calls to tell; `quiet` for all else; `danger` where something is lost. */
export type ButtonLook = 'primary' | 'story' | 'quiet' | 'plain' | 'danger';

interface Look {
  look?: ButtonLook;
  size?: 'small' | 'usual' | 'large';
  icon?: IconName;
}

interface Props extends ComponentProps<'button'>, Look {
  /** The work is under way: the button keeps its place, its words and the focus, and cannot be pressed twice. */
  busy?: boolean;
}

const classOf = ({ look = 'quiet', size = 'usual' }: Look, more?: string) =>
  classes(styles.button, styles[look], styles[size], more);

export function Button({ look, size, icon, busy = false, className, children, onClick, ...button }: Props) {
  const { t } = useTranslation('ui');
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A busy submit button must not send the form again either.
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...button}
      className={classOf({ look, size }, className)}
      aria-disabled={busy || button['aria-disabled'] || undefined}
      onClick={press}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
      {busy && <VisuallyHidden>{t('button.busy')}</VisuallyHidden>}
    </button>
  );
}

/** Looks like a button, goes somewhere. */
export function ButtonLink({ look, size, icon, className, children, ...anchor }: AnchorProps & Look) {
  return (
    <Link {...anchor} className={classOf({ look, size }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
