export { bookPickup, cancelPickup, type Pickup, type PickupWish } from './book-pickup.ts';
export {
  OWN_COURIER,
  PARCEL_STAGES,
  type CourierCode,
  type ParcelItem,
  type ParcelParty,
  type ParcelRouting,
  type ParcelSighting,
  type ParcelStage,
  type PostalAddress,
} from './courier.ts';
export { issueInvoice, type Invoice, type ParcelToSend } from './issue-invoice.ts';
export { normalizeAddress, type AddressUnknown } from './normalize-address.ts';
export { postalAddress } from './postal-address.ts';
export { routingOf } from './routing-of.ts';
export { trackParcels, type TrackedParcel } from './track-parcels.ts';
