import { useTranslation } from 'react-i18next';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import { Select } from '../../../ui/Select.js';
import { roleOf, withRole, type ColumnRole } from './column-role.js';
import { patternRules } from './draft.js';
import styles from './Mapping.module.css';
import { GroupTexts } from './GroupTexts.js';
import { IndicatorTexts } from './IndicatorTexts.js';
import { KeepTexts } from './KeepTexts.js';
import { ColumnRules } from './RuleLines.js';
import { useEditor } from './EditorContext.js';
import { fitsPattern, sameName, textsOf } from './names.js';

const EXAMPLES = 3;

/** Every column of the file, with what it is. */
export function ColumnList() {
  const { columns: file } = useEditor();
  return (
    <ul className={styles.columns}>
      {file.header.map(
        (name, index) => name !== '' && <Column key={`${index} ${name}`} name={name} index={index} />,
      )}
    </ul>
  );
}

function Column({ name, index }: { name: string; index: number }) {
  const { t } = useTranslation('imports');
  const { draft, change, columns: file } = useEditor();
  const role = roleOf(draft, name);
  const texts = textsOf(file.sample, index);
  const pattern =
    role === 'none' ? patternRules(draft).find((rule) => fitsPattern(rule.pattern, name)) : undefined;
  return (
    <li className={styles.column}>
      <div className={styles.what}>
        <p className={styles.name}>{name}</p>
        <p className={styles.examples}>
          {texts.length > 0 ? texts.slice(0, EXAMPLES).join(' · ') : t('columns.blank')}
        </p>
      </div>
      <div className={styles.means}>
        <RoleSelect name={name} role={role} onChange={(next) => change(withRole(draft, name, next, file))} />
        {pattern && <p className={styles.hint}>{t('columns.byPattern', { pattern: pattern.pattern })}</p>}
        <RoleDetails name={name} role={role} texts={texts} />
      </div>
    </li>
  );
}

interface RoleSelectProps {
  name: string;
  role: ColumnRole;
  onChange: (role: ColumnRole) => void;
}

function RoleSelect({ name, role, onChange }: RoleSelectProps) {
  const { t } = useTranslation('imports');
  const { dimensions } = useInitiative();
  const word = (key: Exclude<ColumnRole, `group:${string}`>) => ({ value: key, label: t(`role.${key}`) });
  const options = [
    word('none'),
    ...[word('value'), word('numerator'), word('denominator'), word('moe')],
    ...[word('placeName'), word('placeCode'), word('period')],
    ...dimensions.map(({ key, name: group }) => ({
      value: `group:${key}`,
      label: t('role.group', { group }),
    })),
    ...[word('indicator'), word('kind'), word('keep'), word('status'), word('note')],
    ...(role === 'several' ? [word('several')] : []),
  ];
  return (
    <Select
      aria-label={t('columns.is', { name })}
      value={role}
      options={options}
      className={role === 'none' ? styles.unused : undefined}
      onChange={(next) => onChange(next as ColumnRole)}
    />
  );
}

function RoleDetails({ name, role, texts }: { name: string; role: ColumnRole; texts: readonly string[] }) {
  const { t } = useTranslation('imports');
  switch (role) {
    case 'none':
    case 'placeName':
    case 'placeCode':
    case 'period':
      return null;
    case 'indicator':
      return <IndicatorTexts texts={texts} />;
    case 'kind':
      return <p className={styles.hint}>{t('columns.kindHint')}</p>;
    case 'keep':
      return <KeepTexts column={name} texts={texts} />;
    case 'value':
    case 'numerator':
    case 'denominator':
    case 'moe':
    case 'status':
    case 'note':
    case 'several':
      return <ColumnRules column={name} />;
    default:
      return <ColumnGroups column={name} texts={texts} />;
  }
}

/** A column may speak of several groups at once: "Girls, under 5". Each of them says what it takes from a text. */
function ColumnGroups({ column, texts }: { column: string; texts: readonly string[] }) {
  const { draft } = useEditor();
  const rules = draft.dimensions.filter((rule) => rule.column !== '' && sameName(rule.column, column));
  return rules.map(({ dimension }) => (
    <GroupTexts key={dimension} dimension={dimension} texts={texts} named={rules.length > 1} />
  ));
}
