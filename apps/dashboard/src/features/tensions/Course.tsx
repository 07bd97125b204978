import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { StoryText } from '../../ui/StoryText.js';
import type { Tension } from './tensions.graphql.js';
import styles from './tensions.module.css';

/** Outcomes with the answer and what remains in dispute, and reopenings; the newest first. Nothing is replaced. */
export function Course({ steps }: Pick<Tension, 'steps'>) {
  const { t } = useTranslation('tensions');
  const format = useFormat();
  if (steps.length === 0) return null;
  return (
    <Section title={t('course.title')} lead={t('course.lead')}>
      <ol className={styles.course}>
        {[...steps].reverse().map(({ number, state, ground, madeOn, language, ...step }) => (
          <li key={number}>
            <div className={styles.came}>
              <header>
                <h3>{t(state === 'IN_DIALOGUE' ? 'course.reopened' : `states.${state}`)}</h3>
                <p className={styles.quiet}>
                  {format.date(madeOn)}
                  {ground === 'NUMBERS_WRONG' && ` · ${t('course.numbersWrong')}`}
                </p>
              </header>
              <StoryText size="short" text={step.text} language={language} />
            </div>
            {state !== 'IN_DIALOGUE' && (
              <div className={styles.came}>
                <div className={styles.answer}>
                  <h4>{t('course.answer')}</h4>
                  <StoryText size="short" text={step.answer} language={language} />
                </div>
                <div>
                  <h4>{t('course.dissent')}</h4>
                  {step.dissent ? (
                    <StoryText size="short" text={step.dissent} language={language} />
                  ) : (
                    <p>{t('course.noDissent')}</p>
                  )}
                </div>
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
