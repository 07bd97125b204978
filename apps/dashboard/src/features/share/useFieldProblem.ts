import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../ui/useProblemText.js';
import type { Problems } from './steps.js';

/** Where a form of tellers has kinder words than the server, by field and code. */
const OWN = {
  'text.REQUIRED': 'problem.text',
  'voice.REQUIRED': 'problem.voice',
  'year.NOT_A_DATE': 'problem.year',
  'lastYear.NOT_A_DATE': 'problem.year',
  'season.REQUIRED': 'problem.choose',
  'month.REQUIRED': 'problem.choose',
  'guardian.REQUIRED': 'problem.choose',
  'guardian.NOT_ALLOWED': 'problem.adults',
  'audience.REQUIRED': 'problem.choose',
  'ending.REQUIRED': 'problem.choose',
  'until.NOT_A_DATE': 'problem.until',
  'alias.REQUIRED': 'problem.alias',
} as const;

/** The sentence for the problem of a field; undefined where all is well. */
export function useFieldProblem(problems: Problems): (field: string) => string | undefined {
  const { t } = useTranslation('story');
  const say = useProblemText();
  return (field) => {
    const found = problems[field];
    if (!found) return undefined;
    const own = OWN[`${field}.${found.code}` as keyof typeof OWN];
    return own ? t(own) : say(found);
  };
}
