import styles from './decisions.module.css';

interface Props {
  text: string;
  language: string;
}

/** What somebody wrote about a decision, in its own language. In the voice of the house: the serif is for stories. */
export function Words({ text, language }: Props) {
  return (
    <p className={styles.words} lang={language} dir="auto">
      {text}
    </p>
  );
}
