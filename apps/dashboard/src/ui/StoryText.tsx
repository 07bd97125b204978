import { classes } from './classes.js';
import styles from './StoryText.module.css';

interface Props {
  text: string;
  /** Language of the text, which may not be that of the page. */
  language?: string;
  /** One to three paragraphs on a card, or the story itself. */
  size?: 'short' | 'full';
}

/** Somebody's own words, in the serif, as they were written: an empty line begins a new paragraph. */
export function StoryText({ text, language, size = 'full' }: Props) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className={classes(styles.text, styles[size])} lang={language} dir="auto">
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph.trim()}</p>
      ))}
    </div>
  );
}
