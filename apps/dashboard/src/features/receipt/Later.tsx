import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { offline } from '../../failure.js';
import { Skeleton } from '../../ui/Skeleton.js';

interface Props<Part> {
  /** Fetches the part; the same function each time. */
  load: () => Promise<Part>;
  /** The namespaces of its words. */
  words: readonly string[];
  children: (part: Part) => ReactNode;
}

/**
 * A part of the receipt whose code and words are fetched only now, so that the receipt itself opens on a bad line; should
 * they fail to come, the rest of the receipt stays.
 */
export function Later<Part>({ load, words, children }: Props<Part>) {
  const { i18n } = useTranslation();
  const [come, setCome] = useState<{ part?: Part }>();
  const [tries, setTries] = useState(0);
  const needed = words.join(' ');
  useEffect(() => {
    Promise.all([load(), i18n.loadNamespaces(needed.split(' '))]).then(
      ([part]) => setCome({ part }),
      () => setCome({}),
    );
  }, [i18n, load, needed, tries]);
  if (!come) return <Skeleton />;
  if (!come.part) return <FailureNotice error={offline()} retry={() => setTries(tries + 1)} />;
  return children(come.part);
}
