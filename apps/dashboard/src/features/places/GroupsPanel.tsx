import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { DimensionDialog, type Dimension } from './DimensionDialog.js';
import { RemoveDimensionMutation } from './places.graphql.js';
import styles from './Places.module.css';

/** The ways to tell groups of people apart, each with its groups in the order in which they are shown. */
export function GroupsPanel({ dimensions }: { dimensions: readonly Dimension[] }) {
  const { t } = useTranslation(['numbers', 'forms']);
  const format = useFormat();
  const { initiative, can } = useInitiative();
  const sending = useSend();
  const [edited, setEdited] = useState<Dimension | 'new'>();
  const [removed, setRemoved] = useState<Dimension>();
  const write = can('dimension.write');
  const remove = async () => {
    if (!removed) return;
    if (await sending.send(RemoveDimensionMutation, { initiative: initiative.slug, id: removed.id })) close();
  };
  const close = () => {
    setRemoved(undefined);
    sending.clear();
  };
  const add = write && (
    <Button look="primary" icon="plus" onClick={() => setEdited('new')}>
      {t('groups.add')}
    </Button>
  );
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{t('groups.title')}</h2>
        {dimensions.length > 0 && add}
      </div>
      {dimensions.length === 0 && (
        <EmptyState title={t('groups.empty')} action={add}>
          {t('groups.emptyWords')}
        </EmptyState>
      )}
      {dimensions.map((dimension) => (
        <section key={dimension.id} className={styles.dimension}>
          <div className={styles.head}>
            <div>
              <h3>{dimension.name}</h3>
              <p className={styles.quiet}>
                {dimension.partition ? t('groups.isPartition') : t('groups.overlaps')}
              </p>
            </div>
            {write && (
              <div className={styles.deeds}>
                <Button look="plain" size="small" onClick={() => setEdited(dimension)}>
                  {t('forms:change')}
                  <VisuallyHidden> {dimension.name}</VisuallyHidden>
                </Button>
                <Button look="plain" size="small" onClick={() => setRemoved(dimension)}>
                  {t('forms:remove')}
                  <VisuallyHidden> {dimension.name}</VisuallyHidden>
                </Button>
              </div>
            )}
          </div>
          <ol className={styles.categories}>
            {dimension.categories.map(({ id, name, aliases }) => (
              <li key={id}>
                {name}
                {aliases.length > 0 && (
                  <span className={styles.quiet}> · {t('places.also', { names: format.list(aliases) })}</span>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {edited && (
        <DimensionDialog
          dimension={edited === 'new' ? undefined : edited}
          onDone={() => setEdited(undefined)}
        />
      )}
      <Confirm
        open={Boolean(removed)}
        title={t('groups.removeAsk', { name: removed?.name ?? '' })}
        action={t('groups.remove')}
        danger
        busy={sending.busy}
        onConfirm={() => void remove()}
        onCancel={close}
      >
        <p>{t('groups.removeWords')}</p>
        {sending.error && <FailureNotice error={sending.error} announced />}
      </Confirm>
    </div>
  );
}
