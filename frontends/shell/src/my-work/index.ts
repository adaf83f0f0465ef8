export { TodayStrip } from './today-strip.tsx';
export { WorkCountsProvider } from './work-counts.tsx';
export { WorkPlaces } from './work-places.tsx';
