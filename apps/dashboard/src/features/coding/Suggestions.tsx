import { useQuery } from '@apollo/client/react';
import type { Span } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './coding.module.css';
import type { StoryCoding } from './coding.graphql.js';
import { SuggestedThemes } from './SuggestedThemes.js';
import {
  DismissSuggestionMutation,
  SeeSuggestionsMutation,
  SuggestionsQuery,
  type Suggestions as Told,
} from './suggestions.graphql.js';

interface Props {
  story: StoryCoding;
  /** Themes that the coder has found already. */
  found: readonly string[];
  onAccept: (themeId: string) => void;
  /** Shows words in the story. */
  onPoint: (spans: readonly Span[]) => void;
}

/** Themes that stories with such words carry; for a coder who asks for them. */
export function Suggestions({ story, ...rest }: Props) {
  const { t } = useTranslation('coding');
  return (
    <section className={styles.suggestions}>
      <h3>{t('suggest.title')}</h3>
      {story.mine.isAided ? <Found story={story} {...rest} /> : <Ask story={story} />}
    </section>
  );
}

function Ask({ story }: { story: StoryCoding }) {
  const { t } = useTranslation('coding');
  const { initiative } = useInitiative();
  const sending = useSend();
  const see = () => void sending.send(SeeSuggestionsMutation, { initiative: initiative.slug, id: story.id });
  return (
    <>
      <p className={styles.quiet}>{t('suggest.ask')}</p>
      {story.finishedByOthers > 0 && (
        <p className={styles.quiet}>{t('suggest.second', { count: story.finishedByOthers })}</p>
      )}
      {sending.error && <FailureNotice error={sending.error} announced />}
      <div>
        <Button size="small" busy={sending.busy} onClick={see}>
          {t('suggest.show')}
        </Button>
      </div>
    </>
  );
}

function Found({ story, found, onAccept, onPoint }: Props) {
  const { t } = useTranslation('coding');
  const { initiative } = useInitiative();
  const sending = useSend();
  const [pointed, setPointed] = useState<string>();
  const own = { initiative: initiative.slug, id: story.id };
  const { data, error, refetch } = useQuery(SuggestionsQuery, {
    variables: own,
    fetchPolicy: 'network-only',
  });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  const { stories, needed, dismissed, suggested } = data.found;
  const left = suggested.filter(({ themeId }) => !found.includes(themeId));
  const point = (key: string | undefined, spans: readonly Span[]) => {
    setPointed(key);
    onPoint(spans);
  };
  const dismiss = async (themeId: string | null) => {
    point(undefined, []);
    await sending.send(DismissSuggestionMutation, { ...own, themeId });
  };
  return (
    <>
      <p className={styles.quiet}>
        {t(`suggest.${standingOf(data.found, left.length)}`, { needed, count: stories })}
      </p>
      <SuggestedThemes
        suggested={left}
        pointed={pointed}
        onPoint={point}
        onAccept={(themeId) => {
          point(undefined, []);
          onAccept(themeId);
        }}
        onDismiss={(themeId) => void dismiss(themeId)}
      />
      {sending.error && <FailureNotice error={sending.error} announced />}
      {dismissed > 0 && (
        <div>
          <Button size="small" look="plain" busy={sending.busy} onClick={() => void dismiss(null)}>
            {t('suggest.back', { count: dismissed })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Why there is something to show, or nothing. */
function standingOf({ stories, needed, isDependable }: Told, left: number) {
  if (stories < needed) return 'tooFew';
  if (!isDependable) return 'unsure';
  return left > 0 ? 'lead' : 'none';
}
