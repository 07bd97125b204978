import { ApolloProvider } from '@apollo/client/react';
import { Outlet } from 'react-router';
import { apollo } from '../apollo.js';
import { changeLanguage } from '../i18n.js';
import { texts } from '../locales.js';
import { PublicHeader } from '../ui/PublicHeader.js';

/** Pages that belong to no initiative: the start, signing in, invitations. */
export function AccountLayout() {
  return (
    <ApolloProvider client={apollo}>
      <PublicHeader
        name="Chorus"
        home="/"
        nav={[]}
        languages={texts.languages}
        onLanguage={(language) => void changeLanguage(language)}
      />
      <Outlet />
    </ApolloProvider>
  );
}
