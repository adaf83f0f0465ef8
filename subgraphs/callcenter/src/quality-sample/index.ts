export { qualityMeans, type QualityMean } from './quality-reads.ts';
