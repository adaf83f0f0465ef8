import { Cursor } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';

/** Values at which a page begins, one for each column of the order; a cursor of somebody's own making is bad input. */
export function positionOf(after: string, columns: number): readonly unknown[] {
  const position = decoded(after);
  if (Array.isArray(position) && position.length === columns && position.every(isPlain)) return position;
  throw new GraphQLError('The cursor cannot be read', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Text or number; anything else would be read as an operator. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' || Number.isFinite(value);
}

function decoded(cursor: string): unknown {
  try {
    return Cursor.decode(cursor);
  } catch {
    return null;
  }
}
