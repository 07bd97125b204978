import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../ui/Choices.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { StoriesBesideQuery, TensionMarksQuery } from '../tensions/tensions.graphql.js';
import type { DraftProps } from './DecisionForm.js';
import type { KnownStory } from './draft.js';

const FIRST_WORDS = 90;

/** Questions, stories and themes that a decision rests on; each can be chosen, none must be. */
export function RestsOn({ draft, change, problem, known }: DraftProps & { known: readonly KnownStory[] }) {
  const { t } = useTranslation('decisions');
  const { initiative, themes } = useInitiative();
  const tensions =
    useQuery(TensionMarksQuery, { variables: { initiative: initiative.slug } }).data?.tensions ?? [];
  const stories = useStories(draft.curves[0]?.indicatorId ?? '', known);
  const named = (language: string, words: string) => (
    <span lang={language} dir="auto">
      {words}
    </span>
  );
  return (
    <>
      {tensions.length > 0 && (
        <ChoiceList
          legend={t('form.tensions')}
          optional
          values={draft.tensionIds}
          onChange={(tensionIds) => change({ tensionIds })}
          choices={tensions.map(({ id, title, language }) => ({ value: id, label: named(language, title) }))}
        />
      )}
      {stories.length > 0 ? (
        <ChoiceList
          legend={t('form.stories')}
          hint={t('form.storiesHint')}
          error={problem('storyIds')}
          optional
          values={draft.storyIds}
          onChange={(storyIds) => change({ storyIds })}
          choices={stories.map(({ id, title, language }) => ({ value: id, label: named(language, title) }))}
        />
      ) : (
        <p>{t('form.noStories')}</p>
      )}
      {themes.length > 0 && (
        <Disclosure
          summary={t('form.themes', { count: draft.themeIds.length })}
          open={draft.themeIds.length > 0}
        >
          <ChoiceList
            legend={t('form.themesLegend')}
            optional
            values={draft.themeIds}
            onChange={(themeIds) => change({ themeIds })}
            choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Disclosure>
      )}
    </>
  );
}

/** Stories that are cited already, and published ones beside the first curve, the newest first. */
function useStories(indicatorId: string, known: readonly KnownStory[]): KnownStory[] {
  const { t } = useTranslation('decisions');
  const { initiative } = useInitiative();
  const { data } = useQuery(StoriesBesideQuery, {
    variables: { initiative: initiative.slug, indicatorId },
    skip: indicatorId === '',
  });
  const beside = (data?.storyFeed.stories ?? []).map(({ id, title, text, language }) => ({
    ...{ id, language, title: title || `${text.slice(0, FIRST_WORDS)} …` },
  }));
  const first = known.map((story) => ({ ...story, title: story.title || t('form.untitled') }));
  return [...first, ...beside.filter(({ id }) => !known.some((story) => story.id === id))];
}
