import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { CopyLink } from '../../ui/CopyLink.js';
import { DownloadMenu } from '../../ui/DownloadMenu.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { useCopy } from '../../ui/useCopy.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Report } from './reports.graphql.js';
import styles from './reports.module.css';

const STYLES = ['APA', 'CHICAGO', 'MLA', 'ISO690'] as const;
const ENDINGS = ['bib', 'ris', 'csl'] as const;

/** How a report is cited: in words of several styles, for programs, and by its address. */
export function CiteReport({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { initiative, home } = useInitiative();
  const [style, setStyle] = useState<(typeof STYLES)[number]>('APA');
  const copy = useCopy(t('cite.copied'));
  const { slug, title, edition, publishedOn } = report;
  const page = `${home}/reports/${slug}`;
  const words = t(`cite.words.${style}`, {
    ...{ publisher: initiative.name, date: format.date(publishedOn), title, edition },
    address: new URL(page, location.origin).href,
  });
  return (
    <Section title={t('cite.title')} lead={t('cite.lead')}>
      <div className={styles.cite}>
        <div data-screen-only>
          <Field label={t('cite.style')}>
            <Select
              value={style}
              onChange={(value) => setStyle(STYLES.find((each) => each === value) ?? 'APA')}
              options={STYLES.map((value) => ({ value, label: t(`cite.styles.${value}`) }))}
            />
          </Field>
        </div>
        <blockquote className={styles.citation}>{words}</blockquote>
        <div className={styles.actions} data-screen-only>
          <Button size="small" onClick={() => void copy(words)}>
            {t('cite.copy')}
          </Button>
          <CopyLink size="small" href={page} of={title} />
          <DownloadMenu
            label={t('cite.programs')}
            of={title}
            files={ENDINGS.map((ending) => ({
              href: `/api/i/${initiative.slug}/reports/${slug}.${ending}`,
              label: t(`cite.${ending}`),
            }))}
          />
        </div>
      </div>
    </Section>
  );
}
