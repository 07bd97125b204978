import { EditorContent, useEditor } from '@tiptap/react';
import type { Audience, ReportBlock } from '@chorus/domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoosePart } from './ChoosePart.js';
import { blocksOf, documentOf, PART_NODES } from './convert.js';
import { EditorParts, type EditorFacts, type PartBlock } from './EditorParts.js';
import { EXTENSIONS } from './extensions.js';
import { LinkDialog } from './LinkDialog.js';
import { Toolbar } from './Toolbar.js';
import { usePartsOf } from './usePartsOf.js';
import styles from './writing.module.css';

interface Props {
  reportId: string;
  audience: Audience;
  language: string;
  /** What it begins with; what is typed afterwards comes out by `onChange`. */
  blocks: readonly ReportBlock[];
  onChange: (blocks: ReportBlock[]) => void;
}

interface Choosing {
  block: PartBlock | null;
  kind: PartBlock['kind'];
  take: (made: PartBlock) => void;
}

/** The text of a report with its charts, stories, quotes and pictures. Loaded on this page alone. */
export default function Editor({ reportId, audience, language, blocks, onChange }: Props) {
  const { t } = useTranslation('reportWork');
  const [now, setNow] = useState(blocks);
  const [choosing, setChoosing] = useState<Choosing>();
  const [linking, setLinking] = useState(false);
  const parts = usePartsOf(reportId, audience, now);
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: documentOf(blocks),
    immediatelyRender: true,
    editorProps: {
      attributes: {
        ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('text.label') },
        ...{ class: styles.text ?? '', lang: language, spellcheck: 'true' },
      },
    },
    onUpdate: ({ editor: changed }) => {
      const made = blocksOf(changed.getJSON());
      setNow(made);
      onChange(made);
    },
  });
  const facts = useMemo<EditorFacts>(
    () => ({ ...parts, onChoose: (block, take) => setChoosing({ block, kind: block.kind, take }) }),
    [parts],
  );
  const insert = ({ kind, ...attrs }: PartBlock) =>
    editor
      .chain()
      .focus()
      .insertContent([{ type: PART_NODES[kind], attrs }, { type: 'paragraph' }])
      .run();
  return (
    <EditorParts value={facts}>
      <Toolbar
        editor={editor}
        onLink={() => setLinking(true)}
        onInsert={(kind) => setChoosing({ block: null, kind, take: insert })}
      />
      <EditorContent editor={editor} className={styles.page} />
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
      {choosing && (
        <ChoosePart
          kind={choosing.kind}
          block={choosing.block}
          onTake={(made) => {
            choosing.take(made);
            setChoosing(undefined);
          }}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </EditorParts>
  );
}
