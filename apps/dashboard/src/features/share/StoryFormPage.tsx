import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FailureWords } from '../../app/FailurePage.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Column } from './Column.js';
import type { Door } from './door.js';
import { ReceiptCode } from './ReceiptCode.js';
import { CallQuery } from './share.graphql.js';
import { StartScreen } from './StartScreen.js';
import { StoryForm } from './StoryForm.js';
import { useAnswer } from './useAnswer.js';
import { useKeptCall } from './useKeptCall.js';

/** On a device of one's own, at the call's own address. */
const OWN: Door = { keeps: true, holdsUp: true, Start: StartScreen, Receipt: ReceiptCode };

/** One call for stories: everything the form asks is loaded first, so that it goes on when the line breaks. */
export function StoryFormPage() {
  const { t, i18n } = useTranslation('story');
  const { initiative = '', prompt = '' } = useParams();
  const { data, error, retry } = useAnswer(CallQuery, {
    initiative,
    prompt,
    language: i18n.resolvedLanguage,
  });
  const kept = useKeptCall(initiative, prompt, i18n.resolvedLanguage ?? 'en', error?.code === 'OFFLINE');
  const call = data ?? kept;
  if (call?.prompt.slug === prompt)
    return <StoryForm key={prompt} call={call} initiative={initiative} door={OWN} />;
  return (
    <Column>
      {error ? (
        <FailureWords
          error={error}
          retry={retry}
          home={{ href: `/i/${initiative}`, label: t('done.toInitiative') }}
        />
      ) : (
        <>
          <title>{t('choose.title')}</title>
          <Skeleton height="60vh" />
        </>
      )}
    </Column>
  );
}
