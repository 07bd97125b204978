import { Suspense } from 'react';
import { useLocation, useRouteError } from 'react-router';
import { Failure } from '../failure.js';
import { Link } from '../ui/Link.js';
import { FailurePage } from './FailurePage.js';
import { HouseHeader } from './HouseHeader.js';
import { QuickExit } from './QuickExit.js';
import layout from './TellerLayout.module.css';

/** The pages of tellers have a quick way out, also when they broke or the line did. */
const TELLERS = /^\/(receipt|i\/[^/]+\/(share|kiosk|embed))(\/|$)/;

/** What stands in the place of everything when a page broke or could not be fetched. */
export function ErrorPage() {
  const error = useRouteError();
  const { pathname } = useLocation();
  return (
    <>
      {TELLERS.test(pathname) ? <TellerHeader /> : <HouseHeader />}
      <FailurePage error={error instanceof Failure ? error : undefined} retry={() => location.reload()} />
    </>
  );
}

function TellerHeader() {
  return (
    <header className={layout.header}>
      <div className={layout.row}>
        <Link look="quiet" href="/" className={layout.name}>
          Chorus
        </Link>
        <div className={layout.tools}>
          {/* Its words may still be on their way; nothing else waits for them. */}
          <Suspense fallback={null}>
            <QuickExit />
          </Suspense>
        </div>
      </div>
    </header>
  );
}
