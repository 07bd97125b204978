import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Register } from './Register.js';

/** `/i/:initiative/tensions`: where numbers and stories point to opposite sides, and what came of it. */
export function PublicTensionsPage() {
  const { t } = useTranslation('tensions');
  const { initiative, home } = useInitiative();
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('title')}
        sentence={t('sentence')}
        above={<Breadcrumb steps={[{ label: t('overview'), href: home }, { label: t('title') }]} />}
      />
      <Register address={`${home}/tensions`} />
    </Page>
  );
}
