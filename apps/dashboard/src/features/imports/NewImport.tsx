import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { StartImportMutation } from './imports.graphql.js';
import styles from './Imports.module.css';
import { ACCEPTED } from './upload.js';
import { UploadList } from './UploadList.js';
import { useUploads } from './useUploads.js';

/** Choose or drop files; when all have arrived, their page opens. */
export function NewImport() {
  const { t } = useTranslation('imports');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const [importId, setImportId] = useState<string>();
  const [start, { error }] = useMutation(StartImportMutation);
  const { uploads, send, again, busy } = useUploads(initiative.slug);
  const pageOf = (id: string) => `${work}/imports/${id}`;

  const receive = async (files: File[]) => {
    try {
      const { data } = importId
        ? { data: { startImport: importId } }
        : await start({ variables: { initiative: initiative.slug } });
      const id = data?.startImport;
      if (!id) return;
      setImportId(id);
      if (await send(id, files)) await navigate(pageOf(id));
    } catch {
      // `error` of the mutation says it.
    }
  };
  const arrived = uploads.some(({ done }) => done);
  const retry = async (id: string, upload: (typeof uploads)[number]) => {
    const others = uploads.filter(({ key }) => key !== upload.key);
    if ((await again(id, upload)) && others.every(({ done }) => done)) await navigate(pageOf(id));
  };
  return (
    <div className={styles.new}>
      <FileDrop
        label={t('new.label')}
        hint={t('new.hint')}
        accept={ACCEPTED}
        multiple
        disabled={busy}
        onFiles={(files) => void receive(files)}
      />
      {error && <FailureNotice error={failure(error)} announced />}
      {importId && <UploadList uploads={uploads} onAgain={(upload) => void retry(importId, upload)} />}
      {importId && arrived && !busy && (
        <p>
          <ButtonLink href={pageOf(importId)}>{t('new.goOn')}</ButtonLink>
        </p>
      )}
    </div>
  );
}
