export { followCustomer } from './follow-customer.ts';
export {
  CUSTOMERS_MERGED,
  CUSTOMERS_PARTED,
  followMerge,
  followsCustomers,
  keptCustomerId,
  oneMergeAtATime,
  settleMergesJobs,
  type ToldMerge,
} from './followed-merges.ts';
