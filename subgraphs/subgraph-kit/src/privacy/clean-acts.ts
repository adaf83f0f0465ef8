import { cleanArguments } from './resident-numbers.ts';

type Resolve = (root: unknown, args: unknown, ...rest: unknown[]) => unknown;

/** The same resolvers, in which no act is handed a resident registration number: it is hidden before anything is stored. */
export function withCleanActs<Resolvers extends object>(resolvers: Resolvers): Resolvers {
  if (!('Mutation' in resolvers) || typeof resolvers.Mutation !== 'object' || resolvers.Mutation === null)
    return resolvers;
  const acts: Record<string, unknown> = {};
  for (const [name, act] of Object.entries(resolvers.Mutation)) acts[name] = cleaned(act);
  return { ...resolvers, Mutation: acts };
}

function cleaned(act: unknown): unknown {
  if (typeof act !== 'function') return act;
  // A field of the map of resolvers is a function of (root, arguments, context, info).
  const resolve = act as Resolve;
  return (root: unknown, args: unknown, ...rest: unknown[]) => resolve(root, cleanArguments(args), ...rest);
}
