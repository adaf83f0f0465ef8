export { moveStock, type StockMove } from './move-stock.ts';
export { requestAllocation } from './request-allocation.ts';
export { ALLOCATE_LINES, MAIN_WAREHOUSE, PUSH_STOCK, type StockCode } from './stock.ts';
