import { useQuery } from '@apollo/client/react';
import type { Audience, ReportBlock } from '@chorus/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { BodyParts } from '../reports/ReportBody.js';
import { ReportPartsQuery } from './writing.graphql.js';

const NONE: BodyParts = { figures: [], stories: [] };

/** What charts and stories of these blocks would show the audience now; what was known stays until it is known anew. */
export function usePartsOf(id: string, audience: Audience, blocks: readonly ReportBlock[]): BodyParts {
  const { i18n } = useTranslation();
  const { initiative } = useInitiative();
  const wanted = JSON.stringify(blocks.filter(({ kind }) => ['CHART', 'STORIES', 'QUOTE'].includes(kind)));
  const asked = useMemo(() => JSON.parse(wanted) as ReportBlock[], [wanted]);
  const { data, previousData } = useQuery(ReportPartsQuery, {
    variables: { initiative: initiative.slug, id, audience, blocks: asked, language: i18n.resolvedLanguage },
    skip: asked.length === 0,
  });
  return (data ?? previousData)?.reportParts ?? NONE;
}
