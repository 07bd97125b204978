import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Register } from './Register.js';
import { Suggestions } from './Suggestions.js';

/** `/w/:initiative/tensions`: the register, and where a tension could be opened. */
export function TensionsPage() {
  const { t } = useTranslation('tensions');
  const { initiative, work, can } = useInitiative();
  const moderates = can('tension.moderate');
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('title')}
        sentence={t('sentence')}
        actions={moderates && <Link href={`${work}/tensions/new`}>{t('new.link')}</Link>}
      />
      {moderates && <Suggestions />}
      <Register address={`${work}/tensions`} />
    </Page>
  );
}
