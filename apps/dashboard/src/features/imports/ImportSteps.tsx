import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle, Section } from '../../ui/Page.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CheckProgress } from './CheckProgress.js';
import { DiscardImport } from './DiscardImport.js';
import { FilesStep } from './FilesStep.js';
import type { WholeImport } from './imports.graphql.js';
import { ApplyStep } from './report/ApplyStep.js';
import { ReportRows } from './report/ReportRows.js';
import { ReportSummary } from './report/ReportSummary.js';
import { ResultStep } from './report/ResultStep.js';
import { UnreadWords } from './report/UnreadWords.js';
import { MappingStep } from './MappingStep.js';
import { SaveMapping } from './SaveMapping.js';
import styles from './Imports.module.css';
import { useArrival } from './useArrival.js';
import { useFileNames } from './useFileNames.js';
import { useMappingDraft } from './useMappingDraft.js';
import { useReads } from './useReads.js';

interface Props {
  found: WholeImport;
  onChange: () => Promise<unknown>;
}

/** The whole path on one page: files, what the columns mean, what would happen, taking over. */
export function ImportSteps({ found, onChange }: Props) {
  const { t } = useTranslation('imports');
  const { work } = useInitiative();
  const say = useProblemText();
  const withReads = useReads();
  const names = useFileNames();
  const { draft, setDraft, offer } = useMappingDraft(found);
  const { id, state, files, report, problem, mapping } = found;
  const open = state !== 'APPLIED' && state !== 'UNDONE';
  const checked = report !== null && state !== 'CHECKING';
  const arrival = useArrival(state);
  return (
    <>
      <PageTitle
        above={
          <Breadcrumb
            steps={[{ label: t('list.title'), href: `${work}/imports` }, { label: names(files) }]}
          />
        }
        title={names(files)}
        sentence={t(`stateSentence.${state}`)}
        actions={open && state !== 'CHECKING' && <DiscardImport importId={id} />}
      />
      {state === 'APPLIED' && report && (
        <div ref={arrival} tabIndex={-1} className={styles.arrival}>
          <Section title={t('result.title')}>
            <ResultStep importId={id} report={report} onDone={onChange} />
          </Section>
        </div>
      )}
      <Section title={t('files.title')} lead={t('files.lead')}>
        <FilesStep found={found} draft={draft} onDraft={setDraft} onChange={onChange} open={open} />
      </Section>
      {open && files.length > 0 && (
        <Section title={t('mapping.title')} lead={t('mapping.lead')}>
          {state === 'FAILED' && problem && (
            <Notice
              kind="error"
              title={say(withReads(problem), problem.message)}
              safe={t('check.failedSafe')}
            />
          )}
          {state === 'CHECKING' ? (
            <CheckProgress importId={id} rows={found.rowsRead} share={found.shareRead} onStop={onChange} />
          ) : (
            <MappingStep found={found} draft={draft} onDraft={setDraft} offer={offer} onChange={onChange} />
          )}
        </Section>
      )}
      {checked && (
        <div ref={state === 'CHECKED' ? arrival : undefined} tabIndex={-1} className={styles.arrival}>
          <Section title={t(open ? 'report.title' : 'report.titleDone')} lead={open && t('report.lead')}>
            <ReportSummary report={report} files={files.length} open={state === 'CHECKED'} />
            {state === 'CHECKED' && draft && (
              <UnreadWords {...{ found, report, draft, onChange }} onDraft={setDraft} />
            )}
            <ReportRows importId={id} report={report} files={files.length} open={state === 'CHECKED'} />
          </Section>
        </div>
      )}
      {checked && state === 'CHECKED' && (
        <Section title={t('apply.title')} lead={t('apply.lead')}>
          <ApplyStep importId={id} report={report} files={files.length} onDone={onChange} />
        </Section>
      )}
      {mapping && checked && (
        <Section title={t('save.title')} lead={t('save.lead')}>
          <SaveMapping mapping={mapping} />
        </Section>
      )}
    </>
  );
}
