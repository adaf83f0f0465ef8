import { ANONYMOUS_ID, hasRole, type Actor } from '@madang/shared-schema/actor';
import { isRole } from '@madang/shared-schema/roles';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Extensions, getMetadataStorage, type AuthCheckerFn } from 'type-graphql';
import type { Context } from './context.ts';

const PUBLIC = 'public';

/** Opens a root field to everybody, signed in or not, whatever a program's key may do; rare, and searchable by this name. */
export function Public(): MethodDecorator {
  return Extensions({ [PUBLIC]: true });
}

/**
 * Lets an actor in who holds one of the field's roles; a field with an empty list asks only for somebody who signed in.
 * A program gets no further than the scopes of its key: `<slice>:read` for what is asked, `<slice>:write` for acts.
 */
export function mayEnter(slice: string): AuthCheckerFn<Context> {
  return ({ context: { actor }, info }, roles) => {
    const isAct = info.parentType === info.schema.getMutationType();
    return (isAdmitted(actor, `${slice}:${isAct ? 'write' : 'read'}`) && holdsOne(actor, roles)) || isPublicRoot(info);
  };
}

/** Indicates whether an actor has signed in and, being a program, has a key with this scope. */
export function isAdmitted(actor: Actor, scope: string): boolean {
  return actor.id !== ANONYMOUS_ID && (actor.scopes === null || actor.scopes.includes(scope));
}

/** A public field of a guarded class has the guard of its class. */
function isPublicRoot({ parentType, fieldName, operation: { operation }, schema }: GraphQLResolveInfo): boolean {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  const roots = { query: queries, mutation: mutations, subscription: subscriptions }[operation];
  const isRoot = schema.getRootType(operation) === parentType;
  return isRoot && roots.some((root) => root.schemaName === fieldName && root.extensions?.[PUBLIC] === true);
}

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
