import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useInitiative } from './InitiativeContext.js';
import { IndicatorNamesQuery } from './initiative.graphql.js';

export interface IndicatorName {
  id: string;
  slug: string;
  name: string;
}

/**
 * The published indicators by name, for lists to choose from and for links; empty until they are known. With `drafts`,
 * those who work with numbers get all that are in use, published or not.
 */
export function useIndicatorNames({ drafts = false } = {}): readonly IndicatorName[] {
  const { i18n } = useTranslation();
  const { initiative, can } = useInitiative();
  const all = drafts && can('indicator.read-draft');
  const { data } = useQuery(IndicatorNamesQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage, drafts: all, shown: !all },
    fetchPolicy: 'cache-first',
  });
  const names =
    data?.workIndicators?.filter(({ archived }) => !archived) ??
    data?.frontPage?.results.flatMap(({ indicators }) => indicators) ??
    [];
  return [...names].sort((a, b) => a.name.localeCompare(b.name));
}
