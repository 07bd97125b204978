import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { StoryText } from '../../ui/StoryText.js';
import type { Contribution, Tension } from './tensions.graphql.js';
import styles from './tensions.module.css';

/** How people see it, and the dialogue in turns. Both sides look alike. */
export function Said({ tension }: { tension: Tension }) {
  const { t } = useTranslation('tensions');
  const shown = tension.contributions.filter(({ state }) => state === 'SHOWN');
  const positions = shown.filter(({ kind }) => kind === 'POSITION');
  const turns = shown.filter(({ kind }) => kind !== 'POSITION');
  return (
    <>
      <Section title={t('positions.title')} lead={t('positions.lead')}>
        {positions.length === 0 && <p>{t('positions.none')}</p>}
        <ul className={styles.positions}>
          {positions.map((one) => (
            <li key={one.id}>
              <Words one={one} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('dialogue.title')} lead={t('dialogue.lead')}>
        {turns.length === 0 && <p>{t('dialogue.none')}</p>}
        <ol className={styles.turns}>
          {turns.map((one) => (
            <li key={one.id} className={classes(one.side === 'COMMUNITY' && styles.community)}>
              {one.kind === 'SILENCE' ? (
                <p className={styles.gap}>{t(`dialogue.silence.${one.side}`)}</p>
              ) : (
                <Words one={one} />
              )}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

/** Who holds it, and their words. */
export function Words({ one }: { one: Contribution }) {
  const { t } = useTranslation('tensions');
  const format = useFormat();
  return (
    <article className={styles.words}>
      <header>
        <p className={styles.holder}>{one.holder}</p>
        <p className={styles.quiet}>
          {[t(`sides.${one.side}`), one.fit && t(`fits.${one.fit}`), format.date(one.writtenOn)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <StoryText size="short" text={one.text} language={one.language} />
    </article>
  );
}
