import type { Audience, Permission } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { ChoiceList, RadioGroup } from '../../ui/Choices.js';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { useToast } from '../../ui/Toast.js';
import styles from '../share/share.module.css';
import { WidenConsentMutation, type GivenConsent, type Receipt } from './receipt.graphql.js';
import type { ReceiptInHand } from './useReceipt.js';
import { allowsMore, audiencesFrom, notAllowedIn, widerWish } from './widening.js';

interface Props {
  given: GivenConsent;
  /** What was told beside words: nothing is asked about a voice that is not there. */
  media: Receipt['media'];
  hand: ReceiptInHand;
}

/** Allows more than before. Nothing is ticked; what is shown stays as it is until somebody has read the story again. */
export function AllowMore({ given, media, hand }: Props) {
  const { t } = useTranslation('story');
  const { t: more } = useTranslation('receipt');
  const toast = useToast();
  const [audience, setAudience] = useState<Audience>(given.audience);
  const [added, setAdded] = useState<Permission[]>([]);
  const [until, setUntil] = useState(given.until ?? '');
  const [unchanged, setUnchanged] = useState(false);
  const { about, busy, failure } = hand.wishing;
  const here = about === 'widen';
  const audiences = audiencesFrom(given);
  const open = notAllowedIn(given, media);
  const wish = widerWish(given, { audience, added, until });
  const isMore = allowsMore(wish, given);
  const save = async () => {
    setUnchanged(!isMore);
    if (isMore && !busy && (await hand.wish('widen', WidenConsentMutation, { consent: wish })))
      toast(more('widen.done'));
  };
  return (
    <form
      className={styles.screen}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {audiences.length > 1 && (
        <RadioGroup
          legend={t('narrow.audience')}
          value={audience}
          onChange={(value) => setAudience(audiences.find((each) => each === value) ?? given.audience)}
          choices={audiences.map((value) => ({
            value,
            label: t(`audience.choices.${value}`),
            hint: t(`audience.about.${value}`),
          }))}
        />
      )}
      {open.length > 0 && (
        <ChoiceList
          legend={more('widen.also')}
          hint={t('permissions.hint')}
          values={added}
          onChange={(values) => setAdded(open.filter((each) => values.includes(each)))}
          choices={open.map((value) => ({ value, label: t(`permissions.choices.${value}`) }))}
        />
      )}
      {given.until && (
        <Field label={t('narrow.until')} hint={more('widen.untilHint')} optional>
          <DateField value={until} min={given.until} onChange={setUntil} />
        </Field>
      )}
      {here && failure && <FailureNotice error={failure} announced />}
      <div className={styles.onward}>
        <Button type="submit" busy={here && busy}>
          {more('widen.save')}
        </Button>
        <p role="status" className={styles.quiet}>
          {unchanged && !isMore ? t('narrow.same') : ''}
        </p>
      </div>
    </form>
  );
}
