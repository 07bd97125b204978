import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../../apollo.js';
import { FailureNotice } from '../../../app/FailureNotice.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Confirm } from '../../../ui/Confirm.js';
import { useFormat } from '../../../ui/format.js';
import { Notice } from '../../../ui/Notice.js';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import { ApplyImportMutation, type Report } from '../imports.graphql.js';
import {
  decisionsOf,
  obstacles,
  openNames,
  UNDECIDED,
  withSuggestions,
  type DecisionDraft,
} from './decisions.js';
import styles from './Report.module.css';
import { UnknownCategories } from './UnknownCategories.js';
import { UnknownPlaces } from './UnknownPlaces.js';
import { WarningsTable } from './WarningsTable.js';

interface Props {
  importId: string;
  report: Report;
  files: number;
  onDone: () => Promise<unknown>;
}

/** The decisions that only a person can make, and then all of it or nothing. */
export function ApplyStep({ importId, report, files, onDone }: Props) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const { initiative } = useInitiative();
  const [draft, setDraft] = useState<DecisionDraft>(UNDECIDED);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const [apply, { loading, error }] = useMutation(ApplyImportMutation);
  const change = (changes: Partial<DecisionDraft>) => setDraft({ ...draft, ...changes });
  const { REJECTED, UNKNOWN } = report.outcomes;
  const open = obstacles(draft, report);
  const before = openNames(draft, report);
  const after = openNames({ ...draft, ...withSuggestions(draft, report) }, report);
  const suggested = before.places + before.categories - after.places - after.categories;
  const run = async () => {
    try {
      const decisions = decisionsOf(draft, report);
      await apply({ variables: { initiative: initiative.slug, id: importId, decisions } });
      await onDone();
    } catch {
      // `error` of the mutation says it.
    }
    setAsking(false);
  };
  return (
    <div className={styles.apply}>
      {suggested > 1 && (
        <div className={styles.deed}>
          <p className={styles.lead}>
            {t('suggestion.all', { count: suggested, number: number(suggested) })}
          </p>
          <Button onClick={() => change(withSuggestions(draft, report))}>{t('suggestion.takeAll')}</Button>
        </div>
      )}
      {report.unknownPlaceCount > 0 && <UnknownPlaces report={report} draft={draft} onChange={change} />}
      {report.unknownCategories.length > 0 && (
        <UnknownCategories report={report} draft={draft} onChange={change} />
      )}
      {report.warnings.length > 0 && (
        <div className={styles.names}>
          <h3>{t('answer.title')}</h3>
          <p className={styles.lead}>{t('answer.hint')}</p>
          <WarningsTable
            warnings={report.warnings}
            files={files}
            answers={draft.answers}
            onAnswer={(key, words) => change({ answers: { ...draft.answers, [key]: words } })}
          />
        </div>
      )}
      <div className={styles.deed}>
        {REJECTED + UNKNOWN > 0 && (
          <Checkbox
            label={t('apply.leaveOut', { count: REJECTED + UNKNOWN, number: number(REJECTED + UNKNOWN) })}
            hint={t('apply.leaveOutHint')}
            checked={draft.leaveOut}
            onChange={(leaveOut) => change({ leaveOut })}
          />
        )}
        {tried && open.length > 0 && (
          <Notice kind="warning" title={t('apply.notYet')} safe={t('apply.safe')} announced>
            <ul className={styles.list}>
              {open.map((each) => (
                <li key={each}>{t(`obstacle.${each}`)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {error && <FailureNotice error={failure(error)} announced />}
        <Button
          look="primary"
          busy={loading}
          onClick={() => (open.length > 0 ? setTried(true) : setAsking(true))}
        >
          {t('apply.button')}
        </Button>
      </div>
      <Confirm
        open={asking}
        title={t('apply.question')}
        action={t('apply.button')}
        busy={loading}
        onConfirm={() => void run()}
        onCancel={() => setAsking(false)}
      >
        <Consequences draft={draft} report={report} />
      </Confirm>
    </div>
  );
}

/** What taking over will do, in so many words. */
function Consequences({ draft, report }: { draft: DecisionDraft; report: Report }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const { NEW, CHANGED, UNKNOWN, REJECTED } = report.outcomes;
  const names = openNames(draft, report);
  const say = (
    key: 'new' | 'changed' | 'waiting' | 'decided' | 'places' | 'groups' | 'rejected',
    count: number,
  ) => count > 0 && <li>{t(`apply.will.${key}`, { count, number: number(count) })}</li>;
  return (
    <>
      <ul className={styles.list}>
        {say('new', NEW)}
        {say('changed', CHANGED)}
        {say(draft.leaveOut ? 'waiting' : 'decided', UNKNOWN)}
        {draft.createPlaces && say('places', names.places)}
        {draft.createCategories && say('groups', names.categories)}
        {draft.leaveOut && say('rejected', REJECTED)}
      </ul>
      <p>{t('apply.undoable')}</p>
    </>
  );
}
