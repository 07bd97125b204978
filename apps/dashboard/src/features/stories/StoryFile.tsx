import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
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

interface File {
  href: string;
  label: string;
}

/** The stories that fit as files, with what is left out and why. */
export function StoryFile({ filter }: { filter: StoryFilter }) {
  const { t } = useTranslation('indicator');
  const { slug } = useInitiative().initiative;
  const files = (['csv', 'json'] as const).map((ending) => ({
    href: fileAddress(slug, ending, filter),
    label: t(`stories.file.${ending}`),
  }));
  return (
    <FilesOfStories
      open={t('stories.file.open')}
      title={t('stories.file.title')}
      filter={filter}
      files={files}
    />
  );
}

interface Props {
  /** What the button says. */
  open: string;
  title: string;
  filter: StoryFilter;
  files: readonly File[];
  /** What else there is to know of these files. */
  children?: ReactNode;
}

/** A button that says how many stories files would hold, and gives them. */
export function FilesOfStories({ open: label, title, ...holds }: Props) {
  const { t } = useTranslation('indicator');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={title}
        actions={<Button onClick={close}>{t('stories.file.close')}</Button>}
      >
        {open && <Holds {...holds} />}
      </Dialog>
    </>
  );
}

function Holds({ filter, files, children }: Pick<Props, 'filter' | 'files' | 'children'>) {
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
      {files.map(({ href, label }) => (
        <p key={href}>
          <a href={href} download>
            {label}
          </a>
        </p>
      ))}
      {children}
      <p>{t('stories.file.owes')}</p>
    </>
  );
}
