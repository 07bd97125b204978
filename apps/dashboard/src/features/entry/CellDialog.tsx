import { isQuotient, OBSERVATION_STATUSES, VALUE_STATES } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useProblemText } from '../../ui/useProblemText.js';
import formStyles from '../forms/forms.module.css';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { CellConflict } from './CellConflict.js';
import { CellHistory } from './CellHistory.js';
import { CellQuestions } from './CellQuestions.js';
import type { CellAddress, CellContent } from './cells.js';
import { blockDecimalComma, figureText, readCell, type Entered } from './figures.js';
import type { Entry } from './useEntryBook.js';

interface Props {
  /** What it is opened for: the history is then all it shows. */
  part: 'details' | 'history';
  address: CellAddress;
  cellKey: string;
  name: string;
  indicator: WorkIndicator;
  entry: Entry;
  onClose: () => void;
}

/** Everything about one cell: the figure and its parts, or why there is none; how sure it is; its history. */
export function CellDialog({ part, address, cellKey, name, indicator, entry, onClose }: Props) {
  const { book, sender } = entry;
  const { t } = useTranslation('numbers');
  const { locale } = useFormat();
  const say = useProblemText();
  const look = book.look(cellKey);
  const { content, problem } = look;
  const set = (made: Partial<CellContent>) => book.write('details', [{ address, key: cellKey, made }]);
  const [note, setNote] = useState(content.note);
  const close = () => {
    if (note !== content.note) set({ note });
    onClose();
  };
  const figure = (field: 'value' | 'numerator' | 'denominator' | 'moe') => (
    <Field
      label={t(`entry.${field}`)}
      error={field === 'value' && problem ? say(problem) : undefined}
      optional={field !== 'value'}
    >
      <FigureInput figure={content[field]} locale={locale} onTaken={(entered) => set({ [field]: entered })} />
    </Field>
  );
  const quotient = isQuotient(indicator.measure);
  return (
    <Dialog
      open
      onClose={close}
      title={name}
      actions={
        <Button look="primary" onClick={close}>
          {t('entry.backToTable')}
        </Button>
      }
    >
      {look.conflict && (
        <CellConflict cellKey={cellKey} look={look} book={book} indicator={indicator} onChosen={onClose} />
      )}
      {part === 'details' && (
        <form
          className={formStyles.form}
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <Field label={t('entry.state')}>
            <Select
              value={content.state}
              onChange={(state) =>
                set(state === 'VALUE' ? { state } : { state: state as CellContent['state'], value: null })
              }
              options={VALUE_STATES.map((state) => ({ value: state, label: t(`valueState.${state}`) }))}
            />
          </Field>
          <div className={formStyles.row}>
            {content.state === 'VALUE' && figure('value')}
            {quotient && figure('numerator')}
            {quotient && figure('denominator')}
          </div>
          {content.state === 'VALUE' && (
            <div className={formStyles.row}>
              <Field label={t('entry.status')}>
                <Select
                  value={content.status}
                  onChange={(status) => set({ status: status as CellContent['status'] })}
                  options={OBSERVATION_STATUSES.map((status) => ({
                    value: status,
                    label: t(`status.${status}`),
                  }))}
                />
              </Field>
              {figure('moe')}
            </div>
          )}
          <Field label={t('entry.note')} hint={t('entry.noteHint')} optional>
            <TextArea value={note} onChange={setNote} limit={1000} />
          </Field>
          <button type="submit" hidden />
        </form>
      )}
      {!look.draft && (
        <CellQuestions
          questions={look.questions}
          onAnswer={(ruleId, words) => sender.answer(cellKey, address, ruleId, words)}
        />
      )}
      <CellHistory address={address} indicator={indicator} />
    </Dialog>
  );
}

interface FigureProps {
  figure: Entered;
  locale: string;
  onTaken: (entered: Entered) => void;
}

/** A figure that is taken when the field is left, so that half of it is never sent. */
function FigureInput({ figure, locale, onTaken }: FigureProps) {
  const shown = figureText(figure, locale);
  const [text, setText] = useState<string>();
  const take = () => {
    if (text === undefined || text === shown) return;
    const reading = readCell(text, blockDecimalComma([[text]], locale));
    onTaken('figure' in reading ? reading.figure : { text });
    setText(undefined);
  };
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      value={text ?? shown}
      onChange={setText}
      onBlur={take}
    />
  );
}
