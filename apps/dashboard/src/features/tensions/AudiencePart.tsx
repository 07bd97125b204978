import { AUDIENCES } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { Section } from '../../ui/Page.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ShowTensionToMutation, type Tension } from './tensions.graphql.js';

/** Who sees it. The choice holds at once. */
export function AudiencePart({ tension }: { tension: Tension }) {
  const { t } = useTranslation('tensions');
  const { initiative } = useInitiative();
  const sending = useSend();
  const { id } = tension;
  const choose = (value: string) => {
    const audience = AUDIENCES.find((each) => each === value);
    if (audience && !sending.busy)
      void sending.send(ShowTensionToMutation, { initiative: initiative.slug, id, audience });
  };
  return (
    <Section title={t('audience.title')} lead={t('audience.lead')}>
      <FormFailure error={sending.error} />
      <RadioGroup
        legend={t('audience.legend')}
        value={tension.audience}
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
