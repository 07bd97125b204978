import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import type { DictionaryEntry } from './dictionary.graphql.js';
import styles from './Dictionary.module.css';

/** Only addresses of the web become links: what somebody typed as a source could be anything. */
const WEB = /^https?:\/\//i;

/** Where numbers come from, with licence and days. */
export function SourceWords({ source }: { source: NonNullable<DictionaryEntry['source']> }) {
  const { t } = useTranslation('dictionary');
  const format = useFormat();
  const { title, producer, url, edition, licence, publishedOn, accessedOn } = source;
  const more = [
    edition && t('edition', { edition }),
    publishedOn && t('sourcePublished', { date: format.date(publishedOn) }),
    accessedOn && t('sourceRead', { date: format.date(accessedOn) }),
    licence && t('licence', { licence }),
  ].filter(Boolean);
  return (
    <>
      {url && WEB.test(url) ? <Link href={url}>{title}</Link> : title}
      {`. ${producer}.`}
      {more.length > 0 && <p className={styles.more}>{more.join(' · ')}</p>}
    </>
  );
}
