import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Link } from '../../ui/Link.js';
import { Notice } from '../../ui/Notice.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from './definitionDraft.js';
import { ArchiveMutation } from './work-indicators.graphql.js';

/** Stands in place of the pages of an archived indicator: what is kept, and the way back. */
export function ArchivedNotice({ indicator }: { indicator: WorkIndicator }) {
  const { t } = useTranslation('workshop');
  const { initiative, work, can } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const restore = async () => {
    const variables = { initiative: initiative.slug, id: indicator.id, archived: false };
    if (await sending.send(ArchiveMutation, variables)) toast(t('archived.restored'));
  };
  return (
    <>
      {sending.error && <FailureNotice error={sending.error} announced />}
      <Notice
        title={t('archived.title')}
        safe={t('archived.safe')}
        actions={
          <>
            {can('indicator.publish') && (
              <Button look="primary" busy={sending.busy} onClick={() => void restore()}>
                {t('archived.restore')}
              </Button>
            )}
            <Link href={`${work}/indicators`}>{t('archived.back')}</Link>
          </>
        }
      >
        {can('indicator.publish') && t('archived.do')}
      </Notice>
    </>
  );
}
