import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { Failure } from '../../failure.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { MappingOfferQuery, type WholeImport } from './imports.graphql.js';
import styles from './Imports.module.css';
import { draftOf, type MappingDraft } from './mapping/draft.js';
import { missingColumns } from './mapping/missing-columns.js';

interface Props {
  importId: string;
  files: WholeImport['files'];
  draft: MappingDraft;
  onDraft: (draft: MappingDraft) => void;
}

/**
 * Which sheet of a workbook is read, of all files alike. What was said about the columns stays where the other sheet
 * has the same ones; else the suggestion for that sheet takes its place.
 */
export function SheetChoice({ importId, files: [first], draft, onDraft }: Props) {
  const { t } = useTranslation('imports');
  const { initiative } = useInitiative();
  const client = useApolloClient();
  const [error, setError] = useState<Failure>();
  if (!first || first.sheets.length < 2) return null;
  const choose = async (sheet: string) => {
    setError(undefined);
    const reading = sheet === first.sheet ? {} : { sheet };
    const header = first.sheets.find(({ name }) => name === sheet)?.header ?? [];
    if (missingColumns(draft, header).length === 0) return onDraft({ ...draft, reading });
    try {
      const { data } = await client.query({
        query: MappingOfferQuery,
        variables: { initiative: initiative.slug, id: importId, sheet },
      });
      if (data) onDraft(draftOf({ ...data.mappingOffer.suggested, reading }));
    } catch (fault) {
      setError(failure(fault));
    }
  };
  return (
    <div className={styles.fields}>
      <Field label={t('sheet.label')} hint={t('sheet.hint')}>
        <Select
          value={draft.reading.sheet ?? first.sheet ?? ''}
          options={first.sheets.map(({ name, header }) => ({
            value: name,
            label: header.length > 0 ? name : t('sheet.noTable', { name }),
          }))}
          onChange={(sheet) => void choose(sheet)}
        />
      </Field>
      {error && <FailureNotice error={error} announced />}
    </div>
  );
}
