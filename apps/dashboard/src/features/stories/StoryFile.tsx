import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { fileAddress, toServer, type StoryFilter } from './filter.js';
import { StoryFileQuery } from './stories.graphql.js';

/** The stories that fit as files, with what is left out and why. */
export function StoryFile({ filter }: { filter: StoryFilter }) {
  const { t } = useTranslation('indicator');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        {t('stories.file.open')}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('stories.file.title')}
        actions={<Button onClick={close}>{t('stories.file.close')}</Button>}
      >
        {open && <Holds filter={filter} />}
      </Dialog>
    </>
  );
}

function Holds({ filter }: { filter: StoryFilter }) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { slug } = useInitiative().initiative;
  const { data, error, refetch } = useQuery(StoryFileQuery, {
    variables: { initiative: slug, filter: toServer(filter) },
    fetchPolicy: 'network-only',
  });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="6rem" />;
  const { found, given } = data.storyFile;
  if (given === 0) return <p role="status">{t('stories.file.none', { count: found })}</p>;
  const left = found - given;
  const numbers = { given: format.number(given), found: format.number(found) };
  return (
    <>
      <p role="status">
        {left === 0
          ? t('stories.file.whole', { count: found })
          : t('stories.file.some', { count: left, ...numbers })}
      </p>
      {(['csv', 'json'] as const).map((ending) => (
        <p key={ending}>
          <a href={fileAddress(slug, ending, filter)} download>
            {t(`stories.file.${ending}`)}
          </a>
        </p>
      ))}
      <p>{t('stories.file.owes')}</p>
    </>
  );
}
