import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import type { PartBlock } from './EditorParts.js';
import styles from './writing.module.css';

interface Props {
  editor: Editor;
  onLink: () => void;
  onInsert: (kind: PartBlock['kind']) => void;
}

const INSERTS = ['CHART', 'STORIES', 'QUOTE', 'PICTURE'] as const;

/** What can be done to the text, in words; it stays in sight while the report scrolls. */
export function Toolbar({ editor, onLink, onInsert }: Props) {
  const { t } = useTranslation('reportWork');
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      heading: now.isActive('heading', { level: 2 }),
      subheading: now.isActive('heading', { level: 3 }),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      link: now.isActive('link'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  const marks = [
    ['heading', is.heading, () => chain().toggleHeading({ level: 2 }).run()],
    ['subheading', is.subheading, () => chain().toggleHeading({ level: 3 }).run()],
    ['bold', is.bold, () => chain().toggleBold().run()],
    ['italic', is.italic, () => chain().toggleItalic().run()],
    ['bullets', is.bullets, () => chain().toggleBulletList().run()],
    ['numbers', is.numbers, () => chain().toggleOrderedList().run()],
    ['link', is.link, onLink],
  ] as const;
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('toolbar.label')}>
      <div className={styles.tools}>
        {marks.map(([name, pressed, press]) => (
          <Button key={name} size="small" look="plain" aria-pressed={pressed} onClick={press}>
            {t(`toolbar.${name}`)}
          </Button>
        ))}
      </div>
      <div className={styles.tools}>
        {INSERTS.map((kind) => (
          <Button key={kind} size="small" icon="plus" onClick={() => onInsert(kind)}>
            {t(`blocks.${kind}`)}
          </Button>
        ))}
      </div>
      <div className={styles.tools}>
        <Button size="small" look="plain" aria-disabled={!is.canUndo} onClick={() => chain().undo().run()}>
          {t('toolbar.undo')}
        </Button>
        <Button size="small" look="plain" aria-disabled={!is.canRedo} onClick={() => chain().redo().run()}>
          {t('toolbar.redo')}
        </Button>
      </div>
    </div>
  );
}
