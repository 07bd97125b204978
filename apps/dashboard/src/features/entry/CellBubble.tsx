import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../ui/useProblemText.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import type { CellLook, EntryBook } from './book.js';
import { CellConflict } from './CellConflict.js';
import styles from './Grid.module.css';

interface Props {
  id: string;
  box: RefObject<HTMLDivElement | null>;
  cellKey: string;
  look: CellLook;
  book: EntryBook;
  indicator: WorkIndicator;
  onChosen: () => void;
}

/** Whether there is something to say beside the cell. */
export function hasBubble({ problem, conflict, warnings, questions, content }: CellLook): boolean {
  return problem !== undefined || conflict || warnings.length + questions.length > 0 || content.note !== '';
}

/** What is to be said about the active cell, right under it: what is wrong, what somebody else did, its note. */
export function CellBubble({ id, box, cellKey, look, book, indicator, onChosen }: Props) {
  const { t } = useTranslation('numbers');
  const say = useProblemText();
  const bubble = useRef<HTMLDivElement>(null);
  const place = () => {
    const grid = box.current;
    const element = bubble.current;
    const cell = grid?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]');
    const frame = element?.parentElement;
    if (!grid || !element || !cell || !frame) return;
    const at = cell.getBoundingClientRect();
    const around = frame.getBoundingClientRect();
    const sight = grid.getBoundingClientRect();
    element.hidden =
      at.bottom < sight.top + 1 || at.top > sight.bottom || at.right < sight.left || at.left > sight.right;
    const most = around.width - element.offsetWidth;
    element.style.insetBlockStart = `${at.bottom - around.top + 4}px`;
    element.style.left = `${Math.max(0, Math.min(most, at.left - around.left))}px`;
  };
  useLayoutEffect(place);
  useEffect(() => {
    const grid = box.current;
    if (!grid) return undefined;
    grid.addEventListener('scroll', place, { passive: true });
    // Told after the new layout stands, which the window's own event is not.
    const sizes = new ResizeObserver(place);
    sizes.observe(grid);
    return () => {
      grid.removeEventListener('scroll', place);
      sizes.disconnect();
    };
  });
  const { problem, warnings, questions, conflict, content } = look;
  return (
    <div ref={bubble} id={id} className={styles.bubble} data-wrong={problem ? '' : undefined}>
      {problem && <p className={styles.problem}>{say(problem)}</p>}
      {warnings.map((warning) => (
        <p key={warning.code}>{say(warning)}</p>
      ))}
      {questions.map(({ ruleId, problem: question }) => (
        <p key={ruleId}>{say(question)}</p>
      ))}
      {questions.length > 0 && <p className={styles.note}>{t('entry.question.how')}</p>}
      {conflict && (
        <CellConflict cellKey={cellKey} look={look} book={book} indicator={indicator} onChosen={onChosen} />
      )}
      {content.note !== '' && <p className={styles.note}>{t('history.note', { note: content.note })}</p>}
    </div>
  );
}
