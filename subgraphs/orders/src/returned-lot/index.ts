export { keepLots } from './keep-lots.ts';
export { lotsOfReturn } from './returned-lot-reads.ts';
export type { ReturnedLotRow } from './returned-lot.entity.ts';
export { ReturnedLot } from './returned-lot.type.ts';
