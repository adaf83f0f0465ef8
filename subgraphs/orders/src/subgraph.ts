import { auditFeature, defineSubgraph } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { allocateWaiting } from './allocation/allocate-waiting.ts';
import { AllocationResolver } from './allocation/allocation.resolver.ts';
import { CancellationResolver } from './cancellation/cancellation.resolver.ts';
import { productById, variantById } from './catalog/catalog-reads.ts';
import { catalogRows } from './catalog/catalog.entity.ts';
import { ProductResolver, VariantResolver } from './catalog/catalog.resolver.ts';
import { CollectionActsResolver } from './collection/collection-acts.resolver.ts';
import { collectionJobs } from './collection/collection-jobs.ts';
import { collectionRows } from './collection/collection.entity.ts';
import { quarantinePersonal } from './collection/collection.personal.ts';
import { ConnectionHealthResolver, QuarantinedOrderResolver } from './collection/collection.resolver.ts';
import { quarantineRetention } from './collection/collection.retention.ts';
import { collectionDoors } from './collection/hints.ts';
import { compensationRows } from './compensation/compensation.entity.ts';
import {
  CompensationResolver,
  LineCompensationResolver,
  OrderCompensationResolver,
} from './compensation/compensation.resolver.ts';
import { connectionRows } from './connection/connection.entity.ts';
import { openConnectors } from './connector/connector-parts.ts';
import { connectorRows } from './connector/connector.entity.ts';
import { authorizationPersonal } from './connector/connector.personal.ts';
import { ConnectionPermissionResolver } from './connector/permission.resolver.ts';
import { AddressResolver } from './courier/address.resolver.ts';
import { openCourier } from './courier/courier-house.ts';
import { courierRows } from './courier/courier.entity.ts';
import { courierPersonal } from './courier/courier.personal.ts';
import { noteLineBusiness, RECEIPT_NOTIFIED } from './line-business/note-line-business.ts';
import { StorefrontDashboardResolver } from './operator-dashboard/operator-dashboard.resolver.ts';
import { OrderDeskResolver } from './order-desk/order-desk.resolver.ts';
import { forgetOrderExports, orderExtracts } from './order-export/forget-order-exports.ts';
import { orderExportRows } from './order-export/order-export.entity.ts';
import { orderExportPersonal } from './order-export/order-export.personal.ts';
import { OrderExportResolver } from './order-export/order-export.resolver.ts';
import { FORGET_ORDER_EXPORTS, WRITE_ORDER_EXPORT } from './order-export/order-export.ts';
import { writeOrderExport } from './order-export/write-order-export.ts';
import { OrderMarkActsResolver } from './order-mark/order-mark-acts.resolver.ts';
import { orderMarkRows } from './order-mark/order-mark.entity.ts';
import {
  OrderLineFlagResolver,
  OrderMarkChangeResolver,
  OrderMarksResolver,
} from './order-mark/order-mark.resolver.ts';
import { orderViewRows } from './order-view/order-view.entity.ts';
import { OrderViewResolver } from './order-view/order-view.resolver.ts';
import { OrderPeopleResolver, RevealOrderResolver } from './order/order-people.resolver.ts';
import { orderById, orderLineById, shipmentById } from './order/order-reads.ts';
import { orderRows } from './order/order.entity.ts';
import { orderPersonal } from './order/order.personal.ts';
import { CustomerOrdersResolver, OrderLineResolver, OrderResolver } from './order/order.resolver.ts';
import { orderRetention } from './order/order.retention.ts';
import { ChannelSyncResolver, RefusedListingResolver } from './outward-sync/channel-sync.resolver.ts';
import { outwardJobs } from './outward-sync/outward-jobs.ts';
import { outwardSyncRows } from './outward-sync/outward-sync.entity.ts';
import {
  ChannelDriftResolver,
  OutwardActsResolver,
  OutwardTaskResolver,
} from './outward-sync/outward-sync.resolver.ts';
import { packingRows } from './packing/packing.entity.ts';
import { PackingLineResolver, PackingResolver } from './packing/packing.resolver.ts';
import { trackShipments } from './packing/track-shipments.ts';
import { payoutApproval } from './payout/payout-approval.ts';
import { payoutRows } from './payout/payout.entity.ts';
import { payoutPersonal } from './payout/payout.personal.ts';
import { PayoutResolver, SettlementPayoutResolver } from './payout/payout.resolver.ts';
import { followReturns } from './return/follow-returns.ts';
import { ReturnActsResolver, ReturnWarehouseResolver } from './return/return-acts.resolver.ts';
import { refundClock } from './return/return-clock.ts';
import {
  ExchangeChoiceResolver,
  LineReturnResolver,
  LotReturnResolver,
  OrderReturnsResolver,
  ReplacementLineResolver,
  ReturnLineResolver,
  ReturnStepTakenResolver,
} from './return/return-parts.resolver.ts';
import { ReturnPeopleResolver, RevealReturnResolver } from './return/return-people.resolver.ts';
import { bookReturnPickup, cancelReturnPickup } from './return/return-pickup.ts';
import { returnById } from './return/return-reads.ts';
import { returnRows } from './return/return.entity.ts';
import { returnMessages } from './return/return.messages.ts';
import { returnPersonal } from './return/return.personal.ts';
import { OrderReturnResolver } from './return/return.resolver.ts';
import { BOOK_PICKUP, CANCEL_PICKUP } from './return/return.ts';
import { returnedLotRows } from './returned-lot/returned-lot.entity.ts';
import { ReturnedLotResolver } from './returned-lot/returned-lot.resolver.ts';
import { answerClock } from './settlement-run/answer-clock.ts';
import { issueByJob } from './settlement-run/issue-settlement.ts';
import { runDueSettlements } from './settlement-run/run-settlement.ts';
import { ISSUE_SETTLEMENT } from './settlement-run/settle-period.ts';
import { SettlementActsResolver, SettlementAnswerResolver } from './settlement-run/settlement-acts.resolver.ts';
import { settlementDocuments } from './settlement-run/settlement-run.documents.ts';
import { settlementRunRows } from './settlement-run/settlement-run.entity.ts';
import { SettlementResolver, SettlementStepTakenResolver } from './settlement-run/settlement-run.resolver.ts';
import { checkByJob } from './settlement/check-ledger.ts';
import { CASE_ENDED, CASE_OPENED, endHold, holdForCase } from './settlement/hold-for-case.ts';
import { mendLedger } from './settlement/price-lines.ts';
import { correctionApproval } from './settlement/request-correction.ts';
import { settlementLedgerRows } from './settlement/settlement.entity.ts';
import { settlementMessages } from './settlement/settlement.messages.ts';
import {
  SettlementCheckResolver,
  SettlementEntryResolver,
  SettlementHoldResolver,
  SettlementLedgerActsResolver,
  SettlementLedgerResolver,
} from './settlement/settlement.resolver.ts';
import { ALLOCATE_LINES } from './stock/index.ts';
import { stockRows } from './stock/stock.entity.ts';
import { StockActsResolver, StockLedgerResolver, StockResolver } from './stock/stock.resolver.ts';
import { storefrontFeatures } from './storefront-features.ts';

