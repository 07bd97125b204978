import { useTranslation } from 'react-i18next';
import { Select } from '../../../ui/Select.js';
import { AddText } from './AddText.js';
import styles from './Mapping.module.css';
import { useEditor } from './EditorContext.js';
import { fold, sameName } from './names.js';

/** Which indicator each text of the column is. Names that are an indicator's own need no word. */
export function IndicatorTexts({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('imports');
  const { draft, change, indicators } = useEditor();
  const { indicatorTexts } = draft;
  const all = [
    ...new Map([...texts, ...Object.keys(indicatorTexts)].map((text) => [fold(text), text])).values(),
  ];
  const meaning = (text: string) =>
    Object.entries(indicatorTexts).find(([each]) => sameName(each, text))?.[1] ??
    indicators.find(({ slug, name }) => sameName(name, text) || sameName(slug, text))?.slug ??
    '';
  const set = (text: string, slug: string) => {
    const others = Object.entries(indicatorTexts).filter(([each]) => !sameName(each, text));
    change({ ...draft, indicatorTexts: Object.fromEntries([...others, [text, slug]]) });
  };
  return (
    <>
      <ul className={styles.meanings}>
        {all.map((text) => (
          <li key={text}>
            <span className={styles.text}>{text}</span>
            <Select
              aria-label={t('indicatorText.is', { text })}
              placeholder={t('indicatorText.none')}
              value={meaning(text)}
              options={indicators.map(({ slug, name }) => ({ value: slug, label: name }))}
              onChange={(slug) => set(text, slug)}
            />
          </li>
        ))}
      </ul>
      <AddText label={t('indicatorText.add')} onAdd={(text) => set(text, '')} />
    </>
  );
}
