import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { apollo, failure } from '../../apollo.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useViewer } from '../session/useViewer.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { WorkIndicatorQuery } from '../work-indicators/work-indicators.graphql.js';
import { EntryBook } from './book.js';
import { SaveObservationsMutation } from './entry.graphql.js';
import { loadKept, type Typing } from './keep.js';
import { Keeper } from './keeper.js';
import { Sender } from './sender.js';

/** The numbers of an indicator as this person works on them: kept on the device, and sent by themselves. */
export function useEntryBook(indicator: WorkIndicator) {
  const { initiative } = useInitiative();
  const { viewer } = useViewer();
  const [found, setFound] = useState<{ count: number; typing?: Typing }>();
  const { id: indicatorId, measure, per } = indicator;
  const name = `${viewer?.id ?? ''}/${indicatorId}`;
  const who = viewer?.name ?? '';
  const slug = initiative.slug;
  const { book, sender, keeper } = useMemo(() => {
    const facts = { measure, per };
    const book = new EntryBook(facts);
    const deliver: ConstructorParameters<typeof Sender>[2] = async (cells, reason) => {
      try {
        const { data } = await apollo.mutate({
          mutation: SaveObservationsMutation,
          variables: { initiative: slug, indicatorId, cells, reason },
        });
        if (!data) throw new Error('The answer is empty');
        return data.saveObservations;
      } catch (thrown) {
        throw failure(thrown);
      }
    };
    return { book, sender: new Sender(book, facts, deliver, who), keeper: new Keeper(name, book) };
  }, [measure, per, slug, indicatorId, who, name]);
  const version = useSyncExternalStore(book.subscribe, book.version);

  useEffect(() => {
    let gone = false;
    void loadKept(name).then(({ drafts, typing }) => {
      if (gone) return;
      book.restore(drafts);
      setFound({ count: drafts.length, typing });
    });
    const sendNow = () => void sender.send();
    const leaving = () => {
      if (document.visibilityState !== 'hidden') return;
      void keeper.flush();
      sendNow();
    };
    window.addEventListener('online', sendNow);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      gone = true;
      window.removeEventListener('online', sendNow);
      document.removeEventListener('visibilitychange', leaving);
      keeper.stop();
      // Who goes to another page has finished here; what does not arrive is still on the device.
      sendNow();
      sender.stop();
    };
  }, [book, sender, keeper, name]);

  useEffect(() => {
    if (found) keeper.wake();
  }, [keeper, version, found]);
  const { edits } = book;
  useEffect(() => {
    if (edits > 0) sender.wake();
  }, [sender, edits]);

  const { arrived } = sender;
  useEffect(() => {
    // Whether there is something new to publish stands at the head of the page.
    if (arrived > 0) void apollo.refetchQueries({ include: [WorkIndicatorQuery] });
  }, [arrived]);

  return { book, sender, keeper, version, found };
}

export type Entry = ReturnType<typeof useEntryBook>;
