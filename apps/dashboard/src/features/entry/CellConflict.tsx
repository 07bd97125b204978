import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import type { CellLook, EntryBook } from './book.js';
import { figuresOf, storedContent, type CellContent } from './cells.js';
import { shownNumber } from './figures.js';
import styles from './Grid.module.css';

interface Props {
  cellKey: string;
  look: CellLook;
  book: EntryBook;
  indicator: WorkIndicator;
  /** After the choice. */
  onChosen: () => void;
}

/** Somebody else changed the cell meanwhile: both numbers, who, when, and the choice between them. */
export function CellConflict({ cellKey, look, book, indicator, onChosen }: Props) {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { stored, content } = look;
  const trace = stored ?? book.emptiedBy(cellKey);
  const words = (held: CellContent) => {
    if (held.state !== 'VALUE') return t(`valueState.${held.state}`);
    const { value } = figuresOf(held, indicator);
    if (value === undefined) return t('entry.noNumber');
    return indicator.unit ? format.value(value, indicator) : shownNumber(value, format.locale);
  };
  const moment = new Intl.DateTimeFormat(format.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const choose = (deed: () => void) => {
    deed();
    onChosen();
  };
  return (
    <div className={styles.conflict} role="group" aria-label={t('entry.conflictTitle')}>
      <p className={styles.conflictTitle}>{t('entry.conflictTitle')}</p>
      <dl>
        <div>
          <dt>
            {trace
              ? t('entry.theirs', {
                  who: trace.who ?? t('history.gone'),
                  when: trace.at ? moment.format(new Date(trace.at)) : '',
                })
              : t('entry.theirsUnknown')}
          </dt>
          <dd>{stored ? words(storedContent(stored)) : t('entry.theyRemoved')}</dd>
        </div>
        <div>
          <dt>{t('entry.mine')}</dt>
          <dd>{words(content)}</dd>
        </div>
      </dl>
      <p className={styles.conflictDeeds}>
        <Button size="small" onClick={() => choose(() => book.takeTheirs(cellKey))}>
          {t('entry.takeTheirs')}
        </Button>
        <Button size="small" onClick={() => choose(() => book.takeMine(cellKey))}>
          {t('entry.takeMine')}
        </Button>
      </p>
    </div>
  );
}
