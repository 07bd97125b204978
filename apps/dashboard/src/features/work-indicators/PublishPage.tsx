import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useToast } from '../../ui/Toast.js';
import formStyles from '../forms/forms.module.css';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ArchiveSection } from './ArchiveSection.js';
import { ChangesSince } from './ChangesSince.js';
import { useWorkIndicator } from './IndicatorFrame.js';
import { PreviewTable } from './PreviewTable.js';
import { PreviewQuery, PublishMutation, UnpublishMutation } from './work-indicators.graphql.js';

/** What audiences will see and what stays hidden; publishing, taking down, archiving. */
export function PublishPage() {
  const { t, i18n } = useTranslation('numbers');
  const format = useFormat();
  const toast = useToast();
  const { initiative, work } = useInitiative();
  const indicator = useWorkIndicator();
  const sending = useSend();
  const [takingDown, setTakingDown] = useState(false);
  const variables = { initiative: initiative.slug, slug: indicator.slug };
  const { data, error, refetch } = useQuery(PreviewQuery, {
    variables: { ...variables, language: i18n.resolvedLanguage },
    fetchPolicy: 'network-only',
  });
  const publish = async () => {
    if (await sending.send(PublishMutation, variables)) toast(t('publish.done'));
  };
  const unpublish = async () => {
    if (await sending.send(UnpublishMutation, variables)) toast(t('publish.takenDown'));
    setTakingDown(false);
  };
  const none = data?.whole.series.every(({ values }) => values.every((value) => value === null));
  return (
    <>
      <h2 className={formStyles.heading}>{t('publish.title')}</h2>
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height="20rem" />}
      {sending.error && <FailureNotice error={sending.error} announced />}
      {data && none && (
        <EmptyState
          title={t('publish.empty')}
          action={
            <Link look="onward" href={`${work}/indicators/${indicator.slug}/numbers`}>
              {t('publish.enter')}
            </Link>
          }
        />
      )}
      {data && !none && (
        <>
          <div className={formStyles.form}>
            <p>
              {t(`publish.to.${indicator.audience}`)}{' '}
              {indicator.publishedAt
                ? t('publish.since', { date: format.date(indicator.publishedAt.slice(0, 10)) })
                : t('publish.never')}{' '}
              {t('publish.hidden', {
                count: data.shown.hiddenPoints ?? 0,
                number: format.number(data.shown.hiddenPoints ?? 0),
              })}
            </p>
            <div className={formStyles.foot}>
              <Button look="primary" busy={sending.busy} onClick={() => void publish()}>
                {indicator.publishedAt ? t('publish.again') : t('publish.now')}
              </Button>
              {indicator.publishedAt && (
                <Button onClick={() => setTakingDown(true)}>{t('publish.takeDown')}</Button>
              )}
            </div>
          </div>
          {indicator.publishedAt && (
            // What stands on the shelf is compared anew after each publication.
            <ChangesSince key={indicator.publishedAt} indicator={indicator} />
          )}
          <PreviewTable preview={data} />
        </>
      )}
      <ArchiveSection indicator={indicator} />
      <Confirm
        open={takingDown}
        title={t('publish.takeDownAsk', { name: indicator.name })}
        action={t('publish.takeDown')}
        danger
        busy={sending.busy}
        onConfirm={() => void unpublish()}
        onCancel={() => setTakingDown(false)}
      >
        <p>{t('publish.takeDownWords')}</p>
      </Confirm>
    </>
  );
}
