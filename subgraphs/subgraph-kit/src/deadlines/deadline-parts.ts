import type { RowSchema } from '../database.ts';
import type { EventHandler } from '../events.ts';
import type { DecoratedClass } from '../federated-schema.ts';
import type { Job } from '../jobs.ts';
import type { Routes } from '../routes.ts';
import type { DeadlinesFeature } from './clocks.ts';
import { ClockRuleFieldsResolver, DeadlineFieldsResolver } from './deadline-fields.resolver.ts';
import { deadlineJobs } from './deadline-jobs.ts';
import { deadlineRows } from './deadline.entity.ts';
import { deadlineRoutes } from './deadlines-door.ts';
import { deadlinesResolver } from './deadlines.resolver.ts';
import { HOLIDAY_CHANGED, takeHolidayChange } from './holiday-changes.ts';

/** What a slice gets of deadlines: the calendar and its door always, the rest for its clocks. */
export interface DeadlineParts {
  readonly resolvers: readonly DecoratedClass[];
  readonly rows: readonly RowSchema[];
  readonly jobs: Readonly<Record<string, Job>>;
  readonly hears: Readonly<Record<string, EventHandler>>;
  readonly routes: Routes;
}

/** Makes the root fields, rows, jobs and door of a slice for the clocks it declares. */
export function deadlineParts(slice: string, features: readonly DeadlinesFeature[]): DeadlineParts {
  const hasClocks = features.some(({ clocks = [] }) => clocks.length > 0);
  const prefix = slice.replaceAll(/-(?<letter>[a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  return {
    resolvers: hasClocks ? [deadlinesResolver(prefix), DeadlineFieldsResolver, ClockRuleFieldsResolver] : [],
    rows: deadlineRows,
    jobs: hasClocks ? deadlineJobs : {},
    hears: { [HOLIDAY_CHANGED]: takeHolidayChange },
    routes: deadlineRoutes,
  };
}
