import { ENCODINGS, SEPARATORS, type Encoding, type Reading, type Separator } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { NumberField } from '../../ui/NumberField.js';
import { Select } from '../../ui/Select.js';
import styles from './Imports.module.css';
import { corrected, effective } from './mapping/reread.js';
import { SEPARATOR_KEYS } from './separators.js';

interface Props {
  /** What the server found; it stands wherever nothing else is told. */
  found: Reading;
  told: Reading;
  /** In a workbook letters and numbers are what they are; only where the names stand can be read wrongly. */
  isWorkbook: boolean;
  onChange: (told: Reading) => void;
}

/** How the bytes become rows, where the computer found it wrong. */
export function ReadingFields({ found, told, isWorkbook, onChange }: Props) {
  const { t } = useTranslation('imports');
  const now = effective(found, told);
  const set = (changes: Reading) => onChange(corrected({ ...told, ...changes }, found));
  return (
    <div className={styles.fields}>
      {!isWorkbook && (
        <>
          <Field label={t('reading.separator')}>
            <Select
              value={now.separator ?? ','}
              options={SEPARATORS.map((each) => ({
                value: each,
                label: t(`separator.${SEPARATOR_KEYS[each]}`),
              }))}
              onChange={(separator) => set({ separator: separator as Separator })}
            />
          </Field>
          <Field label={t('reading.encoding')} hint={t('reading.encodingHint')}>
            <Select
              value={now.encoding ?? 'utf-8'}
              options={ENCODINGS.map((each) => ({ value: each, label: t(`encoding.${each}`) }))}
              onChange={(encoding) => set({ encoding: encoding as Encoding })}
            />
          </Field>
        </>
      )}
      <LineField
        label={t('reading.headerRow')}
        hint={t('reading.headerRowHint')}
        value={now.headerRow}
        onChange={(headerRow) => set({ headerRow })}
      />
      <LineField
        label={t('reading.headerRows')}
        hint={t('reading.headerRowsHint')}
        value={now.headerRows ?? 1}
        onChange={(headerRows) => set({ headerRows })}
      />
      <LineField
        label={t('reading.columnsOfTable')}
        hint={t('reading.columnsOfTableHint')}
        value={now.columnsOfTable ?? 1}
        onChange={(columnsOfTable) => set({ columnsOfTable })}
      />
      {!isWorkbook && (
        <Field label={t('reading.numbers')}>
          <Select
            value={now.decimalComma ? 'comma' : 'point'}
            options={[
              { value: 'point', label: t('reading.pointOption') },
              { value: 'comma', label: t('reading.commaOption') },
            ]}
            onChange={(style) => set({ decimalComma: style === 'comma' })}
          />
        </Field>
      )}
    </div>
  );
}

interface LineProps {
  label: string;
  hint: string;
  value: number | undefined;
  onChange: (line: number | undefined) => void;
}

/** A whole number from 1; anything else leaves it to the computer. */
function LineField({ label, hint, value, onChange }: LineProps) {
  return (
    <Field label={label} hint={hint}>
      <NumberField
        value={value === undefined ? '' : String(value)}
        onChange={(reading) => {
          const line = Number(reading.text);
          onChange(Number.isInteger(line) && line >= 1 ? line : undefined);
        }}
      />
    </Field>
  );
}
