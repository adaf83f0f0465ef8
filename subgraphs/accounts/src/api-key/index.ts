export { ApiKeyRow } from './api-key.entity.ts';
