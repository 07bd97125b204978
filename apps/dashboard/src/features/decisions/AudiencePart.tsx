import { AUDIENCES } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { Section } from '../../ui/Page.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ShowDecisionToMutation, type Decision } from './decisions.graphql.js';

/** Who sees it. The choice holds at once. */
export function AudiencePart({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { initiative } = useInitiative();
  const sending = useSend();
  const { id } = decision;
  const choose = (value: string) => {
    const audience = AUDIENCES.find((each) => each === value);
    if (audience && !sending.busy)
      void sending.send(ShowDecisionToMutation, { initiative: initiative.slug, id, audience });
  };
  return (
    <Section title={t('form.who')} lead={t('form.whoLead')}>
      <FormFailure error={sending.error} />
      <RadioGroup
        legend={t('audience.legend')}
        value={decision.audience}
        onChange={choose}
        choices={AUDIENCES.map((value) => ({
          value,
          label: t(`audience.${value}`),
          disabled: sending.busy,
        }))}
      />
    </Section>
  );
}
