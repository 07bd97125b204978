import { OBSERVATION_FIELDS, type CellRule, type ObservationField } from '@chorus/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import { Button } from '../../../ui/Button.js';
import { Select } from '../../../ui/Select.js';
import { TextInput } from '../../../ui/TextInput.js';
import { columnIndex, textsOf } from './names.js';
import { changeRule, chooseIndicator, removeRule, repeatRule, rulesOf } from './draft.js';
import styles from './Mapping.module.css';
import { useEditor } from './EditorContext.js';

/** What the numbers of one column are: one line, or one for each kind of row. */
export function ColumnRules({ column }: { column: string }) {
  const { draft } = useEditor();
  const rules = rulesOf(draft, column);
  return (
    <ul className={styles.rules}>
      {rules.map(({ rule, index }) => (
        <li key={index}>
          <RuleLine rule={rule} index={index} subject={column} many={rules.length > 1} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  rule: CellRule;
  /** Its place among all rules of the draft. */
  index: number;
  /** The column or pattern, for screen readers. */
  subject: string;
  /** There are more rules for this subject: the line says which field it is, and can be removed. */
  many: boolean;
}

/** "Where Measure says Percent: the figure of Chronic absence, for Girls". */
export function RuleLine({ rule, index, subject, many }: Props) {
  const { t } = useTranslation('imports');
  const { draft, change } = useEditor();
  const set = (changes: Partial<CellRule>) => change(changeRule(draft, index, changes));
  const isWord = rule.field === 'status' || rule.field === 'note';
  const kinds = [...new Set([...(isWord ? [] : draft.kindColumns), ...Object.keys(rule.when ?? {})])];
  return (
    <div className={styles.rule}>
      {kinds.map((column) => (
        <WhenText
          key={column}
          column={column}
          subject={subject}
          text={rule.when?.[column]}
          onChange={(text) => set({ when: { ...rule.when, [column]: text } })}
        />
      ))}
      {many && (
        <Select
          aria-label={t('rule.field', { subject })}
          value={rule.field}
          options={OBSERVATION_FIELDS.map((field) => ({ value: field, label: t(`role.${field}`) }))}
          onChange={(field) => set({ field: field as ObservationField })}
        />
      )}
      <IndicatorSelect
        rule={rule}
        subject={subject}
        onChange={(indicator) => change(chooseIndicator(draft, index, indicator))}
      />
      <GroupSelect rule={rule} subject={subject} onChange={(category) => set({ category })} />
      {(many || kinds.length > 0) && (
        <span className={styles.ruleActions}>
          <Button look="plain" size="small" icon="plus" onClick={() => change(repeatRule(draft, index))}>
            {t('rule.repeat')}
          </Button>
          {many && (
            <Button look="plain" size="small" icon="trash" onClick={() => change(removeRule(draft, index))}>
              {t('rule.remove')}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}

interface ChoiceProps<Value> {
  rule: CellRule;
  subject: string;
  onChange: (value: Value) => void;
}

const FROM_COLUMN = '@column';

function IndicatorSelect({ rule, subject, onChange }: ChoiceProps<CellRule['indicator']>) {
  const { t } = useTranslation('imports');
  const { draft, indicators, tried } = useEditor();
  const { indicatorColumn, indicatorTexts } = draft;
  const options = indicators.map(({ slug, name }) => ({ value: slug, label: t('rule.of', { name }) }));
  if (indicatorColumn)
    options.unshift({ value: FROM_COLUMN, label: t('rule.ofColumn', { column: indicatorColumn }) });
  const value = typeof rule.indicator === 'string' ? rule.indicator : FROM_COLUMN;
  const choose = (chosen: string) =>
    onChange(
      chosen === FROM_COLUMN && indicatorColumn ? { column: indicatorColumn, texts: indicatorTexts } : chosen,
    );
  return (
    <Select
      aria-label={t('rule.indicator', { subject })}
      placeholder={t('rule.chooseIndicator')}
      aria-invalid={(tried && value === '') || undefined}
      value={value}
      options={options}
      onChange={choose}
    />
  );
}

const FROM_HEADER = '@header';

function GroupSelect({ rule, subject, onChange }: ChoiceProps<CellRule['category']>) {
  const { t } = useTranslation('imports');
  const { dimensions } = useInitiative();
  const options = dimensions.flatMap(({ key, name, categories }) => [
    { value: `${key} ${FROM_HEADER}`, label: t('rule.groupInName', { group: name }) },
    ...categories.map((category) => ({
      value: `${key} ${category.key}`,
      label: t('rule.for', { group: name, category: category.name }),
    })),
  ]);
  const { category } = rule;
  const value = category
    ? `${category.dimension} ${typeof category.text === 'string' ? category.text : FROM_HEADER}`
    : '';
  // A saved mapping may name a group by a text that is not its key.
  if (value && !options.some((option) => option.value === value)) options.push({ value, label: value });
  const choose = (chosen: string) => {
    const [dimension = '', ...rest] = chosen.split(' ');
    const text = rest.join(' ');
    onChange(
      chosen === '' ? undefined : { dimension, text: text === FROM_HEADER ? { from: 'header' } : text },
    );
  };
  return (
    <Select
      aria-label={t('rule.group', { subject })}
      placeholder={t('rule.everyone')}
      value={value}
      options={options}
      onChange={choose}
    />
  );
}

interface WhenProps {
  column: string;
  subject: string;
  text: string | undefined;
  onChange: (text: string) => void;
}

/** "where Measure says Percent": a text of that column, or another one that comes further down in the file. */
function WhenText({ column, subject, text = '', onChange }: WhenProps) {
  const { t } = useTranslation('imports');
  const { columns: file } = useEditor();
  const id = useId();
  return (
    <label className={styles.when}>
      <span>{t('rule.when', { column })}</span>
      <TextInput
        value={text}
        onChange={onChange}
        list={id}
        placeholder={t('rule.anything')}
        aria-label={t('rule.whenOf', { column, subject })}
      />
      <datalist id={id}>
        {textsOf(file.sample, columnIndex(file.header, column)).map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </label>
  );
}
