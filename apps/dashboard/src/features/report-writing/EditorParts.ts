import type { ReportBlock } from '@chorus/domain';
import { createContext, use } from 'react';
import type { BodyParts } from '../reports/ReportBody.js';

/** A block that is no text: what can be put between the words. */
export type PartBlock = Exclude<ReportBlock, { kind: 'HEADING' } | { kind: 'PARAGRAPH' } | { kind: 'LIST' }>;

/** What the blocks inside the editor need from around it. */
export interface EditorFacts extends BodyParts {
  /** Asks the writer for another content of this block. */
  onChoose: (block: PartBlock, take: (made: PartBlock) => void) => void;
}

export const EditorParts = createContext<EditorFacts | undefined>(undefined);

export function useEditorParts(): EditorFacts {
  const facts = use(EditorParts);
  if (!facts) throw new Error('This block stands outside an editor');
  return facts;
}
