import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { currentLanguage } from '@madang/frontend-kit';
import { from, switchMap, throwError } from 'rxjs';
import { accessToken, endSession, renew } from '../session/index.ts';

/** Gives the headers that say who asks and in which language. */
export async function identityHeaders(): Promise<Record<string, string>> {
  const token = await accessToken();
  const language = { 'accept-language': currentLanguage() };
  return token === null ? language : { ...language, authorization: `Bearer ${token}` };
}

/** Puts the person's token and language on every request. */
export function identityLink(): SetContextLink {
  return new SetContextLink(async (before) => ({ headers: { ...headersIn(before), ...(await identityHeaders()) } }));
}

/** Headers that a request has already, such as the key of an act. */
export function headersIn(context: object): object {
  const headers: unknown = Reflect.get(context, 'headers');
  return typeof headers === 'object' && headers !== null ? headers : {};
}

const RENEWED = 'madang.renewed';

/** Renews a token that the gateway refuses and asks once more; a second refusal ends the session. */
export function expiredSessionLink(): ErrorLink {
  return new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error)) return undefined;
    if (operation.getContext()[RENEWED] === true) {
      void endSession();
      return undefined;
    }
    operation.setContext({ [RENEWED]: true });
    return from(renew()).pipe(switchMap((token) => (token === null ? throwError(() => error) : forward(operation))));
  });
}

function isUnauthenticated(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}
