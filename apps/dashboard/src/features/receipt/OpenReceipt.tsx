import { signifierIn } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Page.js';
import { AfterTelling } from '../support/AfterTelling.js';
import { saveText } from '../share/saveText.js';
import styles from '../share/share.module.css';
import { PlacementList } from '../signifiers/PlacementList.js';
import { usePlacementWords } from '../signifiers/usePlacementWords.js';
import { copyOf } from './copyOf.js';
import { HiddenWords, ToldStory } from './HiddenWords.js';
import { Messages } from './Messages.js';
import { NarrowConsent } from './NarrowConsent.js';
import { questionOf } from './questionOf.js';
import type { Receipt } from './receipt.graphql.js';
import type { ReceiptInHand } from './useReceipt.js';
import { useWhereabouts } from './useWhereabouts.js';
import { Withdraw } from './Withdraw.js';

/** One story as its teller sees it: where it is, what was said about it, what may be done with it. */
export function OpenReceipt({ receipt, hand }: { receipt: Receipt; hand: ReceiptInHand }) {
  const { t, i18n } = useTranslation('story');
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
        {!isWithdrawn && (
          <Disclosure summary={t('mine.read')}>
            <ToldStory receipt={receipt} />
            {receipt.media.some(({ kind }) => kind === 'VOICE') && (
              <p className={styles.quiet}>{t('mine.voice')}</p>
            )}
            {pictures > 0 && <p className={styles.quiet}>{t('mine.pictures', { count: pictures })}</p>}
            {receipt.placements.length > 0 && <PlacementList placements={receipt.placements} />}
          </Disclosure>
        )}
        <div className={styles.onward}>
          <Button onClick={hand.close}>{t('mine.close')}</Button>
          <Button icon="download" onClick={save}>
            {t('mine.save')}
          </Button>
        </div>
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
      {!isWithdrawn && consent && (
        <Section title={t('narrow.title')} lead={t('narrow.lead')}>
          <NarrowConsent given={consent} hand={hand} />
        </Section>
      )}
      {!isWithdrawn && (
        <Section title={t('withdraw.title')} lead={t('withdraw.lead')}>
          <Withdraw hand={hand} />
        </Section>
      )}
    </>
  );
}
