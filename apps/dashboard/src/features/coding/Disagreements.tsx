import { CODING_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { TextArea } from '../../ui/TextArea.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './coding.module.css';
import { SettleCodeMutation, type Disagreement } from './coding.graphql.js';

/** What coders see differently, one story and theme at a time; those that are settled come last. */
export function Disagreements({ disagreements }: { disagreements: readonly Disagreement[] }) {
  const { t } = useTranslation('coding');
  const [settling, setSettling] = useState<Disagreement>();
  const open = disagreements.filter(({ settled }) => !settled);
  const sorted = [...open, ...disagreements.filter(({ settled }) => settled)];
  return (
    <Section title={t('disagree.title', { count: open.length })} lead={t('disagree.lead')}>
      {sorted.length === 0 && <p>{t('disagree.none')}</p>}
      <ul className={styles.disagreements}>
        {sorted.map((each) => (
          <li key={`${each.storyId} ${each.themeId}`}>
            <One disagreement={each} settle={() => setSettling(each)} />
          </li>
        ))}
      </ul>
      {settling && <SettleDialog disagreement={settling} onClose={() => setSettling(undefined)} />}
    </Section>
  );
}

function One({ disagreement, settle }: { disagreement: Disagreement; settle: () => void }) {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { work, themeName } = useInitiative();
  const { storyId, story, language, themeId, found, notFound, settled } = disagreement;
  const people = (names: string[]) => format.list(names.map((name) => name || t('others.left')));
  const theme = themeName(themeId);
  return (
    <>
      <div>
        <p className={styles.theme}>{theme}</p>
        <Link look="quiet" href={`${work}/coding/${storyId}`}>
          {story ? (
            <span lang={language} dir="auto">
              {story}
            </span>
          ) : (
            t('list.spoken')
          )}
        </Link>
        <p className={styles.quiet}>
          {t('disagree.found', { people: people(found) })}{' '}
          {t('disagree.notFound', { people: people(notFound) })}
        </p>
        {settled && (
          <p className={styles.settled}>
            {t(settled.applies ? 'disagree.applies' : 'disagree.appliesNot')} {settled.note}
          </p>
        )}
      </div>
      <Button size="small" onClick={settle}>
        {t(settled ? 'disagree.again' : 'disagree.settle')}
        <VisuallyHidden>
          {' '}
          {t('disagree.settleThis', { theme, story: story || t('list.spoken') })}
        </VisuallyHidden>
      </Button>
    </>
  );
}

function SettleDialog({ disagreement, onClose }: { disagreement: Disagreement; onClose: () => void }) {
  const { t } = useTranslation('coding');
  const { initiative, themeName } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [note, setNote] = useState(disagreement.settled?.note ?? '');
  const { storyId, themeId, story } = disagreement;
  const settle = async (applies: boolean) => {
    const input = { storyId, themeId, applies, note: note.trim() };
    if (!(await sending.send(SettleCodeMutation, { initiative: initiative.slug, input }))) return;
    toast(t('disagree.settled'));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('disagree.question', { theme: themeName(themeId) })}
      actions={
        <>
          <Button look="primary" busy={sending.busy} onClick={() => void settle(true)}>
            {t('disagree.yes')}
          </Button>
          <Button busy={sending.busy} onClick={() => void settle(false)}>
            {t('disagree.no')}
          </Button>
        </>
      }
    >
      <div className={styles.settling}>
        <p>{story || t('list.spoken')}</p>
        <Field
          label={t('disagree.note')}
          hint={t('disagree.noteHint')}
          error={sending.problemAt('note')}
          optional
        >
          <TextArea value={note} limit={CODING_LIMITS.memo} onChange={setNote} />
        </Field>
        {sending.general && <FailureNotice error={sending.general} announced />}
      </div>
    </Dialog>
  );
}
