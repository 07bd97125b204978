import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { Explanation } from '../../ui/Field.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './submissions.module.css';

interface Props {
  chosen: readonly string[];
  error: string | undefined;
  onChange: (placeIds: string[]) => void;
}

/** For which places numbers are asked: a list to tick, which scrolls where it is long. */
export function PlaceChoice({ chosen, error, onChange }: Props) {
  const { t } = useTranslation('submissions');
  const { places } = useInitiative();
  const id = useId();
  return (
    <fieldset className={styles.places} aria-describedby={`${id}-hint`}>
      <legend>{t('assign.places')}</legend>
      <Explanation id={id} hint={t('assign.placesHint')} error={error} />
      <div className={styles.placeList}>
        {places.map(({ id: place, name }) => (
          <Checkbox
            key={place}
            label={name}
            checked={chosen.includes(place)}
            onChange={(ticked) =>
              onChange(
                places
                  .map((each) => each.id)
                  .filter((each) => (each === place ? ticked : chosen.includes(each))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
