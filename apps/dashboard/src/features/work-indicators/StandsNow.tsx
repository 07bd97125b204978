import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from './definitionDraft.js';
import { IndicatorStateWord } from './IndicatorStateWord.js';
import { stateOf } from './state.js';

interface Props {
  indicator: WorkIndicator;
  /** Where the changes that audiences do not see are told. */
  changes: string;
}

/** Where an indicator stands with its audiences, on top of each of its pages. */
export function StandsNow({ indicator, changes }: Props) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const { can } = useInitiative();
  const state = stateOf(indicator);
  return (
    <>
      <IndicatorStateWord state={state} />
      {indicator.publishedAt &&
        ` · ${t('state.since', { date: format.date(indicator.publishedAt.slice(0, 10)) })} `}
      {state === 'changed' && can('indicator.publish') && <Link href={changes}>{t('state.what')}</Link>}
    </>
  );
}
