export { fillPlaces, type PlaceValues } from './fill-places.ts';
export { REPLY_TEMPLATES } from './template-documents.ts';
