import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { storiesAddress } from '../stories/filter.js';
import { forStories, isNarrowedStories, type Choice } from './choice.js';
import type { FrontIndicator, FrontQuote } from './front-page.graphql.js';
import { Quote } from './Quote.js';
import styles from './Voice.module.css';

interface Props {
  indicator: FrontIndicator;
  quote: FrontQuote | undefined;
  choice: Choice;
  /** Fewer stories than these are not numbered. */
  minimum: number;
}

/** What people say beside the numbers: one quote of the chosen place, theme and years, and how many such stories there are. */
export function Voice({ indicator, quote, choice, minimum }: Props) {
  const { t } = useTranslation('public');
  const { home } = useInitiative();
  const { id, reading } = indicator;
  const narrowed = isNarrowedStories(choice);
  const said = (['better', 'mixed', 'worse'] as const).flatMap((way) => {
    const count = reading?.[way] ?? 0;
    return count > 0 ? [t(`front.voice.${way}`, { count })] : [];
  });
  return (
    <div className={reading || quote ? styles.voice : styles.silent}>
      {quote && <Quote quote={quote} />}
      <p className={styles.count}>
        {reading ? (
          <>
            <Link href={storiesAddress(home, { indicator: id, ...forStories(choice) })}>
              {reading.stories === null
                ? t('front.voice.few', { count: minimum })
                : t('front.voice.stories', { count: reading.stories })}
            </Link>
            {said.length > 0 && <>: {said.join(', ')}</>}
          </>
        ) : (
          t(narrowed ? 'front.voice.noneHere' : 'front.voice.none')
        )}
      </p>
    </div>
  );
}
