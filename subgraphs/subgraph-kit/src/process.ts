/** A named business check over a loaded subject; it asks nothing of the outside. */
export interface Rule<Subject, Code extends string = string> {
  readonly code: Code;
  readonly holds: (subject: Subject) => boolean;
}

/** Why a step may not be taken, before the rules of the process are asked. */
export type StepRefusalCode = 'NOT_ALLOWED' | 'WRONG_STATE';

interface StepRow<Subject, State extends string, Role extends string, Code extends string> {
  readonly from: State | readonly State[];
  /** Next state; left out when the step does not move the subject. */
  readonly to?: State;
  readonly by: Role | readonly Role[];
  readonly needs?: readonly Rule<Subject, Code>[];
}

/** A business process as one table: who may take which step, from where, to where, on what condition. */
export interface Process<Subject, State extends string, Role extends string, Step extends string, Code extends string> {
  readonly initial: State;
  readonly final: readonly State[];
  readonly steps: Readonly<Record<Step, StepRow<Subject, State, Role, Code>>>;
}

/** Defines a process; a misspelled state or role does not compile. */
export function defineProcess<Subject, State extends string, Role extends string>() {
  return <Step extends string, Code extends string = never>(process: Process<Subject, State, Role, Step, Code>) =>
    process;
}

/** What {@link decide} answers. */
export type Decision<State extends string, Code extends string> =
  | { readonly allowed: true; readonly from: State; readonly to: State }
  | { readonly allowed: false; readonly code: Code | StepRefusalCode };

/** Decides on one step. Role first, then state, then rules: a stranger learns nothing of the state. */
export function decide<
  Subject extends { readonly state: State },
  State extends string,
  Role extends string,
  Step extends string,
  Code extends string,
>(
  process: Process<Subject, State, Role, Step, Code>,
  step: Step,
  subject: Subject,
  roles: readonly Role[],
): Decision<State, Code> {
  const row = process.steps[step];
  if (!listOf(row.by).some((role) => roles.includes(role))) return { allowed: false, code: 'NOT_ALLOWED' };
  if (!listOf(row.from).includes(subject.state)) return { allowed: false, code: 'WRONG_STATE' };
  const broken = row.needs?.find((rule) => !rule.holds(subject));
  if (broken) return { allowed: false, code: broken.code };
  return { allowed: true, from: subject.state, to: row.to ?? subject.state };
}

/** Steps that these roles may take now, in the order of the table. */
export function openSteps<
  Subject extends { readonly state: State },
  State extends string,
  Role extends string,
  Step extends string,
  Code extends string,
>(process: Process<Subject, State, Role, Step, Code>, subject: Subject, roles: readonly Role[]): Step[] {
  return stepsOf(process).filter((step) => decide(process, step, subject, roles).allowed);
}

/** Names of the steps, in the order of the table. */
export function stepsOf<Step extends string>(process: { readonly steps: Readonly<Record<Step, unknown>> }): Step[] {
  // Object.keys forgets the key type; the table has no keys but its steps.
  return Object.keys(process.steps) as Step[];
}

type AnyProcess = Process<never, string, string, string, string>;

/** Flaws of a table: states nobody reaches, dead ends, steps out of a final state. Empty for a sound process. */
export function flaws(process: AnyProcess, states: readonly string[]): string[] {
  const arrows = arrowsOf(process);
  const reached = reachable(process.initial, arrows);
  const unreached = states.filter((state) => !reached.has(state)).map((state) => `${state} is never reached`);
  const deadEnds = states
    .filter(
      (state) => !process.final.includes(state) && !arrows.some((arrow) => arrow.from === state && arrow.to !== state),
    )
    .map((state) => `${state} is a dead end`);
  const leavings = arrows
    .filter((arrow) => process.final.includes(arrow.from))
    .map((arrow) => `${arrow.step} leaves the final state ${arrow.from}`);
  return [...unreached, ...deadEnds, ...leavings];
}

/** Draws the table as a Mermaid state diagram, for the README of the slice. */
export function toMermaid(process: AnyProcess): string {
  const arrows = arrowsOf(process).map((arrow) => `  ${arrow.from} --> ${arrow.to}: ${arrow.step} (${arrow.by})`);
  const ends = process.final.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${process.initial}`, ...arrows, ...ends].join('\n');
}

/** Who may take which step when, one line a state, for a snapshot that a lawyer can sign. */
export function duties(process: AnyProcess, states: readonly string[], roles: readonly string[]): string[] {
  return states.map((state) => {
    const cells = roles.map((role) =>
      stepsOf(process)
        .filter((step) => listOf(process.steps[step]?.from ?? []).includes(state))
        .filter((step) => listOf(process.steps[step]?.by ?? []).includes(role))
        .join(' '),
    );
    return [state, ...cells.map((cell) => cell || '-')].join(' | ');
  });
}

interface Arrow {
  readonly step: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

function arrowsOf(process: AnyProcess): Arrow[] {
  return Object.entries(process.steps).flatMap(([step, row]) =>
    listOf(row.from).map((from) => ({ step, from, to: row.to ?? from, by: listOf(row.by).join(', ') })),
  );
}

function reachable(initial: string, arrows: readonly Arrow[]): Set<string> {
  const reached = new Set([initial]);
  for (const state of reached) {
    for (const arrow of arrows) if (arrow.from === state) reached.add(arrow.to);
  }
  return reached;
}

function listOf<Item extends string>(value: Item | readonly Item[]): readonly Item[] {
  return typeof value === 'string' ? [value] : value;
}
