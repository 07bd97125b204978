import type { Reading } from '@chorus/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../ui/Disclosure.js';
import { ColumnList } from './ColumnList.js';
import { patternRules, type MappingDraft } from './draft.js';
import { EditorContext, type KnownIndicator } from './EditorContext.js';
import styles from './Mapping.module.css';
import type { KnownNames } from './known.js';
import { PatternRules } from './PatternRules.js';
import type { Sample } from './preview.js';
import { PreviewTable } from './PreviewTable.js';
import { WhereAndWhen } from './WhereAndWhen.js';
import { WordList } from './WordList.js';

interface Props {
  draft: MappingDraft;
  onChange: (draft: MappingDraft) => void;
  file: Sample;
  columns: Pick<Sample, 'header' | 'sample'>;
  indicators: readonly KnownIndicator[];
  names: KnownNames;
  /** How that file is read: what was found, and what was told. */
  reading: Reading;
  tried: boolean;
}

/** Says what each column of a file is, and shows what its first rows would become. */
export function MappingEditor({ draft, onChange, file, columns, indicators, names, reading, tried }: Props) {
  const { t } = useTranslation('imports');
  const editor = useMemo(
    () => ({ draft, change: onChange, file, columns, indicators, names, reading, tried }),
    [draft, onChange, file, columns, indicators, names, reading, tried],
  );
  return (
    <EditorContext value={editor}>
      <div className={styles.editor}>
        <section>
          <h3>{t('editor.whole')}</h3>
          <WhereAndWhen />
        </section>
        <section>
          <h3>{t('editor.columns')}</h3>
          <p className={styles.lead}>{t('editor.columnsHint')}</p>
          <ColumnList />
          <Disclosure summary={t('pattern.title')} open={patternRules(draft).length > 0}>
            <PatternRules />
          </Disclosure>
        </section>
        <section>
          <h3>{t('words.title')}</h3>
          <p className={styles.lead}>{t('words.hint')}</p>
          <WordList />
        </section>
        <section>
          <h3>{t('preview.title')}</h3>
          <p className={styles.lead}>{t('preview.hint')}</p>
          <PreviewTable />
        </section>
      </div>
    </EditorContext>
  );
}
