import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../../app/FailureNotice.js';
import { Button } from '../../../ui/Button.js';
import type { Report, WholeImport } from '../imports.graphql.js';
import { mappingOf, type MappingDraft } from '../mapping/draft.js';
import { WordMeanings } from '../mapping/WordMeanings.js';
import { withWord } from '../mapping/words-seen.js';
import { useCheck } from '../useCheck.js';
import styles from './Report.module.css';

/** More than that are no words that somebody means, but a column read wrongly. */
const MOST = 12;

interface Props {
  found: WholeImport;
  report: Report;
  draft: MappingDraft;
  onDraft: (draft: MappingDraft) => void;
  onChange: () => Promise<unknown>;
}

/** Words that the check met in place of numbers, further down than the first rows: explained where they are reported. */
export function UnreadWords({ found, report, draft, onDraft, onChange }: Props) {
  const { t } = useTranslation('imports');
  const { busy, error, run } = useCheck(found.id, onChange);
  const texts = unreadWords(report);
  if (texts.length === 0 || texts.length > MOST) return null;
  const isSaid = texts.some((text) => draft.words.some((word) => word.text === text));
  return (
    <div className={styles.unread}>
      <h3>{t('words.met')}</h3>
      <WordMeanings
        texts={texts}
        words={draft.words}
        open={texts}
        onChange={(text, means) => onDraft({ ...draft, words: withWord(draft.words, text, means) })}
      />
      {error && <FailureNotice error={error} announced />}
      {isSaid && (
        <div>
          <Button busy={busy} onClick={() => void run(mappingOf(draft))}>
            {t('check.again')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The different words, in the order in which the report tells them. */
function unreadWords({ problems }: Report): string[] {
  const words = problems.flatMap(({ problem: { code, detail } }) => {
    const { text } = detail as { text?: unknown };
    return code === 'UNREADABLE_NUMBER' && typeof text === 'string' ? [text] : [];
  });
  return [...new Set(words)];
}
