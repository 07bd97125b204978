import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../../apollo.js';
import { FailureNotice } from '../../../app/FailureNotice.js';
import { Button } from '../../../ui/Button.js';
import { Confirm } from '../../../ui/Confirm.js';
import { useFormat } from '../../../ui/format.js';
import { Notice } from '../../../ui/Notice.js';
import { useProblemText } from '../../../ui/useProblemText.js';
import { Link } from '../../../ui/Link.js';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import { UndoImportMutation, type Report } from '../imports.graphql.js';
import styles from './Report.module.css';

interface Props {
  importId: string;
  report: Report;
  onDone: () => Promise<unknown>;
}

/** What an import did, and the way back. */
export function ResultStep({ importId, report, onDone }: Props) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const { initiative, work } = useInitiative();
  const say = useProblemText();
  const [asking, setAsking] = useState(false);
  const [undo, { loading, error, reset }] = useMutation(UndoImportMutation);
  const { created = 0, changed = 0, places = 0, categories = 0, leftOut = 0 } = report.applied ?? {};
  const refused = error && failure(error);
  const blocked = refused?.problem.code === 'UNDO_BLOCKED' ? refused : undefined;
  const run = async () => {
    try {
      await undo({
        variables: { initiative: initiative.slug, id: importId, keepLater: blocked !== undefined },
      });
      setAsking(false);
      await onDone();
    } catch {
      // `error` of the mutation says it; the dialog stays when there is a second question to answer.
    }
  };
  const cancel = () => {
    setAsking(false);
    reset();
  };
  const item = (key: 'created' | 'changed' | 'places' | 'groups' | 'leftOut', count: number) =>
    count > 0 && <li>{t(`result.${key}`, { count, number: number(count) })}</li>;
  return (
    <div className={styles.deed}>
      <ul className={styles.list}>
        {item('created', created)}
        {item('changed', changed)}
        {item('places', places)}
        {item('groups', categories)}
        {item('leftOut', leftOut)}
        {created + changed === 0 && <li>{t('result.nothing')}</li>}
      </ul>
      <p>
        {t('result.next')} <Link href={`${work}/indicators`}>{t('result.indicators')}</Link>
      </p>
      <Button onClick={() => setAsking(true)}>{t('undo.button')}</Button>
      <Confirm
        open={asking}
        danger
        title={t('undo.question')}
        action={t(blocked ? 'undo.keepLater' : 'undo.button')}
        busy={loading}
        onConfirm={() => void run()}
        onCancel={cancel}
      >
        {refused && !blocked && <FailureNotice error={refused} announced />}
        {blocked ? (
          <Notice kind="warning" title={say(blocked.problem, blocked.message)} announced />
        ) : (
          <p>{t('undo.explain')}</p>
        )}
      </Confirm>
    </div>
  );
}
