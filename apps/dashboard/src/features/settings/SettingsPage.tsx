import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ForRole } from '../initiative/ForRole.js';
import { AudienceForm } from './AudienceForm.js';
import { InitiativeWords } from './InitiativeWords.js';
import { PackageIn } from './PackageIn.js';
import { PackagePart } from './PackagePart.js';
import { SettingsQuery } from './settings.graphql.js';
import styles from './settings.module.css';
import { SmallNumbersForm } from './SmallNumbersForm.js';

/** What the initiative says about itself, who may look, and which small numbers are hidden. */
export function SettingsPage() {
  return (
    <ForRole ability="initiative.write">
      <SettingsForms />
    </ForRole>
  );
}

function SettingsForms() {
  const { t } = useTranslation('manage');
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(SettingsQuery, {
    variables: { initiative: initiative.slug },
    // A form begins with what is stored now, not with what another page read before.
    fetchPolicy: 'network-only',
  });
  const settings = data?.initiative;
  return (
    <Page>
      <title>{`${t('settings.title')} · ${initiative.name}`}</title>
      <PageTitle title={t('settings.title')} sentence={t('settings.sentence')} />
      {error && !settings && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!settings && !error && <Skeleton height="60rem" />}
      {settings && (
        <div className={styles.forms}>
          <InitiativeWords settings={settings} />
          <AudienceForm settings={settings} />
          <SmallNumbersForm settings={settings} />
          <PackagePart slug={settings.slug} />
          <PackageIn />
        </div>
      )}
    </Page>
  );
}
