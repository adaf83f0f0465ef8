import { auditFeature, defineSubgraph, followsCustomers } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { catalogFeatures } from './catalog-features.ts';
import { noteLineBusiness, RECEIPT_NOTIFIED } from './line-business/note-line-business.ts';
import { marketplaceFeatures } from './marketplace-features.ts';
import { OrderDeskResolver } from './order-desk/order-desk.resolver.ts';
import { orderExportRows } from './order-export/order-export.entity.ts';
import { orderExportPersonal } from './order-export/order-export.personal.ts';
import { OrderExportResolver } from './order-export/order-export.resolver.ts';
import { FORGET_ORDER_EXPORTS, WRITE_ORDER_EXPORT } from './order-export/order-export.ts';
import { forgetOrderExports, orderExtracts } from './order-export/order-extracts.ts';
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
import { returnFeatures } from './return-features.ts';
import { settlementFeatures } from './settlement-features.ts';
import { STAFF } from './staff.ts';
import { storefrontFeatures } from './storefront-features.ts';
import { warehouseFeatures } from './warehouse-features.ts';

/** The slice of orders: storefronts, catalog, orders with their lines and parcels. */
export const orders = defineSubgraph({
  name: 'orders',
  wide: [...STAFF],
  migrations,
  features: [
    ...storefrontFeatures,
    { hears: { [RECEIPT_NOTIFIED]: noteLineBusiness } },
    ...catalogFeatures,
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
    ...warehouseFeatures,
    ...marketplaceFeatures,
    ...returnFeatures,
    ...settlementFeatures,
    followsCustomers,
    auditFeature('orders'),
  ],
});
