export { audit } from './audit.ts';
export { auditFeature } from './audit-feature.ts';
