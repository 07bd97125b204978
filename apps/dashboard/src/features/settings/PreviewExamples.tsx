import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useGroups } from '../work-indicators/useGroups.js';
import styles from './PolicyPreview.module.css';
import { moreHidden, type PreviewedIndicator } from './policyPreview.js';

type Example = PreviewedIndicator['examples'][number];

/** Examples of so many indicators are enough to understand a rule. */
const INDICATORS = 3;

/** Some of the figures that would be hidden, in words: which indicator, where, who, when, how many, and why. */
export function PreviewExamples({ indicators }: { indicators: readonly PreviewedIndicator[] }) {
  const { t } = useTranslation('manage');
  const format = useFormat();
  const { placeName } = useInitiative();
  const { groupName } = useGroups();
  const figure = ({ count, people }: Example) => {
    if (count === null) return '';
    const number = format.number(count);
    return people === null
      ? number
      : t('settings.small.preview.countOf', { number, people: format.number(people) });
  };
  const withExamples = indicators.filter((each) => moreHidden(each) > 0).slice(0, INDICATORS);
  if (withExamples.length === 0) return null;
  return (
    <div className={styles.examples}>
      <h4>{t('settings.small.preview.examples')}</h4>
      <dl>
        {withExamples.map(({ id, name, examples }) => (
          <div key={id}>
            <dt>{name}</dt>
            {examples.map((example) => {
              const { placeId, categoryIds, period, reason } = example;
              const where = [placeName(placeId), groupName(categoryIds), format.periodLabel(period)];
              return (
                <dd key={where.join()}>
                  {[where.join(' · '), figure(example)].filter(Boolean).join(': ')}{' '}
                  <span className={styles.reason}>{t(`settings.small.preview.reason.${reason}`)}</span>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </div>
  );
}
