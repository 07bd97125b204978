import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Log } from './Log.js';

/** `/i/:initiative/decisions`: what was decided, what changed, and who sat at the tables. */
export function PublicDecisionsPage() {
  const { t } = useTranslation('decisions');
  const { initiative, home } = useInitiative();
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('title')}
        sentence={t('sentence')}
        above={<Breadcrumb steps={[{ label: t('overview'), href: home }, { label: t('title') }]} />}
      />
      <Log address={`${home}/decisions`} />
    </Page>
  );
}
