import { PERMISSIONS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import uses from '../uses/uses.module.css';
import type { GivenConsent, Receipt } from './receipt.graphql.js';

/** What the teller allowed and when, the newest first. */
export function ConsentHistory({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation('receipt');
  const { consents, wished } = receipt;
  return (
    <ol className={uses.uses}>
      {wished && <Given consent={wished} state={t('history.waits')} />}
      {consents.map((consent, index) => (
        <Given
          key={`${consents.length - index}`}
          consent={consent}
          state={index === 0 ? t('history.rules') : undefined}
        />
      ))}
    </ol>
  );
}

function Given({ consent, state }: { consent: GivenConsent; state?: string }) {
  const { t } = useTranslation('receipt');
  const { t: story } = useTranslation('story');
  const format = useFormat();
  const { audience, until, guardian, guardianIs, givenOn } = consent;
  const said = [
    story(`audience.choices.${audience}`),
    ...PERMISSIONS.filter((each) => consent[each]).map((each) => story(`permissions.choices.${each}`)),
    ...(until ? [t('history.until', { day: format.date(until) })] : []),
    ...(guardian === 'MISSING' ? [t('history.noGuardian')] : []),
    ...(guardian === 'GIVEN'
      ? [guardianIs ? t(`history.guardianIs.${guardianIs}`) : t('history.guardian')]
      : []),
  ];
  return (
    <li>
      <div className={uses.words}>
        <p>
          <strong>{format.date(givenOn)}</strong>
          {state && ` (${state})`}
        </p>
        <p className={uses.quiet}>{said.join('. ')}.</p>
      </div>
    </li>
  );
}
