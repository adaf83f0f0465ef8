export { StandardRow } from './standard.entity.ts';
export { DisputeStandard } from './standard.type.ts';
