import { isQuotient, OBSERVATION_STATUSES, VALUE_STATES } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { NumberField } from '../../ui/NumberField.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { useProblemText } from '../../ui/useProblemText.js';
import formStyles from '../forms/forms.module.css';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { CellHistory } from './CellHistory.js';
import {
  cellProblem,
  cellTexts,
  type CellAddress,
  type CellDraft,
  type CellTexts,
  type StoredCell,
} from './cells.js';
import styles from './Entry.module.css';

interface Props {
  address: CellAddress;
  name: string;
  indicator: WorkIndicator;
  stored: StoredCell | undefined;
  draft: CellDraft | undefined;
  write: (address: CellAddress, made: Partial<CellTexts>) => void;
  onClose: () => void;
}

/** Everything about one cell: the figure and its parts, or why there is none; how sure it is; its history. */
export function CellDialog({ address, name, indicator, stored, draft, write, onClose }: Props) {
  const { t } = useTranslation('numbers');
  const { locale } = useFormat();
  const say = useProblemText();
  const texts = cellTexts(stored, draft?.changes, locale);
  const problem = draft && cellProblem(texts, indicator, locale);
  const set = (made: Partial<CellTexts>) => write(address, made);
  const number = (field: 'value' | 'numerator' | 'denominator' | 'moe', hint?: string) => (
    <Field
      label={t(`entry.${field}`)}
      hint={hint}
      error={field === 'value' && problem ? say(problem) : undefined}
      optional={field !== 'value'}
    >
      <NumberField value={texts[field]} onChange={({ text }) => set({ [field]: text })} />
    </Field>
  );
  const quotient = isQuotient(indicator.measure);
  return (
    <Dialog
      open
      onClose={onClose}
      title={name}
      actions={
        <>
          <Button look="primary" onClick={onClose}>
            {t('entry.backToTable')}
          </Button>
          {draft && <p className={styles.aside}>{t('entry.notSavedYet')}</p>}
        </>
      }
    >
      <form
        className={formStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <Field label={t('entry.state')}>
          <Select
            value={texts.state}
            onChange={(state) => set({ state: state as CellTexts['state'] })}
            options={VALUE_STATES.map((state) => ({ value: state, label: t(`valueState.${state}`) }))}
          />
        </Field>
        <div className={formStyles.row}>
          {texts.state === 'VALUE' && number('value')}
          {quotient && number('numerator')}
          {quotient && number('denominator')}
        </div>
        {texts.state === 'VALUE' && (
          <div className={formStyles.row}>
            <Field label={t('entry.status')}>
              <Select
                value={texts.status}
                onChange={(status) => set({ status: status as CellTexts['status'] })}
                options={OBSERVATION_STATUSES.map((status) => ({
                  value: status,
                  label: t(`status.${status}`),
                }))}
              />
            </Field>
            {number('moe')}
          </div>
        )}
        <Field label={t('entry.note')} hint={t('entry.noteHint')} optional>
          <TextArea value={texts.note} onChange={(note) => set({ note })} limit={1000} />
        </Field>
        <button type="submit" hidden />
      </form>
      <CellHistory address={address} indicator={indicator} />
    </Dialog>
  );
}
