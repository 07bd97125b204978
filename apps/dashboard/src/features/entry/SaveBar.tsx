import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { Field } from '../../ui/Field.js';
import { Link } from '../../ui/Link.js';
import { Notice } from '../../ui/Notice.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { groupKey, useGroups } from '../work-indicators/useGroups.js';
import { isConflict } from './cells.js';
import styles from './Entry.module.css';
import type { useDrafts } from './useDrafts.js';
import type { useEntryTable } from './useEntryTable.js';
import type { useSaveCells } from './useSaveCells.js';

interface Props {
  table: ReturnType<typeof useEntryTable>;
  drafts: ReturnType<typeof useDrafts>;
  saving: ReturnType<typeof useSaveCells>;
}

/** How many numbers are changed, why, and the button that saves them. It stays in sight while there are any. */
export function SaveBar({ table, drafts, saving }: Props) {
  const { t } = useTranslation('numbers');
  const { placeName } = useInitiative();
  const { groupName } = useGroups();
  const [reason, setReason] = useState('');
  const [discarding, setDiscarding] = useState(false);
  const bar = useRef<HTMLFormElement>(null);
  const all = Object.entries(drafts.drafts);
  const { view, stored } = table;
  const isHere = ({ placeId, categoryIds }: (typeof all)[number][1]) =>
    view.by === 'places' ? groupKey(categoryIds) === view.group : placeId === view.place;
  const elsewhere = new Map(
    all
      .filter(([, draft]) => !isHere(draft))
      .map(([, { placeId, categoryIds }]) =>
        view.by === 'places'
          ? [`?by=places&group=${encodeURIComponent(groupKey(categoryIds))}`, groupName(categoryIds)]
          : [`?by=groups&place=${placeId}`, placeName(placeId)],
      ),
  );
  const conflicts = all.filter(([key, draft]) => isHere(draft) && isConflict(draft, stored.get(key))).length;
  const wrong = Object.keys(saving.problems).length;
  useEffect(() => {
    if (wrong > 0) bar.current?.parentElement?.querySelector<HTMLElement>('td [aria-invalid=true]')?.focus();
  }, [wrong]);
  useEffect(() => {
    if (conflicts > 0)
      bar.current?.parentElement?.querySelector<HTMLElement>('[data-conflict] button')?.focus();
  }, [conflicts]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await saving.save(reason)) setReason('');
  };
  if (all.length === 0) return null;
  return (
    <form ref={bar} className={styles.bar} onSubmit={(event) => void submit(event)}>
      {wrong > 0 && (
        <Notice
          kind="error"
          title={t('entry.wrong', { count: wrong })}
          safe={t('entry.nothingSaved')}
          announced
        />
      )}
      {conflicts > 0 && (
        <Notice
          kind="warning"
          title={t('entry.conflicts', { count: conflicts })}
          safe={t('entry.nothingOverwritten')}
          announced
        >
          {t('entry.conflictsDo')}
        </Notice>
      )}
      {saving.error && wrong === 0 && conflicts === 0 && <FailureNotice error={saving.error} announced />}
      {elsewhere.size > 0 && (
        <p>
          {t('entry.elsewhere')}{' '}
          {[...elsewhere].map(([href, label], index) => (
            <span key={href}>
              {index > 0 && ', '}
              <Link href={href}>{label}</Link>
            </span>
          ))}
        </p>
      )}
      <div className={styles.deeds}>
        <Field label={t('entry.reason')} optional>
          <TextInput value={reason} onChange={setReason} maxLength={500} />
        </Field>
        <Button type="submit" look="primary" busy={saving.busy} disabled={conflicts > 0}>
          {t('entry.save', { count: all.length })}
        </Button>
        <Button onClick={() => setDiscarding(true)}>{t('entry.discard')}</Button>
      </div>
      <Confirm
        open={discarding}
        title={t('entry.discardAsk', { count: all.length })}
        action={t('entry.discard')}
        danger
        onConfirm={() => {
          drafts.discard();
          setDiscarding(false);
        }}
        onCancel={() => setDiscarding(false)}
      >
        <p>{t('entry.discardWords')}</p>
      </Confirm>
    </form>
  );
}
