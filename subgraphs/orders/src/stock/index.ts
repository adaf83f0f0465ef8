export { moveStock, type StockMove } from './move-stock.ts';
export { StockLevelRow } from './stock.entity.ts';
export { PUSH_STOCK, type StockCode } from './stock.ts';
