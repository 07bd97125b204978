import { isClosed } from '@chorus/domain';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailurePage } from '../../app/FailurePage.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CameOfIt } from '../decisions/CameOfIt.js';
import { Course } from './Course.js';
import { Readings } from './Readings.js';
import { Said } from './Said.js';
import { TensionQuery, type Tension } from './tensions.graphql.js';
import { useAbout } from './useAbout.js';

interface Props {
  /** The initiative's part of the address: of the public site or of the workspace. */
  at: string;
  actions?: (tension: Tension) => ReactNode;
  /** What can be done with it, below what is said. */
  children?: (tension: Tension) => ReactNode;
}

/** A tension as everybody reads it: question, both readings, what people say, how it ended. */
export function TensionView({ at, actions, children }: Props) {
  const { t, i18n } = useTranslation('tensions');
  const { id = '' } = useParams();
  const { initiative } = useInitiative();
  const about = useAbout();
  const address = `${at}/tensions`;
  const { data, previousData, error, refetch } = useQuery(TensionQuery, {
    variables: { initiative: initiative.slug, id, language: i18n.resolvedLanguage },
  });
  const tension = (data ?? previousData)?.tension;
  if (error && !tension)
    return (
      <FailurePage
        error={failure(error)}
        retry={() => void refetch()}
        home={{ href: address, label: t('title') }}
      />
    );
  if (!tension)
    return (
      <Page>
        <title>{`${t('title')} · ${initiative.name}`}</title>
        <Skeleton lines={4} />
        <Skeleton height="40rem" />
      </Page>
    );
  return (
    <Page>
      <title>{`${tension.title} · ${initiative.name}`}</title>
      <PageTitle
        title={
          <span lang={tension.language} dir="auto">
            {tension.title}
          </span>
        }
        sentence={`${t(`states.${tension.state}`)} · ${about(tension)}`}
        above={<Breadcrumb steps={[{ label: t('title'), href: address }, { label: tension.title }]} />}
        actions={actions?.(tension)}
      />
      <Course steps={tension.steps} />
      <CameOfIt tensionId={tension.id} at={at} canFollow={isClosed(tension.state)} />
      <Readings tension={tension} />
      <Said tension={tension} />
      {children?.(tension)}
    </Page>
  );
}
