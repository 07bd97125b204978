import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { treeOptions } from '../initiative/tree.js';
import { isNarrowed, WHOLE, type Choice } from './choice.js';
import styles from './Choices.module.css';
import { useSpanWords } from './useSpanWords.js';

interface Props {
  choice: Choice;
  change: (change: Partial<Choice>) => void;
  /** Years that have figures, in order. */
  years: readonly string[];
}

/** One quiet line: place, group, theme and years. What is chosen stands in the address. */
export function Choices({ choice, change, years }: Props) {
  const { t } = useTranslation('public');
  const { places, dimensions, themes } = useInitiative();
  const group = useRef<HTMLDivElement>(null);
  const showAll = () => {
    change(WHOLE);
    // The button is gone with the choice; the focus stays where choices are made.
    group.current?.focus();
  };
  const root = places.find(({ parentId }) => parentId === null);
  const groups = dimensions.flatMap(({ name, categories }) =>
    categories.map(({ id, name: label }) => ({ value: id, label, group: name })),
  );
  const options = years.map((year) => ({ value: year, label: year }));
  return (
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      aria-label={t('front.choose.label')}
      className={styles.choices}
    >
      <div className={styles.fields} data-screen-only>
        {places.length > 1 && (
          <Field label={t('front.choose.place')}>
            <Select
              value={choice.place}
              onChange={(place) => change({ place })}
              placeholder={root?.name ?? t('front.choose.allPlaces')}
              options={treeOptions(places.filter(({ id }) => id !== root?.id))}
            />
          </Field>
        )}
        {groups.length > 0 && (
          <Field label={t('front.choose.group')}>
            <Select
              value={choice.group}
              onChange={(group) => change({ group })}
              placeholder={t('front.choose.everyone')}
              options={groups}
            />
          </Field>
        )}
        {themes.length > 0 && (
          <Field label={t('front.choose.theme')}>
            <Select
              value={choice.theme}
              onChange={(theme) => change({ theme })}
              placeholder={t('front.choose.allThemes')}
              options={treeOptions(themes)}
            />
          </Field>
        )}
        <div className={styles.years}>
          <Field label={t('front.choose.from')}>
            <Select
              value={choice.from}
              onChange={(from) => change({ from })}
              placeholder={years[0] ?? t('front.choose.start')}
              options={options.slice(1).filter(({ value }) => choice.to === '' || value <= choice.to)}
            />
          </Field>
          <Field label={t('front.choose.to')}>
            <Select
              value={choice.to}
              onChange={(to) => change({ to })}
              placeholder={years.at(-1) ?? t('front.choose.today')}
              options={options.slice(0, -1).filter(({ value }) => value >= choice.from)}
            />
          </Field>
        </div>
      </div>
      <Chosen choice={choice} showAll={showAll} />
    </div>
  );
}

/** What the page shows now, in words, for eyes and ears; and the way back to all of it. */
function Chosen({ choice, showAll }: { choice: Choice; showAll: () => void }) {
  const { t } = useTranslation('public');
  const spanWords = useSpanWords();
  const { placeName, categoryName, themeName } = useInitiative();
  const { place, group, theme, from, to } = choice;
  const named = (...names: string[]) => names.filter((name) => name !== '').join(', ');
  const years = spanWords(choice);
  const numbers = named(place && placeName(place), group && categoryName(group), years);
  const stories = named(place && placeName(place), theme && themeName(theme), years);
  const words = [
    numbers && t('front.chosen.numbers', { what: numbers }),
    stories && t('front.chosen.stories', { what: stories }),
    group && t('front.chosen.group'),
    (from || to) && t('front.chosen.years'),
  ].filter(Boolean);
  return (
    <div role="status" className={styles.chosen}>
      {isNarrowed(choice) && (
        <>
          <p>{words.join(' ')}</p>
          <Button look="plain" size="small" onClick={showAll} data-screen-only>
            {t('front.chosen.all')}
          </Button>
        </>
      )}
    </div>
  );
}
