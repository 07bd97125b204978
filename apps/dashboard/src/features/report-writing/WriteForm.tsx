import { REPORT_LIMITS } from '@chorus/domain';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Field } from '../../ui/Field.js';
import { Link } from '../../ui/Link.js';
import { Notice } from '../../ui/Notice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Choices } from './Choices.js';
import { ParityPart } from './ParityPart.js';
import { PublishPart } from './PublishPart.js';
import { SavingState } from './SavingState.js';
import { useReportDraft } from './useReportDraft.js';
import { Versions } from './Versions.js';
import styles from './writing.module.css';
import type { Draft } from './writing.graphql.js';

const Editor = lazy(() => import('./Editor.js'));

interface Props {
  draft: Draft;
  /** Begins again from what the server has. */
  onReload: () => void;
}

/** The report from its title to its publication. */
export function WriteForm({ draft, onReload }: Props) {
  const { t } = useTranslation('reportWork');
  const say = useProblemText();
  const { work, home } = useInitiative();
  const writing = useReportDraft(draft);
  const { text, saved, saving, error, change } = writing;
  const problemAt = (path: string) => {
    const found = error?.fields.find((field) => field.path === `input.${path}`);
    return found && say(found.problem);
  };
  return (
    <div className={styles.form}>
      <LeaveGuard dirty={saving === 'failed' && error?.code !== 'OFFLINE'} />
      <Breadcrumb
        steps={[{ label: t('title'), href: `${work}/reports` }, { label: text.title || draft.title }]}
      />
      <h1 className={styles.unseen}>
        <VisuallyHidden>{text.title || draft.title}</VisuallyHidden>
      </h1>
      <SavingState writing={writing} onReload={onReload} />
      {writing.restored && <Notice title={t('restored')}>{t('restoredWhat')}</Notice>}
      <Field label={t('fields.title')} error={problemAt('title')} required>
        <TextInput
          className={styles.title}
          value={text.title}
          onChange={(title) => change({ title })}
          maxLength={REPORT_LIMITS.title}
        />
      </Field>
      <Field label={t('fields.summary')} hint={t('fields.summaryHint')} error={problemAt('summary')} optional>
        <TextArea
          value={text.summary ?? ''}
          onChange={(summary) => change({ summary })}
          limit={REPORT_LIMITS.summary}
        />
      </Field>
      <Suspense fallback={<Skeleton height="30rem" />}>
        <Editor
          reportId={draft.id}
          audience={text.audience}
          language={text.language}
          blocks={text.blocks}
          onChange={(blocks) => change({ blocks })}
        />
      </Suspense>
      <Choices text={text} isPublished={saved.edition !== null} problemAt={problemAt} onChange={change} />
      <ParityPart draft={saved} isSaved={saving === 'saved'} />
      <PublishPart writing={writing} />
      <Versions draft={saved} onTake={(version) => change(version)} onTaken={onReload} save={writing.save} />
      {saved.edition !== null && (
        <p>
          <Link look="onward" href={`${home}/reports/${saved.slug}`}>
            {t('publicPage')}
          </Link>
        </p>
      )}
    </div>
  );
}
