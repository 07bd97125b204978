import { graphql, type ResultOf } from '../../graphql.js';

export const MembersQuery = graphql(`
  query Members($initiative: String!) {
    members(initiative: $initiative) {
      accountId
      name
      email
      role
      organizationId
    }
  }
`);

export const OrganizationsQuery = graphql(`
  query Organizations($initiative: String!) {
    organizations(initiative: $initiative) {
      id
      name
      kind
    }
  }
`);

export const InvitationsQuery = graphql(`
  query Invitations($initiative: String!) {
    invitations(initiative: $initiative) {
      id
      name
      role
      expiresAt
      usedAt
    }
  }
`);

export type Member = ResultOf<typeof MembersQuery>['members'][number];
export type Organization = ResultOf<typeof OrganizationsQuery>['organizations'][number];
export type Invitation = ResultOf<typeof InvitationsQuery>['invitations'][number];

export const ChangeRoleMutation = graphql(`
  mutation ChangeRole($initiative: String!, $input: RoleInput!) {
    changeRole(initiative: $initiative, input: $input)
  }
`);

export const RemoveMemberMutation = graphql(`
  mutation RemoveMember($initiative: String!, $accountId: ID!) {
    removeMember(initiative: $initiative, accountId: $accountId)
  }
`);

export const InviteMutation = graphql(`
  mutation Invite($initiative: String!, $input: InvitationInput!) {
    invite(initiative: $initiative, input: $input)
  }
`);

export const RevokeInvitationMutation = graphql(`
  mutation RevokeInvitation($initiative: String!, $id: ID!) {
    revokeInvitation(initiative: $initiative, id: $id)
  }
`);

export const SaveOrganizationMutation = graphql(`
  mutation SaveOrganization($initiative: String!, $input: OrganizationInput!) {
    saveOrganization(initiative: $initiative, input: $input)
  }
`);

export const RemoveOrganizationMutation = graphql(`
  mutation RemoveOrganization($initiative: String!, $id: ID!) {
    removeOrganization(initiative: $initiative, id: $id)
  }
`);
