import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ChoiceList } from '../../ui/Choices.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Field } from '../../ui/Field.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Part } from '../forms/Part.js';
import { inTreeOrder } from '../initiative/tree.js';
import type { PromptPartProps } from './PromptForm.js';
import { PromptIndicatorsQuery } from './prompts.graphql.js';
import styles from './prompts.module.css';

/** What the teller is asked after the story: themes, better or worse; and which indicators the call speaks to. */
export function PromptAsks({ draft, set, problemOf }: PromptPartProps) {
  const { t } = useTranslation('manage');
  const { initiative, themes } = useInitiative();
  const { data, error, refetch } = useQuery(PromptIndicatorsQuery, {
    variables: { initiative: initiative.slug },
  });
  const indicators = data?.workIndicators.filter(
    ({ id, archived }) => !archived || draft.indicatorIds.includes(id),
  );
  return (
    <Part title={t('prompts.parts.asks')} lead={t('prompts.parts.asksLead')}>
      <Field
        label={t('prompts.trend')}
        hint={t('prompts.hint.trend')}
        error={problemOf('livedTrendQuestion')}
        optional
      >
        <TextInput value={draft.livedTrendQuestion} onChange={(text) => set({ livedTrendQuestion: text })} />
      </Field>
      <div>
        <Disclosure summary={t('prompts.themes', { count: draft.themeIds.length })}>
          <ChoiceList
            legend={t('prompts.themesLegend')}
            hint={t('prompts.hint.themes')}
            error={problemOf('themeIds')}
            values={draft.themeIds}
            onChange={(themeIds) => set({ themeIds })}
            choices={inTreeOrder(themes).map(({ id, name, depth }) => ({
              value: id,
              label: (
                <span style={{ paddingInlineStart: `${depth * 1.5}rem` }} className={styles.themes}>
                  {name}
                </span>
              ),
            }))}
          />
        </Disclosure>
        {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
        {!indicators && !error && <Skeleton lines={2} />}
        {indicators && (
          <Disclosure summary={t('prompts.indicators', { count: draft.indicatorIds.length })}>
            <ChoiceList
              legend={t('prompts.indicatorsLegend')}
              hint={t('prompts.hint.indicators')}
              error={problemOf('indicatorIds')}
              values={draft.indicatorIds}
              onChange={(indicatorIds) => set({ indicatorIds })}
              choices={indicators.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Disclosure>
        )}
      </div>
    </Part>
  );
}
