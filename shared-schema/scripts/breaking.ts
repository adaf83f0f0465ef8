import { createHash } from 'node:crypto';
import { CriticalityLevel, diff, DiffRule, type Change } from '@graphql-inspector/core';
import { buildSchema, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** A break somebody decided to make: the old snapshot it is measured against, what breaks, and why. */
export interface AcceptedBreak {
  /** Fingerprint of the old snapshot, so that the permission dies with the next one. */
  readonly base: string;
  /** Schema coordinates, e.g. `Ticket.title`, or `*` for everything. */
  readonly paths: readonly string[];
  readonly reason: string;
}

/** What became of the graph between two snapshots, one sentence per change. */
export interface Verdict {
  readonly base: string;
  readonly breaking: readonly { readonly path: string; readonly message: string }[];
  readonly accepted: readonly string[];
  readonly dangerous: readonly string[];
}

/** Judges a new API schema by the old one: what was @deprecated in the old one may go, everything else breaks clients. */
export async function judge(oldSdl: string, newSdl: string, accepted: readonly AcceptedBreak[]): Promise<Verdict> {
  const [before, after] = [buildSchema(oldSdl), buildSchema(newSdl)];
  const base = fingerprintOf(oldSdl);
  const changes = await diff(before, after, [DiffRule.suppressRemovalOfDeprecatedField, DiffRule.safeUnreachable]);
  const breaking = changes.filter((change) => isBreaking(change) && !wasAnnounced(change, before));
  const isAccepted = (change: Change): boolean =>
    accepted.some(
      (entry) => entry.base === base && (entry.paths.includes('*') || entry.paths.includes(coordinate(change))),
    );
  return {
    base,
    breaking: breaking
      .filter((change) => !isAccepted(change))
      .map((change) => ({ path: coordinate(change), message: change.message })),
    accepted: breaking.filter(isAccepted).map(({ message }) => message),
    dangerous: changes.filter(isDangerous).map(({ message }) => message),
  };
}

/** Short name of a snapshot's content. */
export function fingerprintOf(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex').slice(0, 12);
}

function isBreaking(change: Change): boolean {
  return change.criticality.level === CriticalityLevel.Breaking;
}

function isDangerous(change: Change): boolean {
  return change.criticality.level === CriticalityLevel.Dangerous;
}

function coordinate(change: Change): string {
  return change.path ?? '';
}

/** Inspector knows announced fields and values; an announced argument is ours to see. */
function wasAnnounced(change: Change, before: GraphQLSchema): boolean {
  if (change.type !== 'FIELD_ARGUMENT_REMOVED') return false;
  const [typeName = '', fieldName = '', argumentName = ''] = coordinate(change).split('.');
  const type = before.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const argument = type.getFields()[fieldName]?.args.find(({ name }) => name === argumentName);
  return typeof argument?.deprecationReason === 'string';
}
