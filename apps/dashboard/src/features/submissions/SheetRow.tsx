import { isQuotient, VALUE_STATES, type Finding } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Icon } from '../../ui/Icon.js';
import { NumberField } from '../../ui/NumberField.js';
import { Select } from '../../ui/Select.js';
import { TextInput } from '../../ui/TextInput.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { workedOut } from '../entry/cells.js';
import { cellProblem } from '../entry/checks.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useGroups } from '../work-indicators/useGroups.js';
import { answerKey, cellOf, contentOf, type CellTexts, type SheetDraft } from './sheetDraft.js';
import type { Sheet } from './submissions.graphql.js';
import styles from './submissions.module.css';
import { useFigure } from './useFigure.js';

interface Props {
  sheet: Sheet;
  index: number;
  draft: SheetDraft;
  findings: readonly Finding[];
  onType: (made: Partial<CellTexts>) => void;
  onAnswer: (key: string, words: string) => void;
}

/** One figure: what to type, what it was a period before, what is wrong or unusual about it. */
export function SheetRow({ sheet, index, draft, findings, onType, onAnswer }: Props) {
  const { t } = useTranslation(['submissions', 'numbers']);
  const { placeName } = useInitiative();
  const { groupName } = useGroups();
  const { locale } = useFormat();
  const say = useProblemText();
  const figure = useFigure(sheet);
  const cell = sheet.cells[index];
  const texts = draft.cells[index];
  if (!cell || !texts) return null;
  const quotient = isQuotient(sheet.measure);
  const own = findings.filter((finding) => cellOf(finding) === index);
  const wrong = own.find(({ severity }) => severity === 'ERROR');
  const local = cellProblem(contentOf(texts, locale), sheet);
  const error = local ? say(local) : wrong && say(wrong.problem);
  const result = workedOut(contentOf(texts, locale), sheet);
  const fields = quotient ? (['numerator', 'denominator', 'value'] as const) : (['value'] as const);
  const label = { numerator: t('sheet.part'), denominator: t('sheet.whole'), value: t('sheet.value') };
  const group = cell.categoryIds.length > 0 ? groupName(cell.categoryIds) : t('sheet.everyone');
  return (
    <li>
      <fieldset className={styles.cell}>
        <legend>
          {placeName(cell.placeId)} <span>{group}</span>
        </legend>
        <div className={styles.fields}>
          {fields.map((field) => (
            <Field key={field} label={label[field]} error={field === 'value' ? error : undefined}>
              <NumberField
                value={texts[field]}
                unit={field === 'value' ? sheet.unit : undefined}
                placeholder={
                  field === 'value' && result !== undefined ? figure({ value: result }) : undefined
                }
                onChange={({ text }) => onType({ [field]: text })}
              />
            </Field>
          ))}
          <Field label={t('sheet.state')}>
            <Select
              value={texts.state}
              onChange={(state) => onType({ state: state as CellTexts['state'] })}
              options={VALUE_STATES.map((state) => ({
                value: state,
                label: state === 'VALUE' ? '–' : t(`numbers:valueState.${state}`),
              }))}
            />
          </Field>
          <p className={styles.former}>{t('sheet.former', { value: figure(cell.former) })}</p>
        </div>
        {own
          .filter(({ severity, ruleId }) => severity === 'WARNING' && ruleId)
          .map(({ ruleId, problem }) => (
            <div key={ruleId} className={styles.warning}>
              <p>
                <Icon name="info" />
                <span>{say(problem)}</span>
              </p>
              <Field label={t('warning.right')} hint={t('warning.rightHint')}>
                <TextInput
                  value={draft.answers[answerKey(index, ruleId ?? '')] ?? ''}
                  onChange={(words) => onAnswer(answerKey(index, ruleId ?? ''), words)}
                />
              </Field>
            </div>
          ))}
      </fieldset>
    </li>
  );
}
