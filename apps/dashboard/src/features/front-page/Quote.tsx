import { useTranslation } from 'react-i18next';
import { ContentWarning } from '../../ui/ContentWarning.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { StoryMark, trendMark } from '../../ui/StoryMark.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { happened } from '../stories/preview.js';
import type { FrontQuote } from './front-page.graphql.js';
import styles from './Quote.module.css';

/** One sentence of a story, which leads to it, folded where the story has a warning; who, where and when, as far as its teller says; which way it goes. */
export function Quote({ quote }: { quote: FrontQuote }) {
  const { t } = useTranslation('public');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { home, placeName } = useInitiative();
  const when = happened(quote);
  const about = [quote.alias, quote.placeId && placeName(quote.placeId), when && format.when(when)].filter(
    Boolean,
  );
  return (
    <figure className={styles.quote}>
      <ContentWarning warnings={quote.contentWarnings}>
        <blockquote lang={quote.language} dir="auto">
          <Link look="quiet" href={`${home}/stories/${quote.storyId}`}>
            {t('front.voice.quote', { quote: quote.quote })}
          </Link>
        </blockquote>
      </ContentWarning>
      <figcaption>
        {about.length > 0 && <p>{about.join(' · ')}</p>}
        <p className={styles.trend}>
          <StoryMark mark={trendMark(quote.livedTrend)} size={15} />
          {ui(`story.trend.${trendMark(quote.livedTrend)}`)}
        </p>
      </figcaption>
    </figure>
  );
}
