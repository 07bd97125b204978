import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';
import { focusPage, watchTitle } from './focusPage.js';

/**
 * After going to another page: the focus goes to its main heading and its title is announced, as a browser does when
 * it loads a page. A change of filters is no other page.
 */
export function Arrival() {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (before.current === pathname) return undefined;
    before.current = pathname;
    return hash ? undefined : focusPage(document);
  }, [pathname, hash]);
  useEffect(() => {
    const first = before.current;
    // The first page is read by the browser's own means.
    return watchTitle(document, (now) => before.current !== first && setTitle(now));
  }, []);
  return (
    <div role="status">
      <VisuallyHidden>{title}</VisuallyHidden>
    </div>
  );
}
