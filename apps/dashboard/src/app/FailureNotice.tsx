import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Failure } from '../failure.js';
import { Button, ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { useFailureWords } from './useFailureWords.js';

interface Props {
  /** Undefined for something that nobody foresaw. */
  error: Failure | undefined;
  retry?: () => void;
  /** It follows a deed of the reader: it is announced, and says that nothing written is lost. Otherwise they only read. */
  announced?: boolean;
}

/** Says why something did not work, what is safe and what to do. */
export function FailureNotice({ error, retry, announced = false }: Props) {
  const { t } = useTranslation('ui');
  const { pathname, search } = useLocation();
  const { kind, title, advice, help } = useFailureWords()(error);
  const isSure = help === 'signIn' || error?.code === 'OFFLINE' || error?.code === 'FORBIDDEN';
  return (
    <Notice
      kind={kind}
      title={title}
      safe={announced && isSure ? t('error.safe') : undefined}
      actions={
        help === 'signIn' ? (
          <ButtonLink
            href={announced ? '/signin' : `/signin?next=${encodeURIComponent(pathname + search)}`}
            // In a window of its own: what was written stays on this page.
            target={announced ? '_blank' : undefined}
          >
            {t('error.signIn.action')}
          </ButtonLink>
        ) : (
          help === 'again' &&
          retry && (
            <Button look="quiet" onClick={retry}>
              {t('error.again')}
            </Button>
          )
        )
      }
      announced={announced}
    >
      {advice}
    </Notice>
  );
}
