import { createSourceEventStream, GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Context } from './context.ts';
import { answerOf } from './fault.ts';
import { executeLogged } from './privacy/access-log-plugin.ts';

/** Answers every event of a subscription with a context of its own: rows read for one event are stale for the next. */
export function subscribeAfresh(clock: Clock) {
  return async (args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> => {
    // buildServer() alone makes contexts; a fork of the listener's entity manager stays theirs.
    const context = args.contextValue as Context;
    const events = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in events)) return events;
    const source = events[Symbol.asyncIterator]();
    const answer = async (event: unknown): Promise<ExecutionResult> =>
      executeLogged({ ...args, rootValue: event, contextValue: { ...context, em: context.em.fork(), now: clock() } });
    return answersTo(source, answer);
  };
}

/** A generator could not be left while it waits for an event, so the iterator is written out. */
function answersTo(
  source: AsyncIterator<unknown>,
  answer: (event: unknown) => Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    await source.return?.();
    return { value: undefined, done: true };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const next = await source.next();
      return next.done ? { value: undefined, done: true } : { value: await answer(next.value), done: false };
    },
    return: end,
    throw: end,
  };
}

/** The same result with errors that may be told outside, as over plain HTTP; nothing when it has none. */
export function masked<Result extends Pick<ExecutionResult, 'errors'>>(
  result: Result,
  parts: { readonly name: string; readonly log: Logger },
): Result | undefined {
  const errors = result.errors?.map((error) => {
    const { message, path, extensions } = answerOf(error.toJSON(), error, parts);
    return new GraphQLError(message, { path, extensions });
  });
  return errors && { ...result, errors };
}
