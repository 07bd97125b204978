import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../../ui/Choices.js';
import { Field } from '../../../ui/Field.js';
import { useFormat } from '../../../ui/format.js';
import { Select } from '../../../ui/Select.js';
import { TextInput } from '../../../ui/TextInput.js';
import { HAPPENED_KINDS, SEASON_NAMES, type Happened, type HappenedKind, type Season } from '../happened.js';
import styles from '../share.module.css';
import type { ScreenProps } from '../StepFrame.js';

const isKind = (text: string): text is HappenedKind => HAPPENED_KINDS.some((kind) => kind === text);
const isSeason = (text: string): text is Season => SEASON_NAMES.some((season) => season === text);

/** When it happened, as exactly as the teller likes. */
export function WhenScreen({ draft, change, problem }: ScreenProps) {
  const { t } = useTranslation('story');
  const { locale } = useFormat();
  const { happened } = draft;
  const set = (changes: Partial<Happened>) => change({ happened: { ...happened, ...changes } });
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: monthName.format(new Date(Date.UTC(2024, index, 15))),
  }));
  const { kind } = happened;
  const isRange = kind === 'RANGE';
  return (
    <>
      <RadioGroup
        legend={<h1 className={styles.question}>{t('when.question')}</h1>}
        hint={t('when.hint')}
        value={kind}
        onChange={(value) => isKind(value) && set({ kind: value })}
        choices={HAPPENED_KINDS.map((value) => ({ value, label: t(`when.kinds.${value}`) }))}
      />
      {kind && kind !== 'UNSAID' && (
        <div className={styles.side}>
          {kind === 'SEASON' && (
            <Field label={t('when.season')} error={problem('season')}>
              <Select
                value={happened.season}
                placeholder={t('when.choose')}
                onChange={(season) => set({ season: isSeason(season) ? season : '' })}
                options={SEASON_NAMES.map((value) => ({ value, label: t(`when.seasons.${value}`) }))}
              />
            </Field>
          )}
          {kind === 'MONTH' && (
            <Field label={t('when.month')} error={problem('month')}>
              <Select
                value={happened.month}
                placeholder={t('when.choose')}
                onChange={(month) => set({ month })}
                options={months}
              />
            </Field>
          )}
          <Field label={t(isRange ? 'when.firstYear' : 'when.year')} error={problem('year')}>
            <TextInput
              className={styles.year}
              inputMode="numeric"
              autoComplete="off"
              value={happened.year}
              onChange={(year) => set({ year })}
            />
          </Field>
          {isRange && (
            <Field label={t('when.lastYear')} error={problem('lastYear')}>
              <TextInput
                className={styles.year}
                inputMode="numeric"
                autoComplete="off"
                value={happened.lastYear}
                onChange={(lastYear) => set({ lastYear })}
              />
            </Field>
          )}
        </div>
      )}
    </>
  );
}
