import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { storiesAddress } from '../stories/filter.js';
import type { Choice } from './choice.js';
import type { FrontIndicator, FrontQuote } from './front-page.graphql.js';
import { Quote } from './Quote.js';
import styles from './Voice.module.css';

interface Props {
  indicator: FrontIndicator;
  quote: FrontQuote | undefined;
  choice: Choice;
}

/** What people say beside the numbers: one quote of the chosen place and theme, and how many stories there are in all. */
export function Voice({ indicator, quote, choice }: Props) {
  const { t } = useTranslation('public');
  const { home } = useInitiative();
  const { id, reading } = indicator;
  const stories = reading?.stories ?? 0;
  const said = (['better', 'mixed', 'worse'] as const).flatMap((way) => {
    const count = reading?.[way] ?? 0;
    return count > 0 ? [t(`front.voice.${way}`, { count })] : [];
  });
  return (
    <div className={styles.voice}>
      {quote && <Quote quote={quote} />}
      <p className={styles.count}>
        {stories > 0 ? (
          <>
            <Link href={storiesAddress(home, { indicator: id })}>
              {t(choice.place || choice.theme ? 'front.voice.inAll' : 'front.voice.stories', {
                count: stories,
              })}
            </Link>
            {stories > 1 && said.length > 0 && <>: {said.join(', ')}</>}
          </>
        ) : (
          t('front.voice.none')
        )}
      </p>
    </div>
  );
}
