import { useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { FormFailure } from '../forms/FormFailure.js';
import formStyles from '../forms/forms.module.css';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { slugOf } from '../forms/slug.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CountingFields } from './CountingFields.js';
import {
  inputOf,
  newMeaning,
  unreadable,
  type DefinitionDraft,
  type IndicatorInput,
  type WorkIndicator,
} from './definitionDraft.js';
import styles from './DefinitionForm.module.css';
import { MeaningDialog } from './MeaningDialog.js';
import { MeaningFields } from './MeaningFields.js';
import { ShowingFields } from './ShowingFields.js';
import {
  DefinitionChoicesQuery,
  SaveIndicatorMutation,
  WorkIndicatorsQuery,
} from './work-indicators.graphql.js';

interface Props {
  /** As it is stored; none for a new one. */
  indicator?: WorkIndicator;
  initial: DefinitionDraft;
  onSaved: (slug: string, draft: DefinitionDraft) => void;
}

/** What each part of the form gets. */
export interface PartProps {
  draft: DefinitionDraft;
  change: (changes: Partial<DefinitionDraft>) => void;
  problemAt: (field: keyof DefinitionDraft) => string | undefined;
}

/** All fields of an indicator, in sections that can be read one by one, with one button at the end. */
export function DefinitionForm({ indicator, initial, onSaved }: Props) {
  const id = indicator?.id;
  const { t } = useTranslation(['numbers', 'forms']);
  const { t: problem } = useTranslation('problems');
  const { locale } = useFormat();
  const { initiative } = useInitiative();
  const sending = useSend();
  const [changes, setChanges] = useState<Partial<DefinitionDraft>>({});
  const [tries, setTries] = useState(0);
  /** What waits for an answer to the question of meaning. */
  const [asked, setAsked] = useState<IndicatorInput>();
  /** Fields that were touched since the last attempt: their sentence may not be true any more. */
  const [mended, setMended] = useState<readonly string[]>([]);
  const draft = { ...initial, ...changes };
  const dirty = Object.keys(changes).length > 0;
  const variables = { initiative: initiative.slug };
  const { data: choices } = useQuery(DefinitionChoicesQuery, { variables });
  const { data: list } = useQuery(WorkIndicatorsQuery, { variables });
  const wrong = tries > 0 ? unreadable(draft, locale) : [];
  const part: PartProps = {
    draft,
    change: (made) => {
      // The address follows the name until it is known to others, or typed by hand.
      const follows = !id && changes.slug === undefined && made.name !== undefined && made.slug === undefined;
      setChanges({ ...changes, ...made });
      setMended([...mended, ...Object.keys(made), ...(follows ? ['slug'] : [])]);
      if (follows) setSuggested(slugOf(made.name ?? ''));
    },
    problemAt: (field) => {
      if (wrong.some((each) => each === field)) return problem('NOT_A_NUMBER');
      return mended.includes(field) ? undefined : sending.problemAt(field);
    },
  };
  const [suggested, setSuggested] = useState('');
  const slug = changes.slug ?? (id ? draft.slug : suggested);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    setMended([]);
    const whole = { ...draft, slug };
    if (unreadable(whole, locale).length > 0) return;
    const input = inputOf(whole, locale, id);
    // Numbers that are out there were counted by the words that stand: whether they still are is for people to say.
    if (newMeaning(indicator, input).length > 0) setAsked(input);
    else await save(input);
  };
  const save = async (input: IndicatorInput) => {
    const sent = changes;
    const whole = { ...draft, slug };
    const saved = await sending.send(SaveIndicatorMutation, { ...variables, input });
    if (!saved) return;
    setAsked(undefined);
    // What was typed while the answer was under way stays.
    setChanges((now) => (now === sent ? {} : now));
    onSaved(slug, whole);
  };
  return (
    <form className={formStyles.form} onSubmit={(event) => void submit(event)} noValidate>
      <LeaveGuard dirty={dirty && !sending.busy} />
      <MeaningFields
        {...part}
        draft={{ ...draft, slug }}
        results={list?.results ?? []}
        organizations={choices?.organizations ?? []}
      />
      <CountingFields {...part} />
      <ShowingFields
        {...part}
        leading={(list?.workIndicators ?? []).filter(({ foreshadowsId }) => id && foreshadowsId === id)}
        sources={choices?.sources ?? []}
        others={(list?.workIndicators ?? []).filter((other) => other.id !== id)}
      />
      {asked && indicator && (
        <MeaningDialog
          changed={newMeaning(indicator, asked)}
          frequency={indicator.frequency}
          sending={sending}
          onDecide={(meaningChange) => void save({ ...asked, meaningChange })}
          onClose={() => setAsked(undefined)}
        />
      )}
      <div className={styles.foot}>
        <FormFailure error={asked ? undefined : sending.error} tries={tries} />
        <div className={formStyles.foot}>
          <Button type="submit" look="primary" busy={sending.busy}>
            {id ? t('forms:save') : t('definition.add')}
          </Button>
          {dirty && <p>{t('forms:unsaved')}</p>}
        </div>
      </div>
    </form>
  );
}
