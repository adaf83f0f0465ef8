import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { execute as executeGraph, OperationTypeNode, type ExecutionArgs } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { answerOf } from '../fault.ts';
import { writeAccessLog } from '../privacy/access-log.ts';
import { answerOnce, type KeptAnswer, type KeyRefusal } from './answer-once.ts';
import { idempotentRequestIn } from './idempotency-key.ts';

const REFUSALS: Readonly<Record<KeyRefusal, { readonly status: number; readonly message: string }>> = {
  IDEMPOTENCY_KEY_REUSED: { status: 422, message: 'This idempotency key was used for another request' },
  IDEMPOTENCY_IN_FLIGHT: { status: 409, message: 'The first request under this idempotency key is not finished' },
};

/** Executes a mutation under an idempotency key once, and gives its first answer whenever it is sent again. */
export function idempotencyPlugin(parts: { readonly name: string; readonly log: Logger }): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ request, schema, document, operation, contextValue }) => {
        const idempotent = idempotentRequestIn(request.http?.headers);
        if (operation.operation !== OperationTypeNode.MUTATION || !idempotent) return null;
        const { variables, operationName } = request;
        const args = { schema, document, variableValues: variables ?? {}, operationName: operationName ?? null };
        try {
          const answer = await answerOnce(contextValue, idempotent, (context) => execute(args, context, parts));
          return responseOf(answer);
        } catch (error) {
          return single({ errors: [answerOf({ message: 'Internal error' }, error, parts)] });
        }
      },
    }),
  };
}

/** Executes a mutation; null when it was refused before anything was begun, so that Apollo refuses it in its own words. */
async function execute(
  args: ExecutionArgs,
  contextValue: Context,
  parts: { readonly name: string; readonly log: Logger },
): Promise<KeptAnswer | null> {
  const { data, errors } = await executeGraph({ ...args, contextValue });
  const seen = await writeAccessLog(contextValue);
  if (data === undefined) return null;
  const told = errors?.map((error) => answerOf(error.toJSON(), error, parts));
  return { data, ...(told ? { errors: told } : {}), ...(seen.length > 0 ? { seen } : {}) };
}

function responseOf(answer: KeptAnswer | KeyRefusal | null): GraphQLResponse | null {
  if (answer === null) return null;
  if (typeof answer !== 'string') {
    const { data, errors } = answer;
    return single({ data, ...(errors ? { errors } : {}) });
  }
  const { status, message } = REFUSALS[answer];
  return single({ errors: [{ message, extensions: { code: answer } }] }, status);
}

function single(
  result: { data?: KeptAnswer['data']; errors?: KeptAnswer['errors'] },
  status?: number,
): GraphQLResponse {
  return {
    http: { headers: new HeaderMap(), ...(status ? { status } : {}) },
    body: { kind: 'single', singleResult: result },
  };
}
