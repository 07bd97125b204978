import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { Notice } from '../../ui/Notice.js';
import { Part } from '../forms/Part.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { checkCodebook, takeCodebook, type CodebookCheck } from './codebookFile.js';
import { CodebookPreview } from './CodebookPreview.js';

interface Open {
  file: File;
  check: CodebookCheck;
}

/** From a file to themes: looked at first, then taken in as one change. */
export function NewCodebookFile() {
  const { t } = useTranslation('coding');
  const { initiative, work } = useInitiative();
  const sending = useSend();
  const [name, setName] = useState('');
  const [open, setOpen] = useState<Open>();
  const [taken, setTaken] = useState<number>();
  const { busy, error } = sending;
  const read = (file: File) =>
    sending.run(async () => {
      setName(file.name);
      setTaken(undefined);
      setOpen(undefined);
      setOpen({ file, check: await checkCodebook(initiative.slug, file) });
    });
  const take = ({ file }: Open) =>
    sending.run(async () => {
      const { added, changed } = await takeCodebook(initiative.slug, file);
      setTaken(added + changed);
      setOpen(undefined);
    });
  const count = open ? open.check.added.length + open.check.changed.length : 0;
  return (
    <>
      <Part title={t('file.in.title')} lead={t('file.in.lead')}>
        <FileDrop
          label={open ? t('file.in.another') : t('file.in.label')}
          hint={t('file.in.hint')}
          accept=".qdc,.xml"
          disabled={busy}
          onFiles={([file]) => file && void read(file)}
        />
        {busy && !open && <p role="status">{t('file.in.reading', { name })}</p>}
        {taken !== undefined && (
          <Notice kind="success" title={t('file.in.done', { count: taken })} announced>
            <ButtonLink href={`${work}/themes/history`}>{t('history.open')}</ButtonLink>
          </Notice>
        )}
        {!open && error && <FailureNotice error={error} announced />}
      </Part>
      {open && (
        <Part title={t('file.look.title')} lead={t('file.look.lead', { name })}>
          <CodebookPreview check={open.check} />
          {error && <FailureNotice error={error} announced />}
          {count > 0 && open.check.tooLong.length === 0 && (
            <div>
              <Button look="primary" busy={busy} onClick={() => void take(open)}>
                {t('file.in.action', { count })}
              </Button>
            </div>
          )}
        </Part>
      )}
    </>
  );
}
