import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { ReportBody } from '../reports/ReportBody.js';
import { blocksOf } from './convert.js';
import { useEditorParts, type PartBlock } from './EditorParts.js';
import { movePart } from './movePart.js';
import styles from './writing.module.css';

/** A chart, stories, a quote or a picture between the words, as readers would see it, with what can be done to it. */
export function PartView({ node, editor, getPos, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const { t, i18n } = useTranslation('reportWork');
  const { figures, stories, onChoose } = useEditorParts();
  const [block] = blocksOf({ content: [node.toJSON() as object] });
  if (!block || !isPart(block)) return <NodeViewWrapper />;
  const name = t(`blocks.${block.kind}`);
  const move = (by: -1 | 1) => {
    const at = getPos();
    if (at !== undefined) movePart(editor, at, by);
  };
  return (
    <NodeViewWrapper
      className={selected ? `${styles.part} ${styles.selected}` : styles.part}
      contentEditable={false}
    >
      <div className={styles.partTools} role="group" aria-label={name}>
        <span className={styles.partName}>{name}</span>
        <Button
          size="small"
          look="plain"
          onClick={() => onChoose(block, ({ kind: _, ...attrs }) => updateAttributes(attrs))}
        >
          {t('part.change')}
        </Button>
        <Button
          size="small"
          look="plain"
          icon="up"
          aria-label={t('part.up', { name })}
          onClick={() => move(-1)}
        />
        <Button
          size="small"
          look="plain"
          icon="down"
          aria-label={t('part.down', { name })}
          onClick={() => move(1)}
        />
        <Button
          size="small"
          look="plain"
          icon="trash"
          aria-label={t('part.remove', { name })}
          onClick={() => deleteNode()}
        />
      </div>
      <ReportBody
        blocks={[block]}
        figures={figures}
        stories={stories}
        language={i18n.resolvedLanguage ?? 'en'}
      />
    </NodeViewWrapper>
  );
}

function isPart(block: { kind: string }): block is PartBlock {
  return !['HEADING', 'PARAGRAPH', 'LIST'].includes(block.kind);
}
