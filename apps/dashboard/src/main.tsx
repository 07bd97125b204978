import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './app/router.js';
import { startI18n } from './i18n.js';
import { texts } from './locales.js';
import './ui/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

await startI18n(texts);
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
