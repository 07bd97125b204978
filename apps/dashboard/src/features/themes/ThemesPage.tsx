import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ThemesQuery } from './themes.graphql.js';
import { ThemeTree } from './ThemeTree.js';
import { treeOf } from '../initiative/tree.js';

/** The codebook: every theme with when to use it and when not. */
export function ThemesPage() {
  const { t, i18n } = useTranslation(['manage', 'coding']);
  const { initiative, work, can } = useInitiative();
  const { data, error, refetch } = useQuery(ThemesQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
  });
  const add = can('theme.write') && (
    <ButtonLink look="primary" icon="plus" href={`${work}/themes/new`}>
      {t('themes.add')}
    </ButtonLink>
  );
  const file = can('theme.write') && (
    <ButtonLink href={`${work}/themes/file`}>{t('coding:file.open')}</ButtonLink>
  );
  const actions = (
    <>
      {file}
      {can('theme.reshape') && (
        <ButtonLink href={`${work}/themes/history`}>{t('coding:history.open')}</ButtonLink>
      )}
      {add}
    </>
  );
  const empty = data?.themes.length === 0;
  return (
    <Page>
      <title>{`${t('themes.title')} · ${initiative.name}`}</title>
      <PageTitle title={t('themes.title')} sentence={t('themes.sentence')} actions={!empty && actions} />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {empty && (
        <EmptyState
          title={t('themes.empty.title')}
          action={
            <>
              {add} {file}
            </>
          }
        >
          {t('themes.empty.words')}
        </EmptyState>
      )}
      {data && <ThemeTree nodes={treeOf(data.themes)} />}
    </Page>
  );
}
