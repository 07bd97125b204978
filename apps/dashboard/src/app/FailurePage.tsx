import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Failure } from '../failure.js';
import { Button, ButtonLink } from '../ui/Button.js';
import { Page, PageTitle } from '../ui/Page.js';
import { useFailureWords } from './useFailureWords.js';

interface Props {
  /** Undefined for something that nobody foresaw. */
  error: Failure | undefined;
  retry?: () => void;
  /** Where to go on from here; the start of the house, if nothing is nearer. */
  home?: { href: string; label: string };
}

/** The words in the place of a page that cannot be shown: what happened, what to do, and a way on. */
export function FailureWords({ error, retry, home }: Props) {
  const { t } = useTranslation('ui');
  const { pathname, search } = useLocation();
  const { title, advice, help } = useFailureWords()(error);
  return (
    <>
      <title>{`${title} · Chorus`}</title>
      <PageTitle title={title} sentence={advice} />
      {help === 'signIn' && (
        <ButtonLink look="primary" href={`/signin?next=${encodeURIComponent(pathname + search)}`}>
          {t('error.signIn.action')}
        </ButtonLink>
      )}{' '}
      {help === 'again' && retry && (
        <Button look="primary" onClick={retry}>
          {t('error.again')}
        </Button>
      )}{' '}
      <ButtonLink href={home?.href ?? '/'}>{home?.label ?? t('error.home')}</ButtonLink>
    </>
  );
}

/** A whole page of it. */
export function FailurePage(props: Props) {
  return (
    <Page>
      <FailureWords {...props} />
    </Page>
  );
}

/** What stands at addresses that lead nowhere. */
export function NotFoundPage() {
  return <FailurePage error={new Failure('NOT_FOUND', { code: 'NOT_FOUND', detail: {} })} />;
}
