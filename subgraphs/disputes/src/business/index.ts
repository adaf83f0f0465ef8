export { businessById } from './business-by-id.ts';
export { businessRecipient } from './business-recipient.ts';
export { businessPersonal } from './business.personal.ts';
export { Business } from './business.type.ts';
export { BusinessRow } from './business.entity.ts';
export { businessName, knownBusiness } from './known-business.ts';
