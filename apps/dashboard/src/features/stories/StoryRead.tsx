import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.js';
import { Button } from '../../ui/Button.js';
import { useLanguageName } from '../../ui/useLanguageName.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Notice } from '../../ui/Notice.js';
import { StoryPictures } from '../../ui/StoryPictures.js';
import { StoryText } from '../../ui/StoryText.js';
import { StoryVoice } from '../../ui/StoryVoice.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { isSpokenText, mediaAddress, picturesOf, voiceOf } from './media.js';
import type { Placement } from '../signifiers/signifiers.graphql.js';
import { happened } from './preview.js';
import type { Story } from './stories.graphql.js';
import { StoryAbout } from './StoryAbout.js';
import styles from './StoryRead.module.css';

/** A story as a page: the words of its teller first, then what the teller and the readers say about it. */
export function StoryRead({ story, placements }: { story: Story; placements: readonly Placement[] }) {
  const { t, i18n } = useTranslation('indicator');
  const languageName = useLanguageName();
  const format = useFormat();
  const { home, placeName, prompts } = useInitiative();
  const [isOpen, setOpen] = useState(story.contentWarnings.length === 0);
  const when = happened(story);
  const line = [
    story.alias && t('stories.toldBy', { name: story.alias }),
    story.placeId && placeName(story.placeId),
    when && format.when(when),
  ].filter(Boolean);
  const foreign = story.language !== i18n.resolvedLanguage;
  const prompt = prompts.find(({ id }) => id === story.promptId);
  return (
    <article className={styles.story}>
      <header className={styles.head}>
        {prompt && <p className={styles.prompt}>{prompt.question}</p>}
        <h1 className={styles.title} {...(story.title && { lang: story.language, dir: 'auto' })}>
          {story.title || t('stories.one')}
        </h1>
        {line.length > 0 && <p className={styles.line}>{line.join(' · ')}</p>}
        {foreign && (
          <p className={styles.line}>{t('stories.writtenIn', { language: languageName(story.language) })}</p>
        )}
      </header>
      <div className={classes(styles.body, isOpen && styles.open)}>
        {isOpen ? (
          <Words story={story} focus={story.contentWarnings.length > 0} />
        ) : (
          <Notice
            kind="warning"
            title={t('stories.warning.title', { about: format.list(story.contentWarnings) })}
            actions={
              <>
                <Button onClick={() => setOpen(true)}>{t('stories.warning.read')}</Button>
                <Link look="onward" href={`${home}/stories`}>
                  {t('stories.warning.leave')}
                </Link>
              </>
            }
          >
            {t('stories.warning.choose')}
          </Notice>
        )}
        {story.via === 'SCRIBE' && <p className={styles.scribe}>{t('stories.scribe')}</p>}
      </div>
      <StoryAbout story={story} placements={placements} />
    </article>
  );
}

/** After the choice to read on, the reader is taken to the words. */
function Words({ story, focus }: { story: Story; focus: boolean }) {
  const { initiative } = useInitiative();
  const voice = voiceOf(story);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) words.current?.focus();
  }, [focus]);
  return (
    <div ref={words} tabIndex={-1} className={styles.words}>
      {voice && (
        <StoryVoice
          src={voice.sizes.length > 0 ? mediaAddress(initiative.slug, voice.id, 'voice') : undefined}
          transcript={isSpokenText(story) || voice.sizes.length > 0 ? voice.transcript : []}
          language={story.language}
        />
      )}
      {!isSpokenText(story) && <StoryText text={story.text} language={story.language} />}
      <StoryPictures pictures={picturesOf(initiative.slug, story)} />
    </div>
  );
}
