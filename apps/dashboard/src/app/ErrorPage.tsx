import { useRouteError } from 'react-router';
import { Failure } from '../failure.js';
import { FailurePage } from './FailurePage.js';
import { HouseHeader } from './HouseHeader.js';

/** What stands in the place of everything when a page broke or could not be fetched. */
export function ErrorPage() {
  const error = useRouteError();
  return (
    <>
      <HouseHeader />
      <FailurePage error={error instanceof Failure ? error : undefined} retry={() => location.reload()} />
    </>
  );
}
