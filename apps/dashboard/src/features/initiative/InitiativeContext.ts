import type { Ability } from '@chorus/domain';
import { createContext, use } from 'react';
import type { ResultOf } from '../../graphql.js';
import type { InitiativeQuery } from './initiative.graphql.js';

type Answer = ResultOf<typeof InitiativeQuery>;

export interface InitiativeFacts extends Answer {
  /** The initiative's part of every address: `/i/larkmoor`. */
  home: string;
  /** And of its workspace: `/w/larkmoor`. */
  work: string;
  can: (ability: Ability) => boolean;
  /** Names by id; an id that nobody knows is said as it is. */
  placeName: (id: string) => string;
  categoryName: (id: string) => string;
  themeName: (id: string) => string;
}

export const InitiativeContext = createContext<InitiativeFacts | undefined>(undefined);

/** The initiative whose page this is. */
export function useInitiative(): InitiativeFacts {
  const facts = use(InitiativeContext);
  if (!facts) throw new Error('This component stands outside an initiative');
  return facts;
}

export function initiativeFacts(answer: Answer): InitiativeFacts {
  const places = new Map(answer.places.map(({ id, name }) => [id, name]));
  const categories = new Map(
    answer.dimensions.flatMap((dimension) => dimension.categories.map(({ id, name }) => [id, name])),
  );
  const themes = new Map(answer.themes.map(({ id, name }) => [id, name]));
  const { slug, viewerCan } = answer.initiative;
  return {
    ...answer,
    home: `/i/${slug}`,
    work: `/w/${slug}`,
    can: (ability) => viewerCan.includes(ability),
    placeName: (id) => places.get(id) ?? id,
    categoryName: (id) => categories.get(id) ?? id,
    themeName: (id) => themes.get(id) ?? id,
  };
}
