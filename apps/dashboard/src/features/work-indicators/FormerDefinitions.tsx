import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { Part } from '../forms/Part.js';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from './definitionDraft.js';
import styles from './FormerDefinitions.module.css';
import { RemoveFormerDefinitionMutation } from './work-indicators.graphql.js';

type Former = WorkIndicator['formerDefinitions'][number];

/** What the indicator measured before, the newest first; one that never held can be forgotten. */
export function FormerDefinitions({ indicator }: { indicator: WorkIndicator }) {
  const { t } = useTranslation(['workshop', 'forms']);
  const format = useFormat();
  const { initiative } = useInitiative();
  const sending = useSend();
  const [removed, setRemoved] = useState<Former>();
  if (indicator.formerDefinitions.length === 0) return null;
  const remove = async () => {
    if (!removed) return;
    const variables = { initiative: initiative.slug, id: removed.id };
    if (await sending.send(RemoveFormerDefinitionMutation, variables)) setRemoved(undefined);
  };
  const period = (former: Former | undefined) => format.periodLabel(former?.last.label ?? '');
  return (
    <div className={styles.former}>
      <Part title={t('former.title')} lead={t('former.lead')}>
        <ol className={styles.list}>
          {[...indicator.formerDefinitions].reverse().map((former) => (
            <li key={former.id} className={styles.one}>
              <h3>{t('former.until', { period: period(former) })}</h3>
              <p>{former.definition || t('former.none')}</p>
              {former.numerator && (
                <p>{t('former.parts', { part: former.numerator, whole: former.denominator || '–' })}</p>
              )}
              {former.reason && <p className={styles.reason}>{t('former.why', { reason: former.reason })}</p>}
              <div>
                <Button look="plain" size="small" onClick={() => setRemoved(former)}>
                  {t('forms:remove')}
                  <VisuallyHidden> {t('former.until', { period: period(former) })}</VisuallyHidden>
                </Button>
              </div>
            </li>
          ))}
        </ol>
      </Part>
      <Removal
        open={Boolean(removed)}
        sending={sending}
        title={t('former.removeAsk', { period: period(removed) })}
        action={t('former.remove')}
        onConfirm={() => void remove()}
        onClose={() => setRemoved(undefined)}
      >
        <p>{t('former.removeWords')}</p>
      </Removal>
    </div>
  );
}
