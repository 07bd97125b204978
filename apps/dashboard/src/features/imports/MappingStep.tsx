import { useMutation, useQuery } from '@apollo/client/react';
import type { ImportMapping } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Notice } from '../../ui/Notice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import {
  CheckImportMutation,
  ImportGroundQuery,
  SavedMappingsQuery,
  type WholeImport,
} from './imports.graphql.js';
import styles from './Imports.module.css';
import { allColumns } from './mapping/all-columns.js';
import { draftOf, mappingOf, type MappingDraft } from './mapping/draft.js';
import { MappingEditor } from './mapping/MappingEditor.js';
import { openQuestions } from './mapping/open-questions.js';
import { StartFrom } from './mapping/StartFrom.js';
import { effective } from './mapping/reread.js';
import { fileSample, foundReading, sampleOf } from './sample-of.js';
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
  const { initiative } = useInitiative();
  const saved = useQuery(SavedMappingsQuery, { variables: { initiative: initiative.slug } });
  const [tried, setTried] = useState(false);
  const known = useQuery(ImportGroundQuery, { variables: { initiative: initiative.slug } });
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
  const { initiative } = useInitiative();
  const [check, { loading, error }] = useMutation(CheckImportMutation);
  const mapping = mappingOf(draft);
  const open = openQuestions(mapping);
  const again = found.state === 'CHECKED';
  const fileName = error && failure(error).problem.detail['file'];
  const run = async () => {
    onTried(true);
    if (open.length > 0) return;
    try {
      await check({ variables: { initiative: initiative.slug, id: found.id, mapping } });
      onTried(false);
    } catch {
      // `error` of the mutation says it.
    }
    await onChange();
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
      {error && <FailureNotice error={failure(error)} announced />}
      <Button look={again ? 'quiet' : 'primary'} busy={loading} onClick={() => void run()}>
        {t(again ? 'check.again' : 'check.button')}
      </Button>
      <p className={styles.quiet}>{t('check.harmless')}</p>
    </div>
  );
}
