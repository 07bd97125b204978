import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { CopyLink } from '../../ui/CopyLink.js';
import { DownloadMenu } from '../../ui/DownloadMenu.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { useCopy } from '../../ui/useCopy.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { chartAddress, pageAddress } from './addresses.js';
import styles from './CiteSection.module.css';
import type { Indicator } from './indicator-page.graphql.js';
import type { Selection } from './selection.js';

const ENDINGS = ['bib', 'ris', 'csl'] as const;

interface Props {
  indicator: Indicator;
  /** Address of the indicator at the server. */
  address: string;
  selection: Selection;
}

/** How the numbers are cited: in words, for programs that keep references, and by their permanent address. */
export function CiteSection({ indicator, address, selection }: Props) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { initiative, home } = useInitiative();
  const copy = useCopy(t('indicator.cite.copied'));
  const { name, source, publishedAt } = indicator;
  if (!publishedAt) return null;
  const published = publishedAt.slice(0, 10);
  const page = pageAddress(`${home}/indicators/${indicator.slug}`, selection);
  const words = [
    t('indicator.cite.words', {
      publisher: initiative.name,
      year: published.slice(0, 4),
      name,
      date: format.date(published),
    }),
    source &&
      t('indicator.cite.from', { source: [source.producer, source.title].filter(Boolean).join(', ') }),
    new URL(page, location.origin).href,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <Section title={t('indicator.cite.title')} lead={t('indicator.cite.lead')}>
      <blockquote className={styles.words}>{words}</blockquote>
      <div className={styles.actions} data-screen-only>
        <Button size="small" onClick={() => void copy(words)}>
          {t('indicator.cite.copy')}
        </Button>
        <CopyLink size="small" href={page} of={name} />
        <DownloadMenu
          label={t('indicator.cite.programs')}
          of={name}
          files={ENDINGS.map((ending) => ({
            href: chartAddress(`${address}.${ending}`, selection, format.locale),
            label: t(`indicator.cite.${ending}`),
          }))}
        />
      </div>
    </Section>
  );
}
