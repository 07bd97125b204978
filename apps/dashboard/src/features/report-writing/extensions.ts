import { Node, type Extensions } from '@tiptap/core';
import { ListItem } from '@tiptap/extension-list';
import { ReactNodeViewRenderer } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { isReportLink } from '@chorus/domain';
import { PART_NODES } from './convert.js';
import { PartView } from './PartView.js';

/** The attributes of the blocks that are no text, with what a new one has. */
const ATTRIBUTES: Record<keyof typeof PART_NODES, Record<string, unknown>> = {
  CHART: { indicatorId: '', placeId: null, categoryId: null, note: '' },
  STORIES: { storyIds: [] },
  QUOTE: { storyId: null },
  PICTURE: { pictureId: '', alt: '', caption: '' },
};

/** Blocks that are no text. They have no HTML form: nothing that is pasted can become one. */
const parts = (['CHART', 'STORIES', 'QUOTE', 'PICTURE'] as const).map((kind) =>
  Node.create({
    name: PART_NODES[kind],
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(ATTRIBUTES[kind]).map(([name, fresh]) => [name, { default: fresh, rendered: false }]),
      ),
    renderHTML: () => ['div', {}],
    addNodeView: () => ReactNodeViewRenderer(PartView),
  }),
);

/** What a report can hold, and nothing else: what is pasted is brought into this shape. */
export const EXTENSIONS: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    ...{ blockquote: false, code: false, codeBlock: false, hardBreak: false, horizontalRule: false },
    ...{ listItem: false, strike: false, underline: false },
    link: { openOnClick: false, isAllowedUri: (address) => isReportLink(address ?? '') },
  }),
  ListItem.extend({ content: 'paragraph' }),
  ...parts,
];
