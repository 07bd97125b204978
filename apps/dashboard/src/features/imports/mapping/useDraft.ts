import { readMapping } from '@chorus/domain';
import { useState } from 'react';
import { draftOf, mappingOf, type MappingDraft } from './draft.js';

const keyOf = (importId: string) => `chorus.import.${importId}`;

/** Storage may be forbidden; the draft then lasts as long as the page. */
function stored(importId: string): MappingDraft | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(importId));
    return text ? draftOf(readMapping(JSON.parse(text))) : undefined;
  } catch {
    return undefined;
  }
}

function store(importId: string, draft: MappingDraft): void {
  try {
    sessionStorage.setItem(keyOf(importId), JSON.stringify(mappingOf(draft)));
  } catch {
    // Nothing is lost as long as the page stays open.
  }
}

/** The mapping as somebody edits it, kept while they look elsewhere or load the page again. */
export function useDraft(importId: string) {
  const [draft, setDraft] = useState<MappingDraft | undefined>(() => stored(importId));
  const change = (next: MappingDraft) => {
    store(importId, next);
    setDraft(next);
  };
  return [draft, change] as const;
}
