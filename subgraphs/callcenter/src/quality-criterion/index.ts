export { criterionLabel, qualityCriteria } from './quality-criteria.ts';
