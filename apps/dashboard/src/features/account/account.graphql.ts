import { graphql } from '../../graphql.js';

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
      name
      email
      memberships {
        initiative
        name
        role
      }
    }
  }
`);

export const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

export const InvitationOfferQuery = graphql(`
  query InvitationOffer($token: String!) {
    invitationOffer(token: $token) {
      initiative
      initiativeName
      name
      role
    }
  }
`);

export const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($token: String!, $account: NewAccountInput) {
    acceptInvitation(token: $token, account: $account)
  }
`);

export const SetUpMutation = graphql(`
  mutation SetUp($token: String!, $owner: NewAccountInput!, $initiative: NewInitiativeInput!) {
    setUp(token: $token, owner: $owner, initiative: $initiative) {
      id
      name
      email
      memberships {
        initiative
        name
        role
      }
    }
  }
`);

export const StopWeeklyLetterMutation = graphql(`
  mutation StopWeeklyLetter($word: String!) {
    stopWeeklyLetter(word: $word)
  }
`);
