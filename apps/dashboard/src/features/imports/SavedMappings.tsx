import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { DataTable } from '../../ui/DataTable.js';
import type { ResultOf } from '../../graphql.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Moment } from './ImportHistory.js';
import { RemoveMappingMutation, type SavedMappingsQuery } from './imports.graphql.js';

type Saved = ResultOf<typeof SavedMappingsQuery>['savedMappings'][number];

interface Props {
  mappings: readonly Saved[];
  onChange: () => Promise<unknown>;
}

/** Mappings kept for the next file of their kind. */
export function SavedMappings({ mappings, onChange }: Props) {
  const { t } = useTranslation('imports');
  const { initiative } = useInitiative();
  const [asked, setAsked] = useState<Saved>();
  const [remove, { loading, error, reset }] = useMutation(RemoveMappingMutation);
  const close = () => {
    setAsked(undefined);
    reset();
  };
  const run = async (id: string) => {
    try {
      await remove({ variables: { initiative: initiative.slug, id } });
      await onChange();
      close();
    } catch {
      // `error` of the mutation says it.
    }
  };
  return (
    <>
      <DataTable
        caption={t('saved.title')}
        captionHidden
        rows={mappings}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('saved.name'),
            rowHeader: true,
            cell: ({ name }) => name,
            sortBy: ({ name }) => name,
          },
          { key: 'when', header: t('saved.when'), cell: ({ updatedAt }) => <Moment at={updatedAt} /> },
          {
            key: 'remove',
            header: t('saved.actions'),
            cell: (mapping) => (
              <Button
                look="plain"
                size="small"
                icon="trash"
                onClick={() => setAsked(mapping)}
                aria-label={t('saved.removeNamed', { name: mapping.name })}
              >
                {t('saved.remove')}
              </Button>
            ),
          },
        ]}
      />
      <Confirm
        open={asked !== undefined}
        danger
        title={t('saved.question', { name: asked?.name ?? '' })}
        action={t('saved.remove')}
        busy={loading}
        onConfirm={() => void (asked && run(asked.id))}
        onCancel={close}
      >
        <p>{t('saved.explain')}</p>
        {error && <FailureNotice error={failure(error)} announced />}
      </Confirm>
    </>
  );
}
