import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section, Split } from '../../ui/Page.js';
import { isNarrowed, isNarrowedStories, type Choice } from './choice.js';
import styles from './Compared.module.css';
import { Disagreements } from './Disagreements.js';
import type { Front } from './front-page.graphql.js';
import type { TensionMark } from '../tensions/tensions.graphql.js';
import { Voices } from './Voices.js';

interface Props {
  front: Front;
  tensions: readonly TensionMark[];
  choice: Choice;
  change: (change: Partial<Choice>) => void;
}

/** Numbers against stories, and tellers against the people who live here. */
export function Compared({ front, tensions, choice, change }: Props) {
  const { t } = useTranslation('public');
  // Both sides are of the chosen place; nobody chooses tellers by their group, and a verdict is of all years.
  const sides =
    choice.group !== ''
      ? t('front.disagree.group')
      : isNarrowedStories(choice) && t('front.disagree.narrowed');
  const narrowed = isNarrowed(choice);
  return (
    <Section>
      <Split share="half">
        <Part
          title={
            front.disagreements.length > 0
              ? t('front.disagree.titleCount', { number: front.disagreements.length })
              : t('front.disagree.title')
          }
          lead={t('front.disagree.lead')}
          note={sides}
        >
          <Disagreements front={front} marks={tensions} choice={choice} />
        </Part>
        <Part
          title={t('front.heard.title')}
          lead={t('front.heard.lead')}
          note={narrowed && t('front.heard.narrowed')}
        >
          <Voices voices={front.voices} choice={choice} change={change} />
        </Part>
      </Split>
    </Section>
  );
}

interface PartProps {
  title: string;
  lead: string;
  /** What the choice above does not change. */
  note: string | false;
  children: ReactNode;
}

function Part({ title, lead, note, children }: PartProps) {
  return (
    <section>
      <h2>{title}</h2>
      <p className={styles.lead}>
        {lead} {note}
      </p>
      {children}
    </section>
  );
}
