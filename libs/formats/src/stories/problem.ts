/**
 * What cannot be understood: the column, and what stands in it. CONSENT: an answer about consent that the form does not
 * have. CALL: the form asked another call.
 */
export interface StoryRowProblem {
  what: 'ROW' | 'ID' | 'LANGUAGE' | 'DATE' | 'PLACE' | 'ANSWER' | 'TOO_LONG' | 'CONSENT' | 'CALL';
  column: string;
  text: string;
}
