export { bookPickup, cancelPickup, type Pickup, type PickupWish } from './book-pickup.ts';
export type { CourierCode, ParcelItem, ParcelParty, ParcelSighting, ParcelStage, PostalAddress } from './courier.ts';
export { issueInvoice, type Invoice, type ParcelToSend } from './issue-invoice.ts';
export { normalizeAddress, type AddressUnknown } from './normalize-address.ts';
export { trackParcels, type TrackedParcel } from './track-parcels.ts';
