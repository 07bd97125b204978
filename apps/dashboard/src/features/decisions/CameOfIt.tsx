import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { DecisionMarksQuery } from './decisions.graphql.js';
import styles from './decisions.module.css';

interface Props {
  tensionId: string;
  /** The initiative's part of the address that the reader is at: of the public site or of the workspace. */
  at: string;
  /** Something is to be decided: the way to write it down, for those who may. */
  canFollow: boolean;
}

/** What was decided because of a tension, and the way to write down what was. */
export function CameOfIt({ tensionId, at, canFollow }: Props) {
  const { t } = useTranslation('tensions');
  const { initiative, work, can } = useInitiative();
  const format = useFormat();
  const { data } = useQuery(DecisionMarksQuery, {
    variables: { initiative: initiative.slug, tension: tensionId },
  });
  const decisions = data?.decisions ?? [];
  const writes = canFollow && can('decision.write');
  if (decisions.length === 0 && !writes) return null;
  return (
    <Section title={t('decided.title')} lead={decisions.length === 0 ? t('decided.none') : undefined}>
      <ul className={styles.lines}>
        {decisions.map(({ id, title, language, decidedOn }) => (
          <li key={id}>
            <Link href={`${at}/decisions/${id}`}>
              <span lang={language} dir="auto">
                {title}
              </span>
            </Link>
            <p className={styles.quiet}>{format.date(decidedOn)}</p>
          </li>
        ))}
      </ul>
      {writes && (
        <p>
          <Link look="onward" href={`${work}/decisions/new?tension=${tensionId}`}>
            {t('decided.write')}
          </Link>
        </p>
      )}
    </Section>
  );
}
