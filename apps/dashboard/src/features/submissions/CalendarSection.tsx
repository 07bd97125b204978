import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { CopyLink } from '../../ui/CopyLink.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { useToast } from '../../ui/Toast.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import {
  CalendarLinkQuery,
  MakeCalendarLinkMutation,
  RevokeCalendarLinkMutation,
} from './submissions.graphql.js';
import styles from './submissions.module.css';

/** The address under which a person's own calendar finds the due dates. It is shown once, when it is made. */
export function CalendarSection() {
  const { t } = useTranslation('submissions');
  const { initiative } = useInitiative();
  const format = useFormat();
  const toast = useToast();
  const sending = useSend();
  const [address, setAddress] = useState<string>();
  const variables = { initiative: initiative.slug };
  const { data } = useQuery(CalendarLinkQuery, { variables });
  const madeAt = data?.calendarLink;
  const make = async () => {
    const answer = await sending.send(MakeCalendarLinkMutation, variables);
    if (answer) setAddress(answer.makeCalendarLink);
  };
  const revoke = async () => {
    if (!(await sending.send(RevokeCalendarLinkMutation, variables))) return;
    setAddress(undefined);
    toast(t('calendar.revoked'));
  };
  return (
    <Section title={t('calendar.title')} lead={t('calendar.lead')}>
      <div className={styles.calendar}>
        {address && (
          <>
            <p role="status">{t('calendar.here')}</p>
            <code className={styles.address}>{address}</code>
          </>
        )}
        {!address && madeAt && <p>{t('calendar.madeOn', { day: format.date(madeAt.slice(0, 10)) })}</p>}
        <FormFailure error={sending.error} />
        <div className={styles.actions}>
          {address && <CopyLink href={address} of={t('calendar.copy')} />}
          {!address && (
            <Button busy={sending.busy} onClick={() => void make()}>
              {t(madeAt ? 'calendar.renew' : 'calendar.make')}
            </Button>
          )}
          {madeAt && (
            <Button look="plain" onClick={() => void revoke()}>
              {t('calendar.revoke')}
            </Button>
          )}
          {!address && madeAt && <span className={styles.quiet}>{t('calendar.renewHint')}</span>}
        </div>
      </div>
    </Section>
  );
}
