import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import type { CodebookCheck } from './codebookFile.js';

interface Row {
  key: string;
  what: string;
  theme: string;
  more: string;
}

/** What is new, what changes, what stays, and what is in the way. */
export function CodebookPreview({ check }: { check: CodebookCheck }) {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { added, changed, same, clashes, tooLong, sets, origin } = check;
  const theme = ({ name, above }: { name: string; above: string[] }) => [...above, name].join(' › ');
  const rows: Row[] = [
    ...added.map((each) => ({
      ...{ what: t('file.look.added'), theme: theme(each) },
      more: each.elsewhere ? t('file.look.elsewhere') : '',
    })),
    ...changed.map((each) => ({
      ...{ what: t('file.look.changed'), theme: theme(each) },
      more: t('file.look.changes', {
        was: each.was,
        what: format.list(each.what.map((field) => t(`file.look.field.${field}`))),
      }),
    })),
    ...clashes.map((each) => ({
      ...{ what: t('file.look.clash'), theme: theme(each), more: t('file.look.clashWords') },
    })),
  ].map((row, index) => ({ ...row, key: String(index) }));
  return (
    <>
      <div role="status">
        {origin && <p>{t('file.look.origin', { origin })}</p>}
        <p>{t('file.look.same', { count: same })}</p>
        {rows.length === 0 && <p>{t('file.look.nothing')}</p>}
        {sets > 0 && <p>{t('file.look.sets', { count: sets })}</p>}
      </div>
      {tooLong.length > 0 && (
        <Notice kind="error" title={t('file.look.tooLong', { count: tooLong.length })}>
          <ul>
            {tooLong.map((each) => (
              <li key={`${each.part} ${theme(each)}`}>
                {t(`file.look.long.${each.part}`, {
                  theme: theme(each).slice(0, 120),
                  limit: format.number(each.limit),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={t('file.look.title')}
          captionHidden
          tall
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'theme', header: t('file.look.theme'), rowHeader: true, cell: (row) => row.theme },
            { key: 'what', header: t('file.look.what'), cell: (row) => row.what },
            { key: 'more', header: t('file.look.more'), cell: (row) => row.more },
          ]}
        />
      )}
    </>
  );
}
