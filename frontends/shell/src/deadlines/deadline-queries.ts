import eachSlice from '../gql/each-slice.json' with { type: 'json' };
import { graphql } from '../gql/index.ts';

// What a line of the list says; every slice with clocks keeps its own.
graphql(`
  fragment DeadlineRow_deadline on Deadline {
    id
    at: dueAt
    clock
    clockName
    mine
    ownerName
    path
    redAt
    source
    startedAt
    state
    subjectLabel
    team
    urgency
    history {
      id
      at
      kind
      actorName
      dueAt
      reason
    }
  }
`);

/** Deadlines of a slice, each asked by itself so that one that is away takes nothing along. */
export const DEADLINES = graphql(`
  query DeadlinesOfEachSlice($filter: DeadlineFilter, $first: Int!, $after: String) {
    deadlines: disputesDeadlines(filter: $filter, first: $first, after: $after) {
      nodes {
        ...DeadlineRow_deadline @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Numbers of a slice's open deadlines. */
export const DEADLINE_COUNTS = graphql(`
  query DeadlineCountsOfEachSlice($mine: Boolean!) {
    counts: disputesDeadlineCounts(mine: $mine) {
      overdue
      today
      soon
      later
      paused
    }
  }
`);

/** Public holidays of the year of a month and of the one beside it. */
export const HOLIDAYS = graphql(`
  query HolidaysOfYears($first: Int!, $last: Int!) {
    holidays: holidays(year: $first) {
      day
      nameKo
      nameEn
    }
    next: holidays(year: $last) {
      day
      nameKo
      nameEn
    }
  }
`);

/** Slices that live by deadlines, in the order in which they are shown. */
export const TIMED_SLICES: readonly string[] = eachSlice.DeadlinesOfEachSlice;
