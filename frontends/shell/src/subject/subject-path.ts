const PATHS: Readonly<Record<string, string>> = {
  DisputeCase: '/disputes/cases/',
  InfringementReport: '/moderation/reports/',
  Ticket: '/callcenter/tickets/',
  Order: '/orders/',
};

/** Address of the page of what a document or a message is about; null where there is none. */
export function subjectPath(type: string, id: string): string | null {
  const path = Object.hasOwn(PATHS, type) ? PATHS[type] : undefined;
  return path === undefined ? null : `${path}${id}`;
}
