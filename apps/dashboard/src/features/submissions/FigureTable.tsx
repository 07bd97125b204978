import { isQuotient } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable.js';
import { useFormat } from '../../ui/format.js';
import { Icon } from '../../ui/Icon.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useGroups } from '../work-indicators/useGroups.js';
import { cellOf } from './sheetDraft.js';
import type { Sheet } from './submissions.graphql.js';
import styles from './submissions.module.css';
import { useFigure } from './useFigure.js';

/** What was sent, beside what stands now and what stood a period before; what rules asked, under the figure. */
export function FigureTable({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('submissions');
  const { placeName } = useInitiative();
  const { groupName } = useGroups();
  const format = useFormat();
  const say = useProblemText();
  const figure = useFigure(sheet);
  const rows = sheet.cells.map((cell, index) => ({
    cell,
    key: `${cell.placeId} ${cell.categoryIds.join(' ')}`,
    findings: sheet.findings.filter((finding) => cellOf(finding) === index),
  }));
  type Row = (typeof rows)[number];
  const parts = ({ cell: { given } }: Row) =>
    given?.numerator !== undefined && given.numerator !== null && given.denominator !== null
      ? `${format.number(given.numerator)} / ${format.number(given.denominator)}`
      : '';
  return (
    <DataTable
      caption={t('review.compare')}
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'where',
          header: t('review.where'),
          rowHeader: true,
          cell: ({ cell: { placeId, categoryIds } }) => (
            <>
              {placeName(placeId)}
              {categoryIds.length > 0 && <span className={styles.group}>{groupName(categoryIds)}</span>}
            </>
          ),
        },
        {
          key: 'given',
          header: t('review.given'),
          numeric: true,
          cell: (row) => (
            <>
              <strong>{figure(row.cell.given)}</strong>
              {isQuotient(sheet.measure) && <span className={styles.group}>{parts(row)}</span>}
            </>
          ),
        },
        { key: 'now', header: t('review.now'), numeric: true, cell: ({ cell }) => figure(cell.standing) },
        { key: 'before', header: t('review.before'), numeric: true, cell: ({ cell }) => figure(cell.former) },
        {
          key: 'findings',
          header: t('review.findings'),
          cell: ({ cell, findings }) => (
            <div className={styles.findings}>
              {findings.map(({ problem, answer, ruleId }) => (
                <p key={ruleId}>
                  <Icon name="info" /> {say(problem)}{' '}
                  <strong>{answer ? t('warning.answered', { words: answer }) : t('review.open')}</strong>
                </p>
              ))}
              {cell.given?.note && <p>{cell.given.note}</p>}
            </div>
          ),
        },
      ]}
    />
  );
}
