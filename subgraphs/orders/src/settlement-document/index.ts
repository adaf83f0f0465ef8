export { settlementStatement, type SettlementStatement, type StatementLine } from './settlement-statement.ts';
