export { bookPickup, cancelPickup, type PickupWish } from './book-pickup.ts';
export {
  OWN_COURIER,
  PARCEL_STAGES,
  type CourierCode,
  type ParcelItem,
  type ParcelParty,
  type ParcelRouting,
  type ParcelSighting,
  type PostalAddress,
} from './courier.ts';
export { issueInvoice, type Invoice } from './issue-invoice.ts';
export { normalizeAddress } from './normalize-address.ts';
export { postalAddress } from './postal-address.ts';
export { routingOf } from './routing-of.ts';
export { trackParcels, type TrackedParcel } from './track-parcels.ts';
