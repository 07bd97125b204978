import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { FormDialog } from '../forms/FormDialog.js';
import { slugOf } from '../forms/slug.js';
import { linesOf } from './lines.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SavePlaceMutation } from './places.graphql.js';
import type { Place, PlacesAndGroups } from './PlacesPanel.js';
import { PopulationFields } from './PopulationFields.js';
import { populationInput, populationTexts, unreadablePeople } from './population.js';
import { indented, possibleParents } from '../initiative/tree.js';

interface Props {
  /** The one to change; none to add one. */
  place?: Place;
  /** Where it lies; empty for the place that all others lie in. */
  parentId: string;
  data: PlacesAndGroups;
  onDone: () => void;
}

/** A place: its name, code, level and other spellings; where it lies; who lives there. */
export function PlaceDialog({ place, parentId, data, onDone }: Props) {
  const { t } = useTranslation('numbers');
  const { t: problem } = useTranslation('problems');
  const { locale } = useFormat();
  const { initiative } = useInitiative();
  const sending = useSend();
  const [typed, setTyped] = useState<
    Partial<Record<'name' | 'code' | 'level' | 'parentId' | 'aliases', string>>
  >({});
  const [people, setPeople] = useState<Record<string, string>>();
  const [checked, setChecked] = useState(false);
  const name = typed.name ?? place?.name ?? '';
  const sibling = data.places.find((other) => other.parentId === (parentId || null));
  const text = {
    name,
    code: typed.code ?? place?.code ?? slugOf(name),
    level: typed.level ?? place?.level ?? sibling?.level ?? '',
    parentId: typed.parentId ?? parentId,
    aliases: typed.aliases ?? place?.aliases.join('\n') ?? '',
  };
  const texts = people ?? populationTexts(data.populations, place?.id, locale);
  const wrong = checked ? unreadablePeople(texts, locale) : [];
  const set = (made: typeof typed) => setTyped({ ...typed, ...made });
  const save = async () => {
    setChecked(true);
    if (unreadablePeople(texts, locale).length > 0) return;
    const input = {
      id: place?.id,
      parentId: text.parentId || null,
      name: text.name.trim(),
      code: text.code.trim(),
      level: text.level.trim(),
      aliases: linesOf(text.aliases),
      // What was not touched is not sent, so that it stays.
      population: people && populationInput(people, locale),
    };
    if (await sending.send(SavePlaceMutation, { initiative: initiative.slug, input })) onDone();
  };
  const levels = [...new Set(data.places.map(({ level }) => level))];
  return (
    <FormDialog
      open
      title={place ? place.name : t('places.add')}
      dirty={Object.keys(typed).length > 0 || people !== undefined}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onDone}
    >
      <Field label={t('places.name')} error={sending.problemAt('name')} required>
        <TextInput value={text.name} onChange={(value) => set({ name: value })} data-first-focus="" />
      </Field>
      {(text.parentId !== '' || data.places.length > 0) &&
        (place === undefined || place.parentId !== null) && (
          <Field label={t('places.parent')} error={sending.problemAt('parentId')} required>
            <Select
              value={text.parentId}
              onChange={(value) => set({ parentId: value })}
              options={indented(possibleParents(data.places, place?.id))}
            />
          </Field>
        )}
      <Field
        label={t('places.level')}
        hint={t('places.levelHint')}
        error={sending.problemAt('level')}
        required
      >
        <TextInput value={text.level} onChange={(value) => set({ level: value })} list="place-levels" />
      </Field>
      <datalist id="place-levels">
        {levels.map((level) => (
          <option key={level} value={level} />
        ))}
      </datalist>
      <Field label={t('places.code')} hint={t('places.codeHint')} error={sending.problemAt('code')} required>
        <TextInput value={text.code} onChange={(value) => set({ code: value })} spellCheck={false} />
      </Field>
      <Field
        label={t('places.aliases')}
        hint={t('places.aliasesHint')}
        error={sending.problemAt('aliases')}
        optional
      >
        <TextArea value={text.aliases} onChange={(value) => set({ aliases: value })} />
      </Field>
      <PopulationFields
        texts={texts}
        dimensions={data.dimensions}
        problemAt={(key) => (wrong.includes(key) ? problem('NOT_A_NUMBER') : undefined)}
        onChange={setPeople}
      />
    </FormDialog>
  );
}
