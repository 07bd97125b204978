import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../../i18n.js';
import { texts } from '../../locales.js';
import layout from '../../app/TellerLayout.module.css';
import { Button } from '../../ui/Button.js';
import { LanguageSwitch } from '../../ui/LanguageSwitch.js';
import { SkipLink } from '../../ui/SkipLink.js';
import { TellerQuery } from '../share/share.graphql.js';
import { useAnswer } from '../share/useAnswer.js';
import { Sealed } from './Sealed.js';
import { useKiosk } from './KioskContext.js';

/** What stands around the form on a shared tablet: the language, and a way to clear it at once. No link leads away. */
export function KioskFrame({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('kiosk');
  const { initiative, ticket, clear } = useKiosk();
  const { data } = useAnswer(TellerQuery, { initiative, language: i18n.resolvedLanguage });
  return (
    <div className={layout.frame}>
      <header className={layout.header}>
        <SkipLink />
        <div className={layout.row}>
          <span className={layout.name}>{data?.initiative.name}</span>
          <div className={layout.tools}>
            <LanguageSwitch
              languages={texts.languages}
              onChange={(language) => void changeLanguage(language)}
            />
            {ticket && (
              <Button size="small" icon="close" onClick={clear}>
                {t('clear')}
              </Button>
            )}
          </div>
        </div>
      </header>
      <div className={layout.page}>
        {children}
        <Sealed />
      </div>
    </div>
  );
}
