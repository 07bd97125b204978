import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Icon, type IconName } from '../../ui/Icon.js';
import styles from './Grid.module.css';
import type { Entry } from './useEntryBook.js';

/** Where the numbers are: on the server, on their way, or on this device. */
export function SaveState({ entry: { book, sender, keeper } }: { entry: Entry }) {
  const { t } = useTranslation('numbers');
  const count = book.drafts.size;
  const { state } = sender;
  const stays = book.staying.length;
  const going = count - stays;
  const [icon, words]: [IconName, string] =
    state === 'OFFLINE' && going > 0
      ? ['warning', t('entry.saving.offline', { count: going })]
      : going > 0
        ? ['up', t(state === 'SENDING' ? 'entry.saving.saving' : 'entry.saving.waiting', { count: going })]
        : stays > 0
          ? ['info', t('entry.saving.stays', { count: stays })]
          : ['check', t('entry.saving.saved')];
  return (
    <div className={styles.saveState}>
      <p role="status" className={styles.stateWords} data-state={state}>
        <Icon name={icon} /> {words}
      </p>
      {state === 'OFFLINE' && going > 0 && (
        <Button size="small" look="plain" onClick={() => void sender.send()}>
          {t('entry.saving.tryNow')}
        </Button>
      )}
      {!keeper.keeps && count > 0 && <p className={styles.problem}>{t('entry.saving.notKept')}</p>}
      {state === 'STOPPED' && sender.failure && (
        <FailureNotice error={sender.failure} retry={() => void sender.send()} announced />
      )}
    </div>
  );
}
