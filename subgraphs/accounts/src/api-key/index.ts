export { readableApiKeys } from './api-key.access.ts';
export { ApiKeyRow } from './api-key.entity.ts';
