import { ApolloProvider } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams } from 'react-router';
import { apollo } from '../apollo.js';
import { InitiativeProvider } from '../features/initiative/InitiativeProvider.js';
import { useInitiative } from '../features/initiative/InitiativeContext.js';
import { changeLanguage } from '../i18n.js';
import { texts } from '../locales.js';
import { Footer } from '../ui/Footer.js';
import { Link } from '../ui/Link.js';
import { PublicHeader } from '../ui/PublicHeader.js';

/** The public site of one initiative. */
export function PublicLayout() {
  const { initiative = '' } = useParams();
  return (
    <ApolloProvider client={apollo}>
      <InitiativeProvider slug={initiative}>
        <PublicFrame />
      </InitiativeProvider>
    </ApolloProvider>
  );
}

function PublicFrame() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const { initiative, home, work, prompts, can } = useInitiative();
  const [open, second] = prompts.filter(({ isOpen }) => isOpen);
  const share = open && (second ? `${home}/share` : `${home}/share/${open.slug}`);
  return (
    <>
      <PublicHeader
        name={initiative.name}
        home={home}
        nav={[
          {
            label: t('nav.overview'),
            href: home,
            current: pathname === home || pathname.includes('/indicators/'),
          },
          {
            label: t('nav.stories'),
            href: `${home}/stories`,
            current: pathname.startsWith(`${home}/stories`),
          },
        ]}
        share={share ? { label: t('nav.share'), href: share } : undefined}
        languages={texts.languages}
        onLanguage={(language) => void changeLanguage(language)}
      >
        <Link look="quiet" href={can('workspace.enter') ? work : '/signin'}>
          {can('workspace.enter') ? t('nav.workspace') : t('nav.signIn')}
        </Link>
      </PublicHeader>
      <Outlet />
      <Footer notice={initiative.invented ? t('footer.invented') : undefined}>
        <Link href={`${home}/dictionary`}>{t('nav.dictionary')}</Link>
        <Link href={`${home}/reports`}>{t('nav.reports')}</Link>
        <Link href={`${home}/tensions`}>{t('nav.tensions')}</Link>
        <Link href={`${home}/decisions`}>{t('nav.decisions')}</Link>
        <Link href={`${home}/moderation`}>{t('nav.moderation')}</Link>
        <Link href="/receipt">{t('nav.receipt')}</Link>
        <span>{t('footer.about')}</span>
      </Footer>
    </>
  );
}
