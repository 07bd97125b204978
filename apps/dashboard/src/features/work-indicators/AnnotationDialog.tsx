import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { FormDialog } from '../forms/FormDialog.js';
import styles from '../forms/forms.module.css';
import { TranslationFields } from '../forms/TranslationFields.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from './definitionDraft.js';
import { SaveAnnotationMutation } from './work-indicators.graphql.js';

export type Annotation = WorkIndicator['annotations'][number];

const KINDS = ['EVENT', 'POLICY', 'METHOD_CHANGE', 'SERIES_BREAK', 'EXPERIMENT', 'DATA_QUALITY'] as const;

interface Props {
  /** The one to change; none to add one. */
  annotation?: Annotation;
  indicatorId: string;
  onDone: () => void;
}

/** A dated note; a break in the series also changes how the curve is drawn and read. */
export function AnnotationDialog({ annotation, indicatorId, onDone }: Props) {
  const { t } = useTranslation('numbers');
  const { initiative } = useInitiative();
  const sending = useSend();
  const [changes, setChanges] = useState<Partial<Annotation>>({});
  const note: Omit<Annotation, 'id'> = {
    kind: 'EVENT',
    startsOn: '',
    endsOn: null,
    title: '',
    note: '',
    translations: {},
    ...annotation,
    ...changes,
  };
  const change = (made: Partial<Annotation>) => setChanges({ ...changes, ...made });
  const save = async () => {
    const { kind, startsOn, endsOn, title, note: words, translations } = note;
    const input = {
      id: annotation?.id,
      indicatorId,
      kind,
      startsOn,
      endsOn,
      title: title.trim(),
      note: words,
      translations,
    };
    if (await sending.send(SaveAnnotationMutation, { initiative: initiative.slug, input })) onDone();
  };
  return (
    <FormDialog
      open
      title={annotation ? t('notes.change') : t('notes.add')}
      dirty={Object.keys(changes).length > 0}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onDone}
    >
      <Field label={t('notes.kind')} error={sending.problemAt('kind')} required>
        <Select
          value={note.kind}
          onChange={(kind) => change({ kind: kind as Annotation['kind'] })}
          options={KINDS.map((kind) => ({ value: kind, label: t(`annotation.${kind}`) }))}
          data-first-focus=""
        />
      </Field>
      {note.kind === 'SERIES_BREAK' && <Notice title={t('notes.break')}>{t('notes.breakWords')}</Notice>}
      <div className={styles.row}>
        <Field label={t('notes.startsOn')} error={sending.problemAt('startsOn')} required>
          <DateField value={note.startsOn} onChange={(startsOn) => change({ startsOn })} />
        </Field>
        <Field label={t('notes.endsOn')} error={sending.problemAt('endsOn')} optional>
          <DateField value={note.endsOn ?? ''} onChange={(endsOn) => change({ endsOn: endsOn || null })} />
        </Field>
      </div>
      <Field label={t('notes.name')} hint={t('notes.nameHint')} error={sending.problemAt('title')} required>
        <TextInput value={note.title} onChange={(title) => change({ title })} />
      </Field>
      <Field label={t('notes.note')} error={sending.problemAt('note')} optional>
        <TextArea value={note.note} onChange={(words) => change({ note: words })} limit={2000} />
      </Field>
      <TranslationFields
        fields={[
          { name: 'title', label: t('notes.name'), original: note.title },
          { name: 'note', label: t('notes.note'), original: note.note, long: true },
        ]}
        value={note.translations}
        onChange={(translations) => change({ translations })}
      />
    </FormDialog>
  );
}
