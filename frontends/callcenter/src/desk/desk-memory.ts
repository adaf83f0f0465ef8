import { EMPTY_SCREEN, type DeskScreen, type DeskState } from './desk-screen.ts';
import { deskFrom } from './desk-state.ts';

/** Screens with long texts that there is room for. */
const MOST_KEPT = 10;

/** Gives the desk as a person left it in this tab, after another page, a reload or a crash; nothing where there is none. */
export function rememberedDesk(personId: string): DeskState | null {
  const saved: unknown = JSON.parse(sessionStorage.getItem(placeOf(personId)) ?? 'null');
  const screen = screenIn(fieldOf(saved, 'screen'));
  const began = screenIn(fieldOf(saved, 'began'));
  if (!screen || !began) return null;
  const kept = fieldOf(saved, 'kept');
  return {
    ...deskFrom(screen, began),
    kept: Array.isArray(kept) ? kept.flatMap((each) => screenIn(each) ?? []) : [],
    putAside: fieldOf(saved, 'isAside') === true ? screen : null,
  };
}

/** Remembers the desk of a person for as long as this tab is open, with what was left unsaved on it; whom one is to speak to stays out of it. */
export function rememberDesk(personId: string, { screen, began, kept, putAside }: DeskState): void {
  sessionStorage.setItem(
    placeOf(personId),
    JSON.stringify({
      screen: withoutContact(screen),
      began: withoutContact(began),
      kept: kept.slice(-MOST_KEPT).map(withoutContact),
      isAside: putAside === screen,
    }),
  );
}

function placeOf(personId: string): string {
  return `madang.draft.desk.${personId}`;
}

function withoutContact(screen: DeskScreen): DeskScreen {
  return { ...screen, values: { ...screen.values, contactName: '', contactPhone: '' } };
}

/** Reads what was remembered; what an older desk wrote otherwise is as usual. */
function screenIn(saved: unknown): DeskScreen | null {
  if (typeof saved !== 'object' || saved === null) return null;
  const values = fieldOf(saved, 'values');
  return {
    ticket: ticketIn(fieldOf(saved, 'ticket')),
    followUpOfId: textIn(saved, 'followUpOfId'),
    callId: textIn(saved, 'callId'),
    draftId: textIn(saved, 'draftId'),
    customerId: textIn(saved, 'customerId'),
    orderId: textIn(saved, 'orderId'),
    orderLineId: textIn(saved, 'orderLineId'),
    values: { ...EMPTY_SCREEN.values, ...knownIn(values) },
  };
}

function knownIn(saved: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(EMPTY_SCREEN.values).flatMap(([key, usual]) => {
      const value = fieldOf(saved, key);
      return typeof value === typeof usual ? [[key, value] as const] : [];
    }),
  );
}

function ticketIn(saved: unknown): DeskScreen['ticket'] {
  const id = textIn(saved, 'id');
  const version = fieldOf(saved, 'version');
  const status = (['RECEIVED', 'TRANSFERRED', 'COMPLETED', 'DISCARDED'] as const).find(
    (each) => each === fieldOf(saved, 'status'),
  );
  return id !== null && typeof version === 'number' && status ? { id, version, status } : null;
}

function textIn(value: unknown, field: string): string | null {
  const text = fieldOf(value, field);
  return typeof text === 'string' ? text : null;
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
