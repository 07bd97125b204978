import type { Reading } from '@chorus/domain';
import { createContext, use } from 'react';
import type { MappingDraft } from './draft.js';
import type { KnownNames } from './known.js';
import type { Sample } from './preview.js';

export interface KnownIndicator {
  slug: string;
  name: string;
}

/** What every part of the editor works on. */
export interface Editor {
  draft: MappingDraft;
  change: (draft: MappingDraft) => void;
  /** The first file, as it is read by the settings of the draft. */
  file: Sample;
  /** The columns of all files, with rows of each. */
  columns: Pick<Sample, 'header' | 'sample'>;
  /** How that file is read: what was found, and what was told. */
  reading: Reading;
  indicators: readonly KnownIndicator[];
  names: KnownNames;
  /** A check was asked for: what is still open is marked from now on. */
  tried: boolean;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('This component stands outside the editor of mappings');
  return editor;
}
