import type { ParcelBooking, ParcelParty, ParcelStage } from './courier.ts';

/** What a booking is for at CJ: 01 carries out, 02 fetches back. */
export type CjDirection = '01' | '02';

/** Fields of RegBook for a parcel; a pickup has no number yet and names the one it came with. */
export function bookFields(
  customer: string,
  booking: ParcelBooking,
  details: {
    readonly direction: CjDirection;
    /** 01 asks, 02 calls off. */
    readonly request: '01' | '02';
    readonly trackingNumber?: string | null;
    readonly originalNumber?: string | null;
  },
): Record<string, unknown> {
  const { reference, day, from, to, items } = booking;
  return {
    CUST_ID: customer,
    RCPT_YMD: day,
    CUST_USE_NO: reference,
    RCPT_DV: details.direction,
    WORK_DV_CD: '01',
    REQ_DV_CD: details.request,
    MPCK_KEY: `${day}_${customer}_${reference}`,
    // On account of the client, in the smallest box but one.
    FRT_DV_CD: '03',
    BOX_TYPE_CD: '02',
    ...partyFields('SENDR', from),
    ...partyFields('RCVR', to),
    INVC_NO: details.trackingNumber ?? '',
    ORI_INVC_NO: details.originalNumber ?? '',
    // The courier prints the sticker of what it fetches; ours is printed before it comes.
    PRT_ST: details.direction === '02' ? '01' : '02',
    ARRAY: items.map(({ name, quantity }, index) => ({
      MPCK_SEQ: String(index + 1),
      GDS_NM: name.slice(0, 100),
      GDS_QTY: String(quantity),
    })),
  };
}

function partyFields(side: 'SENDR' | 'RCVR', { name, phone, address }: ParcelParty): Record<string, string> {
  const parts = phoneParts(phone);
  const kind = phone.startsWith('01') ? 'CELL' : 'TEL';
  const numbers = ['TEL', 'CELL'].flatMap((each) =>
    parts.map((part, index) => [`${side}_${each}_NO${index + 1}`, each === kind ? part : ''] as const),
  );
  return {
    [`${side}_NM`]: name,
    ...Object.fromEntries(numbers),
    [`${side}_ZIP_NO`]: address.zipCode,
    [`${side}_ADDR`]: address.road,
    [`${side}_DETAIL_ADDR`]: address.detail,
  };
}

/** A phone number in three parts: 02-120-1234 and 010-1234-5678. */
function phoneParts(digits: string): readonly string[] {
  const [, area = '', middle = '', end = digits] = /^(02|0505|0\d{2})(\d{3,4})(\d{4})$/.exec(digits) ?? [];
  return [area, middle, end];
}

/** How far a parcel has come in each state of CJ (CRG_ST). */
const STAGES: Readonly<Record<string, ParcelStage>> = {
  '01': 'ACCEPTED',
  '11': 'PICKED_UP',
  '12': 'ACCEPTED',
  '41': 'IN_TRANSIT',
  '42': 'IN_TRANSIT',
  '82': 'OUT_FOR_DELIVERY',
  '84': 'NOT_DELIVERED',
  '91': 'DELIVERED',
};

/** How far a parcel has come; null for a state that the contract does not know. */
export function stageOf(state: string): ParcelStage | null {
  return STAGES[state] ?? null;
}

/** Moment that CJ writes as 20261128 and 1430 or 143000, in Seoul. */
export function scannedAt(day: string, hour: string): Date | null {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(day) ?? [];
  const [, hours, minutes, seconds = '00'] = /^(\d{2}):?(\d{2}):?(\d{2})?$/.exec(hour) ?? [];
  const at = new Date(`${year}-${month}-${date}T${hours}:${minutes}:${seconds}+09:00`);
  return Number.isNaN(at.getTime()) ? null : at;
}
