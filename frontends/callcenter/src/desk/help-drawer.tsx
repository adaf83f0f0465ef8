import { Button, KeyHint, SidePanel, useHotKey, useWords } from '@madang/frontend-kit';
import { useEffect, useRef, useState, type Dispatch } from 'react';
import { HelpPanel } from '../faq/index.ts';
import type { DeskCustomer, DeskOrder } from './desk-queries.ts';
import type { DeskAct, DeskScreen } from './desk-state.ts';
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
  const { content } = screen.values;
  const [at, setAt] = useState<number | null>(null);
  const behind = useRef<number | null>(null);
  const open = () => {
    setAt(cursorIn(contentField()));
    // Where the focus is when the drawer opens, there it comes back to.
    contentField()?.focus();
  };
  useHotKey('F1', open, { label: words('help.open'), enabled: !disabled });
  useEffect(() => {
    if (behind.current === null) return;
    const end = content.length - behind.current;
    behind.current = null;
    contentField()?.setSelectionRange(end, end);
  }, [content]);
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
      <SidePanel opened={at !== null} onClose={() => setAt(null)} title={words('help.open')} width={480}>
        <HelpPanel
          values={placesOf(props)}
          onInsert={(text) => {
            behind.current = content.length - (at ?? 0);
            dispatch({ type: 'INSERT', text, at: at ?? 0 });
            setAt(null);
          }}
        />
      </SidePanel>
    </>
  );
}

function contentField(): HTMLTextAreaElement | null {
  const field = document.getElementById('desk-content');
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
