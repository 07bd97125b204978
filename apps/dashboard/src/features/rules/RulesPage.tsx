import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Row, Rows } from '../people/Rows.js';
import { useWorkIndicator } from '../work-indicators/IndicatorFrame.js';
import { RuleDialog } from './RuleDialog.js';
import { RuleRemoval } from './RuleRemoval.js';
import { RulesQuery, type Rule } from './rules.graphql.js';
import { useRuleWords } from './useRuleWords.js';

/** `/w/:initiative/indicators/:slug/checks`: what the figures of an indicator are held against. */
export function RulesPage() {
  const { t } = useTranslation(['submissions', 'manage', 'forms']);
  const { initiative } = useInitiative();
  const indicator = useWorkIndicator();
  const words = useRuleWords();
  const { data, error, refetch } = useQuery(RulesQuery, {
    variables: { initiative: initiative.slug, indicatorId: indicator.id },
  });
  const [editing, setEditing] = useState<Rule | 'new'>();
  const [removing, setRemoving] = useState<Rule>();
  const rules = data?.validationRules;
  const add = (
    <Button icon="plus" onClick={() => setEditing('new')}>
      {t('rules.add')}
    </Button>
  );
  return (
    <Section title={t('rules.title')} lead={t('rules.lead')} actions={rules && rules.length > 0 && add}>
      {error && !rules && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!rules && !error && <Skeleton height="16rem" />}
      {rules?.length === 0 && (
        <EmptyState title={t('rules.emptyTitle')} action={add}>
          {t('rules.empty')}
        </EmptyState>
      )}
      {rules && rules.length > 0 && (
        <Rows>
          {rules.map((rule) => (
            <Row
              key={rule.id}
              name={t(`rules.kinds.${rule.kind}`)}
              facts={[words(rule), t(`rules.short.${rule.severity}`)]}
              deeds={[
                { label: t('manage:edit'), run: () => setEditing(rule) },
                { label: t('forms:remove'), run: () => setRemoving(rule) },
              ]}
            />
          ))}
        </Rows>
      )}
      {editing && (
        <RuleDialog
          rule={editing === 'new' ? undefined : editing}
          indicatorId={indicator.id}
          onClose={() => setEditing(undefined)}
        />
      )}
      {removing && <RuleRemoval rule={removing} onClose={() => setRemoving(undefined)} />}
    </Section>
  );
}
