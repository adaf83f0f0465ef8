import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/* eslint-disable */
import * as types from './graphql.ts';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query ItemCategoryList($search: String, $after: String) {\n    itemCategories(search: $search, first: 50, after: $after) {\n      nodes {\n        id\n        code\n        name\n        recentCount\n        changeRatio\n        monthlyTrend(months: 13) {\n          month\n          count\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ItemCategoryListDocument;
  '\n  query ItemCategoryPage($id: ID!) {\n    itemCategory(id: $id) {\n      id\n      code\n      name\n      recentCount\n      changeRatio\n      monthlyTrend(months: 13) {\n        month\n        count\n      }\n    }\n  }\n': typeof types.ItemCategoryPageDocument;
  '\n  fragment TrendPanel_customer on Customer {\n    id\n    trendOrders: orders(first: 5) {\n      nodes {\n        id\n        lines {\n          id\n          variant {\n            id\n            product {\n              id\n              itemCategory {\n                id\n                name\n                recentCount\n                changeRatio\n                monthlyTrend(months: 13) {\n                  month\n                  count\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.TrendPanel_CustomerFragmentDoc;
  '\n  query ItemCategorySearch($text: String!) {\n    itemCategories(search: $text, first: 3) {\n      nodes {\n        id\n        name\n        recentCount\n      }\n    }\n  }\n': typeof types.ItemCategorySearchDocument;
};
const documents: Documents = {
  '\n  query ItemCategoryList($search: String, $after: String) {\n    itemCategories(search: $search, first: 50, after: $after) {\n      nodes {\n        id\n        code\n        name\n        recentCount\n        changeRatio\n        monthlyTrend(months: 13) {\n          month\n          count\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ItemCategoryListDocument,
  '\n  query ItemCategoryPage($id: ID!) {\n    itemCategory(id: $id) {\n      id\n      code\n      name\n      recentCount\n      changeRatio\n      monthlyTrend(months: 13) {\n        month\n        count\n      }\n    }\n  }\n':
    types.ItemCategoryPageDocument,
  '\n  fragment TrendPanel_customer on Customer {\n    id\n    trendOrders: orders(first: 5) {\n      nodes {\n        id\n        lines {\n          id\n          variant {\n            id\n            product {\n              id\n              itemCategory {\n                id\n                name\n                recentCount\n                changeRatio\n                monthlyTrend(months: 13) {\n                  month\n                  count\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.TrendPanel_CustomerFragmentDoc,
  '\n  query ItemCategorySearch($text: String!) {\n    itemCategories(search: $text, first: 3) {\n      nodes {\n        id\n        name\n        recentCount\n      }\n    }\n  }\n':
    types.ItemCategorySearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ItemCategoryList($search: String, $after: String) {\n    itemCategories(search: $search, first: 50, after: $after) {\n      nodes {\n        id\n        code\n        name\n        recentCount\n        changeRatio\n        monthlyTrend(months: 13) {\n          month\n          count\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ItemCategoryList($search: String, $after: String) {\n    itemCategories(search: $search, first: 50, after: $after) {\n      nodes {\n        id\n        code\n        name\n        recentCount\n        changeRatio\n        monthlyTrend(months: 13) {\n          month\n          count\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ItemCategoryPage($id: ID!) {\n    itemCategory(id: $id) {\n      id\n      code\n      name\n      recentCount\n      changeRatio\n      monthlyTrend(months: 13) {\n        month\n        count\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ItemCategoryPage($id: ID!) {\n    itemCategory(id: $id) {\n      id\n      code\n      name\n      recentCount\n      changeRatio\n      monthlyTrend(months: 13) {\n        month\n        count\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TrendPanel_customer on Customer {\n    id\n    trendOrders: orders(first: 5) {\n      nodes {\n        id\n        lines {\n          id\n          variant {\n            id\n            product {\n              id\n              itemCategory {\n                id\n                name\n                recentCount\n                changeRatio\n                monthlyTrend(months: 13) {\n                  month\n                  count\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TrendPanel_customer on Customer {\n    id\n    trendOrders: orders(first: 5) {\n      nodes {\n        id\n        lines {\n          id\n          variant {\n            id\n            product {\n              id\n              itemCategory {\n                id\n                name\n                recentCount\n                changeRatio\n                monthlyTrend(months: 13) {\n                  month\n                  count\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ItemCategorySearch($text: String!) {\n    itemCategories(search: $text, first: 3) {\n      nodes {\n        id\n        name\n        recentCount\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ItemCategorySearch($text: String!) {\n    itemCategories(search: $text, first: 3) {\n      nodes {\n        id\n        name\n        recentCount\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
