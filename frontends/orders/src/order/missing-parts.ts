import { graphErrorsOf, serviceOf } from '@madang/frontend-kit';

/** Parts of the order page that other services contribute, and the service that is away for each. */
export type MissingParts = ReadonlyMap<string, string>;

/** Reads which fields of the order are missing because their service is away. */
export function missingPartsOf(error: unknown): MissingParts {
  const found = graphErrorsOf(error).flatMap((each): [string, string][] => {
    const field = each.path?.[1];
    const service = serviceOf(each);
    return typeof field === 'string' && service !== null ? [[field, service]] : [];
  });
  return new Map(found);
}
