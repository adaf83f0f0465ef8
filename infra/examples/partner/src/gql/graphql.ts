/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** State of a dispute case */
export type CaseState =
  /** Both sides agreed (합의) */
  | 'AGREEMENT'
  /** Closed with a result (종결) */
  | 'CLOSED'
  /** Officer examines the facts (사실조사) */
  | 'FACT_FINDING'
  /** Received, the respondent not yet notified (접수) */
  | 'RECEIVED'
  /** Settlement recommended to both sides (합의권고) */
  | 'RECOMMENDATION'
  /** Respondent notified and given the chance to settle by itself (자율처리) */
  | 'SELF_RESOLUTION'
  /** Withdrawn by the applicant (취하) */
  | 'WITHDRAWN';

export type OwnCasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type OwnCasesQuery = {
  disputeCases: {
    nodes: Array<{ id: string; number: string; state: CaseState; title: string; dueAt: string }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const OwnCasesDocument = new TypedDocumentString(`
    query OwnCases($first: Int!, $after: String) {
  disputeCases(first: $first, after: $after) {
    nodes {
      id
      number
      state
      title
      dueAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OwnCasesQuery, OwnCasesQueryVariables>;
