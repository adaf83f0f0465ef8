export { SupplementsAsked } from './supplements-asked.tsx';
export { SupplementsPast } from './supplements-past.tsx';
