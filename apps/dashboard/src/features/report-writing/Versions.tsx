import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apollo } from '../../apollo.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { useFormat } from '../../ui/format.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ReportBody } from '../reports/ReportBody.js';
import { usePartsOf } from './usePartsOf.js';
import type { ReportText } from './useReportDraft.js';
import { ReportVersionQuery, type Draft } from './writing.graphql.js';
import styles from './writing.module.css';

type Version = Pick<ReportText, 'title' | 'summary' | 'blocks'>;

interface Props {
  draft: Draft;
  onTake: (version: Version) => void;
  save: () => Promise<Draft | undefined>;
  /** It is saved: the page begins again with it. */
  onTaken: () => void;
}

/** What stood in the report before. Taking one back keeps the present one as a version, too. */
export function Versions({ draft, onTake, save, onTaken }: Props) {
  const { t } = useTranslation('reportWork');
  const format = useFormat();
  const { initiative } = useInitiative();
  const sending = useSend();
  const [shown, setShown] = useState<Version>();
  const read = (number: number) =>
    void sending.run(async () => {
      const { data } = await apollo.query({
        query: ReportVersionQuery,
        variables: { initiative: initiative.slug, id: draft.id, number },
      });
      if (data) setShown(data.reportVersion);
    });
  const take = async () => {
    if (!shown) return;
    onTake({ title: shown.title, summary: shown.summary, blocks: shown.blocks });
    setShown(undefined);
    if (await save()) onTaken();
  };
  if (draft.versions.length === 0) return null;
  return (
    <Disclosure summary={t('versions.title', { count: draft.versions.length })}>
      <p className={styles.quiet}>{t('versions.lead')}</p>
      <FormFailure error={sending.error} title={t('versions.failed')} />
      <ol className={styles.versions}>
        {draft.versions.map(({ number, isEdition, keptAt, keptBy }) => (
          <li key={number}>
            <Button size="small" look="plain" onClick={() => read(number)}>
              {t(isEdition ? 'versions.edition' : 'versions.version', {
                number,
                day: format.date(keptAt.slice(0, 10)),
                who: keptBy ?? t('somebody'),
              })}
            </Button>
          </li>
        ))}
      </ol>
      <Dialog
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
        title={shown?.title ?? ''}
        actions={<Button onClick={() => void take()}>{t('versions.take')}</Button>}
      >
        {shown && <Text version={shown} draft={draft} />}
      </Dialog>
    </Disclosure>
  );
}

function Text({ version, draft }: { version: Version; draft: Draft }) {
  const parts = usePartsOf(draft.id, draft.audience, version.blocks);
  return <ReportBody blocks={version.blocks} language={draft.language} {...parts} />;
}
