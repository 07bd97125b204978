import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../../ui/Choices.js';
import { AddText } from './AddText.js';
import { useEditor } from './EditorContext.js';
import { sameName } from './names.js';

/** Rows with one of these texts are read, all others are left out. */
export function KeepTexts({ column, texts }: { column: string; texts: readonly string[] }) {
  const { t } = useTranslation('imports');
  const { draft, change } = useEditor();
  const oneOf = draft.keep.find((filter) => sameName(filter.column, column))?.oneOf ?? [];
  const set = (next: string[]) =>
    change({
      ...draft,
      keep: draft.keep.map((filter) =>
        sameName(filter.column, column) ? { ...filter, oneOf: next } : filter,
      ),
    });
  const choices = [...new Set([...texts, ...oneOf])].map((text) => ({
    value: text,
    label: text.trim() === '' ? t('words.blank') : text,
  }));
  return (
    <>
      <ChoiceList legend={t('keep.legend')} choices={choices} values={oneOf} onChange={set} inline />
      <AddText label={t('keep.add')} onAdd={(text) => set([...oneOf, text])} />
    </>
  );
}
