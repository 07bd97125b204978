import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { TensionMarks } from '../tensions/TensionMarks.js';
import { TensionMarksQuery } from '../tensions/tensions.graphql.js';

/** Where people see this number differently: a mark that stays, also when it was talked through. */
export function Tensions({ slug }: { slug: string }) {
  const { t } = useTranslation('indicator');
  const { initiative, home } = useInitiative();
  const { data } = useQuery(TensionMarksQuery, {
    variables: { initiative: initiative.slug, indicator: slug },
  });
  const marks = data?.tensions ?? [];
  if (marks.length === 0) return null;
  return (
    <Section title={t('tension.title')} lead={t('tension.lead')}>
      <TensionMarks namespace="indicator" marks={marks} address={`${home}/tensions`} />
    </Section>
  );
}
