import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { apollo } from '../../apollo.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Page.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SheetAbout } from './SheetAbout.js';
import { SheetEvents } from './SheetEvents.js';
import { SheetRow } from './SheetRow.js';
import { SheetStanding } from './SheetStanding.js';
import { openCells, typed } from './sheetDraft.js';
import { SheetQuery, SubmitNumbersMutation, type Sheet } from './submissions.graphql.js';
import styles from './submissions.module.css';
import { useSheetDraft } from './useSheetDraft.js';

/** What a contributor does with the numbers of a period. What is handed in or approved is shown, and can be reopened. */
export function SheetForm({ sheet, period }: { sheet: Sheet; period: string }) {
  const state = sheet.submission?.state;
  const [opened, setOpened] = useState(0);
  return (
    <>
      <SheetStanding sheet={sheet} />
      {state === 'SUBMITTED' || state === 'APPROVED' ? undefined : (
        <SheetDraftForm
          // A version of somebody else begins from what the server has.
          key={opened}
          sheet={sheet}
          period={period}
          onReload={() => setOpened((count) => count + 1)}
        />
      )}
      <SheetEvents sheet={sheet} />
    </>
  );
}

interface Props {
  sheet: Sheet;
  period: string;
  onReload: () => void;
}

function SheetDraftForm({ sheet, period, onReload }: Props) {
  const { t } = useTranslation('submissions');
  const { initiative, work } = useInitiative();
  const { locale } = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const sending = useSend();
  const {
    draft,
    findings,
    saving,
    error,
    restored,
    change: write,
    save,
    discard,
  } = useSheetDraft(sheet, period);
  const [touched, setTouched] = useState(sheet.submission !== null);
  const [tries, setTries] = useState(0);
  const change: typeof write = (made) => {
    setTouched(true);
    write(made);
  };
  const open = openCells(draft, findings, sheet, locale);
  const conflict = error?.code === 'CONFLICT';
  const submit = async () => {
    setTries(tries + 1);
    const saved = await save();
    if (!saved || openCells(draft, saved.findings, sheet, locale).size > 0) return;
    const { id, version } = saved;
    if (!(await sending.send(SubmitNumbersMutation, { initiative: initiative.slug, id, version }))) return;
    toast(t('sheet.submitted'));
    await navigate(`${work}/numbers-due`);
  };
  const showTheirs = async () => {
    discard();
    await apollo.refetchQueries({ include: [SheetQuery] });
    onReload();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.busy) void submit();
      }}
    >
      <Section title={t('sheet.numbers')}>
        <SheetAbout sheet={sheet} />
        {restored && <Notice title={t('sheet.restored')} />}
        <ul className={styles.cells}>
          {sheet.cells.map((cell, index) => (
            <SheetRow
              key={`${cell.placeId} ${cell.categoryIds.join(' ')}`}
              sheet={sheet}
              index={index}
              draft={draft}
              findings={findings}
              onType={(made) =>
                change((before) => ({
                  ...before,
                  cells: before.cells.map((each, at) => (at === index ? typed(each, made) : each)),
                }))
              }
              onAnswer={(key, words) =>
                change((before) => ({ ...before, answers: { ...before.answers, [key]: words } }))
              }
            />
          ))}
        </ul>
        <Field label={t('sheet.note')} hint={t('sheet.noteHint')} optional>
          <TextArea
            value={draft.note}
            limit={2000}
            onChange={(note) => change((before) => ({ ...before, note }))}
          />
        </Field>
      </Section>
      {conflict ? (
        <Notice
          kind="error"
          title={t('sheet.conflict')}
          announced
          actions={<Button onClick={() => void showTheirs()}>{t('sheet.conflictAction')}</Button>}
        >
          {t('sheet.conflictDo')}
        </Notice>
      ) : (
        <FormFailure error={error?.code === 'OFFLINE' ? undefined : error} tries={tries} />
      )}
      <FormFailure error={sending.error} />
      {tries > 0 && open.size > 0 && (
        <Notice kind="warning" title={t('sheet.look', { count: open.size })} announced />
      )}
      <div className={styles.foot}>
        <Button type="submit" look="primary" busy={sending.busy}>
          {t('sheet.submit')}
        </Button>
        <p role="status" className={styles.quiet} data-saving={saving}>
          {saving === 'saved' && touched && t('sheet.saved')}
          {saving === 'saving' && t('sheet.saving')}
          {saving === 'unsaved' && t('sheet.unsaved')}
          {saving === 'failed' && error?.code === 'OFFLINE' && t('sheet.kept')}
        </p>
        {saving === 'failed' && (
          <Button look="plain" onClick={() => void save()}>
            {t('sheet.save')}
          </Button>
        )}
      </div>
    </form>
  );
}
