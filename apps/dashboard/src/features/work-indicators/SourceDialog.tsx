import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../../graphql.js';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { FormDialog } from '../forms/FormDialog.js';
import styles from '../forms/forms.module.css';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SaveSourceMutation, type DefinitionChoicesQuery } from './work-indicators.graphql.js';

export type Source = ResultOf<typeof DefinitionChoicesQuery>['sources'][number];

type FieldName = 'producer' | 'title' | 'url' | 'publishedOn' | 'accessedOn' | 'licence' | 'edition';
const DAYS: readonly string[] = ['publishedOn', 'accessedOn'];

interface Props {
  /** The one to change; none to add one. */
  source?: Source;
  onSaved: (id: string) => void;
  onClose: () => void;
}

/** Where numbers come from: producer, title, address, days, licence. */
export function SourceDialog({ source, onSaved, onClose }: Props) {
  const { t } = useTranslation('numbers');
  const { initiative } = useInitiative();
  const sending = useSend();
  const [typed, setTyped] = useState<Partial<Record<FieldName, string>>>({});
  const text = (field: FieldName) => typed[field] ?? source?.[field] ?? '';
  const save = async () => {
    const input = {
      id: source?.id,
      producer: text('producer').trim(),
      title: text('title').trim(),
      url: text('url').trim() || null,
      publishedOn: text('publishedOn') || null,
      accessedOn: text('accessedOn') || null,
      licence: text('licence').trim() || null,
      edition: text('edition').trim() || null,
    };
    const saved = await sending.send(SaveSourceMutation, { initiative: initiative.slug, input });
    if (saved) onSaved(saved.saveSource);
  };
  const field = (name: FieldName) => {
    const Control = DAYS.includes(name) ? DateField : TextInput;
    const required = name === 'producer' || name === 'title';
    return (
      <Field
        key={name}
        label={t(`source.${name}`)}
        error={sending.problemAt(name)}
        required={required}
        optional={!required}
      >
        <Control value={text(name)} onChange={(value) => setTyped({ ...typed, [name]: value })} />
      </Field>
    );
  };
  return (
    <FormDialog
      open
      title={source ? t('source.change') : t('source.add')}
      dirty={Object.keys(typed).length > 0}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {field('producer')}
      {field('title')}
      {field('url')}
      <div className={styles.row}>
        {field('publishedOn')}
        {field('accessedOn')}
      </div>
      {field('licence')}
      {field('edition')}
    </FormDialog>
  );
}
