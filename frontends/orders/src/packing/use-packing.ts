import { useAsk, useStep, useWords } from '@madang/frontend-kit';
import { useRef, useState } from 'react';
import { beep } from './beep.ts';
import { FIND_PACKING, SCAN_PIECE, type ShownPacking } from './packing-documents.ts';
import { packingWords } from './packing-words.ts';

/** What the table says loudly: something is wrong, a piece was taken, or all is done. */
export interface Call {
  readonly kind: 'wrong' | 'taken' | 'done';
  readonly text: string;
}

/** What lies on the packing table and what it last said. */
export interface Table {
  readonly packing: ShownPacking | null;
  readonly call: Call | null;
  /** What lies there at this moment, drawn or not: scans come faster than the screen. */
  readonly now: () => ShownPacking | null;
  readonly show: (packing: ShownPacking | null) => void;
  readonly say: (kind: Call['kind'], text: string) => void;
  readonly hush: () => void;
}

/** Keeps the packing table, seen and heard. */
export function useTable(): Table {
  const [packing, setPacking] = useState<ShownPacking | null>(null);
  const lying = useRef<ShownPacking | null>(null);
  const [call, setCall] = useState<Call | null>(null);
  return {
    packing,
    call,
    now: () => lying.current,
    show: (next) => {
      lying.current = next;
      setPacking(next);
    },
    say: (kind, text) => {
      setCall({ kind, text });
      beep(kind);
    },
    hush: () => setCall(null),
  };
}

/** Gives what a scanned code does: an item goes into the parcel on the table, a number puts its order there. */
export function useScan({ now, show, say, hush }: Table): (text: string) => Promise<void> {
  const words = useWords(packingWords);
  const [ask] = useAsk(FIND_PACKING);
  const [take] = useStep(SCAN_PIECE, (answer) => answer.scanPiece);

  /** Puts the order under a code on the table, or says why not; false where there is none. */
  const open = async (code: string): Promise<boolean> => {
    const { data, problem } = await ask({ code });
    if (problem !== null) {
      say('wrong', words('unasked', { code, problem }));
      return true;
    }
    const found = data.packing;
    if (!found) return false;
    const packing = now();
    if (packing && packing.id !== found.id && isBegun(packing)) {
      say('wrong', words('unfinished', { number: packing.order.number }));
      return true;
    }
    show(found);
    hush();
    return true;
  };

  const put = async (before: ShownPacking, code: string): Promise<void> => {
    const outcome = await take({ input: { orderId: before.id, code } });
    const refused = outcome.done ? undefined : outcome.userErrors[0];
    if (refused) say('wrong', refused.message);
    const after = outcome.done ? outcome.payload.packing : null;
    if (!after) return;
    show(after);
    if (after.isPacked) say('done', words('ready'));
    else say('taken', words('taken', changeBetween(before, after)));
  };

  return async (text) => {
    const code = text.trim();
    if (code === '') return;
    const packing = now();
    const isItem = packing?.lines.some(({ line }) => line.variant?.sku.toUpperCase() === code.toUpperCase());
    if (!isItem && (await open(code))) return;
    // What is no order is an item that does not belong here; the server says so in its words.
    if (packing) await put(packing, code);
    else say('wrong', words('unknown', { code }));
  };
}

function isBegun({ shippedAt, lines }: ShownPacking): boolean {
  return !shippedAt && lines.some(({ packed, obstacle }) => packed > 0 && !obstacle);
}

function changeBetween(before: ShownPacking, after: ShownPacking) {
  const changed = after.lines.find(({ packed }, index) => packed !== before.lines[index]?.packed);
  return {
    sku: changed?.line.variant?.sku ?? '',
    packed: changed?.packed ?? 0,
    quantity: changed?.line.quantity ?? 0,
  };
}
