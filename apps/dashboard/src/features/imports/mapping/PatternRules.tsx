import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Field } from '../../../ui/Field.js';
import { TextInput } from '../../../ui/TextInput.js';
import { roleOf } from './column-role.js';
import { changeRule, newRule, patternRules, removeRule } from './draft.js';
import { useEditor } from './EditorContext.js';
import styles from './Mapping.module.css';
import { matchedBy } from './missing-columns.js';
import { patternLike } from './names.js';
import { RuleLine } from './RuleLines.js';

/** One line for many columns, as in a file with a column for each year. */
export function PatternRules() {
  const { t } = useTranslation('imports');
  const { draft, change, columns: file } = useEditor();
  const rules = patternRules(draft);
  const add = () => {
    const unused = file.header.findLast((name) => name !== '' && roleOf(draft, name) === 'none');
    const pattern = patternLike(unused ?? '####');
    change({ ...draft, cells: [...draft.cells, newRule(draft, { matching: pattern }, 'value')] });
  };
  return (
    <div className={styles.patterns}>
      {rules.map(({ rule, index, pattern }) => (
        <div key={index} className={styles.pattern}>
          <Field
            label={t('pattern.label')}
            hint={t('pattern.fits', { count: matchedBy(pattern, file.header).length })}
          >
            <TextInput
              value={pattern}
              onChange={(matching) => change(changeRule(draft, index, { column: { matching } }))}
            />
          </Field>
          <RuleLine rule={rule} index={index} subject={pattern} many={false} />
          <Button look="plain" size="small" icon="trash" onClick={() => change(removeRule(draft, index))}>
            {t('pattern.remove')}
          </Button>
        </div>
      ))}
      <p className={styles.hint}>{t('pattern.hint')}</p>
      <Button size="small" icon="plus" onClick={add}>
        {t('pattern.add')}
      </Button>
    </div>
  );
}
