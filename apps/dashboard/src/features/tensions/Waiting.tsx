import { isClosed, nextSide, otherSide } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { FormDialog } from '../forms/FormDialog.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Words } from './Said.js';
import {
  NoteSilenceMutation,
  ReturnContributionMutation,
  ShowContributionMutation,
  type Contribution,
  type Tension,
} from './tensions.graphql.js';
import styles from './tensions.module.css';

/** What waits to be read: moderators show it or give it back; others see their own. */
export function Waiting({ tension }: { tension: Tension }) {
  const { t } = useTranslation('tensions');
  const { can } = useInitiative();
  const moderates = can('tension.moderate');
  const waiting = tension.contributions.filter(({ state }) => state === 'WAITING');
  const returned = tension.contributions.filter(({ state }) => state === 'RETURNED');
  const next = nextSide(tension.contributions.filter(({ state }) => state === 'SHOWN'));
  if (waiting.length + returned.length === 0 && !(moderates && next && !isClosed(tension.state))) return null;
  return (
    <Section
      title={t(moderates ? 'waiting.title' : 'waiting.own')}
      lead={next ? t(`waiting.next.${next}`) : t('waiting.either')}
    >
      <ul className={styles.waiting}>
        {waiting.map((one) => (
          <li key={one.id}>
            <p className={styles.state}>{t(`kinds.${one.kind === 'POSITION' ? 'POSITION' : 'TURN'}`)}</p>
            <Words one={one} />
            {moderates && <Decide one={one} />}
            {!moderates && <p className={styles.quiet}>{t('waiting.soon')}</p>}
          </li>
        ))}
        {returned.map((one) => (
          <li key={one.id}>
            <p className={styles.state}>{t('waiting.returned')}</p>
            <Words one={one} />
            <p>
              <strong>{t('waiting.why')}</strong> {one.reason}
            </p>
          </li>
        ))}
      </ul>
      {moderates && next && !isClosed(tension.state) && <Silence tension={tension} />}
    </Section>
  );
}

function Decide({ one }: { one: Contribution }) {
  const { t } = useTranslation('tensions');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const giving = useSend();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const handle = { initiative: initiative.slug, id: one.id };
  const show = async () => {
    if (await sending.send(ShowContributionMutation, handle)) toast(t('waiting.shown'));
  };
  const giveBack = async () => {
    if (!(await giving.send(ReturnContributionMutation, { ...handle, reason }))) return;
    setOpen(false);
    toast(t('waiting.given'));
  };
  return (
    <>
      <FormFailure error={sending.error} title={t('waiting.notShown')} />
      <div className={styles.buttons}>
        <Button
          look="primary"
          busy={sending.busy}
          aria-label={t('waiting.showThis', { holder: one.holder })}
          onClick={() => void show()}
        >
          {t('waiting.show')}
        </Button>
        <Button aria-label={t('waiting.returnThis', { holder: one.holder })} onClick={() => setOpen(true)}>
          {t('waiting.return')}
        </Button>
      </div>
      <FormDialog
        open={open}
        title={t('waiting.returnTitle')}
        dirty={reason !== ''}
        sending={giving}
        onSubmit={() => void giveBack()}
        onClose={() => {
          setReason('');
          setOpen(false);
        }}
      >
        <Field
          label={t('waiting.reason')}
          hint={t('waiting.reasonHint')}
          error={giving.problemAt('reason')}
          required
        >
          <TextArea value={reason} onChange={setReason} />
        </Field>
      </FormDialog>
    </>
  );
}

function Silence({ tension }: { tension: Tension }) {
  const { t } = useTranslation('tensions');
  const { initiative } = useInitiative();
  const sending = useSend();
  const side = tension.nextSide;
  if (!side) return null;
  const { id } = tension;
  return (
    <div className={styles.silence}>
      <p className={styles.quiet}>{t(`silence.${side}`, { other: t(`sides.${otherSide(side)}`) })}</p>
      <FormFailure error={sending.error} />
      <Button
        busy={sending.busy}
        onClick={() => void sending.send(NoteSilenceMutation, { initiative: initiative.slug, id })}
      >
        {t('silence.note')}
      </Button>
    </div>
  );
}
