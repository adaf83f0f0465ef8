import { defineSlice } from '@madang/frontend-kit';
import { IconPackage } from '@tabler/icons-react';

import { orderWords } from './words.ts';

export default defineSlice({
  id: 'orders',
  icon: IconPackage,
  label: { ko: '주문', en: 'Orders' },
  description: { ko: '주문, 출고, 반품을 찾습니다', en: 'Find orders, shipments and returns' },
  forRoles: ['AGENT', 'SENIOR', 'OPERATOR', 'OFFICER', 'LEAD', 'ADMIN'],
  messages: orderWords,
  nav: [{ to: '/orders', label: { ko: '주문', en: 'Orders' } }],
  routes: [{ path: '', load: () => import('./order/order-list-page.tsx').then((m) => m.OrderListPage) }],
});
