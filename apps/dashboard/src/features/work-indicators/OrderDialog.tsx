import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toast.js';
import { FormDialog } from '../forms/FormDialog.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { moved, placeOf } from './order.js';
import styles from './OrderDialog.module.css';
import { OrderButtons } from './OrderButtons.js';
import { SaveOrderMutation } from './work-indicators.graphql.js';

interface Named {
  id: string;
  name: string;
}

interface Props {
  results: readonly Named[];
  indicators: readonly (Named & { resultId: string | null })[];
  onClose: () => void;
}

/** Results and the indicators of each, moved up and down with buttons that a keyboard reaches too. */
export function OrderDialog({ results, indicators, onClose }: Props) {
  const { t } = useTranslation('workshop');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [said, setSaid] = useState('');
  const [dirty, setDirty] = useState(false);
  const known = new Set(results.map(({ id }) => id));
  const [above, setAbove] = useState(() => results.map((result) => ({ ...result, list: '' })));
  const [below, setBelow] = useState(() =>
    indicators.map(({ id, name, resultId }) => ({
      ...{ id, name },
      list: resultId && known.has(resultId) ? resultId : '',
    })),
  );
  const move = (id: string, name: string, step: 1 | -1) => {
    const isResult = above.some((each) => each.id === id);
    const entries = moved(isResult ? above : below, id, step);
    if (isResult) setAbove(entries);
    else setBelow(entries);
    setDirty(true);
    setSaid(t('order.moved', { name, ...placeOf(entries, id) }));
  };
  const groups = [...above, { id: '', name: t('order.none'), list: '' }];
  const save = async () => {
    const inOrder = groups.flatMap(({ id }) => below.filter(({ list }) => list === id));
    const done = await sending.send(SaveOrderMutation, {
      initiative: initiative.slug,
      results: above.map(({ id }) => id),
      indicators: inOrder.map(({ id }) => id),
    });
    if (!done) return;
    toast(t('order.saved'));
    onClose();
  };
  const line = (entries: typeof below, { id, name }: Named) => (
    <div className={styles.line}>
      <span>{name}</span>
      <OrderButtons {...placeOf(entries, id)} name={name} onMove={(step) => move(id, name, step)} />
    </div>
  );
  return (
    <FormDialog
      open
      title={t('order.title')}
      dirty={dirty}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p>{t('order.lead')}</p>
      <ol className={styles.results}>
        {groups.map((group) => {
          const mine = below.filter(({ list }) => list === group.id);
          if (group.id === '' && mine.length === 0) return null;
          return (
            <li key={group.id} className={styles.result}>
              {group.id === '' ? <p className={styles.line}>{group.name}</p> : line(above, group)}
              <ol className={styles.indicators}>
                {mine.map((indicator) => (
                  <li key={indicator.id}>{line(below, indicator)}</li>
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </FormDialog>
  );
}
