import { readReportBlocks, type ReportBlock } from '@chorus/domain';
import { blocksOf, documentOf } from './convert.js';

const ID = '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9a0b';
const BLOCKS: ReportBlock[] = [
  { kind: 'HEADING', level: 2, runs: [{ text: 'What moved' }] },
  {
    kind: 'PARAGRAPH',
    runs: [
      { text: 'Most ' },
      { text: 'children', bold: true },
      { text: ' read', italic: true, link: 'https://example.org' },
    ],
  },
  { kind: 'LIST', ordered: true, items: [[{ text: 'One' }], [{ text: 'Two', bold: true }]] },
  { kind: 'CHART', indicatorId: ID, placeId: null, categoryId: ID, note: 'By year.' },
  { kind: 'STORIES', storyIds: [ID] },
  { kind: 'QUOTE', storyId: ID },
  { kind: 'PICTURE', pictureId: ID, alt: 'A bus stop', caption: '' },
  { kind: 'PARAGRAPH', runs: [] },
];

describe('a report in the editor', () => {
  it('comes back as it went in, and the server takes it', () => {
    expect(blocksOf(documentOf(BLOCKS))).toEqual(BLOCKS);
    expect(readReportBlocks(BLOCKS)).toEqual({ blocks: BLOCKS });
  });

  it('is one list where lists stood inside lists, and leaves out what no report has', () => {
    const item = (words: string, more: object[] = []) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }, ...more],
    });
    const inner = { type: 'bulletList', content: [item('Inner')] };
    const pasted = {
      type: 'doc',
      content: [{ type: 'bulletList', content: [item('Outer', [inner])] }, { type: 'video' }],
    };
    expect(blocksOf(pasted)).toEqual([
      { kind: 'LIST', ordered: false, items: [[{ text: 'Outer' }], [{ text: 'Inner' }]] },
    ]);
  });

  it('begins with an empty line', () => {
    expect(blocksOf(documentOf([]))).toEqual([{ kind: 'PARAGRAPH', runs: [] }]);
  });
});
