import { changeLanguage } from '../i18n.js';
import { texts } from '../locales.js';
import { PublicHeader } from '../ui/PublicHeader.js';

/** The top of pages that belong to no initiative. */
export function HouseHeader() {
  return (
    <PublicHeader
      name="Chorus"
      home="/"
      nav={[]}
      languages={texts.languages}
      onLanguage={(language) => void changeLanguage(language)}
    />
  );
}
