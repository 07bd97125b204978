import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { Section } from '../../ui/Page.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { WeeklyLetterQuery, WishWeeklyLetterMutation } from './today.graphql.js';

/** Whether this page comes as a letter every week. Nobody gets it without having asked. */
export function WeeklyLetter() {
  const { t } = useTranslation('work');
  const { initiative } = useInitiative();
  const variables = { initiative: initiative.slug };
  const { data } = useQuery(WeeklyLetterQuery, { variables });
  const sending = useSend();
  if (!data) return null;
  return (
    <Section title={t('today.letter.title')}>
      <Checkbox
        label={t('today.letter.wish')}
        hint={t('today.letter.hint')}
        checked={data.weeklyLetter}
        disabled={sending.busy}
        onChange={(wished) => void sending.send(WishWeeklyLetterMutation, { ...variables, wished })}
      />
      <FormFailure error={sending.error} />
    </Section>
  );
}
