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
  '\n  query OrderListStorefronts {\n    storefronts {\n      id\n      code\n      name\n    }\n  }\n': typeof types.OrderListStorefrontsDocument;
  '\n  fragment OrderItem_order on Order {\n    id\n    number\n    erpStatus\n    channelName\n    channelStatus\n    orderedAt\n    storefront {\n      id\n      code\n      name\n    }\n    total {\n      amount\n      currency\n    }\n    lines {\n      id\n      number\n      quantity\n      flags\n      amount {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n    shipments {\n      id\n      kind\n      status\n      courier\n      trackingNumber\n    }\n  }\n': typeof types.OrderItem_OrderFragmentDoc;
  '\n  query OrderList(\n    $search: String\n    $filter: OrderListFilter\n    $storefront: String\n    $orderedFrom: LocalDate\n    $after: String\n  ) {\n    orders(\n      search: $search\n      filter: $filter\n      storefront: $storefront\n      orderedFrom: $orderedFrom\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        erpStatus\n        channelName\n        channelStatus\n        ordererName\n        recipientName\n        orderedAt\n        storefront {\n          id\n          code\n          name\n        }\n        total {\n          amount\n          currency\n        }\n        lines {\n          id\n          quantity\n          flags\n          variant {\n            id\n            sku\n            product {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.OrderListDocument;
  '\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      ordererPhone\n      recipientName\n      recipientPhone\n      orderedAt\n      paidAt\n      collectedAt\n      storefront {\n        id\n        code\n        name\n        domain\n        kind\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        allocatedAt\n        shippedAt\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n        shippedAt\n        deliveredAt\n      }\n      customer {\n        id\n        name\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n': typeof types.OrderPageDocument;
  '\n  fragment OrdersPanel_customer on Customer {\n    id\n    orders(first: 20) {\n      nodes {\n        id\n        erpStatus\n        ...OrderItem_order\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.OrdersPanel_CustomerFragmentDoc;
  '\n  mutation RevealOrder($input: RevealOrderInput!) {\n    revealOrder(input: $input) {\n      revealed {\n        ordererName\n        ordererPhone\n        recipientName\n        recipientPhone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevealOrderDocument;
  '\n  query SoughtOrder($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        id\n      }\n      erpStatus\n      ...OrderItem_order\n    }\n  }\n': typeof types.SoughtOrderDocument;
  '\n  query OrderSearch($text: String!) {\n    orders(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        ordererName\n        ordererPhone\n        recipientName\n        lines {\n          id\n          number\n          variant {\n            id\n            product {\n              id\n              name\n            }\n          }\n        }\n        shipments {\n          id\n          trackingNumber\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.OrderSearchDocument;
};
const documents: Documents = {
  '\n  query OrderListStorefronts {\n    storefronts {\n      id\n      code\n      name\n    }\n  }\n':
    types.OrderListStorefrontsDocument,
  '\n  fragment OrderItem_order on Order {\n    id\n    number\n    erpStatus\n    channelName\n    channelStatus\n    orderedAt\n    storefront {\n      id\n      code\n      name\n    }\n    total {\n      amount\n      currency\n    }\n    lines {\n      id\n      number\n      quantity\n      flags\n      amount {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n    shipments {\n      id\n      kind\n      status\n      courier\n      trackingNumber\n    }\n  }\n':
    types.OrderItem_OrderFragmentDoc,
  '\n  query OrderList(\n    $search: String\n    $filter: OrderListFilter\n    $storefront: String\n    $orderedFrom: LocalDate\n    $after: String\n  ) {\n    orders(\n      search: $search\n      filter: $filter\n      storefront: $storefront\n      orderedFrom: $orderedFrom\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        erpStatus\n        channelName\n        channelStatus\n        ordererName\n        recipientName\n        orderedAt\n        storefront {\n          id\n          code\n          name\n        }\n        total {\n          amount\n          currency\n        }\n        lines {\n          id\n          quantity\n          flags\n          variant {\n            id\n            sku\n            product {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.OrderListDocument,
  '\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      ordererPhone\n      recipientName\n      recipientPhone\n      orderedAt\n      paidAt\n      collectedAt\n      storefront {\n        id\n        code\n        name\n        domain\n        kind\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        allocatedAt\n        shippedAt\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n        shippedAt\n        deliveredAt\n      }\n      customer {\n        id\n        name\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n':
    types.OrderPageDocument,
  '\n  fragment OrdersPanel_customer on Customer {\n    id\n    orders(first: 20) {\n      nodes {\n        id\n        erpStatus\n        ...OrderItem_order\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.OrdersPanel_CustomerFragmentDoc,
  '\n  mutation RevealOrder($input: RevealOrderInput!) {\n    revealOrder(input: $input) {\n      revealed {\n        ordererName\n        ordererPhone\n        recipientName\n        recipientPhone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevealOrderDocument,
  '\n  query SoughtOrder($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        id\n      }\n      erpStatus\n      ...OrderItem_order\n    }\n  }\n':
    types.SoughtOrderDocument,
  '\n  query OrderSearch($text: String!) {\n    orders(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        ordererName\n        ordererPhone\n        recipientName\n        lines {\n          id\n          number\n          variant {\n            id\n            product {\n              id\n              name\n            }\n          }\n        }\n        shipments {\n          id\n          trackingNumber\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.OrderSearchDocument,
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
  source: '\n  query OrderListStorefronts {\n    storefronts {\n      id\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  query OrderListStorefronts {\n    storefronts {\n      id\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OrderItem_order on Order {\n    id\n    number\n    erpStatus\n    channelName\n    channelStatus\n    orderedAt\n    storefront {\n      id\n      code\n      name\n    }\n    total {\n      amount\n      currency\n    }\n    lines {\n      id\n      number\n      quantity\n      flags\n      amount {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n    shipments {\n      id\n      kind\n      status\n      courier\n      trackingNumber\n    }\n  }\n',
): (typeof documents)['\n  fragment OrderItem_order on Order {\n    id\n    number\n    erpStatus\n    channelName\n    channelStatus\n    orderedAt\n    storefront {\n      id\n      code\n      name\n    }\n    total {\n      amount\n      currency\n    }\n    lines {\n      id\n      number\n      quantity\n      flags\n      amount {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n    shipments {\n      id\n      kind\n      status\n      courier\n      trackingNumber\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderList(\n    $search: String\n    $filter: OrderListFilter\n    $storefront: String\n    $orderedFrom: LocalDate\n    $after: String\n  ) {\n    orders(\n      search: $search\n      filter: $filter\n      storefront: $storefront\n      orderedFrom: $orderedFrom\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        erpStatus\n        channelName\n        channelStatus\n        ordererName\n        recipientName\n        orderedAt\n        storefront {\n          id\n          code\n          name\n        }\n        total {\n          amount\n          currency\n        }\n        lines {\n          id\n          quantity\n          flags\n          variant {\n            id\n            sku\n            product {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderList(\n    $search: String\n    $filter: OrderListFilter\n    $storefront: String\n    $orderedFrom: LocalDate\n    $after: String\n  ) {\n    orders(\n      search: $search\n      filter: $filter\n      storefront: $storefront\n      orderedFrom: $orderedFrom\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        erpStatus\n        channelName\n        channelStatus\n        ordererName\n        recipientName\n        orderedAt\n        storefront {\n          id\n          code\n          name\n        }\n        total {\n          amount\n          currency\n        }\n        lines {\n          id\n          quantity\n          flags\n          variant {\n            id\n            sku\n            product {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      ordererPhone\n      recipientName\n      recipientPhone\n      orderedAt\n      paidAt\n      collectedAt\n      storefront {\n        id\n        code\n        name\n        domain\n        kind\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        allocatedAt\n        shippedAt\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n        shippedAt\n        deliveredAt\n      }\n      customer {\n        id\n        name\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      ordererPhone\n      recipientName\n      recipientPhone\n      orderedAt\n      paidAt\n      collectedAt\n      storefront {\n        id\n        code\n        name\n        domain\n        kind\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        allocatedAt\n        shippedAt\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n        shippedAt\n        deliveredAt\n      }\n      customer {\n        id\n        name\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OrdersPanel_customer on Customer {\n    id\n    orders(first: 20) {\n      nodes {\n        id\n        erpStatus\n        ...OrderItem_order\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OrdersPanel_customer on Customer {\n    id\n    orders(first: 20) {\n      nodes {\n        id\n        erpStatus\n        ...OrderItem_order\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealOrder($input: RevealOrderInput!) {\n    revealOrder(input: $input) {\n      revealed {\n        ordererName\n        ordererPhone\n        recipientName\n        recipientPhone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevealOrder($input: RevealOrderInput!) {\n    revealOrder(input: $input) {\n      revealed {\n        ordererName\n        ordererPhone\n        recipientName\n        recipientPhone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SoughtOrder($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        id\n      }\n      erpStatus\n      ...OrderItem_order\n    }\n  }\n',
): (typeof documents)['\n  query SoughtOrder($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        id\n      }\n      erpStatus\n      ...OrderItem_order\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderSearch($text: String!) {\n    orders(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        ordererName\n        ordererPhone\n        recipientName\n        lines {\n          id\n          number\n          variant {\n            id\n            product {\n              id\n              name\n            }\n          }\n        }\n        shipments {\n          id\n          trackingNumber\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderSearch($text: String!) {\n    orders(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        ordererName\n        ordererPhone\n        recipientName\n        lines {\n          id\n          number\n          variant {\n            id\n            product {\n              id\n              name\n            }\n          }\n        }\n        shipments {\n          id\n          trackingNumber\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
