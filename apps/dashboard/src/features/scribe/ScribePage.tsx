import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useParams } from 'react-router';
import { FailureWords } from '../../app/FailurePage.js';
import layout from '../../app/TellerLayout.module.css';
import { changeLanguage } from '../../i18n.js';
import { texts } from '../../locales.js';
import { LanguageSwitch } from '../../ui/LanguageSwitch.js';
import { Link } from '../../ui/Link.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SkipLink } from '../../ui/SkipLink.js';
import { Column } from '../share/Column.js';
import type { Door } from '../share/door.js';
import { CallQuery } from '../share/share.graphql.js';
import { StoryForm } from '../share/StoryForm.js';
import { useAnswer } from '../share/useAnswer.js';
import { ReadAloud } from './ReadAloud.js';
import { ScribeProvider } from './ScribeContext.js';
import { ScribeQuery } from './scribe.graphql.js';
import styles from './scribe.module.css';
import { ScribeReceipt } from './ScribeReceipt.js';
import { ScribeStart } from './ScribeStart.js';
import { sendTold } from './sendTold.js';
import { notTold, notYetTold, withAnswer } from './told.js';

/** `/w/:initiative/scribe/:prompt`: somebody who is signed in writes a story down for its teller. */
export function ScribePage() {
  const { i18n, t } = useTranslation(['scribe', 'story']);
  const { initiative = '', prompt = '' } = useParams();
  const { pathname } = useLocation();
  const language = i18n.resolvedLanguage;
  const facts = useAnswer(ScribeQuery, { initiative, language });
  const { data: call, error, retry } = useAnswer(CallQuery, { initiative, prompt, language });
  const [told, setTold] = useState(notYetTold);
  const [round, setRound] = useState(0);
  const next = () => {
    setTold(notYetTold());
    setRound((before) => before + 1);
  };
  const door = useMemo(
    (): Door => ({
      keeps: false,
      holdsUp: true,
      Start: ScribeStart,
      Beside: ReadAloud,
      Receipt: ScribeReceipt,
      startOver: () => {
        setTold(notYetTold());
        setRound((before) => before + 1);
      },
      check: (step) => notTold(step, told),
      post: (input) => sendTold(initiative, input, told),
    }),
    [initiative, told],
  );
  const may = facts.data?.initiative.viewerCan.includes('story.scribe');
  if (may === false) return <Navigate to={`/signin?next=${encodeURIComponent(pathname)}`} replace />;
  const failed = error ?? facts.error;
  const work = `/w/${initiative}`;
  return (
    <Frame work={work}>
      {may && call?.prompt.slug === prompt ? (
        <ScribeProvider
          value={{
            ...{ name: facts.data?.initiative.name ?? '', work, told, next },
            say: (changes) => setTold((before) => ({ ...before, ...changes })),
            record: (question, recorded) => setTold((before) => withAnswer(before, question, recorded)),
          }}
        >
          <StoryForm key={`${prompt} ${round}`} call={call} initiative={initiative} door={door} />
        </ScribeProvider>
      ) : (
        <Column>
          {failed ? (
            <FailureWords
              error={failed}
              retry={error ? retry : facts.retry}
              home={{ href: `${work}/prompts`, label: t('toWorkspace') }}
            />
          ) : (
            <Skeleton height="60vh" />
          )}
        </Column>
      )}
    </Frame>
  );
}

function Frame({ work, children }: { work: string; children: ReactNode }) {
  const { t } = useTranslation('scribe');
  return (
    <div className={layout.frame}>
      <header className={`${layout.header} ${styles.header}`}>
        <SkipLink />
        <div className={layout.row}>
          <Link look="quiet" href={`${work}/prompts`} className={layout.name}>
            {t('toWorkspace')}
          </Link>
          <div className={layout.tools}>
            <LanguageSwitch
              languages={texts.languages}
              onChange={(language) => void changeLanguage(language)}
            />
          </div>
        </div>
      </header>
      <div className={layout.page}>{children}</div>
    </div>
  );
}
