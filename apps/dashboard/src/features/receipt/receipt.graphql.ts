import { graphql, type ResultOf, type VariablesOf } from '../../graphql.js';
import { PlacementFields } from '../signifiers/signifiers.graphql.js';
import { UseFields } from '../uses/uses.graphql.js';

const ReceiptFragment = graphql(
  `
    fragment WholeReceipt on Receipt {
      initiative
      initiativeName
      promptQuestion
      promptTranslations
      state
      title
      text
      contentWarnings
      placements {
        ...PlacementFields
      }
      arrivedOn
      answersRecorded
      heldReason
      shownTo
      consents {
        audience
        mayQuote
        showAlias
        hearVoice
        showPictures
        mayContact
        researchExport
        until
        guardian
        guardianIs
        givenOn
      }
      wished {
        audience
        mayQuote
        showAlias
        hearVoice
        showPictures
        mayContact
        researchExport
        until
        guardian
        guardianIs
        givenOn
      }
      messages {
        number
        author
        text
        sentOn
        objection
      }
      redactions {
        part
        start
        end
        kind
        reason
      }
      media {
        id
        kind
        description
      }
      uses {
        ...UseFields
      }
    }
  `,
  [PlacementFields, UseFields],
);

export const OpenReceiptMutation = graphql(
  `
    mutation OpenReceipt($code: String!) {
      receipt: openReceipt(code: $code) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const WithdrawStoryMutation = graphql(
  `
    mutation WithdrawStory($code: String!) {
      receipt: withdrawStory(code: $code) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const NarrowConsentMutation = graphql(
  `
    mutation NarrowConsent($code: String!, $consent: ConsentInput!) {
      receipt: narrowConsent(code: $code, consent: $consent) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const AnswerStewardMutation = graphql(
  `
    mutation AnswerSteward($code: String!, $text: String!) {
      receipt: answerSteward(code: $code, text: $text) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const ObjectToRedactionMutation = graphql(
  `
    mutation ObjectToRedaction($code: String!, $text: String!) {
      receipt: objectToRedaction(code: $code, text: $text) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const TakeDownUseMutation = graphql(
  `
    mutation TakeDownUse($code: String!, $use: ID!) {
      receipt: takeDownUse(code: $code, use: $use) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const AllowUseAgainMutation = graphql(
  `
    mutation AllowUseAgain($code: String!, $use: ID!) {
      receipt: allowUseAgain(code: $code, use: $use) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const TakeDownAllUsesMutation = graphql(
  `
    mutation TakeDownAllUses($code: String!) {
      receipt: takeDownAllUses(code: $code) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const WidenConsentMutation = graphql(
  `
    mutation WidenConsent($code: String!, $consent: ConsentInput!) {
      receipt: widenConsent(code: $code, consent: $consent) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const GiveGuardianConsentMutation = graphql(
  `
    mutation GiveGuardianConsent($code: String!, $guardianIs: GuardianKind!) {
      receipt: giveGuardianConsent(code: $code, guardianIs: $guardianIs) {
        ...WholeReceipt
      }
    }
  `,
  [ReceiptFragment],
);

export const TakeStoryDataMutation = graphql(`
  mutation TakeStoryData($code: String!) {
    takeStoryData(code: $code)
  }
`);

export type Receipt = ResultOf<typeof OpenReceiptMutation>['receipt'];
export type GivenConsent = Receipt['consents'][number];
export type ConsentWish = VariablesOf<typeof NarrowConsentMutation>['consent'];
