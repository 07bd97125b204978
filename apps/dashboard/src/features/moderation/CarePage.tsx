import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../ui/Button.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Tabs } from '../../ui/Tabs.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Log } from './Log.js';
import { PolicyPart } from './PolicyPart.js';
import { Support } from './Support.js';

const TABS = ['support', 'rules', 'log'] as const;

/** `/w/:initiative/care?show=log`: who helps tellers, how stories are read, and what was decided. */
export function CarePage() {
  return (
    <ForRole ability="moderation.read">
      <Care />
    </ForRole>
  );
}

function Care() {
  const { t } = useTranslation('moderation');
  const { initiative, home } = useInitiative();
  const [search, setSearch] = useSearchParams();
  const current = TABS.find((each) => each === search.get('show')) ?? 'support';
  const content = { support: <Support />, rules: <PolicyPart />, log: <Log /> };
  return (
    <Page>
      <title>{`${t('care.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('care.title')}
        sentence={t('care.sentence')}
        actions={<ButtonLink href={`${home}/moderation`}>{t('care.public')}</ButtonLink>}
      />
      <Tabs
        label={t('care.title')}
        current={current}
        onChange={(show) => setSearch({ show }, { replace: true })}
        tabs={TABS.map((key) => ({ key, label: t(`care.tabs.${key}`), content: content[key] }))}
      />
    </Page>
  );
}
