import i18next from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FailureWords } from '../../app/FailurePage.js';
import { ask } from '../../ask.js';
import { changeLanguage } from '../../i18n.js';
import { texts } from '../../locales.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Column } from '../share/Column.js';
import type { Door } from '../share/door.js';
import { keepCall, makeReady } from '../share/offline.js';
import { CallQuery, SubmitStoryMutation } from '../share/share.graphql.js';
import { StoryForm } from '../share/StoryForm.js';
import { useAnswer } from '../share/useAnswer.js';
import { useKeptCall } from '../share/useKeptCall.js';
import { KioskProvider, type Kiosk } from './KioskContext.js';
import { KioskFrame } from './KioskFrame.js';
import { KioskReceipt } from './KioskReceipt.js';
import { KioskStart } from './KioskStart.js';
import { putInOutbox } from './outbox.js';
import { codeFor, type Ticket } from './reserve.js';
import { StillThere } from './StillThere.js';
import { useIdle } from './useIdle.js';
import { useOutbox } from './useOutbox.js';

const NAMESPACES = ['kiosk', 'story', 'support', 'signifiers'] as const;

/** The form on a tablet that many people tell on: one after the other, each as if nobody had been there before. */
export function KioskPage() {
  const { i18n, t } = useTranslation([...NAMESPACES]);
  const { initiative = '', prompt = '' } = useParams();
  const language = i18n.resolvedLanguage ?? 'en';
  // The language of the tablet, which the next visitor finds again.
  const [first] = useState(language);
  const [round, setRound] = useState(0);
  const [ticket, setTicket] = useState<Ticket>();
  const { waiting, refused, look } = useOutbox(initiative, prompt);
  const { data, error, retry } = useAnswer(CallQuery, { initiative, prompt, language });
  const kept = useKeptCall(initiative, prompt, language, error?.code === 'OFFLINE');
  const call = kept ?? data;
  useEffect(() => readyInEveryLanguage(initiative, prompt), [initiative, prompt]);

  const clear = () => {
    setTicket(undefined);
    setRound((before) => before + 1);
    if (language !== first) void changeLanguage(first);
  };
  const { left, stay } = useIdle(ticket !== undefined, clear);
  const door = useMemo(
    (): Door => ({
      keeps: false,
      holdsUp: false,
      Start: KioskStart,
      Receipt: KioskReceipt,
      startOver: () => {
        setTicket(undefined);
        setRound((before) => before + 1);
      },
      // The call may close while somebody tells.
      post: async (input) =>
        (await ask(SubmitStoryMutation, { initiative, input, pass: ticket?.pass })).submitStory,
      withoutLine: async (story, files) => {
        const sending = story.attempts.at(-1);
        const code = ticket && sending && codeFor(ticket, story.script, sending.language);
        if (!code) return undefined;
        try {
          await putInOutbox(initiative, story, files);
        } catch {
          return undefined;
        }
        await look();
        return { code, isEarlier: false, waits: true };
      },
    }),
    [initiative, ticket, look],
  );
  const kiosk: Kiosk = { initiative, ticket, take: setTicket, waiting, refused, clear };
  return (
    <KioskProvider value={kiosk}>
      <KioskFrame>
        {call?.prompt.slug === prompt ? (
          <StoryForm key={`${prompt} ${round}`} call={call} initiative={initiative} door={door} />
        ) : (
          <Column>
            {error ? (
              <FailureWords
                error={error}
                retry={retry}
                home={{ href: `/i/${initiative}`, label: t('story:done.toInitiative') }}
              />
            ) : (
              <Skeleton height="60vh" />
            )}
          </Column>
        )}
      </KioskFrame>
      <StillThere left={left} stay={stay} clear={clear} />
    </KioskProvider>
  );
}

/** Everything that is public and needed: the code, the words and the questions, in all languages. */
function readyInEveryLanguage(initiative: string, prompt: string): void {
  const ready = async () => {
    await Promise.all(
      texts.languages.map(async (language) => {
        await i18next.loadLanguages(language);
        await keepCall(initiative, language, await ask(CallQuery, { initiative, prompt, language }));
      }),
    );
    await makeReady();
  };
  // A device that cannot do that has the form as long as its page is open.
  ready().catch(() => undefined);
}
