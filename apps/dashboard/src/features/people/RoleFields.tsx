import { needsOrganization, ROLES, type Role } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import type { Organization } from './people.graphql.js';

export interface RoleDraft {
  role: Role;
  organizationId: string | null;
}

interface Props {
  value: RoleDraft;
  onChange: (changes: Partial<RoleDraft>) => void;
  organizations: readonly Organization[];
  problemOf: (path: string) => string | undefined;
}

/** What somebody may do here, in words, and the organization they speak for. */
export function RoleFields({ value, onChange, organizations, problemOf }: Props) {
  const { t } = useTranslation('manage');
  const { t: shell } = useTranslation('shell');
  const needed = needsOrganization(value.role);
  return (
    <>
      <RadioGroup
        legend={t('people.role')}
        error={problemOf('role')}
        value={value.role}
        onChange={(chosen) => onChange({ role: ROLES.find((role) => role === chosen) })}
        choices={ROLES.map((role) => ({
          value: role,
          label: shell(`role.${role}`),
          hint: t(`people.roles.${role}`),
        }))}
      />
      <Field
        label={t('people.organization')}
        hint={t(needed ? 'people.organizationNeeded' : 'people.organizationHint')}
        error={problemOf('organizationId')}
        required={needed}
        optional={!needed}
      >
        <Select
          value={value.organizationId ?? ''}
          onChange={(id) => onChange({ organizationId: id || null })}
          placeholder={t('people.noOrganization')}
          options={organizations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
    </>
  );
}
