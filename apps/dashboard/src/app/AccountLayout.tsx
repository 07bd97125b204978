import { ApolloProvider } from '@apollo/client/react';
import { Outlet } from 'react-router';
import { apollo } from '../apollo.js';
import { HouseHeader } from './HouseHeader.js';

/** Pages that belong to no initiative: the start, signing in, invitations. */
export function AccountLayout() {
  return (
    <ApolloProvider client={apollo}>
      <HouseHeader />
      <Outlet />
    </ApolloProvider>
  );
}
