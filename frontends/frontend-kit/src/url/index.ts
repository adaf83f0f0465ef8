export { forgetVisits, useRecentVisits, useVisit, type Visit } from './recent-visits.ts';
export { useUrlState, type UrlState, type UrlValue } from './use-url-state.ts';
