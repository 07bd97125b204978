import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailurePage } from '../../app/FailurePage.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { useFormat } from '../../ui/format.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Chain } from './Chain.js';
import type { Decision } from './decisions.graphql.js';
import { useDecision } from './useDecision.js';

interface Props {
  /** Of the log. */
  address: string;
  actions?: (decision: Decision) => ReactNode;
  /** What can be done with it, below the chain. */
  children?: (decision: Decision) => ReactNode;
}

/** A decision as everybody reads it: from what people told to what changed. */
export function DecisionView({ address, actions, children }: Props) {
  const { t } = useTranslation('decisions');
  const { initiative } = useInitiative();
  const format = useFormat();
  const { decision, error, refetch } = useDecision();
  if (error && !decision)
    return (
      <FailurePage
        error={failure(error)}
        retry={() => void refetch()}
        home={{ href: address, label: t('title') }}
      />
    );
  if (!decision)
    return (
      <Page>
        <title>{`${t('title')} · ${initiative.name}`}</title>
        <Skeleton lines={4} />
        <Skeleton height="40rem" />
      </Page>
    );
  return (
    <Page>
      <title>{`${decision.title} · ${initiative.name}`}</title>
      <PageTitle
        title={
          <span lang={decision.language} dir="auto">
            {decision.title}
          </span>
        }
        sentence={t('decidedOn', { day: format.date(decision.decidedOn) })}
        above={<Breadcrumb steps={[{ label: t('title'), href: address }, { label: decision.title }]} />}
        actions={actions?.(decision)}
      />
      <Chain decision={decision} />
      {children?.(decision)}
    </Page>
  );
}
