import { DECISION_LIMITS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { useRoot } from '../indicator-page/useRoot.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { treeOptions } from '../initiative/tree.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import type { DraftProps } from './DecisionForm.js';
import styles from './decisions.module.css';
import { newCurve, type CurveDraft } from './draft.js';

/** Numbers that were looked at, and those that the decision is meant to move. */
export function CurvesFields({ draft: { curves }, change, problem }: DraftProps) {
  const { t } = useTranslation('decisions');
  const error = problem('curves');
  const put = (row: string, part: Partial<CurveDraft>) =>
    change({ curves: curves.map((each) => (each.row === row ? { ...each, ...part } : each)) });
  return (
    <>
      {error && <p role="alert">{error}</p>}
      {curves.map((curve, index) => (
        <CurveRow
          key={curve.row}
          curve={curve}
          number={index + 1}
          put={(part) => put(curve.row, part)}
          remove={() => change({ curves: curves.filter(({ row }) => row !== curve.row) })}
        />
      ))}
      {curves.length < DECISION_LIMITS.curves && (
        <p>
          <Button onClick={() => change({ curves: [...curves, newCurve()] })}>{t('form.addCurve')}</Button>
        </p>
      )}
    </>
  );
}

interface RowProps {
  curve: CurveDraft;
  number: number;
  put: (part: Partial<CurveDraft>) => void;
  remove: () => void;
}

function CurveRow({ curve, number, put, remove }: RowProps) {
  const { t } = useTranslation('decisions');
  const { places } = useInitiative();
  const indicators = useIndicatorNames();
  const root = useRoot();
  return (
    <fieldset className={styles.row}>
      <legend>{t('form.curveNumber', { number })}</legend>
      <Field label={t('form.indicator')} optional>
        <Select
          value={curve.indicatorId}
          onChange={(indicatorId) => put({ indicatorId })}
          placeholder={t('form.choose')}
          options={indicators.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field label={t('form.place')}>
        <Select
          value={curve.placeId || root}
          onChange={(placeId) => put({ placeId })}
          options={treeOptions(places)}
        />
      </Field>
      <RadioGroup
        legend={t('form.role')}
        value={curve.isMeant ? 'meant' : 'looked'}
        onChange={(role) => put({ isMeant: role === 'meant' })}
        choices={[
          { value: 'meant', label: t('form.isMeant'), hint: t('form.isMeantHint') },
          { value: 'looked', label: t('form.wasLooked') },
        ]}
      />
      <p>
        <Button look="plain" size="small" aria-label={t('form.removeCurve', { number })} onClick={remove}>
          {t('form.remove')}
        </Button>
      </p>
    </fieldset>
  );
}
