import { mainFragmentName, serviceOf } from '@madang/frontend-kit';
import { Kind, type FragmentDefinitionNode, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import type { PanelOf } from './compose-query.ts';

/** What a panel lacks: everything (`lost`), freshness (`stale`), a detail deep inside (`partial`), or the right to see it. */
export interface Gap {
  readonly service: string;
  readonly extent: 'lost' | 'stale' | 'partial' | 'denied';
  /** Indicates whether the service does not answer, so that asking again by itself makes sense. */
  readonly away: boolean;
}

/** Gaps of the page: of each panel, and of the page itself when the customer's own service is away. */
export interface Gaps {
  readonly panels: ReadonlyMap<PanelOf, Gap>;
  readonly page: Gap | null;
}

const WEIGHT = { partial: 1, stale: 2, lost: 3, denied: 4 } as const;
const DENIALS: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'UNAUTHORIZED']);

/**
 * Assigns errors to panels: one belongs to every panel whose fragment asks for the place where it happened, whoever
 * owns that place; one without a place belongs to the panels of the slice it names.
 */
export function assignErrors(errors: readonly GraphQLFormattedError[], panels: readonly PanelOf[]): Gaps {
  const found = new Map<PanelOf, Gap>();
  let page: Gap | null = null;
  for (const error of errors) {
    if (error.path?.length === 1) page = gapOf(error, headOf(panels));
    for (const each of panels.filter((panelOf) => concerns(error, panelOf))) {
      const gap = gapOf(error, each.sliceId);
      const known = found.get(each);
      if (!known || WEIGHT[known.extent] < WEIGHT[gap.extent]) found.set(each, gap);
    }
  }
  return { panels: found, page };
}

/** The slice at the head of the page is the one the customer belongs to. */
function headOf(panels: readonly PanelOf[]): string {
  return panels.find(({ panel }) => panel.slot === 'header')?.sliceId ?? '';
}

/** A fault that names no service is laid at the door of the slice whose area it emptied. */
function gapOf(error: GraphQLFormattedError, owner: string): Gap {
  const service = serviceOf(error);
  return { service: service ?? owner, extent: extentOf(error), away: service !== null };
}

function extentOf(error: GraphQLFormattedError): Gap['extent'] {
  if ((error.path?.length ?? 0) > 2) return 'partial';
  if (DENIALS.has(error.extensions?.['code'])) return 'denied';
  return error.extensions?.['kept'] === true ? 'stale' : 'lost';
}

function concerns(error: GraphQLFormattedError, { sliceId, panel }: PanelOf): boolean {
  const [, ...place] = (error.path ?? []).filter((key) => typeof key === 'string');
  if (place.length === 0) return serviceOf(error) === sliceId;
  const fragments = panel.fragment.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const main = fragments.find(({ name }) => name.value === mainFragmentName(panel.fragment));
  return main !== undefined && selects(main.selectionSet, place, fragments);
}

function selects(
  set: SelectionSetNode,
  [key, ...rest]: readonly string[],
  all: readonly FragmentDefinitionNode[],
): boolean {
  if (key === undefined) return true;
  return set.selections.some((node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return selects(node.selectionSet, [key, ...rest], all);
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = all.find(({ name }) => name.value === node.name.value);
      return fragment !== undefined && selects(fragment.selectionSet, [key, ...rest], all);
    }
    if ((node.alias ?? node.name).value !== key) return false;
    return rest.length === 0 || (node.selectionSet !== undefined && selects(node.selectionSet, rest, all));
  });
}
