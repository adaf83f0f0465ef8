export { audit, auditAll } from './audit.ts';
export { auditFeature } from './audit-feature.ts';
