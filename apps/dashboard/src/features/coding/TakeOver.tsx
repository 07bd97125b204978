import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './coding.module.css';
import { AgreedStoriesQuery, TakeOverThemesMutation, type AgreedStories } from './takeover.graphql.js';
import { Taken } from './Taken.js';

/** What coders agree on, given to stories by a steward who has looked at it; and the way back. */
export function TakeOver() {
  const { t } = useTranslation('coding');
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(AgreedStoriesQuery, {
    variables: { initiative: initiative.slug },
    fetchPolicy: 'cache-and-network',
  });
  const whole = useRef<HTMLDivElement>(null);
  // What was pressed is gone when it has worked; whoever uses a keyboard stays in this part of the page.
  const stay = () => whole.current?.focus();
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data) return null;
  const { stories, open, taken } = data.agreed;
  return (
    <Section title={t('takeover.title')} lead={t('takeover.lead')}>
      <div
        ref={whole}
        tabIndex={-1}
        role="group"
        aria-label={t('takeover.title')}
        className={styles.takeover}
      >
        {stories.length === 0 && <p>{t('takeover.none')}</p>}
        {open > 0 && <p className={styles.quiet}>{t('takeover.open', { count: open })}</p>}
        {stories.length > 0 && <Choose stories={stories} onTaken={stay} />}
        {taken.length > 0 && <Taken taken={taken} onUndone={stay} />}
      </div>
    </Section>
  );
}

interface ChooseProps {
  stories: AgreedStories['stories'];
  onTaken: () => void;
}

function Choose({ stories, onTaken }: ChooseProps) {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { initiative, themeName } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const storyIds = stories.map(({ storyId }) => storyId).filter((id) => chosen.includes(id));
  const all = storyIds.length === stories.length;
  const take = async () => {
    if (!(await sending.send(TakeOverThemesMutation, { initiative: initiative.slug, storyIds }))) return;
    toast(t('takeover.done', { count: storyIds.length }));
    onTaken();
  };
  return (
    <div className={styles.takeover}>
      <ul className={styles.agreed}>
        {stories.map(({ storyId, story, language, themeIds }) => (
          <li key={storyId}>
            <Checkbox
              label={
                story ? (
                  <span lang={language} dir="auto">
                    {story}
                  </span>
                ) : (
                  t('list.spoken')
                )
              }
              hint={t('takeover.gets', { themes: format.list(themeIds.map(themeName)) })}
              checked={chosen.includes(storyId)}
              onChange={(checked) =>
                setChosen(checked ? [...chosen, storyId] : chosen.filter((id) => id !== storyId))
              }
            />
          </li>
        ))}
      </ul>
      {sending.error && <FailureNotice error={sending.error} announced />}
      <div className={styles.deeds}>
        <Button
          look="primary"
          busy={sending.busy}
          disabled={storyIds.length === 0}
          onClick={() => void take()}
        >
          {t('takeover.take', { count: storyIds.length })}
        </Button>
        {stories.length > 1 && (
          <Button look="plain" onClick={() => setChosen(all ? [] : stories.map(({ storyId }) => storyId))}>
            {t(all ? 'takeover.chooseNone' : 'takeover.chooseAll')}
          </Button>
        )}
      </div>
    </div>
  );
}
