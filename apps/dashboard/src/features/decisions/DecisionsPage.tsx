import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Log } from './Log.js';

/** `/w/:initiative/decisions`: the log, and writing down what was decided. */
export function DecisionsPage() {
  const { t } = useTranslation('decisions');
  const { initiative, work, can } = useInitiative();
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('title')}
        sentence={t('sentence')}
        actions={can('decision.write') && <Link href={`${work}/decisions/new`}>{t('form.new')}</Link>}
      />
      <Log address={`${work}/decisions`} />
    </Page>
  );
}
