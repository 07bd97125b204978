import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { IndicatorNamesQuery } from './stories.graphql.js';

/** The published indicators by name; empty until they are known. */
export function useIndicatorNames() {
  const { i18n } = useTranslation();
  const { initiative } = useInitiative();
  const { data } = useQuery(IndicatorNamesQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
    fetchPolicy: 'cache-first',
  });
  return data?.frontPage.results.flatMap(({ indicators }) => indicators) ?? [];
}
