import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { readNumber } from '../../ui/readNumber.js';
import { useToast } from '../../ui/Toast.js';
import { FormFailure } from '../forms/FormFailure.js';
import formStyles from '../forms/forms.module.css';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from './definitionDraft.js';
import styles from './Targets.module.css';
import { TargetFields } from './TargetFields.js';
import { targetInputs, type TargetRow } from './targetRows.js';
import { SaveTargetsMutation } from './work-indicators.graphql.js';

interface Props {
  indicator: WorkIndicator;
  initial: TargetRow[];
}

/** All targets of an indicator, saved together. */
export function TargetsForm({ indicator, initial }: Props) {
  const { t } = useTranslation(['numbers', 'forms']);
  const { t: problem } = useTranslation('problems');
  const { t: shop } = useTranslation('workshop');
  const { locale } = useFormat();
  const { initiative, places } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [stored] = useState(initial);
  const [saved, setSaved] = useState(stored);
  const [rows, setRows] = useState(stored);
  const [tries, setTries] = useState(0);
  const dirty = rows !== saved;
  const change = (key: string, changes: Partial<TargetRow>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const add = () => {
    const before = rows.at(-1);
    setRows([
      ...rows,
      {
        key: crypto.randomUUID(),
        placeId: before?.placeId ?? places.find(({ parentId }) => !parentId)?.id ?? '',
        group: before?.group ?? '',
        period: '',
        value: '',
        rationale: '',
        translations: {},
      },
    ]);
  };
  const wrong = (row: TargetRow): Partial<Record<keyof TargetRow, string>> => ({
    ...(readNumber(row.value, locale).value === null && {
      value: problem(row.value.trim() === '' ? 'REQUIRED' : 'NOT_A_NUMBER'),
    }),
  });
  /** Two of the server's answers mean something narrower here than their general sentence says. */
  const refused = (index: number, field: keyof TargetRow) => {
    const path = `targets.${index}.${field === 'group' ? 'categoryIds' : field}`;
    const code = sending.error?.fields.find((each) => each.path === path)?.problem.code;
    if (field === 'placeId' && code === 'UNKNOWN') return shop('target.gone');
    if (field === 'period' && code === 'ALREADY_USED') return shop('target.twice');
    return sending.problemAt(path);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (rows.some((row) => Object.keys(wrong(row)).length > 0)) return;
    const done = await sending.send(SaveTargetsMutation, {
      initiative: initiative.slug,
      indicatorId: indicator.id,
      targets: targetInputs(rows, locale),
    });
    if (!done) return;
    setSaved(rows);
    setTries(0);
    toast(indicator.publishedAt ? t('definition.savedUnseen') : t('targets.saved'));
  };
  return (
    <form className={formStyles.form} onSubmit={(event) => void submit(event)} noValidate>
      <LeaveGuard dirty={dirty && !sending.busy} />
      <p className={styles.lead}>{t('targets.lead')}</p>
      {rows.length === 0 && <EmptyState title={t('targets.empty')}>{t('targets.emptyWords')}</EmptyState>}
      {rows.length > 0 && (
        <ol className={styles.rows}>
          {rows.map((row, index) => (
            <TargetFields
              key={row.key}
              row={row}
              indicator={indicator}
              groups={rows.flatMap(({ group }) => group ?? [])}
              problemAt={(field) => (tries > 0 ? wrong(row)[field] : undefined) ?? refused(index, field)}
              onChange={(changes) => change(row.key, changes)}
              onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          ))}
        </ol>
      )}
      <FormFailure error={sending.error} tries={tries} />
      <div className={formStyles.foot}>
        <Button type="submit" look="primary" busy={sending.busy}>
          {t('targets.save')}
        </Button>
        <Button icon="plus" onClick={add}>
          {t('targets.add')}
        </Button>
        {dirty && <p>{t('forms:unsaved')}</p>}
      </div>
    </form>
  );
}
