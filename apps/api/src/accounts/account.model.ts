import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ROLES, type Role } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import type { Viewer } from './accounts.service.js';

export const RoleEnum = graphqlEnum('Role', ROLES, 'What a signed-in person is in one initiative.');

@ObjectType('ViewerMembership', { description: 'An initiative that the viewer belongs to.' })
export class ViewerMembershipModel {
  @Field({ description: 'Slug of the initiative.' })
  initiative: string;

  @Field()
  name: string;

  @Field(() => RoleEnum)
  role: Role;
}

@ObjectType('Viewer', { description: 'Whoever is signed in.' })
export class ViewerModel {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  email: string;

  @Field(() => [ViewerMembershipModel])
  memberships: ViewerMembershipModel[];
}

export function toViewer({ id, name, email, memberships }: Viewer): ViewerModel {
  return {
    id,
    name,
    email,
    memberships: memberships.map((row) => ({
      initiative: row.slug,
      name: row.initiative_name,
      role: row.role,
    })),
  };
}
