import { showsMore } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { Confirm } from '../../ui/Confirm.js';
import { Field } from '../../ui/Field.js';
import { NumberField } from '../../ui/NumberField.js';
import { useToast } from '../../ui/Toast.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { PolicyPreview } from './PolicyPreview.js';
import { SetSmallNumberPolicyMutation, type Settings } from './settings.graphql.js';
import styles from './settings.module.css';
import { countRule, draftOf, isSame, isWhole, policyOf } from './smallNumbers.js';

/** Which small numbers nobody but stewards sees, each rule with what follows from it. */
export function SmallNumbersForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation('manage');
  const toast = useToast();
  const sending = useSend();
  const [draft, setDraft] = useState(() => draftOf(settings.smallNumbers));
  const [tried, setTried] = useState(false);
  const [asks, setAsks] = useState(false);
  const policy = policyOf(draft);
  const set = (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes }));
  const save = async () => {
    setAsks(false);
    if (!policy) return;
    const input = policy;
    if (await sending.send(SetSmallNumberPolicyMutation, { initiative: settings.slug, input }))
      toast(t('settings.small.done'));
  };
  const ask = () => {
    setTried(true);
    if (policy && showsMore(settings.smallNumbers, policy)) setAsks(true);
    else void save();
  };
  const problem = (field: 'minimumCount' | 'minimumDenominator') =>
    tried && !isWhole(draft[field]) ? t('settings.small.notWhole') : sending.problemAt(field);
  const count = draft.minimumCount.value ?? 0;
  const people = draft.minimumDenominator.value ?? 0;
  return (
    <>
      <SendForm sending={sending} action={t('settings.small.save')} onSend={ask}>
        <Part title={t('settings.small.title')} lead={t('settings.small.lead')}>
          <Field
            label={t('settings.small.count')}
            hint={t('settings.small.countHint')}
            error={problem('minimumCount')}
            required
          >
            <NumberField value={draft.minimumCount.text} onChange={(minimumCount) => set({ minimumCount })} />
          </Field>
          {isWhole(draft.minimumCount) && (
            <p className={styles.follows}>
              {t(`settings.small.countRule.${countRule(count)}`, { last: count - 1 })}
            </p>
          )}
          <Field
            label={t('settings.small.people')}
            hint={t('settings.small.peopleHint')}
            error={problem('minimumDenominator')}
            required
          >
            <NumberField
              value={draft.minimumDenominator.text}
              onChange={(minimumDenominator) => set({ minimumDenominator })}
            />
          </Field>
          {isWhole(draft.minimumDenominator) && (
            <p className={styles.follows}>
              {t(people > 1 ? 'settings.small.peopleRule' : 'settings.small.peopleRuleNone', {
                people,
                last: people - 1,
              })}
            </p>
          )}
          <Checkbox
            label={t('settings.small.all')}
            hint={t(draft.hideAllOrNone ? 'settings.small.allOn' : 'settings.small.allOff')}
            checked={draft.hideAllOrNone}
            onChange={(hideAllOrNone) => set({ hideAllOrNone })}
          />
          <p className={styles.quiet}>{t('settings.small.also')}</p>
          <PolicyPreview policy={policy && !isSame(settings.smallNumbers, policy) ? policy : undefined} />
        </Part>
      </SendForm>
      <Confirm
        open={asks}
        title={t('settings.small.more.title')}
        action={t('settings.small.more.action')}
        danger
        onConfirm={() => void save()}
        onCancel={() => setAsks(false)}
      >
        <p>{t('settings.small.more.what')}</p>
      </Confirm>
    </>
  );
}
