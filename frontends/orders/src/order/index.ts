export { ORDERS_OF_CUSTOMER } from './orders-of-customer.ts';
