/** Address that brings a ticket to the desk. */
export function openAddress(ticketId: string): string {
  return `/callcenter/desk?open=${ticketId}`;
}
