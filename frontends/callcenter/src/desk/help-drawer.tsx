import { Button, KeyHint, SidePanel, useHotKey, useWords } from '@madang/frontend-kit';
import { useEffect, useRef, useState, type Dispatch } from 'react';
import { HelpPanel } from '../faq/index.ts';
import type { DeskCustomer, DeskOrder } from './desk-queries.ts';
import type { DeskScreen } from './desk-screen.ts';
import type { DeskAct } from './desk-state.ts';
import type { ShownTicket } from './desk-ticket.ts';
import { deskWords } from './desk-words.ts';

interface HelpDrawerProps {
  readonly screen: DeskScreen;
  readonly dispatch: Dispatch<DeskAct>;
  readonly ticket: ShownTicket | null;
  readonly customer: DeskCustomer | null;
  readonly order: DeskOrder | null;
  readonly disabled: boolean;
}

/** Answers and replies a key away from what is being written (F1); what is chosen goes in where the cursor stood. */
export function HelpDrawer(props: HelpDrawerProps) {
  const { screen, dispatch, disabled } = props;
  const words = useWords(deskWords);
  const [place, setPlace] = useState<Place | null>(null);
  const written = screen.values[place?.into ?? 'content'];
  const behind = useRef<number | null>(null);
  const open = () => {
    const into = fieldInUse();
    setPlace({ into, at: cursorIn(fieldOf(into)), isOpen: true });
    // Where the focus is when the drawer opens, there it comes back to.
    fieldOf(into)?.focus();
  };
  const close = () => setPlace((last) => last && { ...last, isOpen: false });
  useHotKey('F1', open, { label: words('help.open'), enabled: !disabled });
  useEffect(() => {
    if (behind.current === null || !place) return;
    const end = written.length - behind.current;
    behind.current = null;
    fieldOf(place.into)?.setSelectionRange(end, end);
  }, [written, place]);
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        // Tab goes from the title into the content; from there F1 leads here.
        tabIndex={-1}
        disabled={disabled}
        onClick={open}
        rightSection={disabled ? undefined : <KeyHint keys="F1" />}
      >
        {words('help.open')}
      </Button>
      <SidePanel opened={place?.isOpen ?? false} onClose={close} title={words('help.open')} width={480}>
        <HelpPanel
          values={placesOf(props)}
          onInsert={(text) => {
            if (!place) return;
            behind.current = written.length - place.at;
            dispatch({ type: 'INSERT', text, at: place.at, into: place.into });
            close();
          }}
        />
      </SidePanel>
    </>
  );
}

/** Where a text goes in, as long as the drawer is open and until it is there. */
interface Place {
  readonly into: Field;
  readonly at: number;
  readonly isOpen: boolean;
}

/** Texts of the desk that help is inserted into. */
type Field = 'content' | 'answer';

/** The answer where there is one to write, unless the cursor stands in the content. */
function fieldInUse(): Field {
  const answer = fieldOf('answer');
  const isAnswering = answer && !answer.disabled && document.activeElement !== fieldOf('content');
  return isAnswering ? 'answer' : 'content';
}

function fieldOf(name: Field): HTMLTextAreaElement | null {
  const field = document.getElementById(`desk-${name}`);
  return field instanceof HTMLTextAreaElement ? field : null;
}

/** Where the cursor stands; at the end of the text where it never stood. */
function cursorIn(field: HTMLTextAreaElement | null): number {
  if (!field) return 0;
  return document.activeElement === field ? field.selectionEnd : field.selectionEnd || field.value.length;
}

/** What the desk has before it, for the places of replies. */
function placesOf({ screen, ticket, customer, order }: HelpDrawerProps) {
  const [only, ...others] = order?.lines ?? [];
  const line = order?.lines.find(({ id }) => id === screen.orderLineId) ?? (others.length === 0 ? only : undefined);
  return {
    고객명: screen.values.contactName.trim() || (ticket?.contactName ?? customer?.name),
    접수번호: ticket?.number,
    주문번호: order?.number,
    상품명: line?.variant.product.name,
  };
}
