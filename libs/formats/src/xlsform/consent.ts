import { STORY_LIMITS, type Permission } from '@chorus/domain';
import type { CallForm } from './call.js';
import { FORM_COLUMNS, PERMISSION_COLUMNS, YES } from './columns.js';
import { answerTo, atMost, type SurveyRow } from './survey.js';
import { FORM_PERMISSIONS, FORM_TEXTS, type AgeAnswer, type AskedPermission } from './texts.js';

/** The answers to how old somebody is, by the rule of the call. */
export function agesOf({ adultsOnly }: Pick<CallForm, 'adultsOnly'>): AgeAnswer[] {
  return adultsOnly ? ['NOT_NEEDED', 'TOO_YOUNG'] : ['NOT_NEEDED', 'GIVEN', 'MISSING'];
}

/** What a call asks to be allowed, as far as answers in a file can be kept to. */
export function askedPermissions(permissions: readonly Permission[]): AskedPermission[] {
  return permissions.filter((each) => each !== 'mayContact');
}

/**
 * The questions about consent, one by one, as the form of Chorus asks them: age, audience and its end must be answered,
 * each permission may be, and nothing is answered beforehand.
 */
export function consentRows({ adultsOnly, audiences, permissions }: CallForm): SurveyRow[] {
  const asked = askedPermissions(permissions);
  const age = answerTo(FORM_COLUMNS.age);
  const shown = audiences.some((each) => each !== 'STEWARDS');
  const others = `${answerTo(FORM_COLUMNS.audience)} != '' and ${answerTo(FORM_COLUMNS.audience)} != 'STEWARDS'`;
  return [
    {
      ...{ type: 'select_one ages', name: FORM_COLUMNS.age, label: FORM_TEXTS.age, required: 'yes' },
      hint: adultsOnly ? FORM_TEXTS.adults : FORM_TEXTS.ageHint,
      ...(adultsOnly && { constraint: `. != 'TOO_YOUNG'`, constraint_message: FORM_TEXTS.adults }),
    },
    ...(adultsOnly
      ? []
      : [
          {
            ...{ type: 'note', name: 'guardian_missing', label: FORM_TEXTS.guardianMissing },
            relevant: `${age} = 'MISSING'`,
          },
        ]),
    {
      ...{ type: 'select_one audiences', name: FORM_COLUMNS.audience, label: FORM_TEXTS.audience },
      ...{ hint: FORM_TEXTS.audienceHint, required: 'yes' },
    },
    ...(shown ? endingRows(others) : []),
    ...asked.flatMap((each) => (each === 'showAlias' ? [permissionRow(each), ALIAS] : [permissionRow(each)])),
  ];
}

const ALIAS: SurveyRow = {
  ...{ type: 'text', name: FORM_COLUMNS.alias, label: FORM_TEXTS.alias, required: 'yes' },
  relevant: `${answerTo(PERMISSION_COLUMNS.showAlias)} = '${YES}'`,
  ...atMost(STORY_LIMITS.alias),
};

function endingRows(relevant: string): SurveyRow[] {
  return [
    {
      ...{ type: 'select_one endings', name: FORM_COLUMNS.ending, label: FORM_TEXTS.ending },
      ...{ required: 'yes', relevant },
    },
    {
      ...{ type: 'date', name: FORM_COLUMNS.until, label: FORM_TEXTS.until, required: 'yes' },
      relevant: `${answerTo(FORM_COLUMNS.ending)} = 'DAY'`,
      ...{ constraint: '. >= today()', constraint_message: FORM_TEXTS.untilWrong },
    },
  ];
}

/** What a permission is about: nobody is asked about a voice or a picture that is not there. */
const ABOUT: Partial<Record<AskedPermission, string>> = {
  hearVoice: FORM_COLUMNS.voice,
  showPictures: FORM_COLUMNS.picture,
};

function permissionRow(permission: AskedPermission): SurveyRow {
  const about = ABOUT[permission];
  return {
    ...{ type: 'select_one yes_no', name: PERMISSION_COLUMNS[permission] },
    ...FORM_PERMISSIONS[permission],
    ...(about && { relevant: `${answerTo(about)} != ''` }),
  };
}
