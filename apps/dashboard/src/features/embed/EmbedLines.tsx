import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { treeOptions } from '../initiative/tree.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import { EMBED_KINDS, embedPath, type EmbedChoice } from './embedPath.js';
import styles from './embed.module.css';
import { SnippetLines } from './SnippetLines.js';
import { embedSnippet } from './snippet.js';

interface Props {
  /** Some site may show it. */
  isNamed: boolean;
  reports: readonly { slug: string; title: string }[];
}

const FIRST: EmbedChoice = { kind: 'chart', indicator: '', place: '', group: '', report: '' };

/** What is shown, how it looks, and the lines for the page of the other site. */
export function EmbedLines({ isNamed, reports }: Props) {
  const { t } = useTranslation('embeds');
  const { home, places, dimensions } = useInitiative();
  const indicators = useIndicatorNames();
  const [chosen, setChosen] = useState(FIRST);
  const change = (part: Partial<EmbedChoice>) => setChosen({ ...chosen, ...part });
  const { kind, indicator } = chosen;
  const title =
    (kind === 'report' && reports.find(({ slug }) => slug === chosen.report)?.title) ||
    (kind === 'chart' && indicators.find(({ slug }) => slug === indicator)?.name) ||
    t(`kinds.${kind}`);
  const path = embedPath(home, chosen, indicators.find(({ slug }) => slug === indicator)?.id);
  const address = path && new URL(path, location.origin).href;
  const numbers = indicators.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <Section title={t('what')} lead={t('whatLead')}>
      <div className={styles.choose}>
        <RadioGroup
          legend={t('kind')}
          value={kind}
          onChange={(value) => change({ kind: EMBED_KINDS.find((each) => each === value) ?? 'chart' })}
          choices={EMBED_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {kind === 'chart' && (
          <>
            <Field label={t('indicator')}>
              <Select
                value={indicator}
                onChange={(slug) => change({ indicator: slug })}
                placeholder={t('choose')}
                options={numbers}
              />
            </Field>
            <Field label={t('place')}>
              <Select
                value={chosen.place || (places[0]?.id ?? '')}
                onChange={(place) => change({ place })}
                options={treeOptions(places)}
              />
            </Field>
            <Field label={t('group')} optional>
              <Select
                value={chosen.group}
                onChange={(group) => change({ group })}
                placeholder={t('everyone')}
                options={dimensions.flatMap(({ name: group, categories }) =>
                  categories.map(({ id, name }) => ({ value: id, label: name, group })),
                )}
              />
            </Field>
          </>
        )}
        {kind === 'stories' && (
          <Field label={t('beside')} optional>
            <Select
              value={indicator}
              onChange={(slug) => change({ indicator: slug })}
              placeholder={t('all')}
              options={numbers}
            />
          </Field>
        )}
        {kind === 'report' && reports.length === 0 && <p>{t('noReport')}</p>}
        {kind === 'report' && reports.length > 0 && (
          <Field label={t('report')}>
            <Select
              value={chosen.report}
              onChange={(report) => change({ report })}
              placeholder={t('choose')}
              options={reports.map(({ slug, title: label }) => ({ value: slug, label }))}
            />
          </Field>
        )}
      </div>
      {address && (
        <div className={styles.lines}>
          <p>{t(isNamed ? 'paste' : 'noSite')}</p>
          <SnippetLines
            snippet={embedSnippet({ address, title, kind: 'page' })}
            label={t('snippet')}
            copy={t('copy')}
            copied={t('copied')}
          />
          <p>{t('privacy')}</p>
          <h3>{t('preview')}</h3>
          <iframe key={path} className={styles.preview} src={path} title={`${t('preview')}: ${title}`} />
        </div>
      )}
    </Section>
  );
}
