import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';

@InputType({ description: 'Connection whose permission is asked for anew' })
export class AskConnectionPermissionInput {
  @Field(() => ID, { description: 'Connection' })
  connectionId!: string;
}

@ObjectType({ description: 'Where a marketplace asks its owner for the permission' })
export class ConnectionPermission {
  @Field(() => String, { nullable: true, description: 'Address to open; none where a secret of ours is all it takes' })
  url!: string | null;
}

@ObjectType({ description: 'Outcome of asking for a permission' })
export class AskConnectionPermissionPayload {
  @Field(() => ConnectionPermission, { nullable: true, description: 'What to do; none when it was refused' })
  permission!: ConnectionPermission | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

@InputType({ description: 'What the marketplace gave its owner back' })
export class GrantConnectionPermissionInput {
  @Field(() => String, { description: 'Word that was asked with' })
  state!: string;

  @Field(() => String, { description: 'Code of the marketplace' })
  code!: string;
}

@ObjectType({ description: 'Connection whose permission stands again' })
export class PermittedMarketplace {
  @Field(() => ID, { description: 'Identifier of the connection' })
  id!: string;
}

@ObjectType({ description: 'Outcome of a permission that was granted' })
export class GrantConnectionPermissionPayload {
  @Field(() => PermittedMarketplace, { nullable: true, description: 'Connection; none when it was refused' })
  connection!: PermittedMarketplace | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
