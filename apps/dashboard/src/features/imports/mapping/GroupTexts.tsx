import { useTranslation } from 'react-i18next';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import { Select } from '../../../ui/Select.js';
import { AddText } from './AddText.js';
import { EVERYONE, groupMeaning, groupTexts, withGroupMeaning } from './group-meaning.js';
import styles from './Mapping.module.css';
import { useEditor } from './EditorContext.js';

interface Props {
  dimension: string;
  /** What the sample has in this column. */
  texts: readonly string[];
  /** The column speaks of other dimensions too: say which one this is. */
  named: boolean;
}

/** Which group each text of the column is. What is left open is asked after the check. */
export function GroupTexts({ dimension, texts, named }: Props) {
  const { t } = useTranslation('imports');
  const { draft, change, names } = useEditor();
  const { dimensions } = useInitiative();
  const { name = dimension, categories = [] } = dimensions.find(({ key }) => key === dimension) ?? {};
  const known = names.dimensions.find(({ key }) => key === dimension)?.categories ?? [];
  const rule = draft.dimensions.find((each) => each.dimension === dimension);
  if (!rule) return null;
  const set = (text: string, meaning: string) =>
    change({
      ...draft,
      dimensions: draft.dimensions.map((each) =>
        each === rule ? withGroupMeaning(rule, text, meaning) : each,
      ),
    });
  const options = [
    { value: EVERYONE, label: t('group.everyone') },
    ...categories.map(({ key, name }) => ({ value: key, label: name })),
  ];
  return (
    <>
      {named && <p className={styles.hint}>{t('role.group', { group: name })}</p>}
      <ul className={styles.meanings}>
        {groupTexts(rule, texts).map((text) => (
          <li key={text}>
            <span className={styles.text}>{text}</span>
            <Select
              aria-label={named ? t('group.isOf', { text, group: name }) : t('group.is', { text })}
              placeholder={t('group.askLater')}
              value={groupMeaning(rule, text, known)}
              options={options}
              onChange={(meaning) => set(text, meaning)}
            />
          </li>
        ))}
      </ul>
      <AddText label={t('group.add')} onAdd={(text) => set(text, EVERYONE)} />
    </>
  );
}
