import { graphql, type ResultOf, type VariablesOf } from '../../graphql.js';
import { PlacementFields } from '../signifiers/signifiers.graphql.js';

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
    }
  `,
  [PlacementFields],
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

export type Receipt = ResultOf<typeof OpenReceiptMutation>['receipt'];
export type GivenConsent = Receipt['consents'][number];
export type ConsentWish = VariablesOf<typeof NarrowConsentMutation>['consent'];
