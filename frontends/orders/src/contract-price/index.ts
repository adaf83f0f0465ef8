export { ContractPriceCell } from './contract-price-cell.tsx';
export { ContractPriceDialog } from './contract-price-dialog.tsx';
