export { audit, type AuditedAct } from './audit.ts';
export { auditFeature } from './audit-feature.ts';
