export { forgetVisits, useRecentVisits, useVisit, type Visit } from './recent-visits.ts';
export { saveFile } from './save-file.ts';
export { useUrlState, type UrlState, type UrlValue } from './use-url-state.ts';
