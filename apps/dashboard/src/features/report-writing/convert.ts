import type { ReportBlock, ReportRun } from '@chorus/domain';
import type { JSONContent } from '@tiptap/core';

/** The editor's words for blocks that are no text; their attributes are those of the block. */
export const PART_NODES = { CHART: 'chart', STORIES: 'stories', QUOTE: 'quote', PICTURE: 'picture' } as const;

/** The blocks of a report as the editor holds them. */
export function documentOf(blocks: readonly ReportBlock[]): JSONContent {
  const content = blocks.map(nodeOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** What the editor holds as blocks; anything that no report has is left out, lists inside lists become one list. */
export function blocksOf(document: JSONContent): ReportBlock[] {
  return (document.content ?? []).flatMap(blockOf);
}

function nodeOf(block: ReportBlock): JSONContent {
  switch (block.kind) {
    case 'HEADING':
      return { type: 'heading', attrs: { level: block.level }, content: inlineOf(block.runs) };
    case 'PARAGRAPH':
      return { type: 'paragraph', content: inlineOf(block.runs) };
    case 'LIST':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((runs) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: inlineOf(runs) }],
        })),
      };
    default: {
      const { kind, ...attrs } = block;
      return { type: PART_NODES[kind], attrs };
    }
  }
}

function inlineOf(runs: readonly ReportRun[]): JSONContent[] {
  return runs
    .filter(({ text }) => text !== '')
    .map(({ text, bold, italic, link }) => ({
      type: 'text',
      text,
      marks: [
        ...(bold ? [{ type: 'bold' }] : []),
        ...(italic ? [{ type: 'italic' }] : []),
        ...(link ? [{ type: 'link', attrs: { href: link } }] : []),
      ],
    }));
}

function blockOf(node: JSONContent): ReportBlock[] {
  const attrs: Record<string, unknown> = node.attrs ?? {};
  switch (node.type) {
    case 'heading':
      return [{ kind: 'HEADING', level: attrs['level'] === 3 ? 3 : 2, runs: runsOf(node) }];
    case 'paragraph':
      return [{ kind: 'PARAGRAPH', runs: runsOf(node) }];
    case 'bulletList':
    case 'orderedList':
      return [{ kind: 'LIST', ordered: node.type === 'orderedList', items: itemsOf(node) }];
    case PART_NODES.CHART:
      return [
        {
          kind: 'CHART',
          indicatorId: text(attrs['indicatorId']),
          placeId: text(attrs['placeId']) || null,
          categoryId: text(attrs['categoryId']) || null,
          note: text(attrs['note']),
        },
      ];
    case PART_NODES.STORIES: {
      const ids = Array.isArray(attrs['storyIds']) ? attrs['storyIds'].map(text).filter(Boolean) : [];
      return ids.length > 0 ? [{ kind: 'STORIES', storyIds: ids }] : [];
    }
    case PART_NODES.QUOTE:
      return [{ kind: 'QUOTE', storyId: text(attrs['storyId']) }];
    case PART_NODES.PICTURE: {
      const [pictureId, alt, caption] = [attrs['pictureId'], attrs['alt'], attrs['caption']].map(text);
      return [{ kind: 'PICTURE', pictureId: pictureId ?? '', alt: alt ?? '', caption: caption ?? '' }];
    }
    default:
      return [];
  }
}

function itemsOf(list: JSONContent): ReportRun[][] {
  return (list.content ?? []).flatMap((item) =>
    (item.content ?? []).flatMap((part) => (part.type === 'paragraph' ? [runsOf(part)] : itemsOf(part))),
  );
}

/** Neighbours of the same emphasis are one run. */
function runsOf({ content = [] }: JSONContent): ReportRun[] {
  return content.reduce<ReportRun[]>((runs, node) => {
    if (!node.text) return runs;
    const run = runOf(node);
    const last = runs.at(-1);
    if (!last || last.bold !== run.bold || last.italic !== run.italic || last.link !== run.link)
      return [...runs, run];
    return [...runs.slice(0, -1), { ...last, text: last.text + run.text }];
  }, []);
}

function runOf({ text: words = '', marks = [] }: JSONContent): ReportRun {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const href: unknown = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
  return {
    text: words,
    ...(has('bold') && { bold: true }),
    ...(has('italic') && { italic: true }),
    ...(typeof href === 'string' && { link: href }),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
