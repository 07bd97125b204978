import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { IndicatorNamesQuery } from './review.graphql.js';

/** The indicators that a reviewer can link to, by name. */
export function useIndicatorNames(): { id: string; name: string }[] {
  const { i18n } = useTranslation();
  const { initiative, can } = useInitiative();
  const drafts = can('indicator.read-draft');
  const { data } = useQuery(IndicatorNamesQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage, drafts, shown: !drafts },
    fetchPolicy: 'cache-first',
  });
  const own = data?.workIndicators?.filter(({ archived }) => !archived);
  const all = own ?? data?.frontPage?.results.flatMap(({ indicators }) => indicators) ?? [];
  return all.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}
