import { useQuery } from '@apollo/client/react';
import { DECISION_LIMITS } from '@chorus/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { today } from '../share/today.js';
import type { DraftProps } from './DecisionForm.js';
import { BodiesQuery } from './decisions.graphql.js';

/** The table that decided, its seats on that day, and when to look again. */
export function TableFields({ draft, change, problem }: DraftProps) {
  const { t } = useTranslation('decisions');
  const { initiative } = useInitiative();
  const id = useId();
  const { data } = useQuery(BodiesQuery, { variables: { initiative: initiative.slug } });
  const bodies = data?.decisionBodies ?? [];
  const name = (body: string) => {
    // A table that decided before begins with the seats it had then.
    const known = bodies.find((each) => each.name === body);
    const seats = known && { seats: String(known.seats), livedSeats: String(known.livedSeats) };
    change({ body, ...(draft.seats === '' && draft.livedSeats === '' ? seats : {}) });
  };
  return (
    <>
      <Field label={t('form.body')} hint={t('form.bodyHint')} error={problem('body')} required>
        <TextInput
          value={draft.body}
          onChange={name}
          list={id}
          autoComplete="off"
          maxLength={DECISION_LIMITS.body}
        />
      </Field>
      <datalist id={id}>
        {bodies.map((body) => (
          <option key={body.id} value={body.name} />
        ))}
      </datalist>
      <Field label={t('form.seats')} error={problem('seats')} required>
        <TextInput value={draft.seats} onChange={(seats) => change({ seats })} inputMode="numeric" />
      </Field>
      <Field
        label={t('form.livedSeats')}
        hint={t('form.livedSeatsHint')}
        error={problem('livedSeats')}
        required
      >
        <TextInput
          value={draft.livedSeats}
          onChange={(livedSeats) => change({ livedSeats })}
          inputMode="numeric"
        />
      </Field>
      <Field label={t('form.decidedOn')} error={problem('decidedOn')} required>
        <DateField value={draft.decidedOn} onChange={(decidedOn) => change({ decidedOn })} max={today()} />
      </Field>
      <Field label={t('form.reviewOn')} hint={t('form.reviewOnHint')} error={problem('reviewOn')} optional>
        <DateField value={draft.reviewOn} onChange={(reviewOn) => change({ reviewOn })} />
      </Field>
    </>
  );
}
