import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from './i18n.js';
import { texts } from './locales.js';
import { Page } from './ui/Page.js';
import './ui/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

await startI18n(texts);
createRoot(root).render(
  <StrictMode>
    <Page>
      <h1>Chorus</h1>
    </Page>
  </StrictMode>,
);
