import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { TextInput } from '../../ui/TextInput.js';
import { fold } from '@chorus/domain';
import styles from './Grid.module.css';
import { only } from './selection.js';
import type { Grid } from './useGrid.js';

interface Props {
  grid: Grid;
  finder: RefObject<HTMLDivElement | null>;
  names: readonly string[];
  onDetails: () => void;
  onHistory: () => void;
}

/** What can be done with the cells, for those who use no keys; and finding a row. */
export function GridBar({ grid, finder, names, onDetails, onHistory }: Props) {
  const { t } = useTranslation('numbers');
  const [wanted, setWanted] = useState('');
  const find = () => {
    const text = fold(wanted);
    if (text === '') return;
    const { at } = grid.selection;
    const after = names.map((_, index) => (at.row + 1 + index) % names.length);
    const row = after.find((index) => fold(names[index] ?? '').includes(text));
    if (row === undefined) grid.say(t('entry.findNone', { text: wanted.trim() }));
    else grid.select(only({ row, column: at.column }));
  };
  const copy = () => void navigator.clipboard?.writeText(grid.copy());
  const paste = () => {
    navigator.clipboard?.readText().then(
      (text) => grid.paste(text),
      () => grid.say(t('entry.pasteRefused')),
    );
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('entry.bar')}>
      <div className={styles.deeds}>
        <Button size="small" look="plain" onClick={grid.undo}>
          {t('entry.undo')}
        </Button>
        <Button size="small" look="plain" onClick={grid.redo}>
          {t('entry.redo')}
        </Button>
        <span className={styles.gap} />
        <Button size="small" look="plain" onClick={() => grid.fill('down')}>
          {t('entry.fillDown')}
        </Button>
        <Button size="small" look="plain" onClick={() => grid.fill('right')}>
          {t('entry.fillRight')}
        </Button>
        <span className={styles.gap} />
        <span className={styles.touchOnly}>
          <Button size="small" look="plain" onClick={copy}>
            {t('entry.copy')}
          </Button>
          <Button size="small" look="plain" onClick={paste}>
            {t('entry.paste')}
          </Button>
        </span>
        <Button size="small" look="plain" onClick={onDetails}>
          {t('entry.detailsShort')}
        </Button>
        <Button size="small" look="plain" onClick={onHistory}>
          {t('entry.history')}
        </Button>
      </div>
      <div ref={finder}>
        <label className={styles.finder}>
          {t('entry.find')}
          <TextInput
            type="search"
            value={wanted}
            onChange={setWanted}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              find();
            }}
          />
        </label>
      </div>
    </div>
  );
}
