import type { ApolloServerPlugin } from '@apollo/server';
import { execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Context } from '../context.ts';
import { writeAccessLog } from './access-log.ts';

/** Writes the access log before an answer leaves; when it cannot be written the answer does not leave. */
export const accessLogPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue }) => void (await writeAccessLog(contextValue)),
  }),
};

/** Executes for a live stream, with the access log written before the answer leaves. */
export async function executeLogged(args: ExecutionArgs): Promise<ExecutionResult> {
  const result = await execute(args);
  // buildServer() alone makes contexts.
  await writeAccessLog(args.contextValue as Context);
  return result;
}
