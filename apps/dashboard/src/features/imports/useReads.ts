import { FREQUENCIES, type Frequency, type Problem, type ProblemCode } from '@chorus/domain';
import { useTranslation } from 'react-i18next';

/** A problem as the API sends it. */
export interface ReportedProblem {
  code: string;
  detail: unknown;
  message: string;
}

const isFrequency = (text: unknown): text is Frequency => FREQUENCIES.some((each) => each === text);

/** A reported problem for `useProblemText`: how periods are read is said in words instead of the API's name. */
export function useReads(): (problem: ReportedProblem) => Problem {
  const { t } = useTranslation('imports');
  return ({ code, detail }) => {
    const told = detail as Problem['detail'];
    const reads = told['reads'];
    return {
      code: code as ProblemCode,
      detail: isFrequency(reads) ? { ...told, reads: t(`frequency.${reads}`) } : told,
    };
  };
}
