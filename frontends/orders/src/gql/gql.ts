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
  '\n  query AgreedOnOrder($id: ID!) {\n    order(id: $id) {\n      id\n      lines {\n        id\n        variant {\n          id\n          sku\n        }\n        agreementTerms {\n          id\n          kind\n          state\n          caseNumber\n          quantity\n          reference\n          refusal\n          begunAt\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n': typeof types.AgreedOnOrderDocument;
  '\n  query AgreementAwardList($state: AgreementAwardState, $after: String) {\n    agreementAwards(state: $state, first: 30, after: $after) {\n      nodes {\n        id\n        kind\n        state\n        caseNumber\n        begunAt\n        endedAt\n        amount {\n          amount\n          currency\n        }\n        storefront {\n          id\n          code\n          name\n        }\n        orderLine {\n          id\n          number\n          order {\n            id\n            number\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.AgreementAwardListDocument;
  '\n  mutation PayAward($input: PayAwardInput!) {\n    payAward(input: $input) {\n      term {\n        id\n        state\n        endedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PayAwardDocument;
  '\n  mutation AllocateChosenLines($input: AllocateLinesInput!) {\n    allocateLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.AllocateChosenLinesDocument;
  '\n  mutation ReleaseChosenLines($input: ReleaseLinesInput!) {\n    releaseLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReleaseChosenLinesDocument;
  '\n  query OrderToCancel($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      paidAt\n      lines {\n        id\n        number\n        quantity\n        flags\n        cancelAskedAt\n        cancelledAt\n        shippedAt\n        paid {\n          amount\n          currency\n        }\n        compensated {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.OrderToCancelDocument;
  '\n  mutation CancelLines($input: CancelLinesInput!) {\n    cancelLines(input: $input) {\n      lines {\n        id\n        flags\n        cancelledAt\n        cancelAskedAt\n        order {\n          id\n          erpStatus\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CancelLinesDocument;
  '\n  query ProductsOfCatalog($search: String, $after: String) {\n    products(search: $search, first: 50, after: $after) {\n      nodes {\n        id\n        styleCode\n        name\n        listPrice {\n          amount\n          currency\n        }\n        wholesalePrice {\n          amount\n          currency\n        }\n        variants {\n          id\n          discontinuedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ProductsOfCatalogDocument;
  '\n  query ProductOfCatalog($id: ID!) {\n    product(id: $id) {\n      id\n      styleCode\n      name\n      version\n      listPrice {\n        amount\n        currency\n      }\n      wholesalePrice {\n        amount\n        currency\n      }\n      variants {\n        id\n        sku\n        colour\n        size\n        discontinuedAt\n      }\n    }\n  }\n': typeof types.ProductOfCatalogDocument;
  '\n  mutation AddProduct($input: AddProductInput!) {\n    addProduct(input: $input) {\n      product {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.AddProductDocument;
  '\n  mutation ChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) {\n      product {\n        id\n        name\n        version\n        listPrice {\n          amount\n          currency\n        }\n        wholesalePrice {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.ChangeProductDocument;
  '\n  mutation AddVariants($input: AddVariantsInput!) {\n    addVariants(input: $input) {\n      product {\n        id\n        variants {\n          id\n          sku\n          colour\n          size\n          discontinuedAt\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.AddVariantsDocument;
  '\n  mutation DiscontinueVariant($input: DiscontinueVariantInput!) {\n    discontinueVariant(input: $input) {\n      variant {\n        id\n        discontinuedAt\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.DiscontinueVariantDocument;
  '\n  mutation ResumeVariant($input: ResumeVariantInput!) {\n    resumeVariant(input: $input) {\n      variant {\n        id\n        discontinuedAt\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.ResumeVariantDocument;
  '\n  query ConnectionHealthList {\n    connectionHealth {\n      ...ConnectionHealth_connection @unmask\n    }\n  }\n\n  fragment ConnectionHealth_connection on ConnectionHealth {\n    id\n    name\n    connector\n    account\n    lamp\n    lagSeconds\n    lastRunAt\n    errorCode\n    errorText\n    failures\n    nextAt\n    isRunning\n    addedToday\n    waitingQuarantine\n    storefront {\n      id\n      code\n      name\n    }\n    lastRun {\n      id\n      state\n      read\n      added\n      changed\n      unpaid\n      quarantined\n    }\n  }\n': typeof types.ConnectionHealthListDocument;
  '\n  subscription ConnectionHealthChanged {\n    connectionHealthChanged {\n      ...ConnectionHealth_connection @unmask\n    }\n  }\n': typeof types.ConnectionHealthChangedDocument;
  '\n  mutation CollectNow($input: CollectNowInput!) {\n    collectNow(input: $input) {\n      run {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.CollectNowDocument;
  '\n  mutation AskConnectionPermission($input: AskConnectionPermissionInput!) {\n    askConnectionPermission(input: $input) {\n      permission {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.AskConnectionPermissionDocument;
  '\n  mutation GrantConnectionPermission($input: GrantConnectionPermissionInput!) {\n    grantConnectionPermission(input: $input) {\n      connection {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.GrantConnectionPermissionDocument;
  '\n  query QuarantineList($connectionId: ID, $state: QuarantineState, $after: String) {\n    quarantinedOrders(connectionId: $connectionId, state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        connectionId\n        externalNumber\n        code\n        reason\n        payload\n        state\n        times\n        lastSeenAt\n        settledAt\n        settledBy\n        dismissal\n        order {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.QuarantineListDocument;
  '\n  mutation ReplayQuarantinedOrders($input: ReplayQuarantinedOrdersInput!) {\n    replayQuarantinedOrders(input: $input) {\n      results {\n        quarantinedId\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.ReplayQuarantinedOrdersDocument;
  '\n  mutation DismissQuarantinedOrders($input: DismissQuarantinedOrdersInput!) {\n    dismissQuarantinedOrders(input: $input) {\n      results {\n        quarantinedId\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.DismissQuarantinedOrdersDocument;
  '\n  query CompensationsOfOrder($id: ID!) {\n    order(id: $id) {\n      id\n      lines {\n        id\n        number\n        paid {\n          amount\n          currency\n        }\n        compensated {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n        }\n        compensations {\n          id\n          kind\n          state\n          reason\n          bookedAt\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n': typeof types.CompensationsOfOrderDocument;
  '\n  mutation GiveGoodwill($input: GiveGoodwillInput!) {\n    giveGoodwill(input: $input) {\n      orderLine {\n        id\n        compensated {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.GiveGoodwillDocument;
  '\n  mutation SetContractPrices($input: SetContractPricesInput!) {\n    setContractPrices(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.SetContractPricesDocument;
  '\n  query Marketplaces {\n    marketplaces {\n      code\n      name\n      takesProducts\n      givesOrders\n      isOverseas\n      connector\n      storefronts {\n        id\n        code\n        name\n      }\n    }\n  }\n': typeof types.MarketplacesDocument;
  '\n  query OperatorDashboard($code: String!, $from: LocalDate!, $to: LocalDate!) {\n    storefrontDashboard(storefrontCode: $code, from: $from, to: $to) {\n      shipped\n      returned\n      returnRate\n      days {\n        day\n        orders\n        pieces\n        sales {\n          amount\n          currency\n        }\n      }\n      returnsByProduct {\n        productId\n        name\n        styleCode\n        shipped\n        returned\n      }\n      returnsByReason {\n        reason\n        pieces\n      }\n      soldOut {\n        variantId\n        sku\n        name\n        sold\n      }\n      connections {\n        id\n        name\n        connector\n        isActive\n        lastSuccessAt\n        failures\n        quarantined\n      }\n      settlements {\n        state\n        count\n        total {\n          amount\n          currency\n        }\n      }\n      pending {\n        amount\n        currency\n      }\n      held {\n        amount\n        currency\n      }\n    }\n  }\n': typeof types.OperatorDashboardDocument;
  '\n  query OrderDeskLines(\n    $search: String\n    $filter: OrderListFilter\n    $storefront: String\n    $warehouse: String\n    $channel: String\n    $channelStatus: String\n    $erpStatus: OrderErpStatus\n    $number: String\n    $trackingNumber: String\n    $name: String\n    $phone: String\n    $sku: String\n    $time: OrderTime\n    $from: LocalDate\n    $until: LocalDate\n    $oldestFirst: Boolean\n    $first: Int!\n    $after: String\n  ) {\n    orderLines(\n      search: $search\n      filter: $filter\n      storefront: $storefront\n      warehouse: $warehouse\n      channel: $channel\n      channelStatus: $channelStatus\n      erpStatus: $erpStatus\n      number: $number\n      trackingNumber: $trackingNumber\n      name: $name\n      phone: $phone\n      sku: $sku\n      time: $time\n      from: $from\n      until: $until\n      oldestFirst: $oldestFirst\n      first: $first\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        quantity\n        flags\n        flagColour\n        flagNote\n        cancelAskedAt\n        allocatedAt\n        shippedAt\n        cancelledAt\n        channelStatus\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n        order {\n          id\n          number\n          erpStatus\n          channelName\n          channelStatus\n          ordererName\n          ordererPhone\n          recipientName\n          recipientPhone\n          orderedAt\n          paidAt\n          collectedAt\n          warehouseCode\n          isBulk\n          storefront {\n            id\n            code\n            name\n          }\n          originalOrder {\n            id\n            number\n          }\n          lines {\n            id\n          }\n          shipments {\n            id\n            kind\n            status\n            courier\n            trackingNumber\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.OrderDeskLinesDocument;
  '\n  query OrderDeskCounts(\n    $search: String\n    $storefront: String\n    $warehouse: String\n    $channel: String\n    $channelStatus: String\n    $erpStatus: OrderErpStatus\n    $number: String\n    $trackingNumber: String\n    $name: String\n    $phone: String\n    $sku: String\n    $time: OrderTime\n    $from: LocalDate\n    $until: LocalDate\n  ) {\n    orderCounts(\n      search: $search\n      storefront: $storefront\n      warehouse: $warehouse\n      channel: $channel\n      channelStatus: $channelStatus\n      erpStatus: $erpStatus\n      number: $number\n      trackingNumber: $trackingNumber\n      name: $name\n      phone: $phone\n      sku: $sku\n      time: $time\n      from: $from\n      until: $until\n    ) {\n      asOf\n      counts {\n        filter\n        count\n        isMore\n      }\n    }\n  }\n': typeof types.OrderDeskCountsDocument;
  '\n  query OrderDeskChoices {\n    orderChoices {\n      channels\n      channelStatuses\n      warehouses {\n        code\n        name\n      }\n    }\n  }\n': typeof types.OrderDeskChoicesDocument;
  '\n  query OrderChoiceLines($search: String, $filter: OrderListFilter, $from: LocalDate) {\n    orderLines(search: $search, filter: $filter, from: $from, first: 40) {\n      nodes {\n        id\n        number\n        quantity\n        flags\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n        order {\n          id\n          number\n          erpStatus\n          channelStatus\n          ordererName\n          recipientName\n          orderedAt\n          customer {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.OrderChoiceLinesDocument;
  '\n  query OrderPreview($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      recipientName\n      orderedAt\n      storefront {\n        id\n        code\n        name\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        flagNote\n        cancelAskedAt\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n    }\n  }\n': typeof types.OrderPreviewDocument;
  '\n  mutation RequestOrderExport($input: RequestOrderExportInput!) {\n    requestOrderExport(input: $input) {\n      export {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestOrderExportDocument;
  '\n  mutation CancelOrderExport($input: CancelOrderExportInput!) {\n    cancelOrderExport(input: $input) {\n      export {\n        id\n        state\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.CancelOrderExportDocument;
  '\n  query OrderExports {\n    orderExports {\n      id\n      format\n      state\n      rowsWritten\n      rowsTotal\n      bytes\n      fileName\n      downloadUrl\n      requestedAt\n      expiresAt\n    }\n  }\n': typeof types.OrderExportsDocument;
  '\n  fragment LineOutcome_result on LineResult {\n    lineId\n    line {\n      id\n      number\n      flags\n      flagColour\n      flagNote\n      allocatedAt\n      variant {\n        id\n        sku\n      }\n    }\n    userErrors {\n      message\n    }\n  }\n': typeof types.LineOutcome_ResultFragmentDoc;
  '\n  query OrderMarkHistory($id: ID!) {\n    order(id: $id) {\n      id\n      markChanges {\n        id\n        lineId\n        mark\n        isSet\n        colour\n        note\n        actorName\n        changedAt\n      }\n      lines {\n        id\n        number\n      }\n    }\n  }\n': typeof types.OrderMarkHistoryDocument;
  '\n  mutation HoldLines($input: HoldLinesInput!) {\n    holdLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.HoldLinesDocument;
  '\n  mutation UnholdLines($input: UnholdLinesInput!) {\n    unholdLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.UnholdLinesDocument;
  '\n  mutation FlagLines($input: FlagLinesInput!) {\n    flagLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.FlagLinesDocument;
  '\n  mutation UnflagLines($input: UnflagLinesInput!) {\n    unflagLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.UnflagLinesDocument;
  '\n  mutation PrioritizeLines($input: PrioritizeLinesInput!) {\n    prioritizeLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.PrioritizeLinesDocument;
  '\n  mutation UnprioritizeLines($input: UnprioritizeLinesInput!) {\n    unprioritizeLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.UnprioritizeLinesDocument;
  '\n  query OrderViews {\n    orderViews {\n      id\n      name\n      ownerName\n      isShared\n      isMine\n      query\n      columns\n    }\n    defaultOrderView {\n      id\n      query\n      columns\n    }\n  }\n': typeof types.OrderViewsDocument;
  '\n  mutation CreateOrderView($input: CreateOrderViewInput!) {\n    createOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateOrderViewDocument;
  '\n  mutation ChangeOrderView($input: ChangeOrderViewInput!) {\n    changeOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeOrderViewDocument;
  '\n  mutation RemoveOrderView($input: RemoveOrderViewInput!) {\n    removeOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.RemoveOrderViewDocument;
  '\n  mutation ChooseOrderView($input: ChooseOrderViewInput!) {\n    chooseOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChooseOrderViewDocument;
  '\n  fragment OrderItem_order on Order {\n    id\n    number\n    erpStatus\n    channelName\n    channelStatus\n    orderedAt\n    storefront {\n      id\n      code\n      name\n    }\n    total {\n      amount\n      currency\n    }\n    lines {\n      id\n      number\n      quantity\n      flags\n      amount {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n    shipments {\n      id\n      kind\n      status\n      courier\n      trackingNumber\n    }\n  }\n': typeof types.OrderItem_OrderFragmentDoc;
  '\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      ordererPhone\n      recipientName\n      recipientPhone\n      recipientAddress\n      deliveryNote\n      connectionName\n      externalNumber\n      marketplaceNumber\n      warehouseCode\n      deliveryFee {\n        amount\n        currency\n      }\n      originalOrder {\n        id\n        number\n      }\n      replacementOrders {\n        id\n        number\n        erpStatus\n      }\n      orderedAt\n      paidAt\n      collectedAt\n      storefront {\n        id\n        code\n        name\n        domain\n        kind\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        allocatedAt\n        shippedAt\n        cancelAskedAt\n        cancelledAt\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n        shippedAt\n        deliveredAt\n      }\n      customer {\n        id\n        name\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n': typeof types.OrderPageDocument;
  '\n  fragment OrdersPanel_customer on Customer {\n    id\n    orders(first: 20) {\n      nodes {\n        id\n        erpStatus\n        ...OrderItem_order\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.OrdersPanel_CustomerFragmentDoc;
  '\n  mutation RevealOrder($input: RevealOrderInput!) {\n    revealOrder(input: $input) {\n      revealed {\n        ordererName\n        ordererPhone\n        recipientName\n        recipientPhone\n        recipientAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevealOrderDocument;
  '\n  query SoughtOrder($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        id\n      }\n      erpStatus\n      ...OrderItem_order\n    }\n  }\n': typeof types.SoughtOrderDocument;
  '\n  query SyncDrifts($after: String) {\n    channelDrifts(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        state\n        seen\n        expected\n        externalNumber\n        foundAt\n        repairedAt\n        variant {\n          id\n          sku\n        }\n        order {\n          id\n          number\n        }\n        channel {\n          id\n          name\n          storefront {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.SyncDriftsDocument;
  '\n  mutation RetryOutwardTasks($input: RetryOutwardTasksInput!) {\n    retryOutwardTasks(input: $input) {\n      channelSync {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.RetryOutwardTasksDocument;
  '\n  mutation ReconcileConnection($input: ReconcileConnectionInput!) {\n    reconcileConnection(input: $input) {\n      channelSync {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.ReconcileConnectionDocument;
  '\n  query SyncPage {\n    channelSyncs {\n      ...ChannelHealth_channel @unmask\n    }\n  }\n\n  fragment ChannelHealth_channel on ChannelSync {\n    id\n    name\n    connector\n    isActive\n    trouble\n    troubleSince\n    retryAt\n    lastDoneAt\n    listings\n    refusedCount\n    waitingTasks\n    failedTasks\n    openDrifts\n    refusedListings {\n      externalVariant\n      pushError\n      pushErrorDetail\n      variant {\n        id\n        sku\n      }\n    }\n    lastReconciliation {\n      id\n      state\n      listingsRead\n      driftsFound\n      errorCode\n      startedAt\n      endedAt\n    }\n    storefront {\n      id\n      code\n      name\n    }\n  }\n': typeof types.SyncPageDocument;
  '\n  subscription SyncChanged {\n    channelSyncChanged {\n      ...ChannelHealth_channel @unmask\n    }\n  }\n': typeof types.SyncChangedDocument;
  '\n  query SyncTasks($state: OutwardTaskState!, $after: String) {\n    outwardTasks(state: $state, first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        isHeld\n        claimAnswer\n        attempts\n        retryAt\n        errorCode\n        errorDetail\n        createdAt\n        trackingNumber\n        order {\n          id\n          number\n        }\n        channel {\n          id\n          name\n          storefront {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.SyncTasksDocument;
  '\n  query FindPacking($code: String!) {\n    packing(code: $code) {\n      ...PackingTable_packing @unmask\n    }\n  }\n\n  fragment PackingTable_packing on Packing {\n    id\n    isPacked\n    courier\n    trackingNumber\n    shippedAt\n    order {\n      id\n      number\n      erpStatus\n      recipientName\n      storefront {\n        id\n        name\n      }\n    }\n    lines {\n      packed\n      obstacle {\n        code\n        message\n      }\n      line {\n        id\n        number\n        quantity\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.FindPackingDocument;
  '\n  mutation ScanPiece($input: ScanPieceInput!) {\n    scanPiece(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.ScanPieceDocument;
  '\n  mutation RestartPacking($input: RestartPackingInput!) {\n    restartPacking(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.RestartPackingDocument;
  '\n  mutation CompletePacking($input: CompletePackingInput!) {\n    completePacking(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.CompletePackingDocument;
  '\n  mutation IssueLabel($input: IssueLabelInput!) {\n    issueLabel(input: $input) {\n      label {\n        pdf\n        trackingNumber\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.IssueLabelDocument;
  '\n  query PayoutPage($after: String) {\n    settlements(filter: { states: [APPROVED] }, first: 100) {\n      nodes {\n        id\n        number\n        storefront {\n          id\n          name\n        }\n        sums {\n          total {\n            amount\n            currency\n          }\n        }\n      }\n    }\n    payoutFiles(first: 20, after: $after) {\n      nodes {\n        id\n        number\n        settlementCount\n        sha256\n        madeAt\n        paidAt\n        total {\n          amount\n          currency\n        }\n        downloads {\n          role\n          accountName\n          takenAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.PayoutPageDocument;
  '\n  mutation RequestPayout($input: RequestPayoutInput!) {\n    requestPayout(input: $input) {\n      approvalRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestPayoutDocument;
  '\n  mutation DownloadPayoutFile($input: DownloadPayoutFileInput!) {\n    downloadPayoutFile(input: $input) {\n      taken {\n        fileName\n        content\n        payoutFile {\n          id\n          downloads {\n            role\n            accountName\n            takenAt\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DownloadPayoutFileDocument;
  '\n  mutation MarkPayoutPaid($input: MarkPayoutPaidInput!) {\n    markPayoutPaid(input: $input) {\n      payoutFile {\n        id\n        paidAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.MarkPayoutPaidDocument;
  '\n  mutation QueueProducts($input: QueueProductsInput!) {\n    queueProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.QueueProductsDocument;
  '\n  mutation MoveInQueue($input: MoveInQueueInput!) {\n    moveInQueue(input: $input) {\n      queuedProduct {\n        id\n        priority\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.MoveInQueueDocument;
  '\n  mutation CancelQueued($input: CancelQueuedInput!) {\n    cancelQueued(input: $input) {\n      queuedProduct {\n        id\n        state\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.CancelQueuedDocument;
  '\n  query ProductQueue($storefrontId: ID!) {\n    productQueue(storefrontId: $storefrontId, first: 50) {\n      nodes {\n        id\n        state\n        priority\n        attempts\n        notBefore\n        queuedAt\n        errorCode\n        errorDetail\n        product {\n          id\n          name\n          styleCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    sentProducts(storefrontId: $storefrontId, first: 10) {\n      nodes {\n        id\n        state\n        endedAt\n        errorCode\n        errorDetail\n        product {\n          id\n          name\n          styleCode\n        }\n      }\n    }\n  }\n': typeof types.ProductQueueDocument;
  '\n  query PickupOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      recipientName\n      recipientPhone\n      lines {\n        id\n        number\n        quantity\n        shippedAt\n        returningQuantity\n        returnedQuantity\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        paid {\n          amount\n          currency\n        }\n        withdrawal {\n          until\n          isOpen\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.PickupOrderDocument;
  '\n  query NormalizedReturnAddress($text: String!) {\n    normalizedAddress(text: $text) {\n      address {\n        zipCode\n        road\n        detail\n      }\n      candidates {\n        zipCode\n        road\n        detail\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.NormalizedReturnAddressDocument;
  '\n  query ExchangeChoices($search: String!) {\n    exchangeChoices(search: $search) {\n      sellable\n      price {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        colour\n        size\n        product {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.ExchangeChoicesDocument;
  '\n  query ReturnList(\n    $search: String\n    $states: [OrderReturnState!]\n    $storefront: String\n    $minimumAge: Int\n    $after: String\n  ) {\n    orderReturns(\n      search: $search\n      states: $states\n      storefront: $storefront\n      minimumAge: $minimumAge\n      first: 30\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        kind\n        state\n        trackingNumber\n        customerName\n        requestedAt\n        isRed\n        refundDueAt\n        order {\n          id\n          number\n          storefront {\n            id\n            name\n          }\n        }\n        lines {\n          id\n          quantity\n          orderLine {\n            id\n            variant {\n              id\n              sku\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ReturnListDocument;
  '\n  query ReturnOfParcel($trackingNumber: String!) {\n    returnOfParcel(trackingNumber: $trackingNumber) {\n      id\n      state\n      availableSteps\n    }\n  }\n': typeof types.ReturnOfParcelDocument;
  '\n  mutation RequestReturn($input: RequestReturnInput!) {\n    requestReturn(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestReturnDocument;
  '\n  mutation RequestSameItemExchange($input: RequestSameItemExchangeInput!) {\n    requestSameItemExchange(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestSameItemExchangeDocument;
  '\n  mutation RequestOtherItemExchange($input: RequestOtherItemExchangeInput!) {\n    requestOtherItemExchange(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestOtherItemExchangeDocument;
  '\n  mutation ProcessExchange($input: ProcessExchangeInput!) {\n    processExchange(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ProcessExchangeDocument;
  '\n  mutation CancelExchange($input: CancelExchangeInput!) {\n    cancelExchange(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CancelExchangeDocument;
  '\n  mutation CancelReturn($input: CancelReturnInput!) {\n    cancelReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CancelReturnDocument;
  '\n  mutation NoteDifferencePaid($input: NoteDifferencePaidInput!) {\n    noteDifferencePaid(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.NoteDifferencePaidDocument;
  '\n  mutation MarkRefunded($input: MarkRefundedInput!) {\n    markRefunded(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.MarkRefundedDocument;
  '\n  mutation ArriveReturn($input: ArriveReturnInput!) {\n    arriveReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ArriveReturnDocument;
  '\n  mutation DelegateReturn($input: DelegateReturnInput!) {\n    delegateReturn(input: $input) {\n      orderReturn {\n        id\n        handledBy\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DelegateReturnDocument;
  '\n  mutation ConfirmReturn($input: ConfirmReturnInput!) {\n    confirmReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ConfirmReturnDocument;
  '\n  query ReturnPage($id: ID!) {\n    orderReturn(id: $id) {\n      id\n      number\n      kind\n      state\n      source\n      reason\n      feeBearer\n      handledBy\n      byCourier\n      courier\n      trackingNumber\n      pickupTrouble\n      zipCode\n      customerName\n      customerPhone\n      customerMobile\n      pickupAddress\n      note\n      requestedAt\n      requestedByName\n      arrivedAt\n      isRed\n      refundDueAt\n      differencePaidAt\n      availableSteps\n      difference {\n        amount\n        currency\n      }\n      refund {\n        amount\n        currency\n      }\n      order {\n        id\n        number\n        storefront {\n          id\n          code\n          name\n        }\n      }\n      replacementOrder {\n        id\n        number\n      }\n      lines {\n        id\n        quantity\n        resellQuantity\n        defectiveQuantity\n        repairQuantity\n        share {\n          amount\n          currency\n        }\n        refund {\n          amount\n          currency\n        }\n        orderLine {\n          id\n          number\n          variant {\n            id\n            sku\n            colour\n            size\n            product {\n              id\n              name\n            }\n          }\n        }\n      }\n      replacements {\n        id\n        quantity\n        unitPrice {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n        }\n      }\n      history {\n        id\n        step\n        actorName\n        note\n        takenAt\n      }\n    }\n  }\n': typeof types.ReturnPageDocument;
  '\n  mutation RevealOrderReturn($input: RevealOrderReturnInput!) {\n    revealOrderReturn(input: $input) {\n      revealed {\n        customerName\n        customerPhone\n        customerMobile\n        pickupAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevealOrderReturnDocument;
  '\n  query ReturnsOfOrder($id: ID!) {\n    order(id: $id) {\n      id\n      returns {\n        id\n        number\n        kind\n        state\n        trackingNumber\n        pickupTrouble\n        isRed\n        requestedAt\n        refundDueAt\n        availableSteps\n        handledBy\n        difference {\n          amount\n          currency\n        }\n        refund {\n          amount\n          currency\n        }\n        lines {\n          id\n          quantity\n          orderLine {\n            id\n            variant {\n              id\n              sku\n            }\n          }\n        }\n        replacements {\n          id\n          quantity\n          variant {\n            id\n            sku\n          }\n        }\n        replacementOrder {\n          id\n          number\n        }\n      }\n    }\n  }\n': typeof types.ReturnsOfOrderDocument;
  '\n  query ReturnedLotList($state: LotState, $disposition: LotDisposition, $after: String) {\n    returnedLots(state: $state, disposition: $disposition, first: 30, after: $after) {\n      nodes {\n        id\n        disposition\n        state\n        quantity\n        keptAt\n        note\n        orderReturn {\n          id\n          number\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ReturnedLotListDocument;
  '\n  mutation RepairLot($input: RepairLotInput!) {\n    repairLot(input: $input) {\n      returnedLot {\n        id\n        state\n        note\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RepairLotDocument;
  '\n  mutation WriteOffLot($input: WriteOffLotInput!) {\n    writeOffLot(input: $input) {\n      returnedLot {\n        id\n        state\n        note\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WriteOffLotDocument;
  '\n  query OrderSearch($text: String!) {\n    orders(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        ordererName\n        ordererPhone\n        recipientName\n        lines {\n          id\n          number\n          variant {\n            id\n            product {\n              id\n              name\n            }\n          }\n        }\n        shipments {\n          id\n          trackingNumber\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.OrderSearchDocument;
  '\n  query SettlementCheckPage {\n    settlementCheck {\n      storefrontCode\n      unpriced\n      unbooked\n      checkedAt\n      brokenSince\n      wholesale {\n        amount\n        currency\n      }\n      settled {\n        amount\n        currency\n      }\n      held {\n        amount\n        currency\n      }\n      deducted {\n        amount\n        currency\n      }\n      pending {\n        amount\n        currency\n      }\n      difference {\n        amount\n        currency\n      }\n    }\n    unpricedLines(first: 50) {\n      nodes {\n        lineId\n        orderId\n        number\n        sku\n        quantity\n        storefrontCode\n        shippedAt\n      }\n    }\n    settlementHolds(first: 50) {\n      nodes {\n        caseId\n        caseNumber\n        orderId\n        openedAt\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n': typeof types.SettlementCheckPageDocument;
  '\n  mutation RunSettlement($input: RunSettlementInput!) {\n    runSettlement(input: $input) {\n      run {\n        ...SettlementRun_run @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RunSettlementDocument;
  '\n  mutation IssueSettlement($input: IssueSettlementInput!) {\n    issueSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.IssueSettlementDocument;
  '\n  mutation ApproveSettlement($input: ApproveSettlementInput!) {\n    approveSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ApproveSettlementDocument;
  '\n  mutation ObjectToSettlement($input: ObjectToSettlementInput!) {\n    objectToSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ObjectToSettlementDocument;
  '\n  mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {\n    answerSettlementObjection(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerSettlementObjectionDocument;
  '\n  mutation RequestSettlementCorrection($input: RequestSettlementCorrectionInput!) {\n    requestSettlementCorrection(input: $input) {\n      approvalRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestSettlementCorrectionDocument;
  '\n  mutation CheckSettlements {\n    checkSettlements {\n      checks {\n        storefrontCode\n        brokenSince\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CheckSettlementsDocument;
  '\n  query SettlementList($filter: SettlementFilter!, $after: String) {\n    settlements(filter: $filter, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        kind\n        periodFrom\n        periodTo\n        state\n        answerBy\n        storefront {\n          id\n          code\n          name\n        }\n        sums {\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    settlementTotals(filter: $filter) {\n      count\n      sums {\n        sales {\n          amount\n          currency\n        }\n        returned {\n          amount\n          currency\n        }\n        deliveryFees {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n      }\n    }\n  }\n': typeof types.SettlementListDocument;
  '\n  fragment SettlementProgress_settlement on Settlement {\n    id\n    state\n    issuedAt\n    answerBy\n    availableSteps\n    history {\n      id\n      step\n      actorName\n      note\n      takenAt\n    }\n  }\n': typeof types.SettlementProgress_SettlementFragmentDoc;
  '\n  query SettlementPage($id: ID!) {\n    settlement(id: $id) {\n      ...SettlementProgress_settlement @unmask\n      number\n      kind\n      periodFrom\n      periodTo\n      entryCount\n      storefront {\n        id\n        code\n        name\n      }\n      payoutFile {\n        id\n        number\n      }\n      sums {\n        sales {\n          amount\n          currency\n        }\n        returned {\n          amount\n          currency\n        }\n        held {\n          amount\n          currency\n        }\n        clawedBack {\n          amount\n          currency\n        }\n        corrected {\n          amount\n          currency\n        }\n        deliveryFees {\n          amount\n          currency\n        }\n        carried {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        orderedAt\n        issuedAt\n        downloadUrl\n        problem\n      }\n    }\n  }\n': typeof types.SettlementPageDocument;
  '\n  fragment SettlementEntryRow_entry on SettlementEntry {\n    id\n    kind\n    quantity\n    reason\n    countsAt\n    lineNumber\n    orderId\n    sku\n    caseNumber\n    price {\n      amount\n      currency\n    }\n    due {\n      amount\n      currency\n    }\n  }\n': typeof types.SettlementEntryRow_EntryFragmentDoc;
  '\n  query SettlementEntryPage($settlementId: ID!, $after: String) {\n    settlementEntries(settlementId: $settlementId, first: 50, after: $after) {\n      nodes {\n        ...SettlementEntryRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.SettlementEntryPageDocument;
  '\n  query SettlementRuns {\n    settlementRuns {\n      ...SettlementRun_run @unmask\n    }\n  }\n\n  fragment SettlementRun_run on SettlementRun {\n    id\n    kind\n    periodFrom\n    periodTo\n    state\n    settlementCount\n  }\n': typeof types.SettlementRunsDocument;
  '\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      level {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.ReceiveStockDocument;
  '\n  mutation CountStock($input: CountStockInput!) {\n    countStock(input: $input) {\n      level {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.CountStockDocument;
  '\n  query StockLevels($search: String, $filter: StockFilter, $after: String) {\n    stockLevels(search: $search, filter: $filter, first: 50, after: $after) {\n      nodes {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.StockLevelsDocument;
  '\n  query StockLevelOf($id: ID!) {\n    stockLevel(variantId: $id) {\n      id\n      onHand\n      collected\n      allocated\n      sellable\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.StockLevelOfDocument;
  '\n  query StockEntries($id: ID!, $after: String) {\n    stockEntries(variantId: $id, first: 20, after: $after) {\n      nodes {\n        id\n        cause\n        onHand\n        collected\n        allocated\n        subjectLabel\n        actorName\n        note\n        recordedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.StockEntriesDocument;
  '\n  mutation OfferProducts($input: OfferProductsInput!) {\n    offerProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.OfferProductsDocument;
  '\n  mutation WithdrawProducts($input: WithdrawProductsInput!) {\n    withdrawProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.WithdrawProductsDocument;
  '\n  query StorefrontProducts($storefrontId: ID!, $search: String, $choice: OfferChoice, $after: String) {\n    storefrontProducts(storefrontId: $storefrontId, search: $search, choice: $choice, first: 30, after: $after) {\n      nodes {\n        id\n        isOffered\n        offerableQuantity\n        listPrice {\n          amount\n          currency\n        }\n        price {\n          amount\n          currency\n        }\n        contractPrice {\n          effectiveFrom\n          amount {\n            amount\n            currency\n          }\n        }\n        contractPrices {\n          effectiveFrom\n          recordedAt\n          recordedByName\n          amount {\n            amount\n            currency\n          }\n        }\n        product {\n          id\n          styleCode\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.StorefrontProductsDocument;
  '\n  mutation SetOfferPrice($input: SetOfferPriceInput!) {\n    setOfferPrice(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.SetOfferPriceDocument;
  '\n  mutation AddStorefrontPolicy($input: AddStorefrontPolicyInput!) {\n    addStorefrontPolicy(input: $input) {\n      policy {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AddStorefrontPolicyDocument;
  '\n  query StorefrontPolicies($id: ID!) {\n    storefront(id: $id) {\n      id\n      policy {\n        id\n      }\n      policies {\n        id\n        version\n        text\n        effectiveFrom\n      }\n    }\n  }\n': typeof types.StorefrontPoliciesDocument;
  '\n  query StorefrontQuestions($filter: StorefrontQuestionFilter, $after: String) {\n    storefrontQuestions(filter: $filter, first: 30, after: $after) {\n      nodes {\n        ...ListedQuestion_question @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment ListedQuestion_question on StorefrontQuestion {\n    id\n    kind\n    state\n    askedAt\n    askerName\n    title\n    content\n    productName\n    externalOrder\n    answeredByName\n    storefront {\n      id\n      name\n    }\n    order {\n      id\n      number\n    }\n  }\n': typeof types.StorefrontQuestionsDocument;
  '\n  query StorefrontQuestionById($id: ID!) {\n    storefrontQuestion(id: $id) {\n      ...ShownQuestion_question @unmask\n    }\n  }\n\n  fragment ShownQuestion_question on StorefrontQuestion {\n    ...ListedQuestion_question @unmask\n    externalNumber\n    edition\n    editedAt\n    answer\n    answeredAt\n    toldAt\n    refusalCode\n    refusalDetail\n  }\n': typeof types.StorefrontQuestionByIdDocument;
  '\n  query AnswerOnItsWay($id: ID!) {\n    storefrontQuestion(id: $id) {\n      id\n      state\n      toldAt\n      refusalCode\n      refusalDetail\n    }\n  }\n': typeof types.AnswerOnItsWayDocument;
  '\n  mutation AnswerStorefrontQuestion($input: AnswerStorefrontQuestionInput!) {\n    answerStorefrontQuestion(input: $input) {\n      question {\n        ...ShownQuestion_question @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerStorefrontQuestionDocument;
  '\n  mutation SetReturnDelegation($input: SetReturnDelegationInput!) {\n    setReturnDelegation(input: $input) {\n      returnDelegation {\n        storefrontCode\n        minimumQuantity\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.SetReturnDelegationDocument;
  '\n  mutation SetStockLinkRatio($input: SetStockLinkRatioInput!) {\n    setStockLinkRatio(input: $input) {\n      storefront {\n        id\n        stockLinkRatio\n        stockLinkRatioChanges {\n          id\n          before\n          after\n          changedByName\n          changedAt\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.SetStockLinkRatioDocument;
  '\n  query StorefrontList {\n    storefronts {\n      id\n      code\n      name\n      domain\n      kind\n      contractKind\n      operatorName\n      businessName\n      stockLinkRatio\n    }\n  }\n': typeof types.StorefrontListDocument;
  '\n  query StorefrontPage($id: ID!) {\n    storefront(id: $id) {\n      id\n      code\n      name\n      domain\n      kind\n      contractKind\n      operatorName\n      businessName\n      stockLinkRatio\n      returnDelegationQuantity\n      stockLinkRatioChanges {\n        id\n        before\n        after\n        changedByName\n        changedAt\n      }\n    }\n  }\n': typeof types.StorefrontPageDocument;
  '\n  mutation ChangeStorefrontDetails($input: ChangeStorefrontDetailsInput!) {\n    changeStorefrontDetails(input: $input) {\n      storefront {\n        id\n        name\n        domain\n        operatorName\n        businessName\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n': typeof types.ChangeStorefrontDetailsDocument;
  '\n  query StorefrontChoices {\n    storefronts {\n      id\n      code\n      name\n      kind\n    }\n  }\n': typeof types.StorefrontChoicesDocument;
};
const documents: Documents = {
  '\n  query AgreedOnOrder($id: ID!) {\n    order(id: $id) {\n      id\n      lines {\n        id\n        variant {\n          id\n          sku\n        }\n        agreementTerms {\n          id\n          kind\n          state\n          caseNumber\n          quantity\n          reference\n          refusal\n          begunAt\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n':
    types.AgreedOnOrderDocument,
  '\n  query AgreementAwardList($state: AgreementAwardState, $after: String) {\n    agreementAwards(state: $state, first: 30, after: $after) {\n      nodes {\n        id\n        kind\n        state\n        caseNumber\n        begunAt\n        endedAt\n        amount {\n          amount\n          currency\n        }\n        storefront {\n          id\n          code\n          name\n        }\n        orderLine {\n          id\n          number\n          order {\n            id\n            number\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.AgreementAwardListDocument,
  '\n  mutation PayAward($input: PayAwardInput!) {\n    payAward(input: $input) {\n      term {\n        id\n        state\n        endedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PayAwardDocument,
  '\n  mutation AllocateChosenLines($input: AllocateLinesInput!) {\n    allocateLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.AllocateChosenLinesDocument,
  '\n  mutation ReleaseChosenLines($input: ReleaseLinesInput!) {\n    releaseLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.ReleaseChosenLinesDocument,
  '\n  query OrderToCancel($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      paidAt\n      lines {\n        id\n        number\n        quantity\n        flags\n        cancelAskedAt\n        cancelledAt\n        shippedAt\n        paid {\n          amount\n          currency\n        }\n        compensated {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.OrderToCancelDocument,
  '\n  mutation CancelLines($input: CancelLinesInput!) {\n    cancelLines(input: $input) {\n      lines {\n        id\n        flags\n        cancelledAt\n        cancelAskedAt\n        order {\n          id\n          erpStatus\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CancelLinesDocument,
  '\n  query ProductsOfCatalog($search: String, $after: String) {\n    products(search: $search, first: 50, after: $after) {\n      nodes {\n        id\n        styleCode\n        name\n        listPrice {\n          amount\n          currency\n        }\n        wholesalePrice {\n          amount\n          currency\n        }\n        variants {\n          id\n          discontinuedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ProductsOfCatalogDocument,
  '\n  query ProductOfCatalog($id: ID!) {\n    product(id: $id) {\n      id\n      styleCode\n      name\n      version\n      listPrice {\n        amount\n        currency\n      }\n      wholesalePrice {\n        amount\n        currency\n      }\n      variants {\n        id\n        sku\n        colour\n        size\n        discontinuedAt\n      }\n    }\n  }\n':
    types.ProductOfCatalogDocument,
  '\n  mutation AddProduct($input: AddProductInput!) {\n    addProduct(input: $input) {\n      product {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.AddProductDocument,
  '\n  mutation ChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) {\n      product {\n        id\n        name\n        version\n        listPrice {\n          amount\n          currency\n        }\n        wholesalePrice {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.ChangeProductDocument,
  '\n  mutation AddVariants($input: AddVariantsInput!) {\n    addVariants(input: $input) {\n      product {\n        id\n        variants {\n          id\n          sku\n          colour\n          size\n          discontinuedAt\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.AddVariantsDocument,
  '\n  mutation DiscontinueVariant($input: DiscontinueVariantInput!) {\n    discontinueVariant(input: $input) {\n      variant {\n        id\n        discontinuedAt\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.DiscontinueVariantDocument,
  '\n  mutation ResumeVariant($input: ResumeVariantInput!) {\n    resumeVariant(input: $input) {\n      variant {\n        id\n        discontinuedAt\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.ResumeVariantDocument,
  '\n  query ConnectionHealthList {\n    connectionHealth {\n      ...ConnectionHealth_connection @unmask\n    }\n  }\n\n  fragment ConnectionHealth_connection on ConnectionHealth {\n    id\n    name\n    connector\n    account\n    lamp\n    lagSeconds\n    lastRunAt\n    errorCode\n    errorText\n    failures\n    nextAt\n    isRunning\n    addedToday\n    waitingQuarantine\n    storefront {\n      id\n      code\n      name\n    }\n    lastRun {\n      id\n      state\n      read\n      added\n      changed\n      unpaid\n      quarantined\n    }\n  }\n':
    types.ConnectionHealthListDocument,
  '\n  subscription ConnectionHealthChanged {\n    connectionHealthChanged {\n      ...ConnectionHealth_connection @unmask\n    }\n  }\n':
    types.ConnectionHealthChangedDocument,
  '\n  mutation CollectNow($input: CollectNowInput!) {\n    collectNow(input: $input) {\n      run {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.CollectNowDocument,
  '\n  mutation AskConnectionPermission($input: AskConnectionPermissionInput!) {\n    askConnectionPermission(input: $input) {\n      permission {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.AskConnectionPermissionDocument,
  '\n  mutation GrantConnectionPermission($input: GrantConnectionPermissionInput!) {\n    grantConnectionPermission(input: $input) {\n      connection {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.GrantConnectionPermissionDocument,
  '\n  query QuarantineList($connectionId: ID, $state: QuarantineState, $after: String) {\n    quarantinedOrders(connectionId: $connectionId, state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        connectionId\n        externalNumber\n        code\n        reason\n        payload\n        state\n        times\n        lastSeenAt\n        settledAt\n        settledBy\n        dismissal\n        order {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.QuarantineListDocument,
  '\n  mutation ReplayQuarantinedOrders($input: ReplayQuarantinedOrdersInput!) {\n    replayQuarantinedOrders(input: $input) {\n      results {\n        quarantinedId\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.ReplayQuarantinedOrdersDocument,
  '\n  mutation DismissQuarantinedOrders($input: DismissQuarantinedOrdersInput!) {\n    dismissQuarantinedOrders(input: $input) {\n      results {\n        quarantinedId\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.DismissQuarantinedOrdersDocument,
  '\n  query CompensationsOfOrder($id: ID!) {\n    order(id: $id) {\n      id\n      lines {\n        id\n        number\n        paid {\n          amount\n          currency\n        }\n        compensated {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n        }\n        compensations {\n          id\n          kind\n          state\n          reason\n          bookedAt\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n':
    types.CompensationsOfOrderDocument,
  '\n  mutation GiveGoodwill($input: GiveGoodwillInput!) {\n    giveGoodwill(input: $input) {\n      orderLine {\n        id\n        compensated {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.GiveGoodwillDocument,
  '\n  mutation SetContractPrices($input: SetContractPricesInput!) {\n    setContractPrices(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.SetContractPricesDocument,
  '\n  query Marketplaces {\n    marketplaces {\n      code\n      name\n      takesProducts\n      givesOrders\n      isOverseas\n      connector\n      storefronts {\n        id\n        code\n        name\n      }\n    }\n  }\n':
    types.MarketplacesDocument,
  '\n  query OperatorDashboard($code: String!, $from: LocalDate!, $to: LocalDate!) {\n    storefrontDashboard(storefrontCode: $code, from: $from, to: $to) {\n      shipped\n      returned\n      returnRate\n      days {\n        day\n        orders\n        pieces\n        sales {\n          amount\n          currency\n        }\n      }\n      returnsByProduct {\n        productId\n        name\n        styleCode\n        shipped\n        returned\n      }\n      returnsByReason {\n        reason\n        pieces\n      }\n      soldOut {\n        variantId\n        sku\n        name\n        sold\n      }\n      connections {\n        id\n        name\n        connector\n        isActive\n        lastSuccessAt\n        failures\n        quarantined\n      }\n      settlements {\n        state\n        count\n        total {\n          amount\n          currency\n        }\n      }\n      pending {\n        amount\n        currency\n      }\n      held {\n        amount\n        currency\n      }\n    }\n  }\n':
    types.OperatorDashboardDocument,
  '\n  query OrderDeskLines(\n    $search: String\n    $filter: OrderListFilter\n    $storefront: String\n    $warehouse: String\n    $channel: String\n    $channelStatus: String\n    $erpStatus: OrderErpStatus\n    $number: String\n    $trackingNumber: String\n    $name: String\n    $phone: String\n    $sku: String\n    $time: OrderTime\n    $from: LocalDate\n    $until: LocalDate\n    $oldestFirst: Boolean\n    $first: Int!\n    $after: String\n  ) {\n    orderLines(\n      search: $search\n      filter: $filter\n      storefront: $storefront\n      warehouse: $warehouse\n      channel: $channel\n      channelStatus: $channelStatus\n      erpStatus: $erpStatus\n      number: $number\n      trackingNumber: $trackingNumber\n      name: $name\n      phone: $phone\n      sku: $sku\n      time: $time\n      from: $from\n      until: $until\n      oldestFirst: $oldestFirst\n      first: $first\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        quantity\n        flags\n        flagColour\n        flagNote\n        cancelAskedAt\n        allocatedAt\n        shippedAt\n        cancelledAt\n        channelStatus\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n        order {\n          id\n          number\n          erpStatus\n          channelName\n          channelStatus\n          ordererName\n          ordererPhone\n          recipientName\n          recipientPhone\n          orderedAt\n          paidAt\n          collectedAt\n          warehouseCode\n          isBulk\n          storefront {\n            id\n            code\n            name\n          }\n          originalOrder {\n            id\n            number\n          }\n          lines {\n            id\n          }\n          shipments {\n            id\n            kind\n            status\n            courier\n            trackingNumber\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.OrderDeskLinesDocument,
  '\n  query OrderDeskCounts(\n    $search: String\n    $storefront: String\n    $warehouse: String\n    $channel: String\n    $channelStatus: String\n    $erpStatus: OrderErpStatus\n    $number: String\n    $trackingNumber: String\n    $name: String\n    $phone: String\n    $sku: String\n    $time: OrderTime\n    $from: LocalDate\n    $until: LocalDate\n  ) {\n    orderCounts(\n      search: $search\n      storefront: $storefront\n      warehouse: $warehouse\n      channel: $channel\n      channelStatus: $channelStatus\n      erpStatus: $erpStatus\n      number: $number\n      trackingNumber: $trackingNumber\n      name: $name\n      phone: $phone\n      sku: $sku\n      time: $time\n      from: $from\n      until: $until\n    ) {\n      asOf\n      counts {\n        filter\n        count\n        isMore\n      }\n    }\n  }\n':
    types.OrderDeskCountsDocument,
  '\n  query OrderDeskChoices {\n    orderChoices {\n      channels\n      channelStatuses\n      warehouses {\n        code\n        name\n      }\n    }\n  }\n':
    types.OrderDeskChoicesDocument,
  '\n  query OrderChoiceLines($search: String, $filter: OrderListFilter, $from: LocalDate) {\n    orderLines(search: $search, filter: $filter, from: $from, first: 40) {\n      nodes {\n        id\n        number\n        quantity\n        flags\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n        order {\n          id\n          number\n          erpStatus\n          channelStatus\n          ordererName\n          recipientName\n          orderedAt\n          customer {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.OrderChoiceLinesDocument,
  '\n  query OrderPreview($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      recipientName\n      orderedAt\n      storefront {\n        id\n        code\n        name\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        flagNote\n        cancelAskedAt\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n    }\n  }\n':
    types.OrderPreviewDocument,
  '\n  mutation RequestOrderExport($input: RequestOrderExportInput!) {\n    requestOrderExport(input: $input) {\n      export {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestOrderExportDocument,
  '\n  mutation CancelOrderExport($input: CancelOrderExportInput!) {\n    cancelOrderExport(input: $input) {\n      export {\n        id\n        state\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.CancelOrderExportDocument,
  '\n  query OrderExports {\n    orderExports {\n      id\n      format\n      state\n      rowsWritten\n      rowsTotal\n      bytes\n      fileName\n      downloadUrl\n      requestedAt\n      expiresAt\n    }\n  }\n':
    types.OrderExportsDocument,
  '\n  fragment LineOutcome_result on LineResult {\n    lineId\n    line {\n      id\n      number\n      flags\n      flagColour\n      flagNote\n      allocatedAt\n      variant {\n        id\n        sku\n      }\n    }\n    userErrors {\n      message\n    }\n  }\n':
    types.LineOutcome_ResultFragmentDoc,
  '\n  query OrderMarkHistory($id: ID!) {\n    order(id: $id) {\n      id\n      markChanges {\n        id\n        lineId\n        mark\n        isSet\n        colour\n        note\n        actorName\n        changedAt\n      }\n      lines {\n        id\n        number\n      }\n    }\n  }\n':
    types.OrderMarkHistoryDocument,
  '\n  mutation HoldLines($input: HoldLinesInput!) {\n    holdLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.HoldLinesDocument,
  '\n  mutation UnholdLines($input: UnholdLinesInput!) {\n    unholdLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.UnholdLinesDocument,
  '\n  mutation FlagLines($input: FlagLinesInput!) {\n    flagLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.FlagLinesDocument,
  '\n  mutation UnflagLines($input: UnflagLinesInput!) {\n    unflagLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.UnflagLinesDocument,
  '\n  mutation PrioritizeLines($input: PrioritizeLinesInput!) {\n    prioritizeLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.PrioritizeLinesDocument,
  '\n  mutation UnprioritizeLines($input: UnprioritizeLinesInput!) {\n    unprioritizeLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.UnprioritizeLinesDocument,
  '\n  query OrderViews {\n    orderViews {\n      id\n      name\n      ownerName\n      isShared\n      isMine\n      query\n      columns\n    }\n    defaultOrderView {\n      id\n      query\n      columns\n    }\n  }\n':
    types.OrderViewsDocument,
  '\n  mutation CreateOrderView($input: CreateOrderViewInput!) {\n    createOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateOrderViewDocument,
  '\n  mutation ChangeOrderView($input: ChangeOrderViewInput!) {\n    changeOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeOrderViewDocument,
  '\n  mutation RemoveOrderView($input: RemoveOrderViewInput!) {\n    removeOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.RemoveOrderViewDocument,
  '\n  mutation ChooseOrderView($input: ChooseOrderViewInput!) {\n    chooseOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.ChooseOrderViewDocument,
  '\n  fragment OrderItem_order on Order {\n    id\n    number\n    erpStatus\n    channelName\n    channelStatus\n    orderedAt\n    storefront {\n      id\n      code\n      name\n    }\n    total {\n      amount\n      currency\n    }\n    lines {\n      id\n      number\n      quantity\n      flags\n      amount {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n    shipments {\n      id\n      kind\n      status\n      courier\n      trackingNumber\n    }\n  }\n':
    types.OrderItem_OrderFragmentDoc,
  '\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      ordererPhone\n      recipientName\n      recipientPhone\n      recipientAddress\n      deliveryNote\n      connectionName\n      externalNumber\n      marketplaceNumber\n      warehouseCode\n      deliveryFee {\n        amount\n        currency\n      }\n      originalOrder {\n        id\n        number\n      }\n      replacementOrders {\n        id\n        number\n        erpStatus\n      }\n      orderedAt\n      paidAt\n      collectedAt\n      storefront {\n        id\n        code\n        name\n        domain\n        kind\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        allocatedAt\n        shippedAt\n        cancelAskedAt\n        cancelledAt\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n        shippedAt\n        deliveredAt\n      }\n      customer {\n        id\n        name\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n':
    types.OrderPageDocument,
  '\n  fragment OrdersPanel_customer on Customer {\n    id\n    orders(first: 20) {\n      nodes {\n        id\n        erpStatus\n        ...OrderItem_order\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.OrdersPanel_CustomerFragmentDoc,
  '\n  mutation RevealOrder($input: RevealOrderInput!) {\n    revealOrder(input: $input) {\n      revealed {\n        ordererName\n        ordererPhone\n        recipientName\n        recipientPhone\n        recipientAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevealOrderDocument,
  '\n  query SoughtOrder($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        id\n      }\n      erpStatus\n      ...OrderItem_order\n    }\n  }\n':
    types.SoughtOrderDocument,
  '\n  query SyncDrifts($after: String) {\n    channelDrifts(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        state\n        seen\n        expected\n        externalNumber\n        foundAt\n        repairedAt\n        variant {\n          id\n          sku\n        }\n        order {\n          id\n          number\n        }\n        channel {\n          id\n          name\n          storefront {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.SyncDriftsDocument,
  '\n  mutation RetryOutwardTasks($input: RetryOutwardTasksInput!) {\n    retryOutwardTasks(input: $input) {\n      channelSync {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.RetryOutwardTasksDocument,
  '\n  mutation ReconcileConnection($input: ReconcileConnectionInput!) {\n    reconcileConnection(input: $input) {\n      channelSync {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.ReconcileConnectionDocument,
  '\n  query SyncPage {\n    channelSyncs {\n      ...ChannelHealth_channel @unmask\n    }\n  }\n\n  fragment ChannelHealth_channel on ChannelSync {\n    id\n    name\n    connector\n    isActive\n    trouble\n    troubleSince\n    retryAt\n    lastDoneAt\n    listings\n    refusedCount\n    waitingTasks\n    failedTasks\n    openDrifts\n    refusedListings {\n      externalVariant\n      pushError\n      pushErrorDetail\n      variant {\n        id\n        sku\n      }\n    }\n    lastReconciliation {\n      id\n      state\n      listingsRead\n      driftsFound\n      errorCode\n      startedAt\n      endedAt\n    }\n    storefront {\n      id\n      code\n      name\n    }\n  }\n':
    types.SyncPageDocument,
  '\n  subscription SyncChanged {\n    channelSyncChanged {\n      ...ChannelHealth_channel @unmask\n    }\n  }\n':
    types.SyncChangedDocument,
  '\n  query SyncTasks($state: OutwardTaskState!, $after: String) {\n    outwardTasks(state: $state, first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        isHeld\n        claimAnswer\n        attempts\n        retryAt\n        errorCode\n        errorDetail\n        createdAt\n        trackingNumber\n        order {\n          id\n          number\n        }\n        channel {\n          id\n          name\n          storefront {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.SyncTasksDocument,
  '\n  query FindPacking($code: String!) {\n    packing(code: $code) {\n      ...PackingTable_packing @unmask\n    }\n  }\n\n  fragment PackingTable_packing on Packing {\n    id\n    isPacked\n    courier\n    trackingNumber\n    shippedAt\n    order {\n      id\n      number\n      erpStatus\n      recipientName\n      storefront {\n        id\n        name\n      }\n    }\n    lines {\n      packed\n      obstacle {\n        code\n        message\n      }\n      line {\n        id\n        number\n        quantity\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.FindPackingDocument,
  '\n  mutation ScanPiece($input: ScanPieceInput!) {\n    scanPiece(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.ScanPieceDocument,
  '\n  mutation RestartPacking($input: RestartPackingInput!) {\n    restartPacking(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.RestartPackingDocument,
  '\n  mutation CompletePacking($input: CompletePackingInput!) {\n    completePacking(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.CompletePackingDocument,
  '\n  mutation IssueLabel($input: IssueLabelInput!) {\n    issueLabel(input: $input) {\n      label {\n        pdf\n        trackingNumber\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.IssueLabelDocument,
  '\n  query PayoutPage($after: String) {\n    settlements(filter: { states: [APPROVED] }, first: 100) {\n      nodes {\n        id\n        number\n        storefront {\n          id\n          name\n        }\n        sums {\n          total {\n            amount\n            currency\n          }\n        }\n      }\n    }\n    payoutFiles(first: 20, after: $after) {\n      nodes {\n        id\n        number\n        settlementCount\n        sha256\n        madeAt\n        paidAt\n        total {\n          amount\n          currency\n        }\n        downloads {\n          role\n          accountName\n          takenAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.PayoutPageDocument,
  '\n  mutation RequestPayout($input: RequestPayoutInput!) {\n    requestPayout(input: $input) {\n      approvalRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestPayoutDocument,
  '\n  mutation DownloadPayoutFile($input: DownloadPayoutFileInput!) {\n    downloadPayoutFile(input: $input) {\n      taken {\n        fileName\n        content\n        payoutFile {\n          id\n          downloads {\n            role\n            accountName\n            takenAt\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DownloadPayoutFileDocument,
  '\n  mutation MarkPayoutPaid($input: MarkPayoutPaidInput!) {\n    markPayoutPaid(input: $input) {\n      payoutFile {\n        id\n        paidAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.MarkPayoutPaidDocument,
  '\n  mutation QueueProducts($input: QueueProductsInput!) {\n    queueProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.QueueProductsDocument,
  '\n  mutation MoveInQueue($input: MoveInQueueInput!) {\n    moveInQueue(input: $input) {\n      queuedProduct {\n        id\n        priority\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.MoveInQueueDocument,
  '\n  mutation CancelQueued($input: CancelQueuedInput!) {\n    cancelQueued(input: $input) {\n      queuedProduct {\n        id\n        state\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.CancelQueuedDocument,
  '\n  query ProductQueue($storefrontId: ID!) {\n    productQueue(storefrontId: $storefrontId, first: 50) {\n      nodes {\n        id\n        state\n        priority\n        attempts\n        notBefore\n        queuedAt\n        errorCode\n        errorDetail\n        product {\n          id\n          name\n          styleCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    sentProducts(storefrontId: $storefrontId, first: 10) {\n      nodes {\n        id\n        state\n        endedAt\n        errorCode\n        errorDetail\n        product {\n          id\n          name\n          styleCode\n        }\n      }\n    }\n  }\n':
    types.ProductQueueDocument,
  '\n  query PickupOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      recipientName\n      recipientPhone\n      lines {\n        id\n        number\n        quantity\n        shippedAt\n        returningQuantity\n        returnedQuantity\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        paid {\n          amount\n          currency\n        }\n        withdrawal {\n          until\n          isOpen\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.PickupOrderDocument,
  '\n  query NormalizedReturnAddress($text: String!) {\n    normalizedAddress(text: $text) {\n      address {\n        zipCode\n        road\n        detail\n      }\n      candidates {\n        zipCode\n        road\n        detail\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.NormalizedReturnAddressDocument,
  '\n  query ExchangeChoices($search: String!) {\n    exchangeChoices(search: $search) {\n      sellable\n      price {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        colour\n        size\n        product {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.ExchangeChoicesDocument,
  '\n  query ReturnList(\n    $search: String\n    $states: [OrderReturnState!]\n    $storefront: String\n    $minimumAge: Int\n    $after: String\n  ) {\n    orderReturns(\n      search: $search\n      states: $states\n      storefront: $storefront\n      minimumAge: $minimumAge\n      first: 30\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        kind\n        state\n        trackingNumber\n        customerName\n        requestedAt\n        isRed\n        refundDueAt\n        order {\n          id\n          number\n          storefront {\n            id\n            name\n          }\n        }\n        lines {\n          id\n          quantity\n          orderLine {\n            id\n            variant {\n              id\n              sku\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ReturnListDocument,
  '\n  query ReturnOfParcel($trackingNumber: String!) {\n    returnOfParcel(trackingNumber: $trackingNumber) {\n      id\n      state\n      availableSteps\n    }\n  }\n':
    types.ReturnOfParcelDocument,
  '\n  mutation RequestReturn($input: RequestReturnInput!) {\n    requestReturn(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestReturnDocument,
  '\n  mutation RequestSameItemExchange($input: RequestSameItemExchangeInput!) {\n    requestSameItemExchange(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestSameItemExchangeDocument,
  '\n  mutation RequestOtherItemExchange($input: RequestOtherItemExchangeInput!) {\n    requestOtherItemExchange(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestOtherItemExchangeDocument,
  '\n  mutation ProcessExchange($input: ProcessExchangeInput!) {\n    processExchange(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ProcessExchangeDocument,
  '\n  mutation CancelExchange($input: CancelExchangeInput!) {\n    cancelExchange(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CancelExchangeDocument,
  '\n  mutation CancelReturn($input: CancelReturnInput!) {\n    cancelReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CancelReturnDocument,
  '\n  mutation NoteDifferencePaid($input: NoteDifferencePaidInput!) {\n    noteDifferencePaid(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.NoteDifferencePaidDocument,
  '\n  mutation MarkRefunded($input: MarkRefundedInput!) {\n    markRefunded(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.MarkRefundedDocument,
  '\n  mutation ArriveReturn($input: ArriveReturnInput!) {\n    arriveReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ArriveReturnDocument,
  '\n  mutation DelegateReturn($input: DelegateReturnInput!) {\n    delegateReturn(input: $input) {\n      orderReturn {\n        id\n        handledBy\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DelegateReturnDocument,
  '\n  mutation ConfirmReturn($input: ConfirmReturnInput!) {\n    confirmReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ConfirmReturnDocument,
  '\n  query ReturnPage($id: ID!) {\n    orderReturn(id: $id) {\n      id\n      number\n      kind\n      state\n      source\n      reason\n      feeBearer\n      handledBy\n      byCourier\n      courier\n      trackingNumber\n      pickupTrouble\n      zipCode\n      customerName\n      customerPhone\n      customerMobile\n      pickupAddress\n      note\n      requestedAt\n      requestedByName\n      arrivedAt\n      isRed\n      refundDueAt\n      differencePaidAt\n      availableSteps\n      difference {\n        amount\n        currency\n      }\n      refund {\n        amount\n        currency\n      }\n      order {\n        id\n        number\n        storefront {\n          id\n          code\n          name\n        }\n      }\n      replacementOrder {\n        id\n        number\n      }\n      lines {\n        id\n        quantity\n        resellQuantity\n        defectiveQuantity\n        repairQuantity\n        share {\n          amount\n          currency\n        }\n        refund {\n          amount\n          currency\n        }\n        orderLine {\n          id\n          number\n          variant {\n            id\n            sku\n            colour\n            size\n            product {\n              id\n              name\n            }\n          }\n        }\n      }\n      replacements {\n        id\n        quantity\n        unitPrice {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n        }\n      }\n      history {\n        id\n        step\n        actorName\n        note\n        takenAt\n      }\n    }\n  }\n':
    types.ReturnPageDocument,
  '\n  mutation RevealOrderReturn($input: RevealOrderReturnInput!) {\n    revealOrderReturn(input: $input) {\n      revealed {\n        customerName\n        customerPhone\n        customerMobile\n        pickupAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevealOrderReturnDocument,
  '\n  query ReturnsOfOrder($id: ID!) {\n    order(id: $id) {\n      id\n      returns {\n        id\n        number\n        kind\n        state\n        trackingNumber\n        pickupTrouble\n        isRed\n        requestedAt\n        refundDueAt\n        availableSteps\n        handledBy\n        difference {\n          amount\n          currency\n        }\n        refund {\n          amount\n          currency\n        }\n        lines {\n          id\n          quantity\n          orderLine {\n            id\n            variant {\n              id\n              sku\n            }\n          }\n        }\n        replacements {\n          id\n          quantity\n          variant {\n            id\n            sku\n          }\n        }\n        replacementOrder {\n          id\n          number\n        }\n      }\n    }\n  }\n':
    types.ReturnsOfOrderDocument,
  '\n  query ReturnedLotList($state: LotState, $disposition: LotDisposition, $after: String) {\n    returnedLots(state: $state, disposition: $disposition, first: 30, after: $after) {\n      nodes {\n        id\n        disposition\n        state\n        quantity\n        keptAt\n        note\n        orderReturn {\n          id\n          number\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ReturnedLotListDocument,
  '\n  mutation RepairLot($input: RepairLotInput!) {\n    repairLot(input: $input) {\n      returnedLot {\n        id\n        state\n        note\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RepairLotDocument,
  '\n  mutation WriteOffLot($input: WriteOffLotInput!) {\n    writeOffLot(input: $input) {\n      returnedLot {\n        id\n        state\n        note\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WriteOffLotDocument,
  '\n  query OrderSearch($text: String!) {\n    orders(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        ordererName\n        ordererPhone\n        recipientName\n        lines {\n          id\n          number\n          variant {\n            id\n            product {\n              id\n              name\n            }\n          }\n        }\n        shipments {\n          id\n          trackingNumber\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.OrderSearchDocument,
  '\n  query SettlementCheckPage {\n    settlementCheck {\n      storefrontCode\n      unpriced\n      unbooked\n      checkedAt\n      brokenSince\n      wholesale {\n        amount\n        currency\n      }\n      settled {\n        amount\n        currency\n      }\n      held {\n        amount\n        currency\n      }\n      deducted {\n        amount\n        currency\n      }\n      pending {\n        amount\n        currency\n      }\n      difference {\n        amount\n        currency\n      }\n    }\n    unpricedLines(first: 50) {\n      nodes {\n        lineId\n        orderId\n        number\n        sku\n        quantity\n        storefrontCode\n        shippedAt\n      }\n    }\n    settlementHolds(first: 50) {\n      nodes {\n        caseId\n        caseNumber\n        orderId\n        openedAt\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n':
    types.SettlementCheckPageDocument,
  '\n  mutation RunSettlement($input: RunSettlementInput!) {\n    runSettlement(input: $input) {\n      run {\n        ...SettlementRun_run @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RunSettlementDocument,
  '\n  mutation IssueSettlement($input: IssueSettlementInput!) {\n    issueSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.IssueSettlementDocument,
  '\n  mutation ApproveSettlement($input: ApproveSettlementInput!) {\n    approveSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ApproveSettlementDocument,
  '\n  mutation ObjectToSettlement($input: ObjectToSettlementInput!) {\n    objectToSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ObjectToSettlementDocument,
  '\n  mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {\n    answerSettlementObjection(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerSettlementObjectionDocument,
  '\n  mutation RequestSettlementCorrection($input: RequestSettlementCorrectionInput!) {\n    requestSettlementCorrection(input: $input) {\n      approvalRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestSettlementCorrectionDocument,
  '\n  mutation CheckSettlements {\n    checkSettlements {\n      checks {\n        storefrontCode\n        brokenSince\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CheckSettlementsDocument,
  '\n  query SettlementList($filter: SettlementFilter!, $after: String) {\n    settlements(filter: $filter, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        kind\n        periodFrom\n        periodTo\n        state\n        answerBy\n        storefront {\n          id\n          code\n          name\n        }\n        sums {\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    settlementTotals(filter: $filter) {\n      count\n      sums {\n        sales {\n          amount\n          currency\n        }\n        returned {\n          amount\n          currency\n        }\n        deliveryFees {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n      }\n    }\n  }\n':
    types.SettlementListDocument,
  '\n  fragment SettlementProgress_settlement on Settlement {\n    id\n    state\n    issuedAt\n    answerBy\n    availableSteps\n    history {\n      id\n      step\n      actorName\n      note\n      takenAt\n    }\n  }\n':
    types.SettlementProgress_SettlementFragmentDoc,
  '\n  query SettlementPage($id: ID!) {\n    settlement(id: $id) {\n      ...SettlementProgress_settlement @unmask\n      number\n      kind\n      periodFrom\n      periodTo\n      entryCount\n      storefront {\n        id\n        code\n        name\n      }\n      payoutFile {\n        id\n        number\n      }\n      sums {\n        sales {\n          amount\n          currency\n        }\n        returned {\n          amount\n          currency\n        }\n        held {\n          amount\n          currency\n        }\n        clawedBack {\n          amount\n          currency\n        }\n        corrected {\n          amount\n          currency\n        }\n        deliveryFees {\n          amount\n          currency\n        }\n        carried {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        orderedAt\n        issuedAt\n        downloadUrl\n        problem\n      }\n    }\n  }\n':
    types.SettlementPageDocument,
  '\n  fragment SettlementEntryRow_entry on SettlementEntry {\n    id\n    kind\n    quantity\n    reason\n    countsAt\n    lineNumber\n    orderId\n    sku\n    caseNumber\n    price {\n      amount\n      currency\n    }\n    due {\n      amount\n      currency\n    }\n  }\n':
    types.SettlementEntryRow_EntryFragmentDoc,
  '\n  query SettlementEntryPage($settlementId: ID!, $after: String) {\n    settlementEntries(settlementId: $settlementId, first: 50, after: $after) {\n      nodes {\n        ...SettlementEntryRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.SettlementEntryPageDocument,
  '\n  query SettlementRuns {\n    settlementRuns {\n      ...SettlementRun_run @unmask\n    }\n  }\n\n  fragment SettlementRun_run on SettlementRun {\n    id\n    kind\n    periodFrom\n    periodTo\n    state\n    settlementCount\n  }\n':
    types.SettlementRunsDocument,
  '\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      level {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.ReceiveStockDocument,
  '\n  mutation CountStock($input: CountStockInput!) {\n    countStock(input: $input) {\n      level {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.CountStockDocument,
  '\n  query StockLevels($search: String, $filter: StockFilter, $after: String) {\n    stockLevels(search: $search, filter: $filter, first: 50, after: $after) {\n      nodes {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.StockLevelsDocument,
  '\n  query StockLevelOf($id: ID!) {\n    stockLevel(variantId: $id) {\n      id\n      onHand\n      collected\n      allocated\n      sellable\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.StockLevelOfDocument,
  '\n  query StockEntries($id: ID!, $after: String) {\n    stockEntries(variantId: $id, first: 20, after: $after) {\n      nodes {\n        id\n        cause\n        onHand\n        collected\n        allocated\n        subjectLabel\n        actorName\n        note\n        recordedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.StockEntriesDocument,
  '\n  mutation OfferProducts($input: OfferProductsInput!) {\n    offerProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.OfferProductsDocument,
  '\n  mutation WithdrawProducts($input: WithdrawProductsInput!) {\n    withdrawProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.WithdrawProductsDocument,
  '\n  query StorefrontProducts($storefrontId: ID!, $search: String, $choice: OfferChoice, $after: String) {\n    storefrontProducts(storefrontId: $storefrontId, search: $search, choice: $choice, first: 30, after: $after) {\n      nodes {\n        id\n        isOffered\n        offerableQuantity\n        listPrice {\n          amount\n          currency\n        }\n        price {\n          amount\n          currency\n        }\n        contractPrice {\n          effectiveFrom\n          amount {\n            amount\n            currency\n          }\n        }\n        contractPrices {\n          effectiveFrom\n          recordedAt\n          recordedByName\n          amount {\n            amount\n            currency\n          }\n        }\n        product {\n          id\n          styleCode\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.StorefrontProductsDocument,
  '\n  mutation SetOfferPrice($input: SetOfferPriceInput!) {\n    setOfferPrice(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.SetOfferPriceDocument,
  '\n  mutation AddStorefrontPolicy($input: AddStorefrontPolicyInput!) {\n    addStorefrontPolicy(input: $input) {\n      policy {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AddStorefrontPolicyDocument,
  '\n  query StorefrontPolicies($id: ID!) {\n    storefront(id: $id) {\n      id\n      policy {\n        id\n      }\n      policies {\n        id\n        version\n        text\n        effectiveFrom\n      }\n    }\n  }\n':
    types.StorefrontPoliciesDocument,
  '\n  query StorefrontQuestions($filter: StorefrontQuestionFilter, $after: String) {\n    storefrontQuestions(filter: $filter, first: 30, after: $after) {\n      nodes {\n        ...ListedQuestion_question @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment ListedQuestion_question on StorefrontQuestion {\n    id\n    kind\n    state\n    askedAt\n    askerName\n    title\n    content\n    productName\n    externalOrder\n    answeredByName\n    storefront {\n      id\n      name\n    }\n    order {\n      id\n      number\n    }\n  }\n':
    types.StorefrontQuestionsDocument,
  '\n  query StorefrontQuestionById($id: ID!) {\n    storefrontQuestion(id: $id) {\n      ...ShownQuestion_question @unmask\n    }\n  }\n\n  fragment ShownQuestion_question on StorefrontQuestion {\n    ...ListedQuestion_question @unmask\n    externalNumber\n    edition\n    editedAt\n    answer\n    answeredAt\n    toldAt\n    refusalCode\n    refusalDetail\n  }\n':
    types.StorefrontQuestionByIdDocument,
  '\n  query AnswerOnItsWay($id: ID!) {\n    storefrontQuestion(id: $id) {\n      id\n      state\n      toldAt\n      refusalCode\n      refusalDetail\n    }\n  }\n':
    types.AnswerOnItsWayDocument,
  '\n  mutation AnswerStorefrontQuestion($input: AnswerStorefrontQuestionInput!) {\n    answerStorefrontQuestion(input: $input) {\n      question {\n        ...ShownQuestion_question @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerStorefrontQuestionDocument,
  '\n  mutation SetReturnDelegation($input: SetReturnDelegationInput!) {\n    setReturnDelegation(input: $input) {\n      returnDelegation {\n        storefrontCode\n        minimumQuantity\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.SetReturnDelegationDocument,
  '\n  mutation SetStockLinkRatio($input: SetStockLinkRatioInput!) {\n    setStockLinkRatio(input: $input) {\n      storefront {\n        id\n        stockLinkRatio\n        stockLinkRatioChanges {\n          id\n          before\n          after\n          changedByName\n          changedAt\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.SetStockLinkRatioDocument,
  '\n  query StorefrontList {\n    storefronts {\n      id\n      code\n      name\n      domain\n      kind\n      contractKind\n      operatorName\n      businessName\n      stockLinkRatio\n    }\n  }\n':
    types.StorefrontListDocument,
  '\n  query StorefrontPage($id: ID!) {\n    storefront(id: $id) {\n      id\n      code\n      name\n      domain\n      kind\n      contractKind\n      operatorName\n      businessName\n      stockLinkRatio\n      returnDelegationQuantity\n      stockLinkRatioChanges {\n        id\n        before\n        after\n        changedByName\n        changedAt\n      }\n    }\n  }\n':
    types.StorefrontPageDocument,
  '\n  mutation ChangeStorefrontDetails($input: ChangeStorefrontDetailsInput!) {\n    changeStorefrontDetails(input: $input) {\n      storefront {\n        id\n        name\n        domain\n        operatorName\n        businessName\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n':
    types.ChangeStorefrontDetailsDocument,
  '\n  query StorefrontChoices {\n    storefronts {\n      id\n      code\n      name\n      kind\n    }\n  }\n':
    types.StorefrontChoicesDocument,
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
  source: '\n  query AgreedOnOrder($id: ID!) {\n    order(id: $id) {\n      id\n      lines {\n        id\n        variant {\n          id\n          sku\n        }\n        agreementTerms {\n          id\n          kind\n          state\n          caseNumber\n          quantity\n          reference\n          refusal\n          begunAt\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgreedOnOrder($id: ID!) {\n    order(id: $id) {\n      id\n      lines {\n        id\n        variant {\n          id\n          sku\n        }\n        agreementTerms {\n          id\n          kind\n          state\n          caseNumber\n          quantity\n          reference\n          refusal\n          begunAt\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgreementAwardList($state: AgreementAwardState, $after: String) {\n    agreementAwards(state: $state, first: 30, after: $after) {\n      nodes {\n        id\n        kind\n        state\n        caseNumber\n        begunAt\n        endedAt\n        amount {\n          amount\n          currency\n        }\n        storefront {\n          id\n          code\n          name\n        }\n        orderLine {\n          id\n          number\n          order {\n            id\n            number\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgreementAwardList($state: AgreementAwardState, $after: String) {\n    agreementAwards(state: $state, first: 30, after: $after) {\n      nodes {\n        id\n        kind\n        state\n        caseNumber\n        begunAt\n        endedAt\n        amount {\n          amount\n          currency\n        }\n        storefront {\n          id\n          code\n          name\n        }\n        orderLine {\n          id\n          number\n          order {\n            id\n            number\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PayAward($input: PayAwardInput!) {\n    payAward(input: $input) {\n      term {\n        id\n        state\n        endedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PayAward($input: PayAwardInput!) {\n    payAward(input: $input) {\n      term {\n        id\n        state\n        endedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AllocateChosenLines($input: AllocateLinesInput!) {\n    allocateLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AllocateChosenLines($input: AllocateLinesInput!) {\n    allocateLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseChosenLines($input: ReleaseLinesInput!) {\n    releaseLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReleaseChosenLines($input: ReleaseLinesInput!) {\n    releaseLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderToCancel($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      paidAt\n      lines {\n        id\n        number\n        quantity\n        flags\n        cancelAskedAt\n        cancelledAt\n        shippedAt\n        paid {\n          amount\n          currency\n        }\n        compensated {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderToCancel($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      paidAt\n      lines {\n        id\n        number\n        quantity\n        flags\n        cancelAskedAt\n        cancelledAt\n        shippedAt\n        paid {\n          amount\n          currency\n        }\n        compensated {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelLines($input: CancelLinesInput!) {\n    cancelLines(input: $input) {\n      lines {\n        id\n        flags\n        cancelledAt\n        cancelAskedAt\n        order {\n          id\n          erpStatus\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelLines($input: CancelLinesInput!) {\n    cancelLines(input: $input) {\n      lines {\n        id\n        flags\n        cancelledAt\n        cancelAskedAt\n        order {\n          id\n          erpStatus\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProductsOfCatalog($search: String, $after: String) {\n    products(search: $search, first: 50, after: $after) {\n      nodes {\n        id\n        styleCode\n        name\n        listPrice {\n          amount\n          currency\n        }\n        wholesalePrice {\n          amount\n          currency\n        }\n        variants {\n          id\n          discontinuedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProductsOfCatalog($search: String, $after: String) {\n    products(search: $search, first: 50, after: $after) {\n      nodes {\n        id\n        styleCode\n        name\n        listPrice {\n          amount\n          currency\n        }\n        wholesalePrice {\n          amount\n          currency\n        }\n        variants {\n          id\n          discontinuedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProductOfCatalog($id: ID!) {\n    product(id: $id) {\n      id\n      styleCode\n      name\n      version\n      listPrice {\n        amount\n        currency\n      }\n      wholesalePrice {\n        amount\n        currency\n      }\n      variants {\n        id\n        sku\n        colour\n        size\n        discontinuedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProductOfCatalog($id: ID!) {\n    product(id: $id) {\n      id\n      styleCode\n      name\n      version\n      listPrice {\n        amount\n        currency\n      }\n      wholesalePrice {\n        amount\n        currency\n      }\n      variants {\n        id\n        sku\n        colour\n        size\n        discontinuedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddProduct($input: AddProductInput!) {\n    addProduct(input: $input) {\n      product {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddProduct($input: AddProductInput!) {\n    addProduct(input: $input) {\n      product {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) {\n      product {\n        id\n        name\n        version\n        listPrice {\n          amount\n          currency\n        }\n        wholesalePrice {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) {\n      product {\n        id\n        name\n        version\n        listPrice {\n          amount\n          currency\n        }\n        wholesalePrice {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddVariants($input: AddVariantsInput!) {\n    addVariants(input: $input) {\n      product {\n        id\n        variants {\n          id\n          sku\n          colour\n          size\n          discontinuedAt\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddVariants($input: AddVariantsInput!) {\n    addVariants(input: $input) {\n      product {\n        id\n        variants {\n          id\n          sku\n          colour\n          size\n          discontinuedAt\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscontinueVariant($input: DiscontinueVariantInput!) {\n    discontinueVariant(input: $input) {\n      variant {\n        id\n        discontinuedAt\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DiscontinueVariant($input: DiscontinueVariantInput!) {\n    discontinueVariant(input: $input) {\n      variant {\n        id\n        discontinuedAt\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResumeVariant($input: ResumeVariantInput!) {\n    resumeVariant(input: $input) {\n      variant {\n        id\n        discontinuedAt\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ResumeVariant($input: ResumeVariantInput!) {\n    resumeVariant(input: $input) {\n      variant {\n        id\n        discontinuedAt\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ConnectionHealthList {\n    connectionHealth {\n      ...ConnectionHealth_connection @unmask\n    }\n  }\n\n  fragment ConnectionHealth_connection on ConnectionHealth {\n    id\n    name\n    connector\n    account\n    lamp\n    lagSeconds\n    lastRunAt\n    errorCode\n    errorText\n    failures\n    nextAt\n    isRunning\n    addedToday\n    waitingQuarantine\n    storefront {\n      id\n      code\n      name\n    }\n    lastRun {\n      id\n      state\n      read\n      added\n      changed\n      unpaid\n      quarantined\n    }\n  }\n',
): (typeof documents)['\n  query ConnectionHealthList {\n    connectionHealth {\n      ...ConnectionHealth_connection @unmask\n    }\n  }\n\n  fragment ConnectionHealth_connection on ConnectionHealth {\n    id\n    name\n    connector\n    account\n    lamp\n    lagSeconds\n    lastRunAt\n    errorCode\n    errorText\n    failures\n    nextAt\n    isRunning\n    addedToday\n    waitingQuarantine\n    storefront {\n      id\n      code\n      name\n    }\n    lastRun {\n      id\n      state\n      read\n      added\n      changed\n      unpaid\n      quarantined\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription ConnectionHealthChanged {\n    connectionHealthChanged {\n      ...ConnectionHealth_connection @unmask\n    }\n  }\n',
): (typeof documents)['\n  subscription ConnectionHealthChanged {\n    connectionHealthChanged {\n      ...ConnectionHealth_connection @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CollectNow($input: CollectNowInput!) {\n    collectNow(input: $input) {\n      run {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CollectNow($input: CollectNowInput!) {\n    collectNow(input: $input) {\n      run {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskConnectionPermission($input: AskConnectionPermissionInput!) {\n    askConnectionPermission(input: $input) {\n      permission {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AskConnectionPermission($input: AskConnectionPermissionInput!) {\n    askConnectionPermission(input: $input) {\n      permission {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GrantConnectionPermission($input: GrantConnectionPermissionInput!) {\n    grantConnectionPermission(input: $input) {\n      connection {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation GrantConnectionPermission($input: GrantConnectionPermissionInput!) {\n    grantConnectionPermission(input: $input) {\n      connection {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query QuarantineList($connectionId: ID, $state: QuarantineState, $after: String) {\n    quarantinedOrders(connectionId: $connectionId, state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        connectionId\n        externalNumber\n        code\n        reason\n        payload\n        state\n        times\n        lastSeenAt\n        settledAt\n        settledBy\n        dismissal\n        order {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query QuarantineList($connectionId: ID, $state: QuarantineState, $after: String) {\n    quarantinedOrders(connectionId: $connectionId, state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        connectionId\n        externalNumber\n        code\n        reason\n        payload\n        state\n        times\n        lastSeenAt\n        settledAt\n        settledBy\n        dismissal\n        order {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReplayQuarantinedOrders($input: ReplayQuarantinedOrdersInput!) {\n    replayQuarantinedOrders(input: $input) {\n      results {\n        quarantinedId\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReplayQuarantinedOrders($input: ReplayQuarantinedOrdersInput!) {\n    replayQuarantinedOrders(input: $input) {\n      results {\n        quarantinedId\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DismissQuarantinedOrders($input: DismissQuarantinedOrdersInput!) {\n    dismissQuarantinedOrders(input: $input) {\n      results {\n        quarantinedId\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DismissQuarantinedOrders($input: DismissQuarantinedOrdersInput!) {\n    dismissQuarantinedOrders(input: $input) {\n      results {\n        quarantinedId\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CompensationsOfOrder($id: ID!) {\n    order(id: $id) {\n      id\n      lines {\n        id\n        number\n        paid {\n          amount\n          currency\n        }\n        compensated {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n        }\n        compensations {\n          id\n          kind\n          state\n          reason\n          bookedAt\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CompensationsOfOrder($id: ID!) {\n    order(id: $id) {\n      id\n      lines {\n        id\n        number\n        paid {\n          amount\n          currency\n        }\n        compensated {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n        }\n        compensations {\n          id\n          kind\n          state\n          reason\n          bookedAt\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveGoodwill($input: GiveGoodwillInput!) {\n    giveGoodwill(input: $input) {\n      orderLine {\n        id\n        compensated {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveGoodwill($input: GiveGoodwillInput!) {\n    giveGoodwill(input: $input) {\n      orderLine {\n        id\n        compensated {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetContractPrices($input: SetContractPricesInput!) {\n    setContractPrices(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetContractPrices($input: SetContractPricesInput!) {\n    setContractPrices(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Marketplaces {\n    marketplaces {\n      code\n      name\n      takesProducts\n      givesOrders\n      isOverseas\n      connector\n      storefronts {\n        id\n        code\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Marketplaces {\n    marketplaces {\n      code\n      name\n      takesProducts\n      givesOrders\n      isOverseas\n      connector\n      storefronts {\n        id\n        code\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OperatorDashboard($code: String!, $from: LocalDate!, $to: LocalDate!) {\n    storefrontDashboard(storefrontCode: $code, from: $from, to: $to) {\n      shipped\n      returned\n      returnRate\n      days {\n        day\n        orders\n        pieces\n        sales {\n          amount\n          currency\n        }\n      }\n      returnsByProduct {\n        productId\n        name\n        styleCode\n        shipped\n        returned\n      }\n      returnsByReason {\n        reason\n        pieces\n      }\n      soldOut {\n        variantId\n        sku\n        name\n        sold\n      }\n      connections {\n        id\n        name\n        connector\n        isActive\n        lastSuccessAt\n        failures\n        quarantined\n      }\n      settlements {\n        state\n        count\n        total {\n          amount\n          currency\n        }\n      }\n      pending {\n        amount\n        currency\n      }\n      held {\n        amount\n        currency\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OperatorDashboard($code: String!, $from: LocalDate!, $to: LocalDate!) {\n    storefrontDashboard(storefrontCode: $code, from: $from, to: $to) {\n      shipped\n      returned\n      returnRate\n      days {\n        day\n        orders\n        pieces\n        sales {\n          amount\n          currency\n        }\n      }\n      returnsByProduct {\n        productId\n        name\n        styleCode\n        shipped\n        returned\n      }\n      returnsByReason {\n        reason\n        pieces\n      }\n      soldOut {\n        variantId\n        sku\n        name\n        sold\n      }\n      connections {\n        id\n        name\n        connector\n        isActive\n        lastSuccessAt\n        failures\n        quarantined\n      }\n      settlements {\n        state\n        count\n        total {\n          amount\n          currency\n        }\n      }\n      pending {\n        amount\n        currency\n      }\n      held {\n        amount\n        currency\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderDeskLines(\n    $search: String\n    $filter: OrderListFilter\n    $storefront: String\n    $warehouse: String\n    $channel: String\n    $channelStatus: String\n    $erpStatus: OrderErpStatus\n    $number: String\n    $trackingNumber: String\n    $name: String\n    $phone: String\n    $sku: String\n    $time: OrderTime\n    $from: LocalDate\n    $until: LocalDate\n    $oldestFirst: Boolean\n    $first: Int!\n    $after: String\n  ) {\n    orderLines(\n      search: $search\n      filter: $filter\n      storefront: $storefront\n      warehouse: $warehouse\n      channel: $channel\n      channelStatus: $channelStatus\n      erpStatus: $erpStatus\n      number: $number\n      trackingNumber: $trackingNumber\n      name: $name\n      phone: $phone\n      sku: $sku\n      time: $time\n      from: $from\n      until: $until\n      oldestFirst: $oldestFirst\n      first: $first\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        quantity\n        flags\n        flagColour\n        flagNote\n        cancelAskedAt\n        allocatedAt\n        shippedAt\n        cancelledAt\n        channelStatus\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n        order {\n          id\n          number\n          erpStatus\n          channelName\n          channelStatus\n          ordererName\n          ordererPhone\n          recipientName\n          recipientPhone\n          orderedAt\n          paidAt\n          collectedAt\n          warehouseCode\n          isBulk\n          storefront {\n            id\n            code\n            name\n          }\n          originalOrder {\n            id\n            number\n          }\n          lines {\n            id\n          }\n          shipments {\n            id\n            kind\n            status\n            courier\n            trackingNumber\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderDeskLines(\n    $search: String\n    $filter: OrderListFilter\n    $storefront: String\n    $warehouse: String\n    $channel: String\n    $channelStatus: String\n    $erpStatus: OrderErpStatus\n    $number: String\n    $trackingNumber: String\n    $name: String\n    $phone: String\n    $sku: String\n    $time: OrderTime\n    $from: LocalDate\n    $until: LocalDate\n    $oldestFirst: Boolean\n    $first: Int!\n    $after: String\n  ) {\n    orderLines(\n      search: $search\n      filter: $filter\n      storefront: $storefront\n      warehouse: $warehouse\n      channel: $channel\n      channelStatus: $channelStatus\n      erpStatus: $erpStatus\n      number: $number\n      trackingNumber: $trackingNumber\n      name: $name\n      phone: $phone\n      sku: $sku\n      time: $time\n      from: $from\n      until: $until\n      oldestFirst: $oldestFirst\n      first: $first\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        quantity\n        flags\n        flagColour\n        flagNote\n        cancelAskedAt\n        allocatedAt\n        shippedAt\n        cancelledAt\n        channelStatus\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n        order {\n          id\n          number\n          erpStatus\n          channelName\n          channelStatus\n          ordererName\n          ordererPhone\n          recipientName\n          recipientPhone\n          orderedAt\n          paidAt\n          collectedAt\n          warehouseCode\n          isBulk\n          storefront {\n            id\n            code\n            name\n          }\n          originalOrder {\n            id\n            number\n          }\n          lines {\n            id\n          }\n          shipments {\n            id\n            kind\n            status\n            courier\n            trackingNumber\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderDeskCounts(\n    $search: String\n    $storefront: String\n    $warehouse: String\n    $channel: String\n    $channelStatus: String\n    $erpStatus: OrderErpStatus\n    $number: String\n    $trackingNumber: String\n    $name: String\n    $phone: String\n    $sku: String\n    $time: OrderTime\n    $from: LocalDate\n    $until: LocalDate\n  ) {\n    orderCounts(\n      search: $search\n      storefront: $storefront\n      warehouse: $warehouse\n      channel: $channel\n      channelStatus: $channelStatus\n      erpStatus: $erpStatus\n      number: $number\n      trackingNumber: $trackingNumber\n      name: $name\n      phone: $phone\n      sku: $sku\n      time: $time\n      from: $from\n      until: $until\n    ) {\n      asOf\n      counts {\n        filter\n        count\n        isMore\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderDeskCounts(\n    $search: String\n    $storefront: String\n    $warehouse: String\n    $channel: String\n    $channelStatus: String\n    $erpStatus: OrderErpStatus\n    $number: String\n    $trackingNumber: String\n    $name: String\n    $phone: String\n    $sku: String\n    $time: OrderTime\n    $from: LocalDate\n    $until: LocalDate\n  ) {\n    orderCounts(\n      search: $search\n      storefront: $storefront\n      warehouse: $warehouse\n      channel: $channel\n      channelStatus: $channelStatus\n      erpStatus: $erpStatus\n      number: $number\n      trackingNumber: $trackingNumber\n      name: $name\n      phone: $phone\n      sku: $sku\n      time: $time\n      from: $from\n      until: $until\n    ) {\n      asOf\n      counts {\n        filter\n        count\n        isMore\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderDeskChoices {\n    orderChoices {\n      channels\n      channelStatuses\n      warehouses {\n        code\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderDeskChoices {\n    orderChoices {\n      channels\n      channelStatuses\n      warehouses {\n        code\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderChoiceLines($search: String, $filter: OrderListFilter, $from: LocalDate) {\n    orderLines(search: $search, filter: $filter, from: $from, first: 40) {\n      nodes {\n        id\n        number\n        quantity\n        flags\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n        order {\n          id\n          number\n          erpStatus\n          channelStatus\n          ordererName\n          recipientName\n          orderedAt\n          customer {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderChoiceLines($search: String, $filter: OrderListFilter, $from: LocalDate) {\n    orderLines(search: $search, filter: $filter, from: $from, first: 40) {\n      nodes {\n        id\n        number\n        quantity\n        flags\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n        order {\n          id\n          number\n          erpStatus\n          channelStatus\n          ordererName\n          recipientName\n          orderedAt\n          customer {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderPreview($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      recipientName\n      orderedAt\n      storefront {\n        id\n        code\n        name\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        flagNote\n        cancelAskedAt\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderPreview($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      recipientName\n      orderedAt\n      storefront {\n        id\n        code\n        name\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        flagNote\n        cancelAskedAt\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestOrderExport($input: RequestOrderExportInput!) {\n    requestOrderExport(input: $input) {\n      export {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestOrderExport($input: RequestOrderExportInput!) {\n    requestOrderExport(input: $input) {\n      export {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelOrderExport($input: CancelOrderExportInput!) {\n    cancelOrderExport(input: $input) {\n      export {\n        id\n        state\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelOrderExport($input: CancelOrderExportInput!) {\n    cancelOrderExport(input: $input) {\n      export {\n        id\n        state\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderExports {\n    orderExports {\n      id\n      format\n      state\n      rowsWritten\n      rowsTotal\n      bytes\n      fileName\n      downloadUrl\n      requestedAt\n      expiresAt\n    }\n  }\n',
): (typeof documents)['\n  query OrderExports {\n    orderExports {\n      id\n      format\n      state\n      rowsWritten\n      rowsTotal\n      bytes\n      fileName\n      downloadUrl\n      requestedAt\n      expiresAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LineOutcome_result on LineResult {\n    lineId\n    line {\n      id\n      number\n      flags\n      flagColour\n      flagNote\n      allocatedAt\n      variant {\n        id\n        sku\n      }\n    }\n    userErrors {\n      message\n    }\n  }\n',
): (typeof documents)['\n  fragment LineOutcome_result on LineResult {\n    lineId\n    line {\n      id\n      number\n      flags\n      flagColour\n      flagNote\n      allocatedAt\n      variant {\n        id\n        sku\n      }\n    }\n    userErrors {\n      message\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderMarkHistory($id: ID!) {\n    order(id: $id) {\n      id\n      markChanges {\n        id\n        lineId\n        mark\n        isSet\n        colour\n        note\n        actorName\n        changedAt\n      }\n      lines {\n        id\n        number\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderMarkHistory($id: ID!) {\n    order(id: $id) {\n      id\n      markChanges {\n        id\n        lineId\n        mark\n        isSet\n        colour\n        note\n        actorName\n        changedAt\n      }\n      lines {\n        id\n        number\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HoldLines($input: HoldLinesInput!) {\n    holdLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation HoldLines($input: HoldLinesInput!) {\n    holdLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnholdLines($input: UnholdLinesInput!) {\n    unholdLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UnholdLines($input: UnholdLinesInput!) {\n    unholdLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FlagLines($input: FlagLinesInput!) {\n    flagLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation FlagLines($input: FlagLinesInput!) {\n    flagLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnflagLines($input: UnflagLinesInput!) {\n    unflagLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UnflagLines($input: UnflagLinesInput!) {\n    unflagLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PrioritizeLines($input: PrioritizeLinesInput!) {\n    prioritizeLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PrioritizeLines($input: PrioritizeLinesInput!) {\n    prioritizeLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnprioritizeLines($input: UnprioritizeLinesInput!) {\n    unprioritizeLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UnprioritizeLines($input: UnprioritizeLinesInput!) {\n    unprioritizeLines(input: $input) {\n      results {\n        ...LineOutcome_result @unmask\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderViews {\n    orderViews {\n      id\n      name\n      ownerName\n      isShared\n      isMine\n      query\n      columns\n    }\n    defaultOrderView {\n      id\n      query\n      columns\n    }\n  }\n',
): (typeof documents)['\n  query OrderViews {\n    orderViews {\n      id\n      name\n      ownerName\n      isShared\n      isMine\n      query\n      columns\n    }\n    defaultOrderView {\n      id\n      query\n      columns\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateOrderView($input: CreateOrderViewInput!) {\n    createOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateOrderView($input: CreateOrderViewInput!) {\n    createOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeOrderView($input: ChangeOrderViewInput!) {\n    changeOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeOrderView($input: ChangeOrderViewInput!) {\n    changeOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveOrderView($input: RemoveOrderViewInput!) {\n    removeOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveOrderView($input: RemoveOrderViewInput!) {\n    removeOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseOrderView($input: ChooseOrderViewInput!) {\n    chooseOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseOrderView($input: ChooseOrderViewInput!) {\n    chooseOrderView(input: $input) {\n      view {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
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
  source: '\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      ordererPhone\n      recipientName\n      recipientPhone\n      recipientAddress\n      deliveryNote\n      connectionName\n      externalNumber\n      marketplaceNumber\n      warehouseCode\n      deliveryFee {\n        amount\n        currency\n      }\n      originalOrder {\n        id\n        number\n      }\n      replacementOrders {\n        id\n        number\n        erpStatus\n      }\n      orderedAt\n      paidAt\n      collectedAt\n      storefront {\n        id\n        code\n        name\n        domain\n        kind\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        allocatedAt\n        shippedAt\n        cancelAskedAt\n        cancelledAt\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n        shippedAt\n        deliveredAt\n      }\n      customer {\n        id\n        name\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      channelName\n      channelStatus\n      ordererName\n      ordererPhone\n      recipientName\n      recipientPhone\n      recipientAddress\n      deliveryNote\n      connectionName\n      externalNumber\n      marketplaceNumber\n      warehouseCode\n      deliveryFee {\n        amount\n        currency\n      }\n      originalOrder {\n        id\n        number\n      }\n      replacementOrders {\n        id\n        number\n        erpStatus\n      }\n      orderedAt\n      paidAt\n      collectedAt\n      storefront {\n        id\n        code\n        name\n        domain\n        kind\n      }\n      total {\n        amount\n        currency\n      }\n      lines {\n        id\n        number\n        quantity\n        flags\n        allocatedAt\n        shippedAt\n        cancelAskedAt\n        cancelledAt\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n        shippedAt\n        deliveredAt\n      }\n      customer {\n        id\n        name\n      }\n      tickets {\n        id\n        number\n        title\n        receivedAt\n      }\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n'];
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
  source: '\n  mutation RevealOrder($input: RevealOrderInput!) {\n    revealOrder(input: $input) {\n      revealed {\n        ordererName\n        ordererPhone\n        recipientName\n        recipientPhone\n        recipientAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevealOrder($input: RevealOrderInput!) {\n    revealOrder(input: $input) {\n      revealed {\n        ordererName\n        ordererPhone\n        recipientName\n        recipientPhone\n        recipientAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
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
  source: '\n  query SyncDrifts($after: String) {\n    channelDrifts(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        state\n        seen\n        expected\n        externalNumber\n        foundAt\n        repairedAt\n        variant {\n          id\n          sku\n        }\n        order {\n          id\n          number\n        }\n        channel {\n          id\n          name\n          storefront {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SyncDrifts($after: String) {\n    channelDrifts(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        state\n        seen\n        expected\n        externalNumber\n        foundAt\n        repairedAt\n        variant {\n          id\n          sku\n        }\n        order {\n          id\n          number\n        }\n        channel {\n          id\n          name\n          storefront {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetryOutwardTasks($input: RetryOutwardTasksInput!) {\n    retryOutwardTasks(input: $input) {\n      channelSync {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RetryOutwardTasks($input: RetryOutwardTasksInput!) {\n    retryOutwardTasks(input: $input) {\n      channelSync {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReconcileConnection($input: ReconcileConnectionInput!) {\n    reconcileConnection(input: $input) {\n      channelSync {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReconcileConnection($input: ReconcileConnectionInput!) {\n    reconcileConnection(input: $input) {\n      channelSync {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SyncPage {\n    channelSyncs {\n      ...ChannelHealth_channel @unmask\n    }\n  }\n\n  fragment ChannelHealth_channel on ChannelSync {\n    id\n    name\n    connector\n    isActive\n    trouble\n    troubleSince\n    retryAt\n    lastDoneAt\n    listings\n    refusedCount\n    waitingTasks\n    failedTasks\n    openDrifts\n    refusedListings {\n      externalVariant\n      pushError\n      pushErrorDetail\n      variant {\n        id\n        sku\n      }\n    }\n    lastReconciliation {\n      id\n      state\n      listingsRead\n      driftsFound\n      errorCode\n      startedAt\n      endedAt\n    }\n    storefront {\n      id\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  query SyncPage {\n    channelSyncs {\n      ...ChannelHealth_channel @unmask\n    }\n  }\n\n  fragment ChannelHealth_channel on ChannelSync {\n    id\n    name\n    connector\n    isActive\n    trouble\n    troubleSince\n    retryAt\n    lastDoneAt\n    listings\n    refusedCount\n    waitingTasks\n    failedTasks\n    openDrifts\n    refusedListings {\n      externalVariant\n      pushError\n      pushErrorDetail\n      variant {\n        id\n        sku\n      }\n    }\n    lastReconciliation {\n      id\n      state\n      listingsRead\n      driftsFound\n      errorCode\n      startedAt\n      endedAt\n    }\n    storefront {\n      id\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription SyncChanged {\n    channelSyncChanged {\n      ...ChannelHealth_channel @unmask\n    }\n  }\n',
): (typeof documents)['\n  subscription SyncChanged {\n    channelSyncChanged {\n      ...ChannelHealth_channel @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SyncTasks($state: OutwardTaskState!, $after: String) {\n    outwardTasks(state: $state, first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        isHeld\n        claimAnswer\n        attempts\n        retryAt\n        errorCode\n        errorDetail\n        createdAt\n        trackingNumber\n        order {\n          id\n          number\n        }\n        channel {\n          id\n          name\n          storefront {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SyncTasks($state: OutwardTaskState!, $after: String) {\n    outwardTasks(state: $state, first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        isHeld\n        claimAnswer\n        attempts\n        retryAt\n        errorCode\n        errorDetail\n        createdAt\n        trackingNumber\n        order {\n          id\n          number\n        }\n        channel {\n          id\n          name\n          storefront {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindPacking($code: String!) {\n    packing(code: $code) {\n      ...PackingTable_packing @unmask\n    }\n  }\n\n  fragment PackingTable_packing on Packing {\n    id\n    isPacked\n    courier\n    trackingNumber\n    shippedAt\n    order {\n      id\n      number\n      erpStatus\n      recipientName\n      storefront {\n        id\n        name\n      }\n    }\n    lines {\n      packed\n      obstacle {\n        code\n        message\n      }\n      line {\n        id\n        number\n        quantity\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query FindPacking($code: String!) {\n    packing(code: $code) {\n      ...PackingTable_packing @unmask\n    }\n  }\n\n  fragment PackingTable_packing on Packing {\n    id\n    isPacked\n    courier\n    trackingNumber\n    shippedAt\n    order {\n      id\n      number\n      erpStatus\n      recipientName\n      storefront {\n        id\n        name\n      }\n    }\n    lines {\n      packed\n      obstacle {\n        code\n        message\n      }\n      line {\n        id\n        number\n        quantity\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ScanPiece($input: ScanPieceInput!) {\n    scanPiece(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ScanPiece($input: ScanPieceInput!) {\n    scanPiece(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestartPacking($input: RestartPackingInput!) {\n    restartPacking(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RestartPacking($input: RestartPackingInput!) {\n    restartPacking(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CompletePacking($input: CompletePackingInput!) {\n    completePacking(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CompletePacking($input: CompletePackingInput!) {\n    completePacking(input: $input) {\n      packing {\n        ...PackingTable_packing @unmask\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation IssueLabel($input: IssueLabelInput!) {\n    issueLabel(input: $input) {\n      label {\n        pdf\n        trackingNumber\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation IssueLabel($input: IssueLabelInput!) {\n    issueLabel(input: $input) {\n      label {\n        pdf\n        trackingNumber\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PayoutPage($after: String) {\n    settlements(filter: { states: [APPROVED] }, first: 100) {\n      nodes {\n        id\n        number\n        storefront {\n          id\n          name\n        }\n        sums {\n          total {\n            amount\n            currency\n          }\n        }\n      }\n    }\n    payoutFiles(first: 20, after: $after) {\n      nodes {\n        id\n        number\n        settlementCount\n        sha256\n        madeAt\n        paidAt\n        total {\n          amount\n          currency\n        }\n        downloads {\n          role\n          accountName\n          takenAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PayoutPage($after: String) {\n    settlements(filter: { states: [APPROVED] }, first: 100) {\n      nodes {\n        id\n        number\n        storefront {\n          id\n          name\n        }\n        sums {\n          total {\n            amount\n            currency\n          }\n        }\n      }\n    }\n    payoutFiles(first: 20, after: $after) {\n      nodes {\n        id\n        number\n        settlementCount\n        sha256\n        madeAt\n        paidAt\n        total {\n          amount\n          currency\n        }\n        downloads {\n          role\n          accountName\n          takenAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPayout($input: RequestPayoutInput!) {\n    requestPayout(input: $input) {\n      approvalRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestPayout($input: RequestPayoutInput!) {\n    requestPayout(input: $input) {\n      approvalRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DownloadPayoutFile($input: DownloadPayoutFileInput!) {\n    downloadPayoutFile(input: $input) {\n      taken {\n        fileName\n        content\n        payoutFile {\n          id\n          downloads {\n            role\n            accountName\n            takenAt\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DownloadPayoutFile($input: DownloadPayoutFileInput!) {\n    downloadPayoutFile(input: $input) {\n      taken {\n        fileName\n        content\n        payoutFile {\n          id\n          downloads {\n            role\n            accountName\n            takenAt\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkPayoutPaid($input: MarkPayoutPaidInput!) {\n    markPayoutPaid(input: $input) {\n      payoutFile {\n        id\n        paidAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MarkPayoutPaid($input: MarkPayoutPaidInput!) {\n    markPayoutPaid(input: $input) {\n      payoutFile {\n        id\n        paidAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation QueueProducts($input: QueueProductsInput!) {\n    queueProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation QueueProducts($input: QueueProductsInput!) {\n    queueProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MoveInQueue($input: MoveInQueueInput!) {\n    moveInQueue(input: $input) {\n      queuedProduct {\n        id\n        priority\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MoveInQueue($input: MoveInQueueInput!) {\n    moveInQueue(input: $input) {\n      queuedProduct {\n        id\n        priority\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelQueued($input: CancelQueuedInput!) {\n    cancelQueued(input: $input) {\n      queuedProduct {\n        id\n        state\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelQueued($input: CancelQueuedInput!) {\n    cancelQueued(input: $input) {\n      queuedProduct {\n        id\n        state\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProductQueue($storefrontId: ID!) {\n    productQueue(storefrontId: $storefrontId, first: 50) {\n      nodes {\n        id\n        state\n        priority\n        attempts\n        notBefore\n        queuedAt\n        errorCode\n        errorDetail\n        product {\n          id\n          name\n          styleCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    sentProducts(storefrontId: $storefrontId, first: 10) {\n      nodes {\n        id\n        state\n        endedAt\n        errorCode\n        errorDetail\n        product {\n          id\n          name\n          styleCode\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProductQueue($storefrontId: ID!) {\n    productQueue(storefrontId: $storefrontId, first: 50) {\n      nodes {\n        id\n        state\n        priority\n        attempts\n        notBefore\n        queuedAt\n        errorCode\n        errorDetail\n        product {\n          id\n          name\n          styleCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    sentProducts(storefrontId: $storefrontId, first: 10) {\n      nodes {\n        id\n        state\n        endedAt\n        errorCode\n        errorDetail\n        product {\n          id\n          name\n          styleCode\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PickupOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      recipientName\n      recipientPhone\n      lines {\n        id\n        number\n        quantity\n        shippedAt\n        returningQuantity\n        returnedQuantity\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        paid {\n          amount\n          currency\n        }\n        withdrawal {\n          until\n          isOpen\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PickupOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      recipientName\n      recipientPhone\n      lines {\n        id\n        number\n        quantity\n        shippedAt\n        returningQuantity\n        returnedQuantity\n        unitPrice {\n          amount\n          currency\n        }\n        amount {\n          amount\n          currency\n        }\n        paid {\n          amount\n          currency\n        }\n        withdrawal {\n          until\n          isOpen\n        }\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NormalizedReturnAddress($text: String!) {\n    normalizedAddress(text: $text) {\n      address {\n        zipCode\n        road\n        detail\n      }\n      candidates {\n        zipCode\n        road\n        detail\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NormalizedReturnAddress($text: String!) {\n    normalizedAddress(text: $text) {\n      address {\n        zipCode\n        road\n        detail\n      }\n      candidates {\n        zipCode\n        road\n        detail\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ExchangeChoices($search: String!) {\n    exchangeChoices(search: $search) {\n      sellable\n      price {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        colour\n        size\n        product {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ExchangeChoices($search: String!) {\n    exchangeChoices(search: $search) {\n      sellable\n      price {\n        amount\n        currency\n      }\n      variant {\n        id\n        sku\n        colour\n        size\n        product {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReturnList(\n    $search: String\n    $states: [OrderReturnState!]\n    $storefront: String\n    $minimumAge: Int\n    $after: String\n  ) {\n    orderReturns(\n      search: $search\n      states: $states\n      storefront: $storefront\n      minimumAge: $minimumAge\n      first: 30\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        kind\n        state\n        trackingNumber\n        customerName\n        requestedAt\n        isRed\n        refundDueAt\n        order {\n          id\n          number\n          storefront {\n            id\n            name\n          }\n        }\n        lines {\n          id\n          quantity\n          orderLine {\n            id\n            variant {\n              id\n              sku\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReturnList(\n    $search: String\n    $states: [OrderReturnState!]\n    $storefront: String\n    $minimumAge: Int\n    $after: String\n  ) {\n    orderReturns(\n      search: $search\n      states: $states\n      storefront: $storefront\n      minimumAge: $minimumAge\n      first: 30\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        kind\n        state\n        trackingNumber\n        customerName\n        requestedAt\n        isRed\n        refundDueAt\n        order {\n          id\n          number\n          storefront {\n            id\n            name\n          }\n        }\n        lines {\n          id\n          quantity\n          orderLine {\n            id\n            variant {\n              id\n              sku\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReturnOfParcel($trackingNumber: String!) {\n    returnOfParcel(trackingNumber: $trackingNumber) {\n      id\n      state\n      availableSteps\n    }\n  }\n',
): (typeof documents)['\n  query ReturnOfParcel($trackingNumber: String!) {\n    returnOfParcel(trackingNumber: $trackingNumber) {\n      id\n      state\n      availableSteps\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestReturn($input: RequestReturnInput!) {\n    requestReturn(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestReturn($input: RequestReturnInput!) {\n    requestReturn(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestSameItemExchange($input: RequestSameItemExchangeInput!) {\n    requestSameItemExchange(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestSameItemExchange($input: RequestSameItemExchangeInput!) {\n    requestSameItemExchange(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestOtherItemExchange($input: RequestOtherItemExchangeInput!) {\n    requestOtherItemExchange(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestOtherItemExchange($input: RequestOtherItemExchangeInput!) {\n    requestOtherItemExchange(input: $input) {\n      orderReturn {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ProcessExchange($input: ProcessExchangeInput!) {\n    processExchange(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ProcessExchange($input: ProcessExchangeInput!) {\n    processExchange(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelExchange($input: CancelExchangeInput!) {\n    cancelExchange(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelExchange($input: CancelExchangeInput!) {\n    cancelExchange(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelReturn($input: CancelReturnInput!) {\n    cancelReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelReturn($input: CancelReturnInput!) {\n    cancelReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteDifferencePaid($input: NoteDifferencePaidInput!) {\n    noteDifferencePaid(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation NoteDifferencePaid($input: NoteDifferencePaidInput!) {\n    noteDifferencePaid(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkRefunded($input: MarkRefundedInput!) {\n    markRefunded(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MarkRefunded($input: MarkRefundedInput!) {\n    markRefunded(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ArriveReturn($input: ArriveReturnInput!) {\n    arriveReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ArriveReturn($input: ArriveReturnInput!) {\n    arriveReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DelegateReturn($input: DelegateReturnInput!) {\n    delegateReturn(input: $input) {\n      orderReturn {\n        id\n        handledBy\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DelegateReturn($input: DelegateReturnInput!) {\n    delegateReturn(input: $input) {\n      orderReturn {\n        id\n        handledBy\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmReturn($input: ConfirmReturnInput!) {\n    confirmReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmReturn($input: ConfirmReturnInput!) {\n    confirmReturn(input: $input) {\n      orderReturn {\n        id\n        state\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReturnPage($id: ID!) {\n    orderReturn(id: $id) {\n      id\n      number\n      kind\n      state\n      source\n      reason\n      feeBearer\n      handledBy\n      byCourier\n      courier\n      trackingNumber\n      pickupTrouble\n      zipCode\n      customerName\n      customerPhone\n      customerMobile\n      pickupAddress\n      note\n      requestedAt\n      requestedByName\n      arrivedAt\n      isRed\n      refundDueAt\n      differencePaidAt\n      availableSteps\n      difference {\n        amount\n        currency\n      }\n      refund {\n        amount\n        currency\n      }\n      order {\n        id\n        number\n        storefront {\n          id\n          code\n          name\n        }\n      }\n      replacementOrder {\n        id\n        number\n      }\n      lines {\n        id\n        quantity\n        resellQuantity\n        defectiveQuantity\n        repairQuantity\n        share {\n          amount\n          currency\n        }\n        refund {\n          amount\n          currency\n        }\n        orderLine {\n          id\n          number\n          variant {\n            id\n            sku\n            colour\n            size\n            product {\n              id\n              name\n            }\n          }\n        }\n      }\n      replacements {\n        id\n        quantity\n        unitPrice {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n        }\n      }\n      history {\n        id\n        step\n        actorName\n        note\n        takenAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReturnPage($id: ID!) {\n    orderReturn(id: $id) {\n      id\n      number\n      kind\n      state\n      source\n      reason\n      feeBearer\n      handledBy\n      byCourier\n      courier\n      trackingNumber\n      pickupTrouble\n      zipCode\n      customerName\n      customerPhone\n      customerMobile\n      pickupAddress\n      note\n      requestedAt\n      requestedByName\n      arrivedAt\n      isRed\n      refundDueAt\n      differencePaidAt\n      availableSteps\n      difference {\n        amount\n        currency\n      }\n      refund {\n        amount\n        currency\n      }\n      order {\n        id\n        number\n        storefront {\n          id\n          code\n          name\n        }\n      }\n      replacementOrder {\n        id\n        number\n      }\n      lines {\n        id\n        quantity\n        resellQuantity\n        defectiveQuantity\n        repairQuantity\n        share {\n          amount\n          currency\n        }\n        refund {\n          amount\n          currency\n        }\n        orderLine {\n          id\n          number\n          variant {\n            id\n            sku\n            colour\n            size\n            product {\n              id\n              name\n            }\n          }\n        }\n      }\n      replacements {\n        id\n        quantity\n        unitPrice {\n          amount\n          currency\n        }\n        variant {\n          id\n          sku\n        }\n      }\n      history {\n        id\n        step\n        actorName\n        note\n        takenAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealOrderReturn($input: RevealOrderReturnInput!) {\n    revealOrderReturn(input: $input) {\n      revealed {\n        customerName\n        customerPhone\n        customerMobile\n        pickupAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevealOrderReturn($input: RevealOrderReturnInput!) {\n    revealOrderReturn(input: $input) {\n      revealed {\n        customerName\n        customerPhone\n        customerMobile\n        pickupAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReturnsOfOrder($id: ID!) {\n    order(id: $id) {\n      id\n      returns {\n        id\n        number\n        kind\n        state\n        trackingNumber\n        pickupTrouble\n        isRed\n        requestedAt\n        refundDueAt\n        availableSteps\n        handledBy\n        difference {\n          amount\n          currency\n        }\n        refund {\n          amount\n          currency\n        }\n        lines {\n          id\n          quantity\n          orderLine {\n            id\n            variant {\n              id\n              sku\n            }\n          }\n        }\n        replacements {\n          id\n          quantity\n          variant {\n            id\n            sku\n          }\n        }\n        replacementOrder {\n          id\n          number\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReturnsOfOrder($id: ID!) {\n    order(id: $id) {\n      id\n      returns {\n        id\n        number\n        kind\n        state\n        trackingNumber\n        pickupTrouble\n        isRed\n        requestedAt\n        refundDueAt\n        availableSteps\n        handledBy\n        difference {\n          amount\n          currency\n        }\n        refund {\n          amount\n          currency\n        }\n        lines {\n          id\n          quantity\n          orderLine {\n            id\n            variant {\n              id\n              sku\n            }\n          }\n        }\n        replacements {\n          id\n          quantity\n          variant {\n            id\n            sku\n          }\n        }\n        replacementOrder {\n          id\n          number\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReturnedLotList($state: LotState, $disposition: LotDisposition, $after: String) {\n    returnedLots(state: $state, disposition: $disposition, first: 30, after: $after) {\n      nodes {\n        id\n        disposition\n        state\n        quantity\n        keptAt\n        note\n        orderReturn {\n          id\n          number\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReturnedLotList($state: LotState, $disposition: LotDisposition, $after: String) {\n    returnedLots(state: $state, disposition: $disposition, first: 30, after: $after) {\n      nodes {\n        id\n        disposition\n        state\n        quantity\n        keptAt\n        note\n        orderReturn {\n          id\n          number\n        }\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RepairLot($input: RepairLotInput!) {\n    repairLot(input: $input) {\n      returnedLot {\n        id\n        state\n        note\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RepairLot($input: RepairLotInput!) {\n    repairLot(input: $input) {\n      returnedLot {\n        id\n        state\n        note\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteOffLot($input: WriteOffLotInput!) {\n    writeOffLot(input: $input) {\n      returnedLot {\n        id\n        state\n        note\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteOffLot($input: WriteOffLotInput!) {\n    writeOffLot(input: $input) {\n      returnedLot {\n        id\n        state\n        note\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderSearch($text: String!) {\n    orders(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        ordererName\n        ordererPhone\n        recipientName\n        lines {\n          id\n          number\n          variant {\n            id\n            product {\n              id\n              name\n            }\n          }\n        }\n        shipments {\n          id\n          trackingNumber\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrderSearch($text: String!) {\n    orders(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        ordererName\n        ordererPhone\n        recipientName\n        lines {\n          id\n          number\n          variant {\n            id\n            product {\n              id\n              name\n            }\n          }\n        }\n        shipments {\n          id\n          trackingNumber\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SettlementCheckPage {\n    settlementCheck {\n      storefrontCode\n      unpriced\n      unbooked\n      checkedAt\n      brokenSince\n      wholesale {\n        amount\n        currency\n      }\n      settled {\n        amount\n        currency\n      }\n      held {\n        amount\n        currency\n      }\n      deducted {\n        amount\n        currency\n      }\n      pending {\n        amount\n        currency\n      }\n      difference {\n        amount\n        currency\n      }\n    }\n    unpricedLines(first: 50) {\n      nodes {\n        lineId\n        orderId\n        number\n        sku\n        quantity\n        storefrontCode\n        shippedAt\n      }\n    }\n    settlementHolds(first: 50) {\n      nodes {\n        caseId\n        caseNumber\n        orderId\n        openedAt\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SettlementCheckPage {\n    settlementCheck {\n      storefrontCode\n      unpriced\n      unbooked\n      checkedAt\n      brokenSince\n      wholesale {\n        amount\n        currency\n      }\n      settled {\n        amount\n        currency\n      }\n      held {\n        amount\n        currency\n      }\n      deducted {\n        amount\n        currency\n      }\n      pending {\n        amount\n        currency\n      }\n      difference {\n        amount\n        currency\n      }\n    }\n    unpricedLines(first: 50) {\n      nodes {\n        lineId\n        orderId\n        number\n        sku\n        quantity\n        storefrontCode\n        shippedAt\n      }\n    }\n    settlementHolds(first: 50) {\n      nodes {\n        caseId\n        caseNumber\n        orderId\n        openedAt\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RunSettlement($input: RunSettlementInput!) {\n    runSettlement(input: $input) {\n      run {\n        ...SettlementRun_run @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RunSettlement($input: RunSettlementInput!) {\n    runSettlement(input: $input) {\n      run {\n        ...SettlementRun_run @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation IssueSettlement($input: IssueSettlementInput!) {\n    issueSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation IssueSettlement($input: IssueSettlementInput!) {\n    issueSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveSettlement($input: ApproveSettlementInput!) {\n    approveSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ApproveSettlement($input: ApproveSettlementInput!) {\n    approveSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ObjectToSettlement($input: ObjectToSettlementInput!) {\n    objectToSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ObjectToSettlement($input: ObjectToSettlementInput!) {\n    objectToSettlement(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {\n    answerSettlementObjection(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {\n    answerSettlementObjection(input: $input) {\n      settlement {\n        ...SettlementProgress_settlement @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestSettlementCorrection($input: RequestSettlementCorrectionInput!) {\n    requestSettlementCorrection(input: $input) {\n      approvalRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestSettlementCorrection($input: RequestSettlementCorrectionInput!) {\n    requestSettlementCorrection(input: $input) {\n      approvalRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CheckSettlements {\n    checkSettlements {\n      checks {\n        storefrontCode\n        brokenSince\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CheckSettlements {\n    checkSettlements {\n      checks {\n        storefrontCode\n        brokenSince\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SettlementList($filter: SettlementFilter!, $after: String) {\n    settlements(filter: $filter, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        kind\n        periodFrom\n        periodTo\n        state\n        answerBy\n        storefront {\n          id\n          code\n          name\n        }\n        sums {\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    settlementTotals(filter: $filter) {\n      count\n      sums {\n        sales {\n          amount\n          currency\n        }\n        returned {\n          amount\n          currency\n        }\n        deliveryFees {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SettlementList($filter: SettlementFilter!, $after: String) {\n    settlements(filter: $filter, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        kind\n        periodFrom\n        periodTo\n        state\n        answerBy\n        storefront {\n          id\n          code\n          name\n        }\n        sums {\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    settlementTotals(filter: $filter) {\n      count\n      sums {\n        sales {\n          amount\n          currency\n        }\n        returned {\n          amount\n          currency\n        }\n        deliveryFees {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SettlementProgress_settlement on Settlement {\n    id\n    state\n    issuedAt\n    answerBy\n    availableSteps\n    history {\n      id\n      step\n      actorName\n      note\n      takenAt\n    }\n  }\n',
): (typeof documents)['\n  fragment SettlementProgress_settlement on Settlement {\n    id\n    state\n    issuedAt\n    answerBy\n    availableSteps\n    history {\n      id\n      step\n      actorName\n      note\n      takenAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SettlementPage($id: ID!) {\n    settlement(id: $id) {\n      ...SettlementProgress_settlement @unmask\n      number\n      kind\n      periodFrom\n      periodTo\n      entryCount\n      storefront {\n        id\n        code\n        name\n      }\n      payoutFile {\n        id\n        number\n      }\n      sums {\n        sales {\n          amount\n          currency\n        }\n        returned {\n          amount\n          currency\n        }\n        held {\n          amount\n          currency\n        }\n        clawedBack {\n          amount\n          currency\n        }\n        corrected {\n          amount\n          currency\n        }\n        deliveryFees {\n          amount\n          currency\n        }\n        carried {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        orderedAt\n        issuedAt\n        downloadUrl\n        problem\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SettlementPage($id: ID!) {\n    settlement(id: $id) {\n      ...SettlementProgress_settlement @unmask\n      number\n      kind\n      periodFrom\n      periodTo\n      entryCount\n      storefront {\n        id\n        code\n        name\n      }\n      payoutFile {\n        id\n        number\n      }\n      sums {\n        sales {\n          amount\n          currency\n        }\n        returned {\n          amount\n          currency\n        }\n        held {\n          amount\n          currency\n        }\n        clawedBack {\n          amount\n          currency\n        }\n        corrected {\n          amount\n          currency\n        }\n        deliveryFees {\n          amount\n          currency\n        }\n        carried {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        orderedAt\n        issuedAt\n        downloadUrl\n        problem\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SettlementEntryRow_entry on SettlementEntry {\n    id\n    kind\n    quantity\n    reason\n    countsAt\n    lineNumber\n    orderId\n    sku\n    caseNumber\n    price {\n      amount\n      currency\n    }\n    due {\n      amount\n      currency\n    }\n  }\n',
): (typeof documents)['\n  fragment SettlementEntryRow_entry on SettlementEntry {\n    id\n    kind\n    quantity\n    reason\n    countsAt\n    lineNumber\n    orderId\n    sku\n    caseNumber\n    price {\n      amount\n      currency\n    }\n    due {\n      amount\n      currency\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SettlementEntryPage($settlementId: ID!, $after: String) {\n    settlementEntries(settlementId: $settlementId, first: 50, after: $after) {\n      nodes {\n        ...SettlementEntryRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SettlementEntryPage($settlementId: ID!, $after: String) {\n    settlementEntries(settlementId: $settlementId, first: 50, after: $after) {\n      nodes {\n        ...SettlementEntryRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SettlementRuns {\n    settlementRuns {\n      ...SettlementRun_run @unmask\n    }\n  }\n\n  fragment SettlementRun_run on SettlementRun {\n    id\n    kind\n    periodFrom\n    periodTo\n    state\n    settlementCount\n  }\n',
): (typeof documents)['\n  query SettlementRuns {\n    settlementRuns {\n      ...SettlementRun_run @unmask\n    }\n  }\n\n  fragment SettlementRun_run on SettlementRun {\n    id\n    kind\n    periodFrom\n    periodTo\n    state\n    settlementCount\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      level {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      level {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CountStock($input: CountStockInput!) {\n    countStock(input: $input) {\n      level {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CountStock($input: CountStockInput!) {\n    countStock(input: $input) {\n      level {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StockLevels($search: String, $filter: StockFilter, $after: String) {\n    stockLevels(search: $search, filter: $filter, first: 50, after: $after) {\n      nodes {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StockLevels($search: String, $filter: StockFilter, $after: String) {\n    stockLevels(search: $search, filter: $filter, first: 50, after: $after) {\n      nodes {\n        id\n        onHand\n        collected\n        allocated\n        sellable\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StockLevelOf($id: ID!) {\n    stockLevel(variantId: $id) {\n      id\n      onHand\n      collected\n      allocated\n      sellable\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StockLevelOf($id: ID!) {\n    stockLevel(variantId: $id) {\n      id\n      onHand\n      collected\n      allocated\n      sellable\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StockEntries($id: ID!, $after: String) {\n    stockEntries(variantId: $id, first: 20, after: $after) {\n      nodes {\n        id\n        cause\n        onHand\n        collected\n        allocated\n        subjectLabel\n        actorName\n        note\n        recordedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StockEntries($id: ID!, $after: String) {\n    stockEntries(variantId: $id, first: 20, after: $after) {\n      nodes {\n        id\n        cause\n        onHand\n        collected\n        allocated\n        subjectLabel\n        actorName\n        note\n        recordedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OfferProducts($input: OfferProductsInput!) {\n    offerProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OfferProducts($input: OfferProductsInput!) {\n    offerProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawProducts($input: WithdrawProductsInput!) {\n    withdrawProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawProducts($input: WithdrawProductsInput!) {\n    withdrawProducts(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StorefrontProducts($storefrontId: ID!, $search: String, $choice: OfferChoice, $after: String) {\n    storefrontProducts(storefrontId: $storefrontId, search: $search, choice: $choice, first: 30, after: $after) {\n      nodes {\n        id\n        isOffered\n        offerableQuantity\n        listPrice {\n          amount\n          currency\n        }\n        price {\n          amount\n          currency\n        }\n        contractPrice {\n          effectiveFrom\n          amount {\n            amount\n            currency\n          }\n        }\n        contractPrices {\n          effectiveFrom\n          recordedAt\n          recordedByName\n          amount {\n            amount\n            currency\n          }\n        }\n        product {\n          id\n          styleCode\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StorefrontProducts($storefrontId: ID!, $search: String, $choice: OfferChoice, $after: String) {\n    storefrontProducts(storefrontId: $storefrontId, search: $search, choice: $choice, first: 30, after: $after) {\n      nodes {\n        id\n        isOffered\n        offerableQuantity\n        listPrice {\n          amount\n          currency\n        }\n        price {\n          amount\n          currency\n        }\n        contractPrice {\n          effectiveFrom\n          amount {\n            amount\n            currency\n          }\n        }\n        contractPrices {\n          effectiveFrom\n          recordedAt\n          recordedByName\n          amount {\n            amount\n            currency\n          }\n        }\n        product {\n          id\n          styleCode\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetOfferPrice($input: SetOfferPriceInput!) {\n    setOfferPrice(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetOfferPrice($input: SetOfferPriceInput!) {\n    setOfferPrice(input: $input) {\n      storefront {\n        id\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddStorefrontPolicy($input: AddStorefrontPolicyInput!) {\n    addStorefrontPolicy(input: $input) {\n      policy {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddStorefrontPolicy($input: AddStorefrontPolicyInput!) {\n    addStorefrontPolicy(input: $input) {\n      policy {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StorefrontPolicies($id: ID!) {\n    storefront(id: $id) {\n      id\n      policy {\n        id\n      }\n      policies {\n        id\n        version\n        text\n        effectiveFrom\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StorefrontPolicies($id: ID!) {\n    storefront(id: $id) {\n      id\n      policy {\n        id\n      }\n      policies {\n        id\n        version\n        text\n        effectiveFrom\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StorefrontQuestions($filter: StorefrontQuestionFilter, $after: String) {\n    storefrontQuestions(filter: $filter, first: 30, after: $after) {\n      nodes {\n        ...ListedQuestion_question @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment ListedQuestion_question on StorefrontQuestion {\n    id\n    kind\n    state\n    askedAt\n    askerName\n    title\n    content\n    productName\n    externalOrder\n    answeredByName\n    storefront {\n      id\n      name\n    }\n    order {\n      id\n      number\n    }\n  }\n',
): (typeof documents)['\n  query StorefrontQuestions($filter: StorefrontQuestionFilter, $after: String) {\n    storefrontQuestions(filter: $filter, first: 30, after: $after) {\n      nodes {\n        ...ListedQuestion_question @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment ListedQuestion_question on StorefrontQuestion {\n    id\n    kind\n    state\n    askedAt\n    askerName\n    title\n    content\n    productName\n    externalOrder\n    answeredByName\n    storefront {\n      id\n      name\n    }\n    order {\n      id\n      number\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StorefrontQuestionById($id: ID!) {\n    storefrontQuestion(id: $id) {\n      ...ShownQuestion_question @unmask\n    }\n  }\n\n  fragment ShownQuestion_question on StorefrontQuestion {\n    ...ListedQuestion_question @unmask\n    externalNumber\n    edition\n    editedAt\n    answer\n    answeredAt\n    toldAt\n    refusalCode\n    refusalDetail\n  }\n',
): (typeof documents)['\n  query StorefrontQuestionById($id: ID!) {\n    storefrontQuestion(id: $id) {\n      ...ShownQuestion_question @unmask\n    }\n  }\n\n  fragment ShownQuestion_question on StorefrontQuestion {\n    ...ListedQuestion_question @unmask\n    externalNumber\n    edition\n    editedAt\n    answer\n    answeredAt\n    toldAt\n    refusalCode\n    refusalDetail\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AnswerOnItsWay($id: ID!) {\n    storefrontQuestion(id: $id) {\n      id\n      state\n      toldAt\n      refusalCode\n      refusalDetail\n    }\n  }\n',
): (typeof documents)['\n  query AnswerOnItsWay($id: ID!) {\n    storefrontQuestion(id: $id) {\n      id\n      state\n      toldAt\n      refusalCode\n      refusalDetail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerStorefrontQuestion($input: AnswerStorefrontQuestionInput!) {\n    answerStorefrontQuestion(input: $input) {\n      question {\n        ...ShownQuestion_question @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerStorefrontQuestion($input: AnswerStorefrontQuestionInput!) {\n    answerStorefrontQuestion(input: $input) {\n      question {\n        ...ShownQuestion_question @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetReturnDelegation($input: SetReturnDelegationInput!) {\n    setReturnDelegation(input: $input) {\n      returnDelegation {\n        storefrontCode\n        minimumQuantity\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetReturnDelegation($input: SetReturnDelegationInput!) {\n    setReturnDelegation(input: $input) {\n      returnDelegation {\n        storefrontCode\n        minimumQuantity\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetStockLinkRatio($input: SetStockLinkRatioInput!) {\n    setStockLinkRatio(input: $input) {\n      storefront {\n        id\n        stockLinkRatio\n        stockLinkRatioChanges {\n          id\n          before\n          after\n          changedByName\n          changedAt\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetStockLinkRatio($input: SetStockLinkRatioInput!) {\n    setStockLinkRatio(input: $input) {\n      storefront {\n        id\n        stockLinkRatio\n        stockLinkRatioChanges {\n          id\n          before\n          after\n          changedByName\n          changedAt\n        }\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StorefrontList {\n    storefronts {\n      id\n      code\n      name\n      domain\n      kind\n      contractKind\n      operatorName\n      businessName\n      stockLinkRatio\n    }\n  }\n',
): (typeof documents)['\n  query StorefrontList {\n    storefronts {\n      id\n      code\n      name\n      domain\n      kind\n      contractKind\n      operatorName\n      businessName\n      stockLinkRatio\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StorefrontPage($id: ID!) {\n    storefront(id: $id) {\n      id\n      code\n      name\n      domain\n      kind\n      contractKind\n      operatorName\n      businessName\n      stockLinkRatio\n      returnDelegationQuantity\n      stockLinkRatioChanges {\n        id\n        before\n        after\n        changedByName\n        changedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StorefrontPage($id: ID!) {\n    storefront(id: $id) {\n      id\n      code\n      name\n      domain\n      kind\n      contractKind\n      operatorName\n      businessName\n      stockLinkRatio\n      returnDelegationQuantity\n      stockLinkRatioChanges {\n        id\n        before\n        after\n        changedByName\n        changedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeStorefrontDetails($input: ChangeStorefrontDetailsInput!) {\n    changeStorefrontDetails(input: $input) {\n      storefront {\n        id\n        name\n        domain\n        operatorName\n        businessName\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeStorefrontDetails($input: ChangeStorefrontDetailsInput!) {\n    changeStorefrontDetails(input: $input) {\n      storefront {\n        id\n        name\n        domain\n        operatorName\n        businessName\n      }\n      userErrors {\n        message\n        field\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StorefrontChoices {\n    storefronts {\n      id\n      code\n      name\n      kind\n    }\n  }\n',
): (typeof documents)['\n  query StorefrontChoices {\n    storefronts {\n      id\n      code\n      name\n      kind\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
