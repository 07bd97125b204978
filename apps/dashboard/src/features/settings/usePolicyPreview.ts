import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apollo, failure } from '../../apollo.js';
import type { Failure } from '../../failure.js';
import type { PreviewedIndicator } from './policyPreview.js';
import { PreviewSmallNumbersQuery, PublishedIndicatorsQuery, type SmallNumbers } from './settings.graphql.js';

export interface PolicyPreview {
  /** How many indicators are published; undefined until that is known. */
  total: number | undefined;
  /** Those that have been worked out, in their order. */
  indicators: readonly PreviewedIndicator[];
  error: Failure | undefined;
  again: () => void;
}

const NOTHING = { total: undefined, indicators: [], error: undefined };

/** A number is typed digit by digit: what is asked for stands still for this long first. */
const PAUSE_MS = 500;

/**
 * What rules would do to everything published, one indicator after the other: the page shows how far it is, and no
 * request takes long. Other rules begin anew; undefined asks nothing.
 */
export function usePolicyPreview(initiative: string, policy: SmallNumbers | undefined): PolicyPreview {
  const { i18n } = useTranslation();
  const language = i18n.resolvedLanguage;
  const [attempt, setAttempt] = useState(0);
  const asked = policy && JSON.stringify(policy);
  const key = `${initiative} ${asked} ${language} ${attempt}`;
  const [state, setState] = useState<Omit<PolicyPreview, 'again'> & { key: string }>({ ...NOTHING, key });
  useEffect(() => {
    if (!asked) return undefined;
    let isCurrent = true;
    const input = JSON.parse(asked) as SmallNumbers;
    const run = async () => {
      const indicators: PreviewedIndicator[] = [];
      let total: number | undefined;
      const tell = (error?: Failure) => {
        if (isCurrent) setState({ key, total, indicators: [...indicators], error });
      };
      try {
        const { data } = await apollo.query({
          query: PublishedIndicatorsQuery,
          variables: { initiative, language },
          fetchPolicy: 'network-only',
        });
        const published = data?.indicators ?? [];
        total = published.length;
        tell();
        for (const { id, slug, name } of published) {
          if (!isCurrent) return;
          const { data: answer } = await apollo.query({
            query: PreviewSmallNumbersQuery,
            variables: { initiative, indicatorId: id, input },
            fetchPolicy: 'no-cache',
          });
          if (answer) indicators.push({ id, slug, name, ...answer.previewSmallNumbers });
          tell();
        }
      } catch (thrown) {
        tell(failure(thrown));
      }
    };
    const timer = setTimeout(() => void run(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, initiative, language, key]);
  const { key: of, ...told } = state;
  return { ...(of === key ? told : NOTHING), again: () => setAttempt((before) => before + 1) };
}
