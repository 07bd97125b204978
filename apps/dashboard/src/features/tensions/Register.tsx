import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { fits, readFilter, STATE_FILTERS } from './states.js';
import { TensionList } from './TensionList.js';
import { TensionsQuery } from './tensions.graphql.js';
import styles from './tensions.module.css';

/** The register with its filter, which stands in the address as `state`. */
export function Register({ address }: { address: string }) {
  const { t, i18n } = useTranslation('tensions');
  const { initiative } = useInitiative();
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search.get('state'));
  const { data, error, refetch } = useQuery(TensionsQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
  });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="24rem" />;
  const found = data.tensions.filter(({ state }) => fits(filter, state));
  return (
    <Section title={t('list.title', { count: found.length })}>
      {data.tensions.length > 0 && (
        <div className={styles.filter}>
          <Field label={t('list.filter')}>
            <Select
              value={filter}
              onChange={(state) => setSearch(state ? { state } : {}, { replace: true })}
              options={STATE_FILTERS.map((value) => ({
                value,
                label:
                  value === '' ? t('list.all') : value === 'going' ? t('list.going') : t(`states.${value}`),
              }))}
            />
          </Field>
        </div>
      )}
      {data.tensions.length === 0 && <EmptyState title={t('list.empty')}>{t('list.emptyWhy')}</EmptyState>}
      {data.tensions.length > 0 && found.length === 0 && <p>{t('list.noneFit')}</p>}
      <TensionList tensions={found} address={address} />
    </Section>
  );
}
