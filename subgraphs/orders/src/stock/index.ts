export { moveStock, type StockMove } from './move-stock.ts';
export { requestAllocation } from './request-allocation.ts';
export { ALLOCATE_LINES, PUSH_STOCK, type StockCode } from './stock.ts';
