export { businessById } from './business-by-id.ts';
export { businessPersonal } from './business.personal.ts';
export { Business } from './business.type.ts';
export { BusinessRow } from './business.entity.ts';
export { knownBusiness } from './known-business.ts';
