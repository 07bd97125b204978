import type { PublishedSeries } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { Section } from '../../ui/Page.js';
import type { Indicator } from './indicator-page.graphql.js';
import { useCourseWords } from './useCourseWords.js';

interface Props {
  indicator: Indicator;
  series: PublishedSeries;
}

/** Where the chosen curve goes: the pace it needs and has, its change a year, shifts, and what comes if nothing changes. */
export function CourseSection({ indicator, series }: Props) {
  const { t } = useTranslation('indicator');
  const say = useCourseWords(indicator);
  const items = say(series);
  if (items.length === 0) return null;
  return (
    <Section title={t('indicator.course.title')}>
      <DefinitionList items={items.map(({ term, words }) => ({ term, description: words }))} />
    </Section>
  );
}
