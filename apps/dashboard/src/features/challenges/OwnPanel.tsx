import { useEffect, useMemo } from 'react';
import { ask } from '../../ask.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { signedIn } from './challengeOwn.graphql.js';
import { OwnChallenges } from './OwnChallenges.js';
import { useOwnDeeds, type OwnDoor } from './useOwnDeeds.js';

/** The challenges of whoever is signed in. */
export function OwnPanel() {
  const { slug: initiative } = useInitiative().initiative;
  const deeds = useOwnDeeds();
  const { run, challenges, busy, failure, about } = deeds;
  const door = useMemo<OwnDoor>(
    () => ({
      list: async () => (await ask(signedIn.list, { initiative })).own,
      withdraw: async (id) => (await ask(signedIn.withdraw, { initiative, id })).own,
      object: async (id, text) => (await ask(signedIn.object, { initiative, id, text })).own,
      judge: async (id, number, verdict) =>
        (await ask(signedIn.judge, { initiative, id, number, verdict })).own,
    }),
    [initiative],
  );
  useEffect(() => {
    void run('list', door.list);
  }, [run, door]);
  if (challenges)
    return <OwnChallenges challenges={challenges} deeds={deeds} door={door} initiative={initiative} />;
  return busy || about === '' ? (
    <Skeleton lines={4} />
  ) : (
    <FailureNotice error={failure} retry={() => void run('list', door.list)} />
  );
}
