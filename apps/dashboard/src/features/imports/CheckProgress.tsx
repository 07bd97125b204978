import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { Spinner } from '../../ui/Spinner.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { StopCheckMutation } from './imports.graphql.js';
import styles from './Imports.module.css';

interface Props {
  importId: string;
  rows: number;
  /** The share of the files that was read, from 0 to 1. */
  share: number;
  onStop: () => Promise<unknown>;
}

/** A dry run under way: it goes on by itself, also when nobody looks, until it is done or stopped. */
export function CheckProgress({ importId, rows, share, onStop }: Props) {
  const { t } = useTranslation('imports');
  const { number, percent } = useFormat();
  const { initiative } = useInitiative();
  const [stop, { loading, error }] = useMutation(StopCheckMutation);
  const run = async () => {
    try {
      await stop({ variables: { initiative: initiative.slug, id: importId } });
    } catch {
      // `error` of the mutation says it; the check may have come to its end meanwhile.
    }
    await onStop();
  };
  return (
    <div className={styles.deed}>
      <Spinner
        text={share < 1 ? t('check.running', { count: rows, number: number(rows) }) : t('check.together')}
      />
      {share > 0 && share < 1 && (
        <p className={styles.progress}>
          <progress value={share} max={1} aria-label={t('check.share')} />
          <span aria-hidden="true">{percent(share)}</span>
        </p>
      )}
      <p>{t('check.leave')}</p>
      {error && <FailureNotice error={failure(error)} announced />}
      <Button busy={loading} onClick={() => void run()}>
        {t('check.stop')}
      </Button>
    </div>
  );
}
