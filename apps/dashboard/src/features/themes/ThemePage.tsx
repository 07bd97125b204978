import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { NotFoundPage } from '../../app/FailurePage.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ReshapeTheme } from '../codebook/ReshapeTheme.js';
import { ThemeMemos } from '../coding/ThemeMemos.js';
import { ForRole } from '../initiative/ForRole.js';
import { ThemeForm } from './ThemeForm.js';
import { ThemesQuery, type Theme } from './themes.graphql.js';

/** Adds a theme (`themes/new?under=<id>`) or changes one (`themes/<id>`). */
export function ThemePage() {
  return (
    <ForRole ability="theme.write">
      <ThemeEditor />
    </ForRole>
  );
}

function ThemeEditor() {
  const { t } = useTranslation('manage');
  const { theme: id } = useParams();
  const [search] = useSearchParams();
  const { initiative, work, can } = useInitiative();
  const { data, error, refetch } = useQuery(ThemesQuery, {
    variables: { initiative: initiative.slug },
    // A form begins with what is stored now, not with what another page read before.
    fetchPolicy: 'network-only',
  });
  const parentId = search.get('under');
  const theme = data && (id ? data.themes.find((each) => each.id === id) : newTheme(parentId));
  const title = id ? (theme?.name ?? t('themes.one')) : t('themes.addTitle');
  if (data && !theme) return <NotFoundPage />;
  return (
    <Page>
      <title>{`${title} · ${t('themes.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={title}
        above={
          <Breadcrumb steps={[{ label: t('themes.title'), href: `${work}/themes` }, { label: title }]} />
        }
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height="40rem" />}
      {data && theme && (
        <ThemeForm key={id ?? `new ${parentId}`} theme={theme} themes={data.themes} isNew={!id} />
      )}
      {data && theme && id && <ThemeMemos themeId={id} />}
      {data && theme && id && can('theme.reshape') && <ReshapeTheme theme={theme} themes={data.themes} />}
    </Page>
  );
}

const newTheme = (parentId: string | null): Theme => ({
  id: '',
  parentId,
  name: '',
  description: '',
  useWhen: '',
  useNot: '',
  translations: {},
});
