import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { NewTensionForm } from './NewTensionForm.js';

/** `/w/:initiative/tensions/new`: opens a tension; `indicator` and `place` of the address are chosen beforehand. */
export function NewTensionPage() {
  const { t } = useTranslation('tensions');
  const { initiative, work } = useInitiative();
  const [search] = useSearchParams();
  return (
    <ForRole ability="tension.moderate">
      <Page>
        <title>{`${t('new.title')} · ${initiative.name}`}</title>
        <PageTitle
          title={t('new.title')}
          sentence={t('new.sentence')}
          above={
            <Breadcrumb
              steps={[{ label: t('title'), href: `${work}/tensions` }, { label: t('new.title') }]}
            />
          }
        />
        <NewTensionForm indicatorId={search.get('indicator') ?? ''} placeId={search.get('place') ?? ''} />
      </Page>
    </ForRole>
  );
}
