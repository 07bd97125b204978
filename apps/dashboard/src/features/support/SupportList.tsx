import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../ask.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { pageLink, phoneLink, relevant } from './relevant.js';
import styles from './support.module.css';
import { SupportQuery, type SupportResource } from './support.graphql.js';

interface Props {
  initiative: string;
  /** Of the story; who helps with that comes first. */
  warnings?: readonly string[];
  /** Why it is shown here. */
  title: string;
  lead: string;
  /** No link leads away: for a page that nobody may leave. */
  isPlain?: boolean;
}

/** Who helps, asked for where it is shown. Nothing stands here when nobody is named, or the line is down. */
export function SupportList({ initiative, warnings = [], title, lead, isPlain }: Props) {
  const { i18n } = useTranslation('support');
  const [all, setAll] = useState<SupportResource[]>([]);
  const language = i18n.resolvedLanguage;
  useEffect(() => {
    const leaving = new AbortController();
    ask(SupportQuery, { initiative, language }, leaving.signal)
      .then(({ supportResources }) => setAll(supportResources))
      // Help that cannot be fetched must not stand in the way of what the page is for.
      .catch(() => setAll([]));
    return () => leaving.abort();
  }, [initiative, language]);
  if (all.length === 0) return null;
  return (
    <section className={styles.support}>
      <h2>{title}</h2>
      <p>{lead}</p>
      <ul>
        {relevant(all, warnings).map((resource) => (
          <li key={resource.id}>
            <Helper resource={resource} isPlain={isPlain} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One who helps: name, what for, and how to reach them. */
export function Helper({ resource, isPlain = false }: { resource: SupportResource; isPlain?: boolean }) {
  const { t } = useTranslation('support');
  const format = useFormat();
  const { name, helpsWith, phone, address, languages, hours } = resource;
  const page = isPlain ? undefined : pageLink(address);
  return (
    <>
      <p className={styles.name}>{name}</p>
      <p>{helpsWith}</p>
      <p className={styles.reach}>
        {phone && isPlain && <span>{phone}</span>}
        {phone && !isPlain && (
          <a href={phoneLink(phone)} aria-label={t('call', { name, phone })}>
            {phone}
          </a>
        )}
        {page ? <Link href={page}>{address.replace(/^https?:\/\//i, '')}</Link> : address}
      </p>
      {(hours || languages.length > 0) && (
        <p className={styles.quiet}>
          {[hours, languages.length > 0 && t('languages', { languages: format.list(languages) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </>
  );
}
