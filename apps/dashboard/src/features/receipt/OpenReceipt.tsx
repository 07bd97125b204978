import { signifierIn } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Page.js';
import { AfterTelling } from '../support/AfterTelling.js';
import { saveText } from '../share/saveText.js';
import styles from '../share/share.module.css';
import { usePlacementWords } from '../signifiers/usePlacementWords.js';
import { HiddenWords, ToldStory } from './HiddenWords.js';
import { Later } from './Later.js';
import { AllowMore } from './AllowMore.js';
import { ConsentHistory } from './ConsentHistory.js';
import { copyOf } from './copyOf.js';
import { GuardianAgrees } from './GuardianAgrees.js';
import { Messages } from './Messages.js';
import { NarrowConsent } from './NarrowConsent.js';
import { questionOf } from './questionOf.js';
import type { Receipt } from './receipt.graphql.js';
import type { ReceiptInHand } from './useReceipt.js';
import { Uses } from './Uses.js';
import { useWhereabouts } from './useWhereabouts.js';
import { Withdraw } from './Withdraw.js';

const placementList = () => import('../signifiers/PlacementList.js');
const decisions = () => import('../decisions/ReceiptDecisions.js');
const challenges = () => import('../challenges/ReceiptChallenges.js');

/** One story as its teller sees it: where it is, what was said about it, what may be done with it. */
export function OpenReceipt({ receipt, hand }: { receipt: Receipt; hand: ReceiptInHand }) {
  const { t, i18n } = useTranslation('story');
  const { t: uses } = useTranslation('uses');
  const { t: more } = useTranslation('receipt');
  const format = useFormat();
  const { state, seen } = useWhereabouts(receipt);
  const isWithdrawn = receipt.state === 'WITHDRAWN';
  const [consent] = receipt.consents;
  const pictures = receipt.media.filter(({ kind }) => kind === 'PICTURE').length;
  const words = usePlacementWords();
  const placements = receipt.placements.map(({ signifier: asked, mark }) => {
    const signifier = signifierIn(asked, i18n.resolvedLanguage);
    const said = [words.place(signifier, mark), words.shares(signifier, mark)].filter(Boolean).join('. ');
    return `${signifier.question}\n${said}`;
  });
  const question = questionOf(receipt, i18n.resolvedLanguage);
  const save = () =>
    saveText(
      t('mine.file'),
      copyOf(receipt, {
        question,
        state,
        shownTo: seen,
        placements,
        messages: t('mine.messages'),
        author: (author) => t(author === 'TELLER' ? 'mine.you' : 'mine.steward'),
        date: format.date,
      }),
    );
  const takeData = async () => {
    const data = await hand.takeData();
    if (data) saveText(more('data.file'), data);
  };
  return (
    <>
      <title>{t('open.title')}</title>
      <header className={`${styles.screen} ${styles.mine}`}>
        <p className={styles.quiet}>
          {receipt.initiativeName}. {question}
        </p>
        <h1 className={styles.question}>{state}</h1>
        <p className={styles.help}>{seen}</p>
        {receipt.state === 'HELD' && receipt.heldReason && (
          <Notice title={t('mine.heldWhy')}>{receipt.heldReason}</Notice>
        )}
        <p className={styles.quiet}>{t('mine.arrived', { day: format.date(receipt.arrivedOn) })}</p>
        {receipt.answersRecorded.length > 0 && <p className={styles.quiet}>{t('mine.answers')}</p>}
        {!isWithdrawn && (
          <Disclosure summary={t('mine.read')}>
            <ToldStory receipt={receipt} />
            {receipt.media.some(({ kind }) => kind === 'VOICE') && (
              <p className={styles.quiet}>{t('mine.voice')}</p>
            )}
            {pictures > 0 && <p className={styles.quiet}>{t('mine.pictures', { count: pictures })}</p>}
            {receipt.placements.length > 0 && (
              <Later load={placementList} words={['signifiers']}>
                {({ PlacementList }) => <PlacementList placements={receipt.placements} />}
              </Later>
            )}
          </Disclosure>
        )}
        <div className={styles.onward}>
          <Button onClick={hand.close}>{t('mine.close')}</Button>
          <Button icon="download" onClick={save}>
            {t('mine.save')}
          </Button>
          <Button
            icon="download"
            busy={hand.wishing.about === 'data' && hand.wishing.busy}
            onClick={() => void takeData()}
          >
            {more('data.take')}
          </Button>
        </div>
        {hand.wishing.about === 'data' && hand.wishing.failure && (
          <FailureNotice error={hand.wishing.failure} announced />
        )}
      </header>
      {receipt.redactions.length > 0 && (
        <Section title={t('hidden.title')} lead={t('hidden.lead')}>
          <HiddenWords receipt={receipt} hand={hand} />
        </Section>
      )}
      {(!isWithdrawn || receipt.messages.length > 0) && (
        <Section title={t('mine.messages')}>
          <Messages receipt={receipt} hand={hand} />
        </Section>
      )}
      <AfterTelling initiative={receipt.initiative} warnings={receipt.contentWarnings} />
      {!isWithdrawn && consent?.guardian === 'MISSING' && receipt.wished?.guardian !== 'GIVEN' && (
        <Section title={more('guardian.title')} lead={more('guardian.lead')}>
          <GuardianAgrees hand={hand} />
        </Section>
      )}
      <Section title={uses('title')} lead={isWithdrawn ? undefined : uses('lead')}>
        <Uses receipt={receipt} hand={hand} />
      </Section>
      <Later load={decisions} words={['decisionOwn']}>
        {({ ReceiptDecisions }) => <ReceiptDecisions key={hand.code} code={hand.code} />}
      </Later>
      <Later load={challenges} words={['challengeOwn', 'challenges']}>
        {({ ReceiptChallenges }) => (
          <ReceiptChallenges key={hand.code} code={hand.code} initiative={receipt.initiative} />
        )}
      </Later>
      {!isWithdrawn && consent && (
        <Section title={t('narrow.title')} lead={t('narrow.lead')}>
          <NarrowConsent given={consent} hand={hand} />
        </Section>
      )}
      {!isWithdrawn && consent && (
        <Section title={more('widen.title')} lead={more('widen.lead')}>
          <Disclosure summary={more('widen.open')}>
            <AllowMore
              key={consent.givenOn + consent.audience}
              given={consent}
              media={receipt.media}
              hand={hand}
            />
          </Disclosure>
        </Section>
      )}
      <Section title={more('history.title')} lead={receipt.wished ? more('history.waitsLead') : undefined}>
        <ConsentHistory receipt={receipt} />
      </Section>
      {!isWithdrawn && (
        <Section title={t('withdraw.title')} lead={t('withdraw.lead')}>
          <Withdraw hand={hand} />
        </Section>
      )}
    </>
  );
}
