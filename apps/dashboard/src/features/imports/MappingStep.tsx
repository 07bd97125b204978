import { useQuery } from '@apollo/client/react';
import type { ImportMapping } from '@chorus/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Link } from '../../ui/Link.js';
import { Notice } from '../../ui/Notice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ImportGroundQuery, SavedMappingsQuery, type WholeImport } from './imports.graphql.js';
import styles from './Imports.module.css';
import { allColumns } from './mapping/all-columns.js';
import { draftOf, mappingOf, type MappingDraft } from './mapping/draft.js';
import { MappingEditor } from './mapping/MappingEditor.js';
import { openQuestions } from './mapping/open-questions.js';
import { StartFrom } from './mapping/StartFrom.js';
import { effective } from './mapping/reread.js';
import { fileSample, foundReading, sampleOf } from './sample-of.js';
import { useCheck } from './useCheck.js';
import type { MappingOffer } from './useMappingDraft.js';

interface Props {
  found: WholeImport;
  draft: MappingDraft | undefined;
  onDraft: (draft: MappingDraft) => void;
  offer: MappingOffer;
  onChange: () => Promise<unknown>;
}

/** What the columns mean, and the check that follows. */
export function MappingStep({ found, draft, onDraft, offer, onChange }: Props) {
  const { t } = useTranslation('imports');
  const { initiative, work, can } = useInitiative();
  const saved = useQuery(SavedMappingsQuery, { variables: { initiative: initiative.slug } });
  const [tried, setTried] = useState(false);
  const known = useQuery(ImportGroundQuery, { variables: { initiative: initiative.slug } });
  // An indicator that was added in another tab is here when its maker comes back.
  const { refetch } = known;
  useEffect(() => {
    const lookAgain = () => void refetch();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [refetch]);
  const error = offer.error ?? known.error;
  if (error && !(draft && known.data && offer.data)) {
    return (
      <FailureNotice
        error={failure(error)}
        retry={() => void Promise.all([offer.refetch(), known.refetch()])}
      />
    );
  }
  if (!draft || !known.data || !offer.data) return <Skeleton height="40rem" />;
  const indicators = known.data.workIndicators.filter(({ archived }) => !archived);
  const file = sampleOf(found, draft.reading);
  const columns = allColumns(found.files.map((each) => fileSample(each, draft.reading)));
  const [first] = found.files;
  const reading = first ? effective(foundReading(first, draft.reading), draft.reading) : draft.reading;
  const { suggested, saved: fitting } = offer.data.mappingOffer;
  const start = (mapping: ImportMapping = suggested) => onDraft(draftOf(mapping));
  const editor = (
    <>
      <StartFrom
        saved={saved.data?.savedMappings ?? []}
        fitting={fitting.map(({ id }) => id)}
        header={file.header}
        onChoose={start}
      />
      <MappingEditor
        draft={draft}
        onChange={onDraft}
        file={file}
        columns={columns}
        indicators={indicators}
        names={known.data}
        reading={reading}
        tried={tried}
      />
      <Check found={found} draft={draft} tried={tried} onTried={setTried} onChange={onChange} />
    </>
  );
  if (found.state === 'CHECKED') {
    return (
      <Disclosure summary={t('mapping.change')}>
        <div className={styles.mapping}>{editor}</div>
      </Disclosure>
    );
  }
  return (
    <div className={styles.mapping}>
      {indicators.length === 0 && <Notice kind="warning" title={t('mapping.noIndicators')} />}
      {can('indicator.write') && (
        <p className={styles.quiet}>
          {t('mapping.isMissing')}{' '}
          <Link href={`${work}/indicators/new`} target="_blank" rel="noopener">
            {t('mapping.addIndicator')}
          </Link>
        </p>
      )}
      {editor}
    </div>
  );
}

interface CheckProps {
  found: WholeImport;
  draft: MappingDraft;
  tried: boolean;
  onTried: (tried: boolean) => void;
  onChange: () => Promise<unknown>;
}

function Check({ found, draft, tried, onTried, onChange }: CheckProps) {
  const { t } = useTranslation('imports');
  const { busy, error, run } = useCheck(found.id, onChange);
  const mapping = mappingOf(draft);
  const open = openQuestions(mapping);
  const again = found.state === 'CHECKED';
  const fileName = error?.problem.detail['file'];
  const check = async () => {
    onTried(true);
    if (open.length === 0 && (await run(mapping))) onTried(false);
  };
  return (
    <div className={styles.deed}>
      {tried && open.length > 0 && (
        <Notice kind="warning" title={t('check.notYet')} announced>
          <ul className={styles.list}>
            {open.map((question) => (
              <li key={question}>{t(`question.${question}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {fileName && <p>{t('check.inFile', { file: fileName })}</p>}
      {error && <FailureNotice error={error} announced />}
      <Button look={again ? 'quiet' : 'primary'} busy={busy} onClick={() => void check()}>
        {t(again ? 'check.again' : 'check.button')}
      </Button>
      <p className={styles.quiet}>{t('check.harmless')}</p>
    </div>
  );
}
