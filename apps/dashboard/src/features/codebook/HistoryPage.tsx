import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './codebook.module.css';
import { ThemeHistoryQuery, UndoThemeChangeMutation, type ThemeEvent } from './codebook.graphql.js';

/** `/w/:initiative/themes/history`: what became of themes, and the way back. */
export function HistoryPage() {
  return (
    <ForRole ability="theme.reshape">
      <History />
    </ForRole>
  );
}

function History() {
  const { t } = useTranslation(['coding', 'manage']);
  const { initiative, work } = useInitiative();
  const { data, error, refetch } = useQuery(ThemeHistoryQuery, {
    variables: { initiative: initiative.slug },
    fetchPolicy: 'cache-and-network',
  });
  const events = data?.themeHistory;
  return (
    <Page>
      <title>{`${t('history.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('history.title')}
        sentence={t('history.sentence')}
        above={
          <Breadcrumb
            steps={[
              { label: t('manage:themes.title'), href: `${work}/themes` },
              { label: t('history.title') },
            ]}
          />
        }
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {events?.length === 0 && <EmptyState title={t('history.empty')}>{t('history.emptyWords')}</EmptyState>}
      <ul className={styles.events}>
        {events?.map((event) => (
          <li key={event.id}>
            <Event event={event} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Event({ event }: { event: ThemeEvent }) {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [asks, setAsks] = useState(false);
  const { id, kind, name, otherName, stories, themes, madeAt, madeBy, undone } = event;
  const which = kind === 'MOVED' && !otherName ? 'toTop' : kind === 'IMPORTED' && !name ? 'unnamed' : kind;
  const what = t(`history.${which}`, { name, otherName });
  const undo = async () => {
    if (await sending.send(UndoThemeChangeMutation, { initiative: initiative.slug, id })) {
      toast(t('history.undone'));
      setAsks(false);
    }
  };
  return (
    <>
      <div>
        <p className={styles.what}>{what}</p>
        <p className={styles.quiet}>
          {[
            format.shortDate(String(madeAt).slice(0, 10)),
            madeBy || t('history.left'),
            kind === 'IMPORTED'
              ? t('history.themes', { count: themes })
              : t('history.stories', { count: stories }),
          ].join(' · ')}
        </p>
      </div>
      {undone ? (
        <p className={styles.quiet}>{t('history.isUndone')}</p>
      ) : (
        <Button size="small" onClick={() => setAsks(true)} aria-label={t('history.undoThis', { what })}>
          {t('history.undo')}
        </Button>
      )}
      <Confirm
        open={asks}
        title={t('history.ask')}
        action={t('history.undo')}
        busy={sending.busy}
        onConfirm={() => void undo()}
        onCancel={() => {
          sending.clear();
          setAsks(false);
        }}
      >
        <p>{what}</p>
        <p>{t(kind === 'IMPORTED' ? 'history.askImport' : 'history.askWords')}</p>
        {sending.error && <FailureNotice error={sending.error} announced />}
      </Confirm>
    </>
  );
}
