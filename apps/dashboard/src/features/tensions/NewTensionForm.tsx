import { AUDIENCES, TENSION_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextInput } from '../../ui/TextInput.js';
import { LeaveGuard, SAVED } from '../forms/LeaveGuard.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { treeOptions } from '../initiative/tree.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import { useRoot } from '../indicator-page/useRoot.js';
import { ChooseStories } from './ChooseStories.js';
import { OpenTensionMutation, type TensionInput } from './tensions.graphql.js';

interface Props {
  indicatorId: string;
  placeId: string;
}

const NO_STORIES: string[] = [];
const FIRST_AUDIENCE: TensionInput['audience'] = 'PARTNERS';

/** What is asked, about which number, who sees it, and which stories are read beside it. */
export function NewTensionForm(chosen: Props) {
  const { t, i18n } = useTranslation('tensions');
  const { initiative, work, places, dimensions } = useInitiative();
  const indicators = useIndicatorNames();
  const root = useRoot();
  const navigate = useNavigate();
  const sending = useSend();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => ({
    ...{ key: crypto.randomUUID(), title: '', categoryId: '', storyIds: NO_STORIES },
    ...{ audience: FIRST_AUDIENCE, ...chosen },
  }));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const { title, indicatorId, categoryId } = draft;
  const placeId = draft.placeId || root;
  const problem = (value: string, path: string) =>
    tried && value.trim() === '' ? t('required') : sending.problemAt(`input.${path}`, path);
  const open = async () => {
    setTried(true);
    if (title.trim() === '' || indicatorId === '') return;
    const language = i18n.resolvedLanguage ?? 'en';
    const input = { ...draft, placeId, categoryId: categoryId || null, language };
    const answer = await sending.send(OpenTensionMutation, { initiative: initiative.slug, input });
    if (answer) await navigate(`${work}/tensions/${answer.openTension.id}`, { state: SAVED });
  };
  return (
    <SendForm sending={sending} action={t('new.open')} onSend={() => void open()}>
      <LeaveGuard dirty={title !== '' || draft.storyIds.length > 0} />
      <Part title={t('new.question')} lead={t('new.questionLead')}>
        <Field label={t('new.titleLabel')} hint={t('new.titleHint')} error={problem(title, 'title')} required>
          <TextInput
            value={title}
            onChange={(words) => change({ title: words })}
            maxLength={TENSION_LIMITS.title}
          />
        </Field>
        <Field label={t('new.indicator')} error={problem(indicatorId, 'indicatorId')} required>
          <Select
            value={indicatorId}
            onChange={(id) => change({ indicatorId: id, storyIds: [] })}
            placeholder={t('new.choose')}
            options={indicators.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field label={t('new.place')} error={sending.problemAt('placeId', 'input.placeId')}>
          <Select value={placeId} onChange={(id) => change({ placeId: id })} options={treeOptions(places)} />
        </Field>
        <Field
          label={t('new.group')}
          hint={t('new.groupHint')}
          error={sending.problemAt('categoryId', 'input.categoryId')}
          optional
        >
          <Select
            value={categoryId}
            onChange={(id) => change({ categoryId: id })}
            placeholder={t('readings.everyone')}
            options={dimensions.flatMap(({ name: group, categories }) =>
              categories.map(({ id, name }) => ({ value: id, label: name, group })),
            )}
          />
        </Field>
      </Part>
      <Part title={t('new.who')} lead={t('new.whoLead')}>
        <RadioGroup
          legend={t('audience.legend')}
          value={draft.audience}
          onChange={(value) => change({ audience: AUDIENCES.find((each) => each === value) ?? 'STEWARDS' })}
          choices={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
        />
      </Part>
      <Part title={t('new.stories')} lead={t('new.storiesLead')}>
        {indicatorId === '' && <p>{t('new.indicatorFirst')}</p>}
        {indicatorId !== '' && (
          <ChooseStories
            indicatorId={indicatorId}
            chosen={draft.storyIds}
            error={sending.problemAt('storyIds', 'input.storyIds')}
            onChange={(storyIds) => change({ storyIds })}
          />
        )}
      </Part>
    </SendForm>
  );
}
