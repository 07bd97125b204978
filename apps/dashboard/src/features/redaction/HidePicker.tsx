import {
  overlap,
  REDACTION_KINDS,
  REDACTION_LIMITS,
  redactionMark,
  type Redaction,
  type RedactionKind,
  type RedactionPart,
  type Span,
} from '@chorus/domain';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { MarkByKeyboard } from '../marking/MarkByKeyboard.js';
import { alike, selectedSpan } from '../marking/marked.js';
import { hiddenWords } from './hidden.js';
import styles from './redaction.module.css';

interface Props {
  story: { title: string; text: string; language: string };
  /** Where the words of the story stand on the page. */
  words: RefObject<HTMLElement | null>;
  redactions: readonly Redaction[];
  onChange: (redactions: Redaction[]) => void;
}

type Refusal = 'nothingMarked' | 'overlaps' | 'enough';

/** Hides words from audiences: what they are and why is said first, then they are marked. */
export function HidePicker({ story, words, redactions, onChange }: Props) {
  const { t } = useTranslation('work');
  const [kind, setKind] = useState<RedactionKind>('NAME');
  const [reason, setReason] = useState('');
  // A name that stands twice and is hidden once is not hidden.
  const [everywhere, setEverywhere] = useState(true);
  const [refused, setRefused] = useState<Refusal>();
  const hide = (part: RedactionPart, span: Span | undefined) => {
    const others = redactions.filter((each) => each.part === part);
    const text = part === 'TITLE' ? story.title : story.text;
    const found = span && everywhere ? alike(text, span) : span ? [span] : [];
    // Where the same words are hidden already there is nothing to do.
    const wanted = found.filter(
      (place) => place.start === span?.start || !others.some((each) => overlap(each, place)),
    );
    const why: Refusal | undefined = !span
      ? 'nothingMarked'
      : others.some((each) => overlap(each, span))
        ? 'overlaps'
        : redactions.length + wanted.length > REDACTION_LIMITS.spans
          ? 'enough'
          : undefined;
    setRefused(why);
    if (why) return;
    onChange([...redactions, ...wanted.map((place) => ({ part, ...place, kind, reason: reason.trim() }))]);
  };
  return (
    <div className={styles.picker}>
      <p className={styles.legend}>{t('redaction.legend')}</p>
      <p className={styles.quiet}>{t('redaction.hint')}</p>
      <RadioGroup
        legend={t('redaction.what')}
        inline
        value={kind}
        onChange={(chosen) => setKind(REDACTION_KINDS.find((each) => each === chosen) ?? 'OTHER')}
        choices={REDACTION_KINDS.map((value) => ({ value, label: t(`redaction.kind.${value}`) }))}
      />
      <p className={styles.quiet}>{t('redaction.mark', { mark: redactionMark(kind, story.language) })}</p>
      <Field
        label={t('redaction.reason')}
        hint={t('redaction.reasonHint')}
        error={refused && t(`redaction.refused.${refused}`)}
        optional
      >
        <TextInput value={reason} maxLength={REDACTION_LIMITS.reason} onChange={setReason} />
      </Field>
      <Checkbox label={t('redaction.everywhere')} checked={everywhere} onChange={setEverywhere} />
      <div>
        <Button size="small" onClick={() => hide('TEXT', selectedSpan(story.text, words.current))}>
          {t('redaction.hide')}
        </Button>
      </div>
      <MarkByKeyboard
        summary={t('redaction.byKeyboard')}
        hint={t('redaction.byKeyboardHint')}
        action={t('redaction.hideHere')}
        language={story.language}
        texts={[
          { key: 'TITLE', label: t('redaction.inTitle'), text: story.title },
          { key: 'TEXT', label: t('redaction.inText'), text: story.text },
        ]}
        onMark={(key, span) => hide(key === 'TITLE' ? 'TITLE' : 'TEXT', span)}
      />
      <HiddenList story={story} redactions={redactions} onChange={onChange} />
    </div>
  );
}

function HiddenList({ story, redactions, onChange }: Omit<Props, 'words'>) {
  const { t } = useTranslation('work');
  if (redactions.length === 0) return null;
  return (
    <ul className={styles.hidden} aria-label={t('redaction.list')}>
      {redactions.map((each) => {
        const words = hiddenWords(story, each);
        return (
          <li key={`${each.part} ${each.start}`}>
            <div>
              <p className={styles.words} lang={story.language} dir="auto">
                {words}
              </p>
              <p className={styles.quiet}>
                {[
                  t(`redaction.kind.${each.kind}`),
                  each.part === 'TITLE' && t('redaction.inTitle'),
                  each.reason,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <Button
              size="small"
              look="plain"
              onClick={() => onChange(redactions.filter((other) => other !== each))}
            >
              {t('redaction.show')}
              <VisuallyHidden> {words}</VisuallyHidden>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
