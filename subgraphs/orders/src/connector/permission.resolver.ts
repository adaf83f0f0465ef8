import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { permissionParts } from './open-connectors.ts';
import { askPermission, grantPermission } from './permission.ts';
import {
  AskConnectionPermissionInput,
  AskConnectionPermissionPayload,
  GrantConnectionPermissionInput,
  GrantConnectionPermissionPayload,
} from './permission.type.ts';

/** Permissions of marketplaces, for who runs the storefronts. */
@Authorized('HEADQUARTERS', 'ADMIN', 'OPERATOR')
@Resolver()
export class ConnectionPermissionResolver {
  @Mutation(() => AskConnectionPermissionPayload, {
    description: 'Asks a marketplace for its permission anew, as after it was lost; its owner confirms it there',
  })
  async askConnectionPermission(
    @Ctx() context: Context,
    @Arg('input', () => AskConnectionPermissionInput) { connectionId }: AskConnectionPermissionInput,
  ) {
    const permission = await askPermission(context, permissionParts(), connectionId);
    return payloadOf('permission', permission, ordersErrors.inWords, context);
  }

  @Mutation(() => GrantConnectionPermissionPayload, {
    description: 'Takes the code that the owner of a mall brought back, and keeps the permission',
  })
  async grantConnectionPermission(
    @Ctx() context: Context,
    @Arg('input', () => GrantConnectionPermissionInput) input: GrantConnectionPermissionInput,
  ) {
    const connection = await grantPermission(context, permissionParts(), input);
    return payloadOf('connection', connection, ordersErrors.inWords, context);
  }
}
