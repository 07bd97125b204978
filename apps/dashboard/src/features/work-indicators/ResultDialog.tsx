import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResultOf, Translations } from '../../graphql.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { FormDialog } from '../forms/FormDialog.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import {
  RemoveResultMutation,
  SaveResultMutation,
  type WorkIndicatorsQuery,
} from './work-indicators.graphql.js';

export type Result = ResultOf<typeof WorkIndicatorsQuery>['results'][number];

interface Props {
  /** The one to change; none to add one. */
  result?: Result;
  onSaved: (id: string) => void;
  onClose: () => void;
}

/** Adds a result, renames it, or takes it away. */
export function ResultDialog({ result, onSaved, onClose }: Props) {
  const { t } = useTranslation('numbers');
  const { initiative } = useInitiative();
  const sending = useSend();
  const [name, setName] = useState(result?.name ?? '');
  const [translations, setTranslations] = useState<Translations>(result?.translations ?? {});
  const dirty = name !== (result?.name ?? '') || translations !== (result?.translations ?? translations);
  const save = async () => {
    const input = { id: result?.id, name: name.trim(), translations };
    const saved = await sending.send(SaveResultMutation, { initiative: initiative.slug, input });
    if (saved) onSaved(saved.saveResult);
  };
  const remove = async (id: string) => {
    if (await sending.send(RemoveResultMutation, { initiative: initiative.slug, id })) onClose();
  };
  return (
    <FormDialog
      open
      title={result ? t('result.change') : t('result.add')}
      dirty={dirty}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
      more={
        result && (
          <Button look="plain" icon="trash" onClick={() => void remove(result.id)}>
            {t('result.remove')}
          </Button>
        )
      }
    >
      <Field label={t('result.name')} hint={t('result.hint')} error={sending.problemAt('name')} required>
        <TextInput value={name} onChange={setName} data-first-focus="" />
      </Field>
      <TranslationFields
        fields={[{ name: 'name', label: t('result.name'), original: name }]}
        value={translations}
        onChange={setTranslations}
      />
    </FormDialog>
  );
}
