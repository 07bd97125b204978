import { PERMISSIONS, STORY_LIMITS, type Permission } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Field } from '../../../ui/Field.js';
import { TextInput } from '../../../ui/TextInput.js';
import { offeredPermissions } from '../offeredPermissions.js';
import styles from '../share.module.css';
import type { ScreenProps } from '../StepFrame.js';

/** What else is allowed. Each permission stands alone, and none is needed. */
export function PermissionsScreen({ call, draft, change, problem }: ScreenProps) {
  const { t } = useTranslation('story');
  const set = (permission: Permission, allowed: boolean) =>
    change({
      permissions: PERMISSIONS.filter((each) =>
        each === permission ? allowed : draft.permissions.includes(each),
      ),
    });
  return (
    <>
      <h1 className={styles.question}>{t('permissions.question')}</h1>
      <p className={styles.help}>{t('permissions.hint')}</p>
      <div className={styles.permissions}>
        {offeredPermissions(call, draft).map((permission) => (
          <div key={permission}>
            <Checkbox
              label={t(`permissions.choices.${permission}`)}
              hint={t(`permissions.about.${permission}`)}
              checked={draft.permissions.includes(permission)}
              onChange={(allowed) => set(permission, allowed)}
            />
            {permission === 'showAlias' && draft.permissions.includes('showAlias') && (
              <div className={styles.alias}>
                <Field
                  label={t('permissions.alias')}
                  hint={t('form.atMost', { limit: STORY_LIMITS.alias })}
                  error={problem('alias')}
                >
                  <TextInput value={draft.alias} onChange={(alias) => change({ alias })} autoComplete="off" />
                </Field>
              </div>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
