import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ChoiceList } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { SAVED } from '../forms/LeaveGuard.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Theme } from '../themes/themes.graphql.js';
import { SplitThemeMutation, StoriesOfThemeQuery } from './codebook.graphql.js';

/** Gives some stories of a theme one of their own. */
export function SplitTheme({ theme }: { theme: Theme }) {
  const { t } = useTranslation('coding');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const sending = useSend();
  const [name, setName] = useState('');
  const [storyIds, setStoryIds] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const { data } = useQuery(StoriesOfThemeQuery, {
    variables: { initiative: initiative.slug, id: theme.id },
  });
  const stories = data?.storiesOfTheme ?? [];
  if (data && stories.length === 0) return null;
  const split = async () => {
    setMissing(storyIds.length === 0);
    if (storyIds.length === 0) return;
    const what = { initiative: initiative.slug, id: theme.id, name, storyIds };
    if (!(await sending.send(SplitThemeMutation, what))) return;
    toast(t('split.done', { name: name.trim() }));
    await navigate(`${work}/themes/history`, { state: SAVED });
  };
  return (
    <SendForm sending={sending} action={t('split.action')} onSend={() => void split()}>
      <Part title={t('split.title')} lead={t('split.lead')}>
        <Field label={t('split.name')} error={sending.problemAt('name')} required>
          <TextInput value={name} onChange={setName} />
        </Field>
        <ChoiceList
          legend={t('split.stories')}
          error={missing && storyIds.length === 0 ? t('split.missing') : undefined}
          values={storyIds}
          onChange={setStoryIds}
          choices={stories.map(({ id, title, opening, language }) => ({
            value: id,
            label: (
              <span lang={language} dir="auto">
                {title || opening}
              </span>
            ),
            hint: title ? <span lang={language}>{opening}</span> : undefined,
          }))}
        />
      </Part>
    </SendForm>
  );
}
