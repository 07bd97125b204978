import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { readChoice } from '../front-page/choice.js';
import { Voices } from '../front-page/Voices.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './embed.module.css';
import { VoicesQuery } from './embeds.graphql.js';

/** `/i/:initiative/show/voices`: who has been heard, inside another site. */
export function ShowVoices() {
  const { t } = useTranslation(['embeds', 'public']);
  const { initiative } = useInitiative();
  const [choice, setChoice] = useState(() => readChoice(new URLSearchParams()));
  const { data, error, refetch } = useQuery(VoicesQuery, { variables: { initiative: initiative.slug } });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="30rem" />;
  return (
    <>
      <title>{`${t('kinds.voices')} · ${initiative.name}`}</title>
      <h1 className={styles.title}>{t('voices')}</h1>
      <Voices
        voices={data.frontPage.voices}
        choice={choice}
        change={(made) => setChoice((before) => ({ ...before, ...made }))}
      />
    </>
  );
}
