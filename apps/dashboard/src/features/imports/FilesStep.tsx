import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WholeImport } from './imports.graphql.js';
import styles from './Imports.module.css';
import type { MappingDraft } from './mapping/draft.js';
import { missingColumns } from './mapping/missing-columns.js';
import { effective } from './mapping/reread.js';
import { ReadingFields } from './ReadingFields.js';
import { fileSample, foundReading, lacksSheet } from './sample-of.js';
import { SEPARATOR_KEYS } from './separators.js';
import { SheetChoice } from './SheetChoice.js';
import { ACCEPTED } from './upload.js';
import { UploadList } from './UploadList.js';
import { useUploads } from './useUploads.js';

type ImportFile = WholeImport['files'][number];

interface Props {
  found: WholeImport;
  draft: MappingDraft | undefined;
  onDraft: (draft: MappingDraft) => void;
  onChange: () => Promise<unknown>;
  /** Not taken over yet: settings can be corrected and files added. */
  open: boolean;
}

const ROWS = 5;

/** The sheet as which the server keeps the values of a DHIS2 file. */
const DATA_VALUES = 'dataValues';

/** The files as they were read. */
export function FilesStep({ found, draft, onDraft, onChange, open }: Props) {
  const { t } = useTranslation('imports');
  const { initiative } = useInitiative();
  const { uploads, send, again, busy } = useUploads(initiative.slug);
  const { files } = found;
  const [first, ...others] = files;
  const add = async (chosen: File[]) => {
    await send(found.id, chosen);
    await onChange();
  };
  return (
    <div className={styles.files}>
      {!first && <EmptyState title={t('files.empty')} />}
      {open && first && draft && (
        <SheetChoice importId={found.id} files={files} draft={draft} onDraft={onDraft} />
      )}
      {first && <FileAsRead file={first} draft={draft} many={others.length > 0} />}
      {others.map((file) => (
        <Disclosure key={file.number} summary={<FileLine file={file} draft={draft} />}>
          <FileAsRead file={file} draft={draft} many={false} />
        </Disclosure>
      ))}
      {open && first && first.sheet !== DATA_VALUES && draft && (
        <Disclosure summary={t('reading.correct')}>
          <ReadingFields
            found={foundReading(first, draft.reading)}
            told={draft.reading}
            isWorkbook={first.sheets.length > 0}
            onChange={(reading) => onDraft({ ...draft, reading })}
          />
        </Disclosure>
      )}
      {open && found.state !== 'CHECKING' && (
        <Disclosure summary={t('files.add')} open={!first}>
          <FileDrop
            label={t('files.addLabel')}
            hint={t('new.hint')}
            accept={ACCEPTED}
            multiple
            disabled={busy}
            onFiles={(chosen) => void add(chosen)}
          />
          <UploadList
            uploads={uploads}
            onAgain={(upload) => void again(found.id, upload).then(() => onChange())}
          />
        </Disclosure>
      )}
    </div>
  );
}

/** The name of a file that is folded away, and whether the mapping is for other columns. */
function FileLine({ file, draft }: { file: ImportFile; draft: MappingDraft | undefined }) {
  const { t } = useTranslation('imports');
  const { list } = useFormat();
  const { header } = fileSample(file, draft?.reading ?? {});
  const missing = draft && header.length > 0 ? missingColumns(draft, header) : [];
  return missing.length > 0
    ? t('files.nameMissing', { name: file.name, columns: list(missing) })
    : t('files.nameFits', { name: file.name });
}

function FileAsRead({
  file,
  draft,
  many,
}: {
  file: ImportFile;
  draft: MappingDraft | undefined;
  many: boolean;
}) {
  const { t } = useTranslation('imports');
  const { list } = useFormat();
  const told = draft?.reading ?? {};
  const { header, sample, titles, unknown } = fileSample(file, told);
  const missing = draft && header.length > 0 ? missingColumns(draft, header) : [];
  const width = Math.max(header.length, ...sample.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    key: String(index),
    header: header[index] || t('files.unnamed', { number: index + 1 }),
    cell: (row: { cells: readonly string[] }) => row.cells[index],
  }));
  return (
    <div className={styles.file}>
      {many && <h3>{file.name}</h3>}
      <p>
        <HowRead file={file} told={told} />
      </p>
      {titles.length > 0 && (
        <p className={styles.quiet}>
          {t('files.titles', { titles: list(titles.map((title) => `“${title}”`)) })}
        </p>
      )}
      {unknown && <Notice kind="warning" title={t('files.unknownHeader')} />}
      {header.length === 0 && !unknown && <Notice kind="warning" title={t('files.noHeader')} />}
      {lacksSheet(file, told) && (
        <Notice
          kind="warning"
          title={t('files.noSheet', {
            sheet: told.sheet,
            present: list(file.sheets.map(({ name }) => name)),
          })}
        />
      )}
      {missing.length > 0 && <Notice kind="warning" title={t('files.missing', { columns: list(missing) })} />}
      <DataTable
        caption={t('files.sample', { name: file.name })}
        captionHidden
        columns={columns}
        rows={sample.slice(0, ROWS).map((cells, row) => ({ row, cells }))}
        rowKey={({ row }) => String(row)}
      />
    </div>
  );
}

/** "Read as UTF-8, with commas between columns; column names in line 4; numbers like 1,234.5." */
function HowRead({ file, told }: { file: ImportFile; told: MappingDraft['reading'] }) {
  const { t } = useTranslation('imports');
  const reading = effective(foundReading(file, told), told);
  const { encoding = 'utf-8', separator = ',', headerRow, headerRows = 1, decimalComma } = reading;
  const last = headerRow ?? 0;
  const { sheet = '', columnsOfTable = 1 } = reading;
  if (file.sheet === DATA_VALUES) return t('reading.dataValues');
  return (
    <>
      {file.sheets.length > 0
        ? t('reading.sheetRead', { sheet: file.sheets.length > 1 ? sheet : file.sheets[0]?.name })
        : t('reading.asRead', {
            encoding: t(`encoding.${encoding}`),
            separator: t(`separator.${SEPARATOR_KEYS[separator]}`),
          })}{' '}
      {last > 0 &&
        (headerRows > 1
          ? t('reading.headerLines', { first: last - headerRows + 1, last })
          : t('reading.headerLine', { line: last }))}{' '}
      {file.sheets.length === 0 && t(decimalComma ? 'reading.comma' : 'reading.point')}
      {columnsOfTable > 1 && t('reading.besides', { count: columnsOfTable })}
    </>
  );
}
