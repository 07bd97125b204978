import { WORD_MEANINGS, type WordMeaning } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import { DataTable, type Column } from '../../../ui/DataTable.js';
import { useFormat } from '../../../ui/format.js';
import { mappingOf } from './draft.js';
import { useEditor } from './EditorContext.js';
import { categoryNamed, placeNamed } from './known.js';
import styles from './Mapping.module.css';
import { preview, type PreviewFigure, type PreviewPart } from './preview.js';

const ROWS = 5;
/** A wide file gives many figures a row; the first ones show how it is read. */
const FIGURES = 4;

interface Line {
  row: number;
  figure: PreviewFigure | undefined;
  leftOut: boolean;
  more: number;
}

/** What the first rows would become. */
export function PreviewTable() {
  const { t } = useTranslation('imports');
  const { draft, file, indicators, names, reading } = useEditor();
  const { placeName, categoryName } = useInitiative();
  const { period } = useFormat();
  const lines = preview({ ...mappingOf(draft), reading }, file, indicators, ROWS).flatMap(
    ({ row, leftOut, figures }): Line[] =>
      figures.length === 0
        ? [{ row, figure: undefined, leftOut, more: 0 }]
        : figures.slice(0, FIGURES).map((figure, index) => ({
            row,
            figure,
            leftOut,
            more: index === FIGURES - 1 ? figures.length - FIGURES : 0,
          })),
  );
  const doubt = (text: string) => <span className={styles.doubt}>{text}</span>;
  const placeOf = ({ place }: PreviewFigure) => {
    if (place === '') return doubt(t('preview.noPlace'));
    const id = placeNamed(names, place);
    return id ? placeName(id) : t('preview.newName', { text: place });
  };
  const groupOf = ({ groups }: PreviewFigure) =>
    groups
      .map(({ dimension, text }) => {
        const known = names.dimensions.find(({ key }) => key === dimension)?.categories ?? [];
        const category = categoryNamed(known, text);
        return category ? categoryName(category.id) : t('preview.newName', { text });
      })
      .join(', ') || t('group.everyone');
  const columns: Column<Line>[] = [
    { key: 'row', header: t('preview.row'), rowHeader: true, cell: ({ row }) => row },
    {
      key: 'indicator',
      header: t('preview.indicator'),
      cell: ({ figure, leftOut }) =>
        figure
          ? (indicators.find(({ slug }) => slug === figure.indicator)?.name ??
            doubt(t('preview.noIndicator')))
          : t(leftOut ? 'preview.leftOut' : 'preview.nothing'),
    },
    { key: 'place', header: t('preview.place'), cell: ({ figure }) => figure && placeOf(figure) },
    {
      key: 'period',
      header: t('preview.period'),
      cell: ({ figure }) =>
        figure &&
        (figure.period
          ? period(figure.period)
          : doubt(
              figure.periodText ? t('preview.badPeriod', { text: figure.periodText }) : t('preview.noPeriod'),
            )),
    },
    { key: 'group', header: t('preview.group'), cell: ({ figure }) => figure && groupOf(figure) },
    {
      key: 'value',
      header: t('preview.value'),
      cell: ({ figure, more }) =>
        figure && (
          <>
            {figure.parts.map((part, index) => (
              <p key={index}>
                <Part part={part} />
              </p>
            ))}
            {more > 0 && <p className={styles.hint}>{t('preview.more', { count: more })}</p>}
          </>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('preview.caption')}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ row, figure }) => `${row} ${JSON.stringify(figure)}`}
    />
  );
}

const isMeaning = (meaning: unknown): meaning is WordMeaning =>
  WORD_MEANINGS.some((each) => each === meaning);

function Part({ part: { field, text, meaning } }: { part: PreviewPart }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  if (meaning === undefined)
    return (
      <span className={styles.doubt}>
        {text === '' ? t('preview.badBlank') : t('preview.badNumber', { text })}
      </span>
    );
  if (typeof meaning === 'number') {
    const decimals = Math.min(6, text.split(/[.,]/).at(-1)?.replace(/\D/g, '').length ?? 0);
    const written = number(meaning, Number.isInteger(meaning) ? 0 : decimals);
    return field === 'value' ? <strong>{written}</strong> : t(`part.${field}`, { value: written });
  }
  if (isMeaning(meaning)) return t(`meaning.${meaning}`);
  return t(`part.${field}`, { value: meaning });
}
