export { noteReturned } from './note-returned.ts';
export { noteSale } from './note-sale.ts';
