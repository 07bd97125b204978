import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import type { TensionMark } from './tensions.graphql.js';
import styles from './tensions.module.css';

interface Props {
  /** Of the page that it stands on, so that no further texts are fetched for it. */
  namespace: 'public' | 'indicator';
  marks: readonly TensionMark[];
  /** Of the register. */
  address: string;
}

/** That something is being talked through: its question, where it stands, and the way there. */
export function TensionMarks({ namespace, marks, address }: Props) {
  const { t } = useTranslation([namespace]);
  if (marks.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {marks.map(({ id, title, language, state }) => (
        <li key={id}>
          <p className={styles.state}>{t(`${namespace}:tension.states.${state}`)}</p>
          <Link href={`${address}/${id}`}>
            <span lang={language} dir="auto">
              {title}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
