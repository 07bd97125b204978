import { signifierIn } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { PlacementSays } from './PlacementSays.js';
import type { Placement } from './signifiers.graphql.js';

/** How a teller placed a story: each question with the answer, in the language of the page. */
export function PlacementList({ placements }: { placements: readonly Placement[] }) {
  const { i18n } = useTranslation('signifiers');
  return (
    <DefinitionList
      items={placements.map(({ signifier: asked, mark }) => {
        const signifier = signifierIn(asked, i18n.resolvedLanguage);
        return { term: signifier.question, description: <PlacementSays signifier={signifier} mark={mark} /> };
      })}
    />
  );
}