/** The slice of orders: storefronts, catalog, orders with their lines and parcels. */
export const orders = defineSubgraph({
  name: 'orders',
  wide: ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'HEADQUARTERS', 'ADMIN'],
  migrations,
  features: [
    ...storefrontFeatures,
    { hears: { [RECEIPT_NOTIFIED]: noteLineBusiness } },
    {
      resolvers: [ProductResolver, VariantResolver],
      rows: catalogRows,
      references: {
        Product: ({ id }, context) => productById(context, id),
        Variant: ({ id }, context) => variantById(context, id),
      },
    },
    {
      resolvers: [OrderResolver, OrderPeopleResolver, RevealOrderResolver, OrderLineResolver, CustomerOrdersResolver],
      rows: orderRows,
      personal: [orderPersonal],
      retention: [orderRetention],
      references: {
        Order: ({ id }, context) => orderById(context, id),
        OrderLine: ({ id }, context) => orderLineById(context, id),
        Shipment: ({ id }, context) => shipmentById(context, id),
      },
    },
    { resolvers: [OrderDeskResolver] },
    {
      resolvers: [OrderMarkActsResolver, OrderMarksResolver, OrderMarkChangeResolver, OrderLineFlagResolver],
      rows: orderMarkRows,
    },
    { resolvers: [OrderViewResolver], rows: orderViewRows },
    {
      resolvers: [OrderExportResolver],
      rows: orderExportRows,
      personal: [orderExportPersonal],
      extracts: [orderExtracts],
      jobs: {
        [WRITE_ORDER_EXPORT]: { run: writeOrderExport },
        [FORGET_ORDER_EXPORTS]: { cron: '*/10 * * * *', run: forgetOrderExports },
      },
    },
    { resolvers: [StockResolver, StockLedgerResolver, StockActsResolver], rows: stockRows },
    { resolvers: [CancellationResolver] },
    {
      resolvers: [PackingResolver, PackingLineResolver],
      rows: packingRows,
      jobs: { 'track-shipments': { cron: '*/10 * * * *', run: trackShipments } },
    },
    {
      resolvers: [AllocationResolver],
      // On demand within a second; the clock finds what nobody asked for, such as lines that somebody else was at.
      jobs: { [ALLOCATE_LINES]: { cron: '*/5 * * * *', run: allocateWaiting } },
    },
    { resolvers: [AddressResolver], rows: courierRows, personal: [courierPersonal], routes: openCourier },
    { rows: connectionRows },
    {
      resolvers: [CompensationResolver, LineCompensationResolver, OrderCompensationResolver],
      rows: [compensationRows],
    },
    {
      resolvers: [
        SettlementLedgerResolver,
        SettlementLedgerActsResolver,
        SettlementEntryResolver,
        SettlementHoldResolver,
        SettlementCheckResolver,
      ],
      rows: settlementLedgerRows,
      hears: { [CASE_OPENED]: holdForCase, [CASE_ENDED]: endHold },
      approvals: [correctionApproval],
      messages: [settlementMessages],
      jobs: {
        'mend-settlement-ledger': { cron: '*/10 * * * *', run: mendLedger },
        'check-settlement-ledger': { cron: '5 * * * *', run: checkByJob },
      },
    },
    {
      resolvers: [SettlementResolver, SettlementStepTakenResolver, SettlementActsResolver, SettlementAnswerResolver],
      rows: settlementRunRows,
      clocks: [answerClock],
      documents: [settlementDocuments],
      jobs: {
        // Twenty past midnight in Seoul, so that what was scanned at midnight is told.
        'run-due-settlements': { cron: '20 15 * * *', run: runDueSettlements },
        [ISSUE_SETTLEMENT]: { run: issueByJob },
      },
    },
    {
      resolvers: [PayoutResolver, SettlementPayoutResolver],
      rows: payoutRows,
      personal: [payoutPersonal],
      approvals: [payoutApproval],
    },
    { resolvers: [StorefrontDashboardResolver] },
    {
      resolvers: [ConnectionHealthResolver, QuarantinedOrderResolver, CollectionActsResolver],
      rows: collectionRows,
      personal: [quarantinePersonal],
      retention: [quarantineRetention],
      jobs: collectionJobs,
      routes: collectionDoors,
    },
    {
      resolvers: [ConnectionPermissionResolver],
      rows: connectorRows,
      personal: [authorizationPersonal],
      routes: openConnectors,
    },
    {
      resolvers: [
        OrderReturnResolver,
        ReturnPeopleResolver,
        RevealReturnResolver,
        ReturnActsResolver,
        ReturnWarehouseResolver,
        ReturnLineResolver,
        ReplacementLineResolver,
        ReturnStepTakenResolver,
        LotReturnResolver,
        OrderReturnsResolver,
        LineReturnResolver,
        ExchangeChoiceResolver,
      ],
      rows: returnRows,
      personal: [returnPersonal],
      clocks: [refundClock],
      messages: [returnMessages],
      jobs: {
        [BOOK_PICKUP]: { run: bookReturnPickup },
        [CANCEL_PICKUP]: { run: cancelReturnPickup },
        'follow-returns': { cron: '*/10 * * * *', run: followReturns },
      },
      references: { OrderReturn: ({ id }, context) => returnById(context, id) },
    },
    { resolvers: [ReturnedLotResolver], rows: [returnedLotRows] },
    auditFeature('orders'),
  ],
});
