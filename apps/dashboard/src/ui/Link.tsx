import { createContext, use, type AnchorHTMLAttributes, type ReactNode } from 'react';
import { classes } from './classes.js';
import { Icon } from './Icon.js';
import styles from './Link.module.css';

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/**
 * How a link is drawn. The router's goes in here at the top of the application, as
 * `(anchor) => <RouterLink {...anchor} to={anchor.href} />`; without one, links are ordinary links.
 */
export const LinkContext = createContext<(anchor: AnchorProps) => ReactNode>((anchor) => <a {...anchor} />);

interface Props extends AnchorProps {
  /** `text` inside a sentence; `quiet` in lists and menus; `onward` on a line of its own, with an arrow. */
  look?: 'text' | 'quiet' | 'onward';
}

export function Link({ look = 'text', className, children, ...anchor }: Props) {
  const draw = use(LinkContext);
  return draw({
    ...anchor,
    className: classes(styles[look], className) || undefined,
    children: (
      <>
        {children}
        {look === 'onward' && <Icon name="arrow" size={0.9} />}
      </>
    ),
  });
}
