import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { ErrorPage } from './ErrorPage.js';
import { RootLayout } from './RootLayout.js';

/** A page or layout in a chunk of its own, loaded when somebody goes there. */
function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): RouteObject['lazy'] {
  return async () => ({ Component: (await load())[name] });
}

/**
 * Every address of the application. Storytellers' pages stand apart from the rest: they load neither the cache of
 * the other pages nor anything that could tell one visitor from another.
 */
export const router = createBrowserRouter([
  {
    Component: RootLayout,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      {
        lazy: page(() => import('./AccountLayout.js'), 'AccountLayout'),
        children: [],
      },
      {
        path: '/i/:initiative',
        lazy: page(() => import('./PublicLayout.js'), 'PublicLayout'),
        children: [],
      },
      {
        path: '/w/:initiative',
        lazy: page(() => import('./WorkspaceLayout.js'), 'WorkspaceLayout'),
        children: [],
      },
    ],
  },
]);
