import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translations } from '../../graphql.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { FormDialog } from '../forms/FormDialog.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { slugOf } from '../forms/slug.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CategoryFields } from './CategoryFields.js';
import { categoryInputs, moved, type CategoryRow } from './categoryRows.js';
import { SaveDimensionMutation } from './places.graphql.js';
import styles from './Places.module.css';
import type { PlacesAndGroups } from './PlacesPanel.js';

export type Dimension = PlacesAndGroups['dimensions'][number];

interface Props {
  /** The one to change; none to add one. */
  dimension?: Dimension;
  onDone: () => void;
}

const rowOf = ({ id, key, name, aliases, translations }: Dimension['categories'][number]): CategoryRow => ({
  row: id,
  id,
  key,
  name,
  aliases: aliases.join('\n'),
  translations,
});

/** A way to tell groups apart, with its groups: names, order, other spellings. */
export function DimensionDialog({ dimension, onDone }: Props) {
  const { t } = useTranslation('numbers');
  const { initiative } = useInitiative();
  const sending = useSend();
  const [initial] = useState(() => dimension?.categories.map(rowOf) ?? []);
  const [rows, setRows] = useState(initial);
  const [typed, setTyped] = useState<{ name?: string; partition?: boolean; translations?: Translations }>({});
  const name = typed.name ?? dimension?.name ?? '';
  const partition = typed.partition ?? dimension?.partition ?? false;
  const translations = typed.translations ?? dimension?.translations ?? {};
  const change = (index: number, made: Partial<CategoryRow>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...made } : row)));
  const add = () =>
    setRows([...rows, { row: crypto.randomUUID(), name: '', key: '', aliases: '', translations: {} }]);
  const save = async () => {
    const input = {
      id: dimension?.id,
      key: dimension?.key ?? slugOf(name),
      name: name.trim(),
      partition,
      translations,
      categories: categoryInputs(rows),
    };
    if (await sending.send(SaveDimensionMutation, { initiative: initiative.slug, input })) onDone();
  };
  return (
    <FormDialog
      open
      title={dimension ? dimension.name : t('groups.add')}
      dirty={rows !== initial || Object.keys(typed).length > 0}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onDone}
    >
      <Field
        label={t('groups.name')}
        hint={t('groups.nameHint')}
        error={sending.problemAt('name', 'key')}
        required
      >
        <TextInput
          value={name}
          onChange={(value) => setTyped({ ...typed, name: value })}
          data-first-focus=""
        />
      </Field>
      <Checkbox
        label={t('groups.partition')}
        hint={t('groups.partitionHint')}
        checked={partition}
        onChange={(value) => setTyped({ ...typed, partition: value })}
      />
      <TranslationFields
        fields={[{ name: 'name', label: t('groups.name'), original: name }]}
        value={translations}
        onChange={(value) => setTyped({ ...typed, translations: value })}
      />
      <fieldset className={styles.groups}>
        <legend>{t('groups.categories')}</legend>
        {sending.problemAt('categories') && <p role="alert">{t('groups.twice')}</p>}
        <ol className={styles.rows}>
          {rows.map((row, index) => (
            <CategoryFields
              key={row.row}
              row={row}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
              problem={sending.problemAt(`categories.${index}.name`, `categories.${index}.key`)}
              onChange={(made) => change(index, made)}
              onMove={(step) => setRows(moved(rows, index, step))}
              onRemove={() => setRows(rows.filter((_, at) => at !== index))}
            />
          ))}
        </ol>
        <div>
          <Button icon="plus" onClick={add}>
            {t('groups.addCategory')}
          </Button>
        </div>
      </fieldset>
    </FormDialog>
  );
}
