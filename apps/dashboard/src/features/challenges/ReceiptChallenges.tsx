import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../ask.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { byReceipt } from './challengeOwn.graphql.js';
import { OwnChallenges } from './OwnChallenges.js';
import { useOwnDeeds, type OwnDoor } from './useOwnDeeds.js';

/** The challenges made with a receipt, for its holder. Stands behind the code, in memory only. */
export function ReceiptChallenges({ code, initiative }: { code: string; initiative: string }) {
  const { t } = useTranslation('challengeOwn');
  const deeds = useOwnDeeds();
  const { run, challenges, busy, failure, about } = deeds;
  const door = useMemo<OwnDoor>(() => {
    const given = <Rest extends object>(rest: Rest) => ({ code, ...rest });
    return {
      list: async () => (await ask(byReceipt.list, { code })).own,
      withdraw: async (id) => (await ask(byReceipt.withdraw, given({ id }))).own,
      object: async (id, text) => (await ask(byReceipt.object, given({ id, text }))).own,
      judge: async (id, number, verdict) => (await ask(byReceipt.judge, given({ id, number, verdict }))).own,
    };
  }, [code]);
  useEffect(() => {
    void run('list', door.list);
  }, [run, door]);
  return (
    <Section title={t('own.title')} lead={t('own.lead')}>
      {challenges && (
        <OwnChallenges challenges={challenges} deeds={deeds} door={door} initiative={initiative} />
      )}
      {!challenges &&
        (busy || about === '' ? (
          <Skeleton lines={3} />
        ) : (
          <FailureNotice error={failure} retry={() => void run('list', door.list)} />
        ))}
    </Section>
  );
}
