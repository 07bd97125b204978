import { useQuery } from '@apollo/client/react';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { MappingOfferQuery, type WholeImport } from './imports.graphql.js';
import { draftOf, type MappingDraft } from './mapping/draft.js';
import { useDraft } from './mapping/useDraft.js';

/**
 * The mapping that somebody works on: what they made of it here, else that of the last check, else the suggestion.
 * Undefined while none of these is known.
 */
export function useMappingDraft(found: WholeImport) {
  const { initiative } = useInitiative();
  const [edited, setDraft] = useDraft(found.id);
  const isDone = found.state === 'APPLIED' || found.state === 'UNDONE';
  const offer = useQuery(MappingOfferQuery, {
    variables: { initiative: initiative.slug, id: found.id },
    skip: isDone || found.files.length === 0,
  });
  const begin = found.mapping ?? offer.data?.mappingOffer.suggested;
  const kept = isDone ? undefined : edited;
  const draft: MappingDraft | undefined = kept ?? (begin && draftOf(begin));
  return { draft, setDraft, offer };
}

export type MappingOffer = ReturnType<typeof useMappingDraft>['offer'];
