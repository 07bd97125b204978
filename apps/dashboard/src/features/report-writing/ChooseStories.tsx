import { useQuery } from '@apollo/client/react';
import { REPORT_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { ChoiceList, RadioGroup } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import type { PartBlock } from './EditorParts.js';
import { StoriesToCiteQuery } from './writing.graphql.js';
import styles from './writing.module.css';

interface Props {
  kind: 'STORIES' | 'QUOTE';
  chosen: readonly string[];
  onTake: (made: PartBlock) => void;
  onClose: () => void;
}

const FIRST_WORDS = 110;

/** Which stories are read here, or whose sentence is quoted. Words are never copied: the block names the story. */
export function ChooseStories({ kind, chosen, onTake, onClose }: Props) {
  const { t } = useTranslation('reportWork');
  const { initiative } = useInitiative();
  const indicators = useIndicatorNames();
  const [indicatorId, setIndicator] = useState('');
  const [ids, setIds] = useState(chosen);
  const [tried, setTried] = useState(false);
  const { data, previousData, error, refetch } = useQuery(StoriesToCiteQuery, {
    variables: { initiative: initiative.slug, filter: indicatorId ? { indicatorId } : {} },
  });
  const found = (data ?? previousData)?.storyFeed.stories;
  const stories = found?.filter(({ quote }) => kind === 'STORIES' || quote !== '');
  const tooMany = ids.length > REPORT_LIMITS.stories;
  const problem = ids.length === 0 ? t('required') : tooMany ? t('stories.tooMany') : undefined;
  const take = () => {
    setTried(true);
    const [first] = ids;
    if (!first || tooMany) return;
    onTake(kind === 'QUOTE' ? { kind, storyId: first } : { kind, storyIds: [...ids] });
  };
  const list = {
    legend: t(`stories.legend.${kind}`),
    hint: t(`stories.hint.${kind}`),
    error: tried ? problem : undefined,
    choices: (stories ?? []).map(({ id, title, text, quote, language }) => ({
      value: id,
      label: (
        <span lang={language} dir="auto">
          {kind === 'QUOTE' ? quote : title || `${text.slice(0, FIRST_WORDS)} …`}
        </span>
      ),
    })),
  };
  // What was chosen under another filter stays chosen.
  const elsewhere = ids.filter((id) => !stories?.some((story) => story.id === id));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`stories.title.${kind}`)}
      actions={
        <Button look="primary" onClick={take}>
          {t('part.take')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <Field label={t('stories.beside')} optional>
          <Select
            value={indicatorId}
            onChange={setIndicator}
            placeholder={t('stories.all')}
            options={indicators.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        {error && !found && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
        {!error && !found && <Skeleton lines={6} />}
        {stories?.length === 0 && <p>{t(`stories.none.${kind}`)}</p>}
        {stories && stories.length > 0 && kind === 'STORIES' && (
          <ChoiceList {...list} values={ids} onChange={(values) => setIds([...elsewhere, ...values])} />
        )}
        {stories && stories.length > 0 && kind === 'QUOTE' && (
          <RadioGroup {...list} value={ids[0] ?? ''} onChange={(id) => setIds([id])} />
        )}
      </div>
    </Dialog>
  );
}
