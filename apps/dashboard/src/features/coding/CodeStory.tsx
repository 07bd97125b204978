import { CODING_LIMITS, themesFound, type Span } from '@chorus/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { ContentWarning } from '../../ui/ContentWarning.js';
import { Notice } from '../../ui/Notice.js';
import { useToast } from '../../ui/Toast.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { MarkByKeyboard } from '../marking/MarkByKeyboard.js';
import { selectedSpan } from '../marking/marked.js';
import styles from './coding.module.css';
import { FinishCodingMutation, SaveCodingMutation, type StoryCoding } from './coding.graphql.js';
import { codingInput, copyCoding, sameCoding, withExcerpt, withSuggested } from './draft.js';
import { TextExcerpts, VoiceExcerpts } from './Excerpts.js';
import { LayeredText } from './LayeredText.js';
import { Others } from './Others.js';
import { Suggestions } from './Suggestions.js';
import { ThemeTags } from './ThemeTags.js';
import { useRecording } from './useRecording.js';
import { VoiceSide } from './VoiceSide.js';

/** The story stays in sight on one side; on the other is what this coder finds in it. */
export function CodeStory({ story }: { story: StoryCoding }) {
  const { t } = useTranslation('coding');
  const { initiative, themeName } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const words = useRef<HTMLDivElement>(null);
  const recording = useRecording();
  const [kept, setKept] = useState(() => copyCoding(story.mine));
  const [draft, setDraft] = useState(kept);
  const [pointed, setPointed] = useState<readonly Span[]>([]);
  const [nothingMarked, setNothingMarked] = useState(false);
  const [asks, setAsks] = useState(false);
  const done = story.mine.isFinished;
  const dirty = !sameCoding(draft, kept);
  const own = { initiative: initiative.slug, id: story.id };
  const mark = (span: Span | undefined) => {
    setNothingMarked(!span);
    if (span && draft.excerpts.length < CODING_LIMITS.excerpts)
      setDraft({ ...draft, excerpts: withExcerpt(draft.excerpts, span) });
  };
  const markVoice = (span: Span) => {
    if (draft.voiceExcerpts.length < CODING_LIMITS.excerpts)
      setDraft({ ...draft, voiceExcerpts: withExcerpt(draft.voiceExcerpts, span) });
  };
  const save = async () => {
    const sent = draft;
    const input = codingInput(story.text, sent);
    if (!(await sending.send(SaveCodingMutation, { ...own, input }))) return false;
    setKept(sent);
    return true;
  };
  const finish = async () => {
    if (dirty && !(await save())) return setAsks(false);
    if (await sending.send(FinishCodingMutation, own)) toast(t('page.finished'));
    setAsks(false);
  };
  return (
    <>
      <LeaveGuard dirty={dirty} />
      <div className={styles.coding}>
        <section className={styles.story} aria-label={t('page.story')}>
          <ContentWarning warnings={story.contentWarnings}>
            {story.voice && (
              <VoiceSide
                story={story}
                voice={story.voice}
                recording={recording}
                spans={draft.voiceExcerpts}
                onMark={done ? undefined : markVoice}
              />
            )}
            <LayeredText
              text={story.text}
              language={story.language}
              spans={draft.excerpts}
              pointed={pointed}
              words={words}
            />
          </ContentWarning>
          {!done && story.text !== '' && (
            <div className={styles.marking}>
              <div>
                <Button onClick={() => mark(selectedSpan(story.text, words.current))}>
                  {t('page.mark')}
                </Button>
              </div>
              {nothingMarked && <Notice kind="warning" title={t('page.nothingMarked')} announced />}
              <MarkByKeyboard
                summary={t('page.byKeyboard')}
                hint={t('page.byKeyboardHint')}
                action={t('page.markHere')}
                language={story.language}
                texts={[{ key: 'TEXT', label: t('page.story'), text: story.text }]}
                onMark={(_, span) => mark(span)}
              />
            </div>
          )}
        </section>
        <section className={styles.mine}>
          <h2>{t('page.mine')}</h2>
          {story.tellerThemeIds.length > 0 && (
            <p className={styles.quiet}>
              {t('page.teller', { themes: story.tellerThemeIds.map(themeName).join(' · ') })}
            </p>
          )}
          <ThemeTags
            label={t('page.wholeThemes')}
            themeIds={draft.themeIds}
            suggestedIds={draft.suggestedIds}
            onChange={done ? undefined : (themeIds) => setDraft({ ...draft, themeIds })}
          />
          {!done && (
            <Suggestions
              story={story}
              found={themesFound(draft)}
              onAccept={(themeId) => setDraft(withSuggested(draft, themeId))}
              onPoint={setPointed}
            />
          )}
          {story.voice && (
            <>
              <h3>{t('voice.stretches', { count: draft.voiceExcerpts.length })}</h3>
              {draft.voiceExcerpts.length === 0 && !done && <p className={styles.quiet}>{t('voice.none')}</p>}
              <VoiceExcerpts
                excerpts={draft.voiceExcerpts}
                onHear={recording.hear}
                onChange={done ? undefined : (voiceExcerpts) => setDraft({ ...draft, voiceExcerpts })}
              />
            </>
          )}
          {story.text !== '' && (
            <>
              <h3>{t('page.excerpts', { count: draft.excerpts.length })}</h3>
              {draft.excerpts.length === 0 && !done && <p className={styles.quiet}>{t('page.noExcerpts')}</p>}
              <TextExcerpts
                text={story.text}
                language={story.language}
                excerpts={draft.excerpts}
                onChange={done ? undefined : (excerpts) => setDraft({ ...draft, excerpts })}
              />
            </>
          )}
          {sending.error && <FailureNotice error={sending.error} announced />}
          {!done && (
            <div className={styles.deeds}>
              <Button
                busy={sending.busy}
                disabled={!dirty}
                onClick={() => void save().then((worked) => worked && toast(t('page.saved')))}
              >
                {t('page.save')}
              </Button>
              <Button look="primary" onClick={() => setAsks(true)}>
                {t('page.finish')}
              </Button>
            </div>
          )}
          {done && <Others story={story} onHear={recording.hear} />}
        </section>
      </div>
      <Confirm
        open={asks}
        title={t('page.finishTitle')}
        action={t('page.finish')}
        busy={sending.busy}
        onConfirm={() => void finish()}
        onCancel={() => setAsks(false)}
      >
        <p>{t('page.finishWords')}</p>
      </Confirm>
    </>
  );
}
