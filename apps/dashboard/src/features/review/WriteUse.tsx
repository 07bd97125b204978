import { SHELF_AUDIENCES, USE_LIMITS, WRITTEN_PLACES, type WrittenPlace } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { RadioGroup } from '../../ui/Choices.js';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { RecordUseMutation } from '../uses/uses.graphql.js';
import styles from '../uses/uses.module.css';
import { today } from './age.js';
import { ReviewFailure } from './ReviewFailure.js';

interface Entry {
  /** Made with the form, so that a second press is not a second use. */
  key: string;
  place: WrittenPlace;
  audience: (typeof SHELF_AUDIENCES)[number];
  note: string;
  isLive: boolean;
  day: string;
}

const blank = (): Entry => ({
  ...{ key: crypto.randomUUID(), place: 'MEETING', audience: 'PARTNERS', note: '' },
  ...{ isLive: false, day: today() },
});

/** A use outside of Chorus, written down for the teller to see. */
export function WriteUse({ story, onWritten }: { story: string; onWritten: () => void }) {
  const { t } = useTranslation('uses');
  const toast = useToast();
  const sending = useSend();
  const initiative = useInitiative().initiative.slug;
  const [entry, setEntry] = useState(blank);
  const set = (more: Partial<Entry>) => setEntry((now) => ({ ...now, ...more }));
  const save = async () => {
    if (!(await sending.send(RecordUseMutation, { initiative, story, input: entry }))) return;
    setEntry(blank());
    onWritten();
    toast(t('work.saved'));
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('work.place')}>
        <Select
          value={entry.place}
          onChange={(value) =>
            set({ place: WRITTEN_PLACES.find((place) => place === value) ?? 'MEETING', isLive: false })
          }
          options={WRITTEN_PLACES.map((value) => ({ value, label: t(`work.places.${value}`) }))}
        />
      </Field>
      <Field label={t('work.note')} hint={t('work.noteHint')} error={sending.problemAt('note')}>
        <TextInput value={entry.note} maxLength={USE_LIMITS.note} onChange={(note) => set({ note })} />
      </Field>
      <RadioGroup
        legend={t('work.audience')}
        value={entry.audience}
        onChange={(value) =>
          set({ audience: SHELF_AUDIENCES.find((audience) => audience === value) ?? 'PARTNERS' })
        }
        choices={SHELF_AUDIENCES.map((value) => ({ value, label: t(`work.audiences.${value}`) }))}
      />
      <Field label={t('work.day')} error={sending.problemAt('day')}>
        <DateField value={entry.day} max={today()} onChange={(day) => set({ day })} />
      </Field>
      {entry.place !== 'MEETING' && entry.place !== 'PRINT' && (
        <Checkbox
          label={t('work.live')}
          checked={entry.isLive}
          onChange={(isLive: boolean) => set({ isLive })}
        />
      )}
      <ReviewFailure failed={sending.general} />
      <p>
        <Button type="submit" busy={sending.busy}>
          {t('work.save')}
        </Button>
      </p>
    </form>
  );
}
