import { Suspense } from 'react';
import { Link as RouterLink, Outlet, ScrollRestoration } from 'react-router';
import { LinkContext, type AnchorProps } from '../ui/Link.js';
import { ToastRegion } from '../ui/Toast.js';
import { Arrival } from './Arrival.js';
import { Arriving } from './Arriving.js';

/** Addresses of the server are left to the browser; everything else is a page of ours. */
const SERVER = /^(https?:|mailto:|#|\/api\/)/;

function link(anchor: AnchorProps) {
  return SERVER.test(anchor.href) ? <a {...anchor} /> : <RouterLink {...anchor} to={anchor.href} />;
}

/** What every page stands in: links that do not reload, a place for short messages, a page that keeps still. */
export function RootLayout() {
  return (
    <LinkContext value={link}>
      <ToastRegion>
        <Suspense fallback={<Arriving />}>
          <Outlet />
        </Suspense>
      </ToastRegion>
      <Arrival />
      <ScrollRestoration />
    </LinkContext>
  );
}
