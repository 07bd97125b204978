import type { WordMeaning } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { AddText } from './AddText.js';
import { useEditor } from './EditorContext.js';
import { usualMeaning, WordMeanings } from './WordMeanings.js';
import { unexplainedWords, withWord } from './words-seen.js';

/** Texts that stand where a number is expected. What is not explained is reported, never guessed. */
export function WordList() {
  const { t } = useTranslation('imports');
  const { draft, change, columns: file, reading } = useEditor();
  const seen = unexplainedWords({ ...draft, reading }, file.header, file.sample);
  const blank = draft.words.some(({ text }) => text === '') || seen.includes('') ? [] : [''];
  const texts = [...draft.words.map(({ text }) => text), ...seen, ...blank];
  const set = (text: string, means: WordMeaning | '') =>
    change({ ...draft, words: withWord(draft.words, text, means) });
  return (
    <>
      <WordMeanings texts={texts} words={draft.words} open={seen} onChange={set} />
      <AddText label={t('words.add')} onAdd={(text) => set(text, usualMeaning(text) ?? 'NOT_COLLECTED')} />
    </>
  );
}
