import { useQuery } from '@apollo/client/react';
import { DATE_ORDERS, type StoryMapping } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useLanguageName } from '../../ui/useLanguageName.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PromptQuery } from '../prompts/prompts.graphql.js';
import type { FileColumn } from './delivery.js';
import { fits } from './guess.js';
import { PlacementFields } from './PlacementFields.js';
import { StoryMappingsQuery } from './story-imports.graphql.js';

interface Props {
  columns: readonly FileColumn[];
  /** Slug of the call. */
  prompt: string;
  mapping: StoryMapping;
  onChange: (mapping: StoryMapping) => void;
}

/** What each column is. */
export function ColumnFields({ columns, prompt, mapping, onChange }: Props) {
  const { t } = useTranslation('storyImports');
  const languageName = useLanguageName();
  const { initiative } = useInitiative();
  const saved = useQuery(StoryMappingsQuery, { variables: { initiative: initiative.slug } });
  const call = useQuery(PromptQuery, { variables: { initiative: initiative.slug, slug: prompt } });
  const kept = (saved.data?.storyMappings ?? []).filter((each) =>
    fits(each.mapping as StoryMapping, columns),
  );
  const set = (change: Partial<StoryMapping>) => onChange({ ...mapping, ...change });
  const all = columns.map(({ name, samples }) => ({
    value: name,
    label: samples[0] ? `${name}: ${samples[0].slice(0, 30)}` : name,
  }));
  const codes = [...new Set(['en', 'es', ...('code' in mapping.language ? [mapping.language.code] : [])])];
  const column = (
    name: string,
    value: string | undefined,
    choose: (column: string) => void,
    optional = true,
  ) => (
    <Field label={name}>
      <Select
        value={value ?? ''}
        onChange={choose}
        options={[...(optional ? [{ value: '', label: t('columns.none') }] : []), ...all]}
      />
    </Field>
  );
  return (
    <>
      {kept.length > 0 && (
        <Field label={t('columns.saved')}>
          <Select
            value=""
            placeholder={t('columns.savedNone')}
            onChange={(id) =>
              onChange((kept.find((each) => each.id === id)?.mapping as StoryMapping) ?? mapping)
            }
            options={kept.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      )}
      <Field label={t('columns.source')} hint={t('columns.sourceHint')}>
        <TextInput value={mapping.source} onChange={(source) => set({ source })} />
      </Field>
      {column(t('columns.text'), mapping.text, (text) => set({ text }), false)}
      {column(t('columns.id'), mapping.id, (id) => set({ id }), false)}
      {column(t('columns.titleColumn'), mapping.title, (title) => set({ title: title || undefined }))}
      <Field label={t('columns.language')}>
        <Select
          value={'code' in mapping.language ? `=${mapping.language.code}` : mapping.language.column}
          onChange={(value) =>
            set({ language: value.startsWith('=') ? { code: value.slice(1) } : { column: value } })
          }
          options={[
            ...codes.map((code) => ({
              value: `=${code}`,
              label: t('columns.all', { language: languageName(code) }),
            })),
            ...columns.map(({ name }) => ({ value: name, label: t('columns.columnSays', { column: name }) })),
          ]}
        />
      </Field>
      {column(t('columns.date'), mapping.date?.column, (name) =>
        set({ date: name ? { column: name, order: mapping.date?.order ?? 'YMD' } : undefined }),
      )}
      {mapping.date && (
        <Field label={t('columns.order')}>
          <Select
            value={mapping.date.order}
            onChange={(value) => {
              const order = DATE_ORDERS.find((each) => each === value);
              if (order && mapping.date) set({ date: { ...mapping.date, order } });
            }}
            options={DATE_ORDERS.map((value) => ({ value, label: t(`columns.orders.${value}`) }))}
          />
        </Field>
      )}
      {column(t('columns.place'), mapping.place, (place) => set({ place: place || undefined }))}
      {columns.some(({ isTick }) => isTick) && (
        <ChoiceList
          legend={t('columns.themes')}
          hint={t('columns.themesHint')}
          values={mapping.themes.map((each) => each.column)}
          onChange={(names) =>
            set({
              themes: names.map(
                (name) =>
                  mapping.themes.find((each) => each.column === name) ?? { column: name, theme: name },
              ),
            })
          }
          choices={columns.filter(({ isTick }) => isTick).map(({ name }) => ({ value: name, label: name }))}
        />
      )}
      {column(t('columns.themeList'), mapping.themeList?.column, (name) => {
        const samples = columns.find((each) => each.name === name)?.samples ?? [];
        const between = samples.some((text) => text.includes(';')) ? ';' : ' ';
        set({ themeList: name ? { column: name, between } : undefined });
      })}
      <PlacementFields
        signifiers={call.data?.prompt.signifiers ?? []}
        columns={all}
        placements={mapping.placements}
        onChange={(placements) => set({ placements })}
      />
      <Field label={t('columns.leaveOut')} hint={t('columns.leaveOutHint')} optional>
        <TextArea
          value={mapping.leaveOut.join('\n')}
          onChange={(text) => set({ leaveOut: text.split('\n') })}
        />
      </Field>
    </>
  );
}
