/** Courier that carries our parcels (C7); others bring what comes from elsewhere. */
export const OWN_COURIER = 'CJ대한통운';

/** Postal address as the address register has it. */
export interface PostalAddress {
  readonly zipCode: string;
  /** Road, and number of the building on it. */
  readonly road: string;
  /** What the register does not know: floor, flat. */
  readonly detail: string;
}

/** Somebody who hands a parcel over or gets it; passed on to the courier, never stored by it here. */
export interface ParcelParty {
  readonly name: string;
  /** Digits only. */
  readonly phone: string;
  readonly address: PostalAddress;
}

/** Goods in a parcel. */
export interface ParcelItem {
  readonly name: string;
  readonly quantity: number;
}

/** What a courier is asked to carry; the same reference and day is the same parcel, however often it is asked for. */
export interface ParcelBooking {
  readonly reference: string;
  /** Day of the first try in Seoul, YYYYMMDD, part of what the courier knows the parcel by. */
  readonly day: string;
  readonly from: ParcelParty;
  readonly to: ParcelParty;
  readonly items: readonly ParcelItem[];
}

/**
 * What came of asking a courier: done; refused for a reason that it gave; away, and nothing happened; or unclear, where
 * the answer was lost and the same must be asked again under the same reference.
 */
export type CourierAnswer<Value> =
  | { readonly outcome: 'DONE'; readonly value: Value }
  | { readonly outcome: 'REFUSED'; readonly reason: string }
  | { readonly outcome: 'AWAY' | 'UNCLEAR' };

/** How far a parcel has come (배송추적). */
export const PARCEL_STAGES = [
  'ACCEPTED',
  'PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'NOT_DELIVERED',
  'DELIVERED',
] as const;

/** How far a parcel has come. */
export type ParcelStage = (typeof PARCEL_STAGES)[number];

/** One look at a parcel; who carried it and their phone are never kept. */
export interface ParcelSighting {
  readonly trackingNumber: string;
  readonly stage: ParcelStage;
  readonly at: Date;
}

/** Parcels that were told of, and how to say that they were taken in; what is not confirmed is told again. */
export interface Sightings {
  readonly sightings: readonly ParcelSighting[];
  readonly confirm: () => Promise<void>;
}

/** Where the courier's machines send a parcel, printed on its label. */
export interface ParcelRouting {
  /** Code of the terminal and of the part below it, e.g. 0451 and 52a. */
  readonly terminal: string;
  readonly part: string;
  /** Short words for the place. */
  readonly place: string;
  readonly branch: string;
}

/** A courier: carries parcels out and fetches them, knows addresses and where its parcels are. */
export interface Courier {
  /** Name under which its parcels are known, e.g. CJ대한통운. */
  readonly name: string;
  /** A tracking number for a parcel that goes out; one whose answer was lost is used for nothing. */
  issueInvoice(): Promise<CourierAnswer<string>>;
  /** Announces a parcel that goes out under its tracking number. */
  bookParcel(booking: ParcelBooking, trackingNumber: string): Promise<CourierAnswer<null>>;
  /** Has a parcel fetched from a customer; its tracking number, where the courier tells it at once. */
  bookPickup(booking: ParcelBooking, originalNumber: string | null): Promise<CourierAnswer<string | null>>;
  cancelPickup(booking: ParcelBooking): Promise<CourierAnswer<null>>;
  /** Addresses that a text may mean. */
  normalizeAddress(text: string): Promise<CourierAnswer<readonly PostalAddress[]>>;
  /** Where the courier's machines send a parcel for an address. */
  routing(address: PostalAddress): Promise<CourierAnswer<ParcelRouting>>;
  /** What happened to parcels since it was last confirmed. */
  track(trackingNumbers: readonly string[]): Promise<CourierAnswer<Sightings>>;
}

/** Looks parcels of any courier up, one at a time. */
export interface ParcelTracker {
  /** Couriers it knows by name, each with its code there. */
  companies(): Promise<CourierAnswer<ReadonlyMap<string, string>>>;
  track(company: string, trackingNumber: string): Promise<CourierAnswer<ParcelSighting>>;
}

/** Reasons why a courier does not carry. */
export type CourierCode = 'ADDRESS_UNKNOWN' | 'COURIER_AWAY' | 'COURIER_UNCLEAR' | 'COURIER_REFUSED';
