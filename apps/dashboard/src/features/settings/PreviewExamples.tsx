import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useGroups } from '../work-indicators/useGroups.js';
import styles from './PolicyPreview.module.css';
import { moreHidden, type PreviewedIndicator } from './policyPreview.js';

type Example = PreviewedIndicator['examples'][number];

/** Examples of so many indicators are enough to understand a rule. */
const INDICATORS = 3;

interface Props {
  indicators: readonly PreviewedIndicator[];
  /** Counts below this are small. */
  limit: number;
}

/** Some of the figures that would be hidden, in words: which indicator, where, who, when, how many, and why. */
export function PreviewExamples({ indicators, limit }: Props) {
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
  const why = ({ reason, count, people }: Example) => {
    const rest = count === null || people === null ? 0 : people - count;
    // "111 of 127" is small by the 16 whom it leaves out.
    return reason === 'RULE' && (count ?? 0) >= limit && rest > 0 && rest < limit
      ? t('settings.small.preview.reason.REST', { rest: format.number(rest) })
      : t(`settings.small.preview.reason.${reason}`);
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
              const { placeId, categoryIds, period } = example;
              const where = [placeName(placeId), groupName(categoryIds), format.periodLabel(period)];
              return (
                <dd key={where.join()}>
                  {[where.join(' · '), figure(example)].filter(Boolean).join(': ')}{' '}
                  <span className={styles.reason}>{why(example)}</span>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </div>
  );
}
