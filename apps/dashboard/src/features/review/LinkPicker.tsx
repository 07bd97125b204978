import { STANCES } from '@chorus/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { Icon } from '../../ui/Icon.js';
import { Select } from '../../ui/Select.js';
import type { Reading, ReviewedStory } from './reading.js';
import styles from './review.module.css';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';

interface Props {
  tellers: ReviewedStory['links'];
  /** Those that reviewers set. */
  links: Reading['links'];
  onChange: (links: Reading['links']) => void;
}

/** The numbers that a story speaks to, and what it says to each: the teller's view and the reviewer's, side by side. */
export function LinkPicker({ tellers, links, onChange }: Props) {
  const { t } = useTranslation('work');
  const indicators = useIndicatorNames({ drafts: true });
  const select = useRef<HTMLSelectElement>(null);
  const nameOf = (id: string) => indicators.find((each) => each.id === id)?.name ?? t('review.links.unknown');
  const left = indicators.filter(({ id }) => !links.some(({ indicatorId }) => indicatorId === id));
  return (
    <div className={styles.picker}>
      <Field label={t('review.links.legend')} hint={tellers.length > 0 ? t('review.links.both') : undefined}>
        <Select
          ref={select}
          value=""
          options={left.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t('review.links.choose')}
          onChange={(indicatorId) => indicatorId && onChange([...links, { indicatorId, stance: 'CONFIRMS' }])}
        />
      </Field>
      {tellers.length + links.length > 0 && (
        <ul className={styles.links}>
          {tellers.map(({ indicatorId, stance }) => (
            <li key={`teller ${indicatorId}`}>
              <span className={styles.linkName}>{nameOf(indicatorId)}</span>
              <span className={styles.quiet}>
                {t('review.links.tellers', { stance: t(`review.stance.${stance}`) })}
              </span>
            </li>
          ))}
          {links.map(({ indicatorId, stance }) => (
            <li key={indicatorId}>
              <span className={styles.linkName}>{nameOf(indicatorId)}</span>
              <span className={styles.adding}>
                <Select
                  aria-label={t('review.links.stance', { name: nameOf(indicatorId) })}
                  value={stance}
                  options={STANCES.map((each) => ({ value: each, label: t(`review.stance.${each}`) }))}
                  onChange={(chosen) =>
                    onChange(
                      links.map((link) =>
                        link.indicatorId === indicatorId
                          ? { ...link, stance: STANCES.find((each) => each === chosen) ?? stance }
                          : link,
                      ),
                    )
                  }
                />
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={t('review.links.remove', { name: nameOf(indicatorId) })}
                  onClick={() => {
                    onChange(links.filter((link) => link.indicatorId !== indicatorId));
                    select.current?.focus();
                  }}
                >
                  <Icon name="close" />
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
