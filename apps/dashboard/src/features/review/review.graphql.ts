import { graphql } from '../../graphql.js';
import { PlacementFields } from '../signifiers/signifiers.graphql.js';

export const QueueQuery = graphql(`
  query ReviewQueue($initiative: String!, $states: [StoryState!]) {
    reviewQueue(initiative: $initiative, states: $states) {
      counts {
        SUBMITTED
        IN_REVIEW
        HELD
        PUBLISHED
        WITHDRAWN
      }
      stories {
        id
        promptId
        state
        title
        excerpt
        language
        arrivedOn
        contentWarnings
        careFlags
      }
    }
  }
`);

/** Everything that a reviewer sees of a story; every deed gives it back anew. */
export const ReviewedFields = graphql(
  `
    fragment ReviewedFields on ReviewedStory {
      id
      promptId
      state
      via
      scribe {
        role
        isViewer
        isAlone
        spokenOn
        questions
        recordings {
          question
          duration
        }
      }
      language
      title
      text
      alias
      quote
      placeId
      happenedStart
      happenedEnd
      livedTrend
      contentWarnings
      arrivedOn
      heldReason
      placements {
        ...PlacementFields
      }
      readingVersion
      twoPersonStep
      redactions {
        part
        start
        end
        kind
        reason
      }
      voice
      themes {
        themeId
        by
      }
      links {
        indicatorId
        stance
        by
      }
      consents {
        version
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
        version
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
      media {
        id
        kind
        description
        duration
        width
        height
        transcript {
          at
          text
        }
      }
    }
  `,
  [PlacementFields],
);

export const ReviewStoryQuery = graphql(
  `
    query ReviewStory($initiative: String!, $id: ID!) {
      reviewStory(initiative: $initiative, id: $id) {
        ...ReviewedFields
      }
    }
  `,
  [ReviewedFields],
);

export const BeginReviewMutation = graphql(
  `
    mutation BeginReview($initiative: String!, $id: ID!) {
      story: beginReview(initiative: $initiative, id: $id) {
        ...ReviewedFields
      }
    }
  `,
  [ReviewedFields],
);

export const AcceptConsentMutation = graphql(
  `
    mutation AcceptConsent($initiative: String!, $id: ID!) {
      story: acceptConsent(initiative: $initiative, id: $id) {
        ...ReviewedFields
      }
    }
  `,
  [ReviewedFields],
);

export const SaveReadingMutation = graphql(
  `
    mutation SaveReading($initiative: String!, $id: ID!, $reading: ReadingInput!, $seen: String!) {
      story: saveReading(initiative: $initiative, id: $id, reading: $reading, seen: $seen) {
        ...ReviewedFields
      }
    }
  `,
  [ReviewedFields],
);

export const AskTellerMutation = graphql(
  `
    mutation AskTeller($initiative: String!, $id: ID!, $text: String!) {
      story: askTeller(initiative: $initiative, id: $id, text: $text) {
        ...ReviewedFields
      }
    }
  `,
  [ReviewedFields],
);

export const PublishStoryMutation = graphql(
  `
    mutation PublishStory($initiative: String!, $id: ID!) {
      story: publishStory(initiative: $initiative, id: $id) {
        ...ReviewedFields
      }
    }
  `,
  [ReviewedFields],
);

export const HoldStoryMutation = graphql(
  `
    mutation HoldStory($initiative: String!, $id: ID!, $reason: String!) {
      story: holdStory(initiative: $initiative, id: $id, reason: $reason) {
        ...ReviewedFields
      }
    }
  `,
  [ReviewedFields],
);

export const SaveTranscriptMutation = graphql(
  `
    mutation SaveTranscript($initiative: String!, $id: ID!, $media: ID!, $transcript: TranscriptInput!) {
      story: saveTranscript(initiative: $initiative, id: $id, media: $media, transcript: $transcript) {
        ...ReviewedFields
      }
    }
  `,
  [ReviewedFields],
);
