import { smallPrint, type PrintContent } from '@madang/subgraph-kit';
import { toSVG } from 'bwip-js/node';
import type { ParcelItem, ParcelParty, ParcelRouting } from '../courier/index.ts';

/** What stands on the label of a parcel. */
export interface Label {
  readonly courier: string;
  readonly trackingNumber: string;
  readonly orderNumber: string;
  /** Name and phone as the one who prints may see them. */
  readonly name: string;
  readonly phone: string;
  readonly zipCode: string;
  readonly address: string;
  readonly note: string | null;
  readonly items: readonly ParcelItem[];
  readonly sender: ParcelParty | null;
  readonly routing: ParcelRouting | null;
  readonly day: string;
}

const MILLIMETRE = 72 / 25.4;
/** Labels as printers of parcels have them, 100 by 150 mm. */
const WIDTH = 100 * MILLIMETRE;
const HEIGHT = 150 * MILLIMETRE;
const MARGIN = 14;
const INNER = WIDTH - 2 * MARGIN;
/** Lines of goods that fit. */
const MOST_ITEMS = 8;
const SPACE: [number, number, number, number] = [0, 6, 0, 6];

/** Sets a label of 100 by 150 mm with its number as Code 128, for the scanners of the warehouse and of the courier. */
export function printLabel(label: Label): Promise<Buffer> {
  return smallPrint({
    pageSize: { width: WIDTH, height: HEIGHT },
    pageMargins: MARGIN,
    defaultStyle: { font: 'Pretendard', fontSize: 9, lineHeight: 1.2 },
    info: { title: label.trackingNumber, creator: 'Madang', producer: 'Madang' },
    content: [
      ...headOf(label),
      rule(),
      { text: `${label.name}  ${label.phone}`, bold: true, fontSize: 13 },
      { text: label.address, fontSize: label.address.length > 60 ? 10 : 12, bold: true },
      { text: `(${label.zipCode})${label.note ? `  ${label.note}` : ''}`, margin: [0, 3, 0, 0] },
      rule(),
      ...label.items.slice(0, MOST_ITEMS).map((item) => itemOf(item)),
      ...(label.items.length > MOST_ITEMS ? [{ text: `… +${label.items.length - MOST_ITEMS}` }] : []),
      rule(),
      senderOf(label),
      { svg: barcode(label.trackingNumber, 12), fit: [INNER, 48], alignment: 'center', margin: [0, 10, 0, 2] },
      { text: grouped(label.trackingNumber), alignment: 'center', fontSize: 11, bold: true },
    ],
  });
}

function headOf({ courier, trackingNumber, routing, day }: Label): PrintContent[] {
  return [
    {
      columns: [
        { text: courier, bold: true, fontSize: 12 },
        { text: `${grouped(trackingNumber)}\n${day}`, alignment: 'right', fontSize: 9 },
      ],
    },
    {
      columns: [
        {
          width: 'auto',
          text: routing ? `${routing.terminal}-${routing.part}` : '',
          bold: true,
          fontSize: 26,
          margin: [0, 2, 10, 0],
        },
        { width: '*', text: routing ? `${routing.place}\n${routing.branch}` : '', margin: [0, 10, 0, 0] },
      ],
    },
    { svg: barcode(trackingNumber, 9), fit: [INNER, 34], alignment: 'right', margin: [0, 4, 0, 0] },
  ];
}

function itemOf({ name, quantity }: ParcelItem): PrintContent {
  return {
    columns: [
      { width: '*', text: name, fontSize: 8.5 },
      { width: 40, text: `${quantity}`, alignment: 'right', bold: true },
    ],
  };
}

function senderOf({ sender, orderNumber }: Label): PrintContent {
  const from = sender ? `${sender.name}  ${sender.phone}\n${sender.address.road} ${sender.address.detail}` : '';
  return {
    columns: [
      { width: '*', text: from, fontSize: 7.5 },
      { width: 'auto', text: orderNumber, fontSize: 7.5, alignment: 'right' },
    ],
  };
}

function rule(): PrintContent {
  return { margin: SPACE, canvas: [{ type: 'line', x1: 0, y1: 0, x2: INNER, y2: 0, lineWidth: 1 }] };
}

/** Bars without letters: what they say stands beside them in a font that people read. */
function barcode(text: string, height: number): string {
  return toSVG({ bcid: 'code128', text, height, includetext: false });
}

/** A number in groups of four, as people read it out. */
function grouped(number: string): string {
  return number.replaceAll(/(?<=^(?:.{4})+)(?=.)/g, '-');
}
