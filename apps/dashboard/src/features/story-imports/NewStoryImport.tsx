import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Field } from '../../ui/Field.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { Notice } from '../../ui/Notice.js';
import { Select } from '../../ui/Select.js';
import { Part } from '../forms/Part.js';
import forms from '../forms/forms.module.css';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PromptsQuery } from '../prompts/prompts.graphql.js';
import { ColumnFields } from './ColumnFields.js';
import { ReportPart } from './ReportPart.js';
import styles from './story-imports.module.css';
import { TakePart } from './TakePart.js';
import { useNewImport } from './useNewImport.js';

/** From a file to stories, a step under the other; each shows when the one before is done. */
export function NewStoryImport({ onTaken }: { onTaken: () => void }) {
  const { t } = useTranslation('storyImports');
  const { initiative, work } = useInitiative();
  const { data } = useQuery(PromptsQuery, { variables: { initiative: initiative.slug } });
  const step = useNewImport(initiative.slug, initiative.language, onTaken);
  const { open, mapping, busy, report } = step;
  const prompts = data?.prompts ?? [];
  if (data && prompts.length === 0)
    return (
      <Notice kind="info" title={t('call.missing')}>
        <ButtonLink href={`${work}/prompts/new`}>{t('call.write')}</ButtonLink>
      </Notice>
    );
  const fields = open && mapping && step.prompt && (
    <div className={forms.form}>
      <ColumnFields
        columns={open.columns}
        prompt={step.prompt}
        mapping={mapping}
        onChange={step.setMapping}
      />
    </div>
  );
  return (
    <div className={styles.steps}>
      <Part title={t('file.title')} lead={t('file.lead')}>
        <FileDrop
          label={open ? t('file.another') : t('file.label')}
          hint={t('file.hint')}
          accept=".csv,.tsv,.txt,.json"
          disabled={busy !== undefined}
          onFiles={([file]) => file && void step.read(file)}
        />
        {busy === 'READING' && <p role="status">{t('file.reading', { name: step.name })}</p>}
        {step.taken !== undefined && (
          <Notice kind="success" title={t('take.done', { count: step.taken })} announced />
        )}
        {open && <p role="status">{t('file.has', { count: open.rows, name: open.file.name })}</p>}
        {open && (
          <Field label={t('call.label')}>
            <Select
              value={step.prompt}
              onChange={step.setPrompt}
              placeholder={t('call.none')}
              options={prompts.map(({ slug, question }) => ({ value: slug, label: question }))}
            />
          </Field>
        )}
        {!open && step.error && <FailureNotice error={step.error} announced />}
      </Part>
      {fields && (
        <Part
          title={t(step.isOwnForm ? 'columns.own' : 'columns.title')}
          lead={t(step.isOwnForm ? 'columns.ownLead' : 'columns.lead')}
        >
          {step.isOwnForm ? (
            <Disclosure key="own" summary={t('columns.ownLook')}>
              {fields}
            </Disclosure>
          ) : (
            fields
          )}
          {step.error && !report && <FailureNotice error={step.error} announced />}
          <div>
            <Button
              look={report ? 'plain' : 'primary'}
              busy={busy === 'LOOKING'}
              onClick={() => void step.look()}
            >
              {t(report ? 'look.again' : 'look.action')}
            </Button>
          </div>
          {busy === 'LOOKING' && <p role="status">{t('look.busy', { name: step.name })}</p>}
        </Part>
      )}
      {open && report && mapping && (
        <>
          <ReportPart report={report} isStale={step.isStale} mapping={mapping} onChange={step.setMapping} />
          {!step.isStale && report.problems === 0 && report.stories > 0 && (
            <TakePart step={step} report={report} />
          )}
        </>
      )}
    </div>
  );
}
