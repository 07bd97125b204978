import { PERMISSIONS, type Audience, type Permission } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { ChoiceList, RadioGroup } from '../../ui/Choices.js';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { useToast } from '../../ui/Toast.js';
import styles from '../share/share.module.css';
import { today } from '../share/today.js';
import { allowedIn, audiencesWithin, takesBack, toWish } from './narrowing.js';
import { NarrowConsentMutation, type GivenConsent } from './receipt.graphql.js';
import type { ReceiptInHand } from './useReceipt.js';

/** Allows less than before. What is not allowed now cannot be chosen here. */
export function NarrowConsent({ given, hand }: { given: GivenConsent; hand: ReceiptInHand }) {
  const { t } = useTranslation('story');
  const toast = useToast();
  const audiences = audiencesWithin(given);
  const allowed = allowedIn(given);
  const [audience, setAudience] = useState<Audience>(given.audience);
  const [kept, setKept] = useState<Permission[]>(allowed);
  const [until, setUntil] = useState(given.until ?? '');
  const [unchanged, setUnchanged] = useState(false);
  const { about, busy, failure } = hand.wishing;
  const here = about === 'narrow';
  const wish = toWish(given, {
    audience,
    until: until || undefined,
    ...Object.fromEntries(PERMISSIONS.map((each) => [each, kept.includes(each)])),
  });
  const isLess = takesBack(wish, given);
  const save = async () => {
    setUnchanged(!isLess);
    if (isLess && !busy && (await hand.wish('narrow', NarrowConsentMutation, { consent: wish })))
      toast(t('narrow.done'));
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
      {allowed.length > 0 && (
        <ChoiceList
          legend={t('narrow.allowed')}
          hint={t('narrow.untick')}
          values={kept}
          onChange={(values) => setKept(allowed.filter((each) => values.includes(each)))}
          choices={allowed.map((value) => ({ value, label: t(`permissions.choices.${value}`) }))}
        />
      )}
      {audience !== 'STEWARDS' && (
        <Field label={t('narrow.until')} hint={t('narrow.untilHint')} optional={!given.until}>
          <DateField value={until} min={today()} max={given.until ?? undefined} onChange={setUntil} />
        </Field>
      )}
      {here && failure && <FailureNotice error={failure} announced />}
      <div className={styles.onward}>
        <Button type="submit" look="primary" busy={here && busy}>
          {t('narrow.save')}
        </Button>
        <p role="status" className={styles.quiet}>
          {unchanged && !isLess ? t('narrow.same') : ''}
        </p>
      </div>
    </form>
  );
}
