import { useLocation, useRouteError } from 'react-router';
import { Failure } from '../failure.js';
import { FailurePage } from './FailurePage.js';
import { HouseHeader } from './HouseHeader.js';
import { TellerHeader } from './TellerHeader.js';
import { isTellers } from './tellers.js';

/** What stands in the place of everything when a page broke or could not be fetched. */
export function ErrorPage() {
  const error = useRouteError();
  const { pathname } = useLocation();
  return (
    <>
      {isTellers(pathname) ? <TellerHeader /> : <HouseHeader />}
      <FailurePage error={error instanceof Failure ? error : undefined} retry={() => location.reload()} />
    </>
  );
}
