import type { StoryMapping } from '@chorus/domain';
import { useState } from 'react';
import { failure } from '../../apollo.js';
import type { Failure } from '../../failure.js';
import { deliver, type FileColumns, type ImportReport, type Order } from './delivery.js';
import { guessMapping, tidied } from './guess.js';

export interface OpenFile extends FileColumns {
  file: File;
}

/** What was found out, and about what: a change since makes it stale. */
interface Looked {
  report: ImportReport;
  about: string;
}

type Busy = 'READING' | 'LOOKING' | 'TAKING';

/** One import from the file to its stories. What was chosen stays through every failure. */
export function useNewImport(initiative: string, language: string, onTaken: () => void) {
  const [open, setOpen] = useState<OpenFile>();
  const [name, setName] = useState('');
  const [prompt, setPrompt] = useState('');
  const [mapping, setMapping] = useState<StoryMapping>();
  const [looked, setLooked] = useState<Looked>();
  const [busy, setBusy] = useState<Busy>();
  const [error, setError] = useState<Failure>();
  const [taken, setTaken] = useState<number>();
  const [id, setId] = useState('');

  const about = JSON.stringify([prompt, mapping]);
  const run = async (what: Busy, work: () => Promise<void>) => {
    setBusy(what);
    setError(undefined);
    try {
      await work();
    } catch (problem) {
      setError(failure(problem));
    } finally {
      setBusy(undefined);
    }
  };
  const read = (file: File) =>
    run('READING', async () => {
      setName(file.name);
      setTaken(undefined);
      const found = await deliver<FileColumns>(initiative, '/columns', {}, file);
      setOpen({ file, ...found });
      setMapping(found.form?.mapping ?? guessMapping(found.columns, file.name, language));
      if (found.form) setPrompt(found.form.prompt);
      setLooked(undefined);
      setId(crypto.randomUUID());
    });
  const look = () =>
    run('LOOKING', async () => {
      if (!open || !mapping) return;
      const order = { id, prompt, mapping: tidied(mapping) };
      setLooked({ report: await deliver<ImportReport>(initiative, '/check', order, open.file), about });
    });
  const take = (consent: Pick<Order, 'makeThemes' | 'basis' | 'consent'>) =>
    run('TAKING', async () => {
      if (!open || !mapping) return;
      const order = { id, prompt, mapping: tidied(mapping), fileName: open.file.name, ...consent };
      const { stories } = await deliver<{ stories: number }>(initiative, '', order, open.file);
      setTaken(stories);
      setOpen(undefined);
      setLooked(undefined);
      onTaken();
    });
  return {
    ...{ open, name, prompt, setPrompt, mapping, setMapping, busy, error, taken, read, look, take },
    /** The file answers the form of the chosen call, and so says by itself what its columns are. */
    isOwnForm: open?.form?.prompt === prompt && prompt !== '',
    report: looked?.report,
    isStale: looked !== undefined && looked.about !== about,
  };
}

export type NewImport = ReturnType<typeof useNewImport>;
