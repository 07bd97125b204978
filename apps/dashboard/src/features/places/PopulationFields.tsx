import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.js';
import { Field } from '../../ui/Field.js';
import { NumberField } from '../../ui/NumberField.js';
import formStyles from '../forms/forms.module.css';
import styles from './Places.module.css';
import { EVERYONE } from './population.js';
import type { PlacesAndGroups } from './PlacesPanel.js';

interface Props {
  texts: Record<string, string>;
  dimensions: PlacesAndGroups['dimensions'];
  problemAt: (key: string) => string | undefined;
  onChange: (texts: Record<string, string>) => void;
}

/** How many people live in a place: all of them, and by group; the voices meter measures against it. */
export function PopulationFields({ texts, dimensions, problemAt, onChange }: Props) {
  const { t } = useTranslation('numbers');
  const field = (key: string, label: string) => (
    <Field key={key} label={label} error={problemAt(key)} optional>
      <NumberField value={texts[key] ?? ''} onChange={({ text }) => onChange({ ...texts, [key]: text })} />
    </Field>
  );
  return (
    <div>
      <Disclosure summary={t('places.population')}>
        <div className={formStyles.form}>
          <p>{t('places.populationWords')}</p>
          {field(EVERYONE, t('everyone'))}
          {dimensions.map(({ id, name, categories }) => (
            <fieldset key={id} className={styles.groups}>
              <legend>{name}</legend>
              {categories.map((category) => field(category.id, category.name))}
            </fieldset>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
