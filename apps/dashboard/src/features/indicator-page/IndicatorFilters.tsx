import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { treeOptions } from '../initiative/tree.js';
import type { Indicator } from './indicator-page.graphql.js';
import styles from './IndicatorFilters.module.css';
import type { Selection } from './selection.js';
import { useRoot } from './useRoot.js';
import type { Select as Choose } from './useSelection.js';

interface Props {
  indicator: Indicator;
  selection: Selection;
  select: Choose;
}

/** One quiet line: whose curve, and as a picture or a table. */
export function IndicatorFilters({ indicator, selection, select }: Props) {
  const { t } = useTranslation('indicator');
  const { places, dimensions } = useInitiative();
  const root = useRoot();
  const groups = dimensions
    .filter(({ id }) => indicator.dimensionIds.includes(id))
    .flatMap((dimension) =>
      dimension.categories.map(({ id, name }) => ({ value: id, label: `${dimension.name}: ${name}` })),
    );
  return (
    <div className={styles.filters} role="group" aria-label={t('indicator.filter.label')} data-screen-only>
      <Field label={t('indicator.filter.place')}>
        <Select
          value={selection.place || root}
          options={treeOptions(places)}
          onChange={(place) => select({ place: place === root ? '' : place })}
        />
      </Field>
      {groups.length > 0 && (
        <Field label={t('indicator.filter.group')}>
          <Select
            value={selection.group}
            placeholder={t('indicator.everyone')}
            options={groups}
            onChange={(group) => select({ group })}
          />
        </Field>
      )}
      <div className={styles.views} role="group" aria-label={t('indicator.filter.view')}>
        {(['chart', 'table'] as const).map((view) => (
          <Button
            key={view}
            look="plain"
            size="small"
            aria-pressed={selection.view === view}
            onClick={() => select({ view })}
          >
            {t(`indicator.view.${view}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
