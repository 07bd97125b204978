import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { ContentWarning } from '../../ui/ContentWarning.js';
import { useOverflow } from '../../ui/useOverflow.js';
import { AboutStory } from './AboutStory.js';
import { ConsentSection } from './ConsentSection.js';
import { Decision } from './Decision.js';
import { MediaSection } from './MediaSection.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { RedactedPair } from '../redaction/RedactedPair.js';
import { quoteProblem } from './quote.js';
import { readingOf, sameReading, wordsOf, type Reading, type ReviewedStory } from './reading.js';
import { ReadingForm } from './ReadingForm.js';
import { SupportList } from '../support/SupportList.js';
import styles from './review.module.css';
import { Talk } from './Talk.js';
import { StoryOrigin } from '../story-imports/StoryOrigin.js';
import { UsesSection } from './UsesSection.js';
import type { Deeds } from './useReview.js';

interface Props {
  story: ReviewedStory;
  deeds: Deeds;
  /** Where the next story is, or the list when this was the last. */
  onward: string;
  isLast: boolean;
}

/** The story stays in sight on one side; on the other is what its teller allows, what the reader makes of it, and what becomes of it. */
export function Review({ story, deeds, onward, isLast }: Props) {
  const { t } = useTranslation(['work', 'support']);
  const initiative = useInitiative().initiative.slug;
  const words = useRef<HTMLDivElement>(null);
  // As it was when the page opened: a warning that is added must not fold the story away from its reader.
  const [warnings] = useState(story.contentWarnings);
  // Only what was changed here: everything else follows the server.
  const [edited, setEdited] = useState<Reading>();
  // What stood there when it was changed here, so that nobody's work is overwritten unseen.
  const [seen, setSeen] = useState<string>();
  const [message, setMessage] = useState('');
  const [typed, setTyped] = useState<string>();
  const { ref: sheet, overflows } = useOverflow();
  const kept = readingOf(story);
  const reading = edited ?? kept;
  const dirty = edited !== undefined && !sameReading(edited, kept);
  const wrongQuote = quoteProblem(wordsOf(story), reading.quote, reading.redactions);
  const change = (changed: Reading | undefined) => {
    if (edited === undefined) setSeen(story.readingVersion);
    setEdited(changed);
  };
  const save = async () => {
    try {
      await deeds.save({ ...reading, quote: reading.quote.trim() }, story, seen ?? story.readingVersion);
      setEdited(undefined);
    } catch (problem) {
      // The reader is told now; whoever saves again after that means it.
      if (failure(problem).code === 'CONFLICT') setSeen(undefined);
      throw problem;
    }
  };
  return (
    <>
      <LeaveGuard dirty={dirty || typed !== undefined || message.trim() !== ''} />
      <div className={styles.review}>
        <section
          ref={sheet}
          className={styles.story}
          aria-label={t('review.about.story')}
          tabIndex={overflows ? 0 : undefined}
        >
          <ContentWarning warnings={warnings}>
            {story.text ? (
              <RedactedPair story={story} redactions={reading.redactions} words={words} />
            ) : (
              <div ref={words} className={styles.words} />
            )}
            <MediaSection story={story} deeds={deeds} typed={typed} onType={setTyped} />
          </ContentWarning>
          <AboutStory story={story} />
          {story.contentWarnings.length > 0 && (
            <SupportList
              initiative={initiative}
              warnings={story.contentWarnings}
              title={t('support:forTeller')}
              lead={t('support:forTellerLead')}
            />
          )}
        </section>
        <div className={styles.work}>
          <StoryOrigin storyId={story.id} />
          <ConsentSection story={story} deeds={deeds} />
          <ReadingForm
            story={story}
            words={words}
            reading={reading}
            onChange={change}
            wrongQuote={wrongQuote}
            onSave={dirty ? save : undefined}
          />
          <Decision
            story={story}
            deeds={deeds}
            save={dirty ? save : undefined}
            blocked={wrongQuote !== undefined}
            next={{ href: onward, isLast }}
          />
          <UsesSection story={story} />
        </div>
      </div>
      <Talk story={story} message={message} onMessage={setMessage} onSend={deeds.ask} />
    </>
  );
}
