import { signifierIn } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { StoryMark, trendMark } from '../../ui/StoryMark.js';
import { Tag } from '../../ui/Tag.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PlacementSays } from '../signifiers/PlacementSays.js';
import type { Placement } from '../signifiers/signifiers.graphql.js';
import { storiesAddress } from './filter.js';
import { livedTrendKey } from './livedTrend.js';
import type { Story } from './stories.graphql.js';
import styles from './StoryRead.module.css';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';

/** What a teller says their story means, what it is about, and which numbers it speaks to. */
export function StoryAbout({ story, placements }: { story: Story; placements: readonly Placement[] }) {
  const { t, i18n } = useTranslation('indicator');
  const format = useFormat();
  const { home, themeName } = useInitiative();
  const indicators = useIndicatorNames();
  const { livedTrend, themeIds, links, arrivedOn } = story;
  const nameOf = (indicatorId: string) => indicators.find(({ id }) => id === indicatorId)?.name;
  const known = links.filter(({ indicatorId }) => nameOf(indicatorId));
  const items = [
    {
      term: t('stories.about.trend'),
      description: (
        <span className={styles.trend}>
          <StoryMark mark={trendMark(livedTrend)} size={22} />
          <span>{t(livedTrendKey(livedTrend))}</span>
        </span>
      ),
    },
    ...placements.map(({ signifier: asked, mark }) => {
      const signifier = signifierIn(asked, i18n.resolvedLanguage);
      return { term: signifier.question, description: <PlacementSays signifier={signifier} mark={mark} /> };
    }),
    ...(known.length === 0
      ? []
      : [
          {
            term: t('stories.about.numbers'),
            description: (
              <ul className={styles.links}>
                {known.map(({ indicatorId, slug, stance }) => (
                  <li key={indicatorId}>
                    <Link href={`${home}/indicators/${slug}?story=${story.id}`}>{nameOf(indicatorId)}</Link>
                    <br />
                    <span>{t(`stories.stanceLong.${stance}`)}</span>
                    <br />
                    <span>{t('stories.about.atItsTime')}</span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    ...(themeIds.length === 0
      ? []
      : [
          {
            term: t('stories.about.themes'),
            description: (
              <ul className={styles.themes}>
                {themeIds.map((theme) => (
                  <li key={theme}>
                    <Tag name={themeName(theme)} href={storiesAddress(home, { theme })} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    { term: t('stories.about.arrived'), description: format.date(arrivedOn) },
  ];
  return (
    <div className={styles.about}>
      <DefinitionList items={items} />
      <p className={styles.consent}>{t('stories.about.consent')}</p>
    </div>
  );
}
