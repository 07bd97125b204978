import { STORY_LIMITS } from '@chorus/domain';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { RadioGroup } from '../../../ui/Choices.js';
import { Field } from '../../../ui/Field.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextInput } from '../../../ui/TextInput.js';
import { TELLING_WAYS } from '../draft.js';
import styles from '../share.module.css';
import type { ScreenProps } from '../StepFrame.js';

/** Not part of what the form needs to begin: loaded by those who tell so. */
const VoicePart = lazy(() => import('../media/VoicePart.js').then((made) => ({ default: made.VoicePart })));
const PicturesPart = lazy(() =>
  import('../media/PicturesPart.js').then((made) => ({ default: made.PicturesPart })),
);

/** The story itself: in words, by voice, or both; with pictures, if the teller likes. */
export function TextScreen(given: ScreenProps) {
  const { call, draft, change, problem } = given;
  const { t } = useTranslation('story');
  const [showing, setShowing] = useState(draft.pictures.length > 0 || problem('pictures') !== undefined);
  return (
    <>
      <h1 className={styles.question}>{call.prompt.question}</h1>
      {call.prompt.help && <p className={styles.help}>{call.prompt.help}</p>}
      <RadioGroup
        inline
        legend={t('text.way')}
        value={draft.way}
        onChange={(value) => change({ way: TELLING_WAYS.find((way) => way === value) ?? 'WORDS' })}
        choices={TELLING_WAYS.map((value) => ({ value, label: t(`text.ways.${value}`) }))}
      />
      {draft.way !== 'WORDS' && (
        <Suspense fallback={<Skeleton height="9rem" />}>
          <VoicePart {...given} />
        </Suspense>
      )}
      {draft.way !== 'VOICE' && (
        <Field
          label={t('text.label')}
          hint={t('text.hint')}
          error={problem('text')}
          required={draft.way === 'WORDS'}
          optional={draft.way === 'BOTH'}
        >
          <TextArea
            telling
            limit={STORY_LIMITS.text}
            value={draft.text}
            onChange={(text) => change({ text })}
          />
        </Field>
      )}
      <Field label={t('text.title')} error={problem('title')} optional>
        <TextInput value={draft.title} onChange={(title) => change({ title })} autoComplete="off" />
      </Field>
      {showing ? (
        <Suspense fallback={<Skeleton height="9rem" />}>
          <PicturesPart {...given} />
        </Suspense>
      ) : (
        <div>
          <Button look="plain" icon="plus" onClick={() => setShowing(true)}>
            {t('pictures.begin')}
          </Button>
        </div>
      )}
    </>
  );
}
