import type { CareFlag, StoryState } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';
import { hasWaitedLong, today } from './age.js';
import styles from './review.module.css';

interface Props {
  flags: readonly CareFlag[];
  state: StoryState;
  arrivedOn: string;
}

/** What asks for care before the words themselves, in words beside a sign. */
export function CareFlags({ flags, state, arrivedOn }: Props) {
  const { t } = useTranslation('work');
  const all = [
    // Whoever objects waits for an answer too: that is said once.
    ...flags
      .filter((flag) => flag !== 'TELLER_WAITS' || !flags.includes('OBJECTION'))
      .map((flag) => t(`review.care.${flag}`)),
    ...(hasWaitedLong(state, arrivedOn, today()) ? [t('review.care.LONG')] : []),
  ];
  if (all.length === 0) return null;
  return (
    <ul className={styles.care}>
      {all.map((words) => (
        <li key={words}>
          <Icon name="warning" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
