import { hasRole, type Actor } from '@madang/shared-schema/actor';
import { isRole } from '@madang/shared-schema/roles';
import type { GraphQLSchema } from 'graphql';
import { Extensions, getMetadataStorage, type AuthCheckerFn } from 'type-graphql';
import type { Context } from './context.ts';

const PUBLIC = 'public';

/** Opens a root field to everybody who is signed in or not; rare, and searchable by this name. */
export function Public(): MethodDecorator {
  return Extensions({ [PUBLIC]: true });
}

/** Lets an actor in who holds one of the field's roles; a field with an empty list asks only for an actor. */
export const mayEnter: AuthCheckerFn<Context> = ({ context }, roles) => holdsOne(context.actor, roles);

function holdsOne(actor: Actor, roles: readonly string[]): boolean {
  return roles.length === 0 || hasRole(actor, ...roles.filter(isRole));
}

/** Refuses to boot when a root field says neither who may use it nor that it is public, or names an unknown role. */
export function assertRootsAreGuarded(schema: GraphQLSchema): void {
  const open = unguardedRoots(schema);
  if (open.length > 0) {
    throw new Error(`root fields need @Authorized(…) or @Public(): ${open.join(', ')}`);
  }
}

/** Root fields of this schema without a guard, as Type.field. */
export function unguardedRoots(schema: GraphQLSchema): string[] {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  // type-graphql fills `roles` from the method or its class when the schema is built.
  const guarded = new Set(
    [...queries, ...mutations, ...subscriptions]
      .filter((root) => root.roles?.every(isRole) ?? root.extensions?.[PUBLIC] === true)
      .map((root) => root.schemaName),
  );
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    .flatMap((type) => Object.keys(type?.getFields() ?? {}).map((field) => ({ type: type?.name ?? '', field })))
    .filter(({ field }) => !field.startsWith('_') && !guarded.has(field))
    .map(({ type, field }) => `${type}.${field}`);
}
