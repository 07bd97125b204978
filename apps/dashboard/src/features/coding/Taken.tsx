import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './coding.module.css';
import { UndoTakeoverMutation, type AgreedStories } from './takeover.graphql.js';

interface Props {
  taken: AgreedStories['taken'];
  onUndone: () => void;
}

/** Steps in which themes were given to stories; each can be undone whole. */
export function Taken({ taken, onUndone }: Props) {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const undo = async (id: string) => {
    if (!(await sending.send(UndoTakeoverMutation, { initiative: initiative.slug, id }))) return;
    toast(t('takeover.undone'));
    onUndone();
  };
  return (
    <div className={styles.takeover}>
      <h3>{t('takeover.taken')}</h3>
      {sending.error && <FailureNotice error={sending.error} announced />}
      <ul className={styles.disagreements}>
        {taken.map(({ id, stories, themes, madeOn, madeBy }) => {
          const what = t('takeover.step', {
            count: stories,
            themes: format.number(themes),
            day: format.date(madeOn),
            person: madeBy || t('others.left'),
          });
          return (
            <li key={id}>
              <p>{what}</p>
              <Button size="small" busy={sending.busy} onClick={() => void undo(id)}>
                {t('takeover.undo')}
                <VisuallyHidden> {what}</VisuallyHidden>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
