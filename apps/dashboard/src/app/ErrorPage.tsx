import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Failure } from '../failure.js';
import { ButtonLink } from '../ui/Button.js';
import { Page } from '../ui/Page.js';
import { FailureNotice } from './FailureNotice.js';

/** What stands in the place of a page that cannot be shown. */
export function ErrorPage() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  return (
    <Page>
      <FailureNotice error={error instanceof Failure ? error : undefined} retry={() => location.reload()} />
      <p>
        <ButtonLink look="quiet" href="/">
          {t('error.notFound.home')}
        </ButtonLink>
      </p>
    </Page>
  );
}
