import { memo } from 'react';
import type { Problem } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.js';
import { useFormat } from '../../ui/format.js';
import { Icon } from '../../ui/Icon.js';
import { useProblemText } from '../../ui/useProblemText.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { CellConflict } from './CellConflict.js';
import {
  cellTexts,
  isConflict,
  isRemoval,
  workedOut,
  type CellAddress,
  type CellDraft,
  type CellTexts,
  type StoredCell,
} from './cells.js';
import styles from './Entry.module.css';
import type { useDrafts } from './useDrafts.js';
import type { EntryView } from './useEntryTable.js';
import { INPUTS } from './useGridKeys.js';

interface Props {
  address: CellAddress;
  /** Place or group, and period. */
  name: string;
  /** Row and column, for the keyboard. */
  position: string;
  indicator: WorkIndicator;
  enter: EntryView['enter'];
  stored: StoredCell | undefined;
  draft: CellDraft | undefined;
  problem: Problem | undefined;
  write: (address: CellAddress, made: Partial<CellTexts>) => void;
  open: (address: CellAddress) => void;
  change: ReturnType<typeof useDrafts>['change'];
}

/** One cell: what is typed, what is known about it, what is wrong with it. */
export const EntryCell = memo(function EntryCell(props: Props) {
  const { address, name, position, indicator, enter, stored, draft, problem, write, open } = props;
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const say = useProblemText();
  const { locale } = format;
  const texts = cellTexts(stored, draft?.changes, locale);
  const conflict = draft !== undefined && isConflict(draft, stored);
  const missing = texts.state !== 'VALUE';
  const worked = draft && enter === 'parts' ? workedOut(texts, indicator, locale) : undefined;
  const removed = draft !== undefined && stored !== undefined && isRemoval(texts, indicator, locale);
  const id = `cell-${position}`;
  const words = [
    texts.state !== 'VALUE' && t(`valueStateShort.${texts.state}`),
    worked !== undefined && format.value(worked, indicator),
    enter === 'parts' &&
      worked === undefined &&
      !missing &&
      typeof stored?.value === 'number' &&
      !removed &&
      format.value(stored.value, indicator),
    texts.status !== 'FINAL' && !missing && t(`status.${texts.status}`),
    texts.note !== '' && t('entry.hasNote'),
    removed && !problem && t('entry.removed'),
  ].filter((word) => typeof word === 'string');
  /** Untouched figures are shown rounded as everywhere; what is typed is shown as it is. */
  function shown(text: string): string {
    const whole = stored?.value;
    return draft?.changes.value === undefined && whole !== null && whole !== undefined && text !== ''
      ? new Intl.NumberFormat(locale, {
          useGrouping: false,
          maximumFractionDigits: Math.max(indicator.decimals, 2),
        }).format(whole)
      : text;
  }
  return (
    <td className={classes(styles.cell, draft && styles.changed, problem && styles.wrong)}>
      <div className={styles.line}>
        {INPUTS[enter].map((field, part) => (
          <input
            key={field}
            className={styles.input}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            data-position={position}
            data-part={part}
            aria-label={enter === 'parts' ? `${name}, ${t(`entry.${field}`)}` : name}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem || words.length > 0 ? `${id}-words` : undefined}
            value={field === 'value' ? (missing ? '' : shown(texts.value)) : texts[field]}
            onFocus={(event) => event.target.select()}
            onChange={(event) => write(address, { [field]: event.target.value })}
          />
        ))}
        <button
          type="button"
          tabIndex={-1}
          className={styles.more}
          aria-label={t('entry.details', { name })}
          onClick={() => open(address)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {(problem || words.length > 0) && (
        <p id={`${id}-words`} className={problem ? styles.problem : styles.words}>
          {problem ? say(problem) : words.join(' · ')}
        </p>
      )}
      {conflict && <CellConflict address={address} stored={stored} draft={draft} change={props.change} />}
    </td>
  );
});
