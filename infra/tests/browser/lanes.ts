/** One row of stories that are told one after the other. */
type Lane = readonly string[];

/**
 * Rows of stories that go beside each other at one system: a story mostly waits for a page, and two cores tell two. What two
 * stories work on both they do in one row, one after the other; the same person may be signed in in both.
 */
export const LANES: readonly Lane[] = [
  [
    'ring',
    'agent-desk',
    'mails',
    'help',
    'main-job',
    'customer',
    'merge',
    'returns',
    'questions',
    'quality',
    'desk-report',
    'connections',
    'storefronts',
    'warehouse',
    'order-desk',
    'settlement',
    'partner-doors',
    'web-walls',
    'looks',
  ],
  [
    'case-access',
    'application',
    'party-case',
    'partner-portal',
    'party-correspondence',
    'documents',
    'approvals',
    'disputes-gates',
    'officer-desk',
    'officer-conflict',
    'mediation',
    'collective',
    'dispute-library',
    'partner-requests',
    'objection',
  ],
];

/** What stands in no row is told after them, alone: it takes services away, or looks at what all have left behind. */
export function toldAlone(stories: readonly string[]): string[] {
  return stories.filter((story) => !LANES.flat().includes(story));
}
