import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { DecisionQuery } from './decisions.graphql.js';

/** The decision of the address. */
export function useDecision() {
  const { i18n } = useTranslation();
  const { id = '' } = useParams();
  const { initiative } = useInitiative();
  const { data, previousData, error, refetch } = useQuery(DecisionQuery, {
    variables: { initiative: initiative.slug, id, language: i18n.resolvedLanguage },
  });
  return { decision: (data ?? previousData)?.decision, error, refetch };
}
