import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { changeLanguage, startI18n } from '../i18n.js';
import { texts } from '../locales.js';
import '../ui/styles.css';
import { Gallery } from './Gallery.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

await startI18n(texts);
const direction = new URLSearchParams(location.search).get('dir');
if (direction) document.documentElement.dir = direction;

createRoot(root).render(
  <StrictMode>
    <Gallery languages={texts.languages} changeLanguage={(language) => void changeLanguage(language)} />
  </StrictMode>,
);
