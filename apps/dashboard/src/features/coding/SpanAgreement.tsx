import { timeMark } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable.js';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './coding.module.css';
import type { Spans } from './coding.graphql.js';

/** How far coders agree where themes are, in texts or in recordings, and where they mark differently. */
export function SpanAgreement({ spans }: { spans: Spans }) {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { themeName } = useInitiative();
  const { part, stories, alpha, shared, themes, differences } = spans;
  const measure = (value: number | null) => (value === null ? '' : format.number(value, 2));
  const share = (value: number | null) => (value === null ? '' : format.percent(value));
  return (
    <Section title={t(`spans.title.${part}`)} lead={t(`spans.lead.${part}`)}>
      <DefinitionList
        items={[
          { term: t('spans.stories'), description: format.number(stories) },
          { term: t('spans.alpha'), description: measure(alpha) },
          { term: t('spans.shared'), description: share(shared) },
        ]}
      />
      <DataTable
        caption={t(`spans.byTheme.${part}`)}
        rows={themes}
        rowKey={({ themeId }) => themeId}
        columns={[
          {
            key: 'theme',
            header: t('agreement.theme'),
            rowHeader: true,
            cell: ({ themeId }) => themeName(themeId),
            sortBy: ({ themeId }) => themeName(themeId),
          },
          {
            key: 'stories',
            header: t('spans.marked'),
            numeric: true,
            cell: (row) => format.number(row.stories),
            sortBy: (row) => row.stories,
          },
          {
            key: 'differ',
            header: t('spans.differ'),
            numeric: true,
            cell: ({ differ }) => format.number(differ),
            sortBy: ({ differ }) => differ,
          },
          {
            key: 'alpha',
            header: t('spans.alpha'),
            numeric: true,
            cell: (row) => measure(row.alpha),
            sortBy: (row) => row.alpha,
          },
          {
            key: 'shared',
            header: t('spans.shared'),
            numeric: true,
            cell: (row) => share(row.shared),
            sortBy: (row) => row.shared,
          },
        ]}
      />
      {differences.length > 0 && (
        <>
          <h3>{t(`spans.differences.${part}`)}</h3>
          <ul className={styles.disagreements}>
            {differences.map((each) => (
              <li key={`${each.storyId} ${each.themeId}`}>
                <Difference difference={each} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Difference({ difference }: { difference: Spans['differences'][number] }) {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { work, themeName } = useInitiative();
  const { storyId, story, language, themeId, shared, marks } = difference;
  return (
    <div>
      <p className={styles.theme}>{themeName(themeId)}</p>
      <Link look="quiet" href={`${work}/coding/${storyId}`}>
        {story ? (
          <span lang={language} dir="auto">
            {story}
          </span>
        ) : (
          t('list.spoken')
        )}
      </Link>
      <p className={styles.quiet}>{t('spans.inCommon', { share: format.percent(shared) })}</p>
      <ul className={styles.marks}>
        {marks.map(({ coder, start, end, words }, index) => (
          <li key={index}>
            <span className={styles.quiet}>{coder || t('others.left')}</span>{' '}
            {words ? (
              <q className={styles.marked} lang={language} dir="auto">
                {words}
              </q>
            ) : (
              t('voice.stretch', { start: timeMark(start), end: timeMark(end) })
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
