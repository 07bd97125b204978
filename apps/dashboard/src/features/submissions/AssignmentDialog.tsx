import { periodLabel, periodOn } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextInput } from '../../ui/TextInput.js';
import { FormDialog } from '../forms/FormDialog.js';
import formStyles from '../forms/forms.module.css';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PeriodField } from '../work-indicators/PeriodField.js';
import { SaveAssignmentMutation, type Assignment, type Assignments } from './assignments.graphql.js';
import { PlaceChoice } from './PlaceChoice.js';

interface Props {
  /** Left out to ask for more. */
  assignment: Assignment | undefined;
  data: Assignments;
  onClose: () => void;
}

/** Which numbers an organization gives, and by when. */
export function AssignmentDialog({ assignment, data, onClose }: Props) {
  const { t } = useTranslation('submissions');
  const { initiative, places } = useInitiative();
  const sending = useSend();
  const root = places.find(({ parentId }) => parentId === null)?.id;
  const [before] = useState(() => ({
    indicatorId: assignment?.indicatorId ?? '',
    organizationId: assignment?.organizationId ?? '',
    placeIds: assignment?.placeIds ?? (root ? [root] : []),
    byGroups: assignment?.byGroups ?? false,
    firstPeriod: assignment?.firstPeriod.label ?? '',
    dueDays: String(assignment?.dueDays ?? 30),
    remindDays: assignment ? String(assignment.remindDays ?? '') : '7',
    endedOn: assignment?.endedOn ?? '',
  }));
  const [text, setText] = useState(before);
  const set = (made: Partial<typeof before>) => setText((now) => ({ ...now, ...made }));
  const indicators = data.workIndicators.filter(
    ({ id, archived }) => !archived || id === assignment?.indicatorId,
  );
  const frequency = indicators.find(({ id }) => id === text.indicatorId)?.frequency;
  const choose = (indicatorId: string) => {
    const chosen = indicators.find(({ id }) => id === indicatorId);
    const running = chosen && periodLabel(periodOn(new Date().toISOString().slice(0, 10), chosen.frequency));
    set({ indicatorId, firstPeriod: running ?? text.firstPeriod });
  };
  const save = async () => {
    const { remindDays, endedOn, dueDays, ...rest } = text;
    const input = {
      ...rest,
      id: assignment?.id,
      dueDays: Number(dueDays),
      remindDays: remindDays.trim() === '' ? null : Number(remindDays),
      endedOn: endedOn || null,
    };
    if (await sending.send(SaveAssignmentMutation, { initiative: initiative.slug, input })) onClose();
  };
  return (
    <FormDialog
      open
      title={assignment ? t('assign.edit') : t('assign.add')}
      dirty={JSON.stringify(text) !== JSON.stringify(before)}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Field label={t('assign.indicator')} error={sending.problemAt('input.indicatorId')} required>
        <Select
          data-first-focus=""
          value={text.indicatorId}
          placeholder={t('assign.choose')}
          disabled={assignment?.used}
          onChange={choose}
          options={indicators.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field
        label={t('assign.organization')}
        error={sending.problemAt('organizationId', 'input.organizationId')}
        required
      >
        <Select
          value={text.organizationId}
          placeholder={t('assign.choose')}
          disabled={assignment?.used}
          onChange={(organizationId) => set({ organizationId })}
          options={data.organizations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <PlaceChoice
        chosen={text.placeIds}
        error={sending.problemAt('placeIds', 'input.placeIds')}
        onChange={(placeIds) => set({ placeIds })}
      />
      <Checkbox
        label={t('assign.byGroups')}
        hint={t('assign.byGroupsHint')}
        checked={text.byGroups}
        onChange={(byGroups) => set({ byGroups })}
      />
      {frequency && (
        <PeriodField
          label={t('assign.firstPeriod')}
          frequency={frequency}
          error={sending.problemAt('firstPeriod', 'input.firstPeriod')}
          value={text.firstPeriod}
          onChange={(firstPeriod) => set({ firstPeriod })}
        />
      )}
      <div className={formStyles.row}>
        <Field
          label={t('assign.dueDays')}
          hint={t('assign.dueDaysHint')}
          error={sending.problemAt('dueDays', 'input.dueDays')}
          required
        >
          <TextInput
            value={text.dueDays}
            inputMode="numeric"
            size={6}
            onChange={(dueDays) => set({ dueDays })}
          />
        </Field>
        <Field
          label={t('assign.remind')}
          hint={t('assign.remindHint')}
          error={sending.problemAt('remindDays', 'input.remindDays')}
        >
          <TextInput
            value={text.remindDays}
            inputMode="numeric"
            size={6}
            onChange={(remindDays) => set({ remindDays })}
          />
        </Field>
      </div>
      {assignment && (
        <Field
          label={t('assign.endedOn')}
          hint={t('assign.endedOnHint')}
          error={sending.problemAt('endedOn', 'input.endedOn')}
          optional
        >
          <DateField value={text.endedOn} onChange={(endedOn) => set({ endedOn })} />
        </Field>
      )}
    </FormDialog>
  );
}
