import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apollo, failure } from '../../apollo.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Dialog } from '../../ui/Dialog.js';
import { Link } from '../../ui/Link.js';
import { Notice } from '../../ui/Notice.js';
import { useToast } from '../../ui/Toast.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { IndicatorStateWord } from './IndicatorStateWord.js';
import styles from './PublishSeveral.module.css';
import { stateOf } from './state.js';
import type { WorkIndicator } from './IndicatorRows.js';
import { PublishMutation } from './work-indicators.graphql.js';

interface Props {
  /** Those with changes that no audience sees. */
  waiting: readonly WorkIndicator[];
  onClose: () => void;
}

interface Refused {
  name: string;
  why: string;
}

/** Indicators published one after the other. What cannot be published is named, and stops none of the others. */
export function PublishSeveral({ waiting, onClose }: Props) {
  const { t } = useTranslation('workshop');
  const { initiative, work } = useInitiative();
  const say = useProblemText();
  const toast = useToast();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [published, setPublished] = useState<number>();
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const busy = published !== undefined;
  // What was published meanwhile is not in the list any more.
  const wanted = waiting.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], isOn: boolean) =>
    setChosen((before) => new Set([...before, ...ids].filter((id) => isOn || !ids.includes(id))));
  const publish = async () => {
    setMissing(wanted.length === 0);
    if (busy || wanted.length === 0) return;
    const failed: Refused[] = [];
    setRefused([]);
    for (const [done, { slug, name }] of wanted.entries()) {
      setPublished(done - failed.length);
      try {
        await apollo.mutate({ mutation: PublishMutation, variables: { initiative: initiative.slug, slug } });
      } catch (error) {
        failed.push({ name, why: say(failure(error).problem) });
      }
    }
    await apollo.refetchQueries({ include: 'active' }).catch(() => undefined);
    setPublished(undefined);
    setRefused(failed);
    if (failed.length < wanted.length) toast(t('several.done', { count: wanted.length - failed.length }));
    if (failed.length === 0) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('several.title')}
      actions={
        waiting.length > 0 && (
          <>
            <Button look="primary" busy={busy} onClick={() => void publish()}>
              {wanted.length > 0 ? t('several.publish', { count: wanted.length }) : t('several.none')}
            </Button>
            {missing && wanted.length === 0 && <p role="alert">{t('several.choose')}</p>}
            <p role="status">{busy && t('several.going', { number: published, all: wanted.length })}</p>
          </>
        )
      }
    >
      <p>{waiting.length > 0 ? t('several.lead') : t('several.nothing')}</p>
      {refused.length > 0 && (
        <Notice kind="error" title={t('several.failed', { count: refused.length })} announced>
          <ul>
            {refused.map(({ name, why }) => (
              <li key={name}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {waiting.length > 1 && (
        <div className={styles.all}>
          <Checkbox
            label={t('several.all', { count: waiting.length })}
            checked={wanted.length === waiting.length}
            onChange={(isOn) =>
              choose(
                waiting.map(({ id }) => id),
                isOn,
              )
            }
          />
        </div>
      )}
      <ul className={styles.list}>
        {waiting.map((row) => (
          <li key={row.id} className={styles.row}>
            <Checkbox
              label={row.name}
              hint={<IndicatorStateWord state={stateOf(row)} />}
              checked={chosen.has(row.id)}
              onChange={(isOn) => choose([row.id], isOn)}
            />
            <Link
              href={`${work}/indicators/${row.slug}/publish`}
              aria-label={t('several.look', { name: row.name })}
            >
              {t('several.preview')}
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
