import { connectionPolicy, defineSlice } from '@madang/frontend-kit';
import { IconPackage } from '@tabler/icons-react';
import { ORDERS_OF_CUSTOMER } from './order/index.ts';
import { orderWords } from './words.ts';

export default defineSlice({
  id: 'orders',
  icon: IconPackage,
  label: { ko: '주문', en: 'Orders' },
  description: { ko: '주문, 출고, 반품을 찾습니다', en: 'Find orders, shipments and returns' },
  forRoles: ['AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR', 'OFFICER', 'LEAD', 'ADMIN'],
  messages: orderWords,
  nav: [
    { to: '/orders/dashboard', label: { ko: '대시보드', en: 'Dashboard' }, forRoles: ['OPERATOR'] },
    { to: '/orders', label: { ko: '통합주문검색', en: 'Order search' } },
    {
      to: '/orders/questions',
      label: { ko: '판매처 문의', en: 'Questions' },
      forRoles: ['AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR'],
    },
    { to: '/orders/packing', label: { ko: '출고 검수', en: 'Packing' }, forRoles: ['HEADQUARTERS', 'ADMIN'] },
    {
      to: '/orders/stock',
      label: { ko: '재고', en: 'Stock' },
      forRoles: ['HEADQUARTERS', 'ADMIN', 'OPERATOR', 'AGENT', 'SENIOR'],
    },
    { to: '/orders/products', label: { ko: '상품', en: 'Products' }, forRoles: ['HEADQUARTERS', 'ADMIN'] },
    {
      to: '/orders/storefronts',
      label: { ko: '분양몰', en: 'Storefronts' },
      forRoles: ['HEADQUARTERS', 'OPERATOR', 'ADMIN'],
    },
    {
      to: '/orders/connections',
      label: { ko: '판매처 연결', en: 'Connections' },
      forRoles: ['HEADQUARTERS', 'OPERATOR', 'SENIOR', 'LEAD', 'ADMIN'],
    },
    {
      to: '/orders/sync',
      label: { ko: '판매처 동기화', en: 'Marketplace sync' },
      forRoles: ['HEADQUARTERS', 'OPERATOR', 'ADMIN'],
    },
    { to: '/orders/returns', label: { ko: '반품 검수', en: 'Returns' } },
    {
      to: '/orders/returned-lots',
      label: { ko: '반품 재고', en: 'Returned goods' },
      forRoles: ['HEADQUARTERS', 'ADMIN', 'OPERATOR'],
    },
    { to: '/orders/awards', label: { ko: '합의 배상금', en: 'Awards' }, forRoles: ['HEADQUARTERS', 'OPERATOR'] },
    {
      to: '/orders/settlements',
      label: { ko: '정산', en: 'Settlements' },
      forRoles: ['HEADQUARTERS', 'ADMIN', 'OPERATOR'],
    },
    { to: '/orders/payouts', label: { ko: '정산 지급', en: 'Payouts' }, forRoles: ['HEADQUARTERS', 'ADMIN'] },
  ],
  commands: [
    { id: 'returns', label: { ko: '반품 검수', en: 'Returns to inspect' }, to: '/orders/returns?state=ARRIVED' },
    {
      id: 'questions',
      label: { ko: '답변할 판매처 문의', en: 'Questions to answer' },
      to: '/orders/questions',
      forRoles: ['AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR'],
    },
    { id: 'new', label: { ko: '신규 주문', en: 'New orders' }, to: '/orders?filter=NEW' },
    { id: 'hold', label: { ko: '출고보류 주문', en: 'Orders on hold' }, to: '/orders?filter=HOLD' },
    { id: 'sold-out', label: { ko: '품절 주문', en: 'Sold-out orders' }, to: '/orders?filter=SOLD_OUT' },
  ],
  routes: [
    { path: '', load: () => import('./order-desk/order-desk-page.tsx').then((m) => m.OrderDeskPage) },
    {
      path: 'storefronts',
      load: () => import('./storefront/storefront-list-page.tsx').then((m) => m.StorefrontListPage),
    },
    { path: 'storefronts/:id', load: () => import('./storefront/storefront-page.tsx').then((m) => m.StorefrontPage) },
    { path: 'sync', load: () => import('./outward-sync/sync-page.tsx').then((m) => m.SyncPage) },
    { path: 'connections', load: () => import('./collection/connections-page.tsx').then((m) => m.ConnectionsPage) },
    {
      path: 'questions',
      load: () => import('./storefront-question/question-list-page.tsx').then((m) => m.QuestionListPage),
    },
    { path: 'returns', load: () => import('./return/return-list-page.tsx').then((m) => m.ReturnListPage) },
    { path: 'returns/:id', load: () => import('./return/return-page.tsx').then((m) => m.ReturnPage) },
    {
      path: 'returned-lots',
      load: () => import('./returned-lot/returned-lots-page.tsx').then((m) => m.ReturnedLotsPage),
    },
    { path: 'awards', load: () => import('./agreement/awards-page.tsx').then((m) => m.AwardsPage) },
    { path: 'dashboard', load: () => import('./operator-dashboard/dashboard-page.tsx').then((m) => m.DashboardPage) },
    {
      path: 'settlements',
      load: () => import('./settlement/settlement-list-page.tsx').then((m) => m.SettlementListPage),
    },
    {
      path: 'settlements/check',
      load: () => import('./settlement/settlement-check-page.tsx').then((m) => m.SettlementCheckPage),
    },
    { path: 'settlements/:id', load: () => import('./settlement/settlement-page.tsx').then((m) => m.SettlementPage) },
    { path: 'payouts', load: () => import('./payout/payout-page.tsx').then((m) => m.PayoutPage) },
    { path: 'packing', load: () => import('./packing/packing-page.tsx').then((m) => m.PackingPage) },
    { path: 'products', load: () => import('./catalog/product-list-page.tsx').then((m) => m.ProductListPage) },
    { path: 'stock', load: () => import('./stock/stock-page.tsx').then((m) => m.StockPage) },
    { path: ':id', load: () => import('./order/order-page.tsx').then((m) => m.OrderPage) },
  ],
  panels: {
    customer: [
      {
        id: 'orders',
        title: { ko: '주문', en: 'Orders' },
        slot: 'main',
        order: 20,
        fragment: ORDERS_OF_CUSTOMER,
        load: () => import('./order/orders-panel.tsx').then((m) => m.OrdersPanel),
      },
    ],
  },
  parts: {
    'orders/return-dialog/1': () => import('./return/pickup-dialog.tsx').then((m) => m.PickupDialog),
    'orders/order-search/1': () => import('./order-desk/order-choice.tsx').then((m) => m.OrderChoice),
    'orders/pickup-history/1': () => import('./return/pickup-history.tsx').then((m) => m.PickupHistory),
  },
  search: { load: () => import('./search.ts').then((m) => m.search) },
  typePolicies: {
    Query: {
      fields: {
        orders: connectionPolicy(['search', 'filter', 'storefront', 'orderedFrom', 'orderedUntil']),
        storefrontProducts: connectionPolicy(['storefrontId', 'search', 'choice']),
        products: connectionPolicy(['search']),
        stockLevels: connectionPolicy(['search', 'filter']),
        stockEntries: connectionPolicy(['variantId']),
        outwardTasks: connectionPolicy(['state']),
        channelDrifts: connectionPolicy([]),
        storefrontQuestions: connectionPolicy(['filter']),
        orderReturns: connectionPolicy(['search', 'states', 'kinds', 'storefront', 'minimumAge']),
        returnedLots: connectionPolicy(['state', 'disposition']),
        agreementAwards: connectionPolicy(['state']),
        settlements: connectionPolicy(['filter']),
        settlementEntries: connectionPolicy(['settlementId']),
        payoutFiles: connectionPolicy([]),
      },
    },
    Customer: { fields: { orders: connectionPolicy(['first']) } },
  },
});
