import type { ComponentType } from 'react';
import type { Load, SharedPartId, SharedParts, Slice } from '../contract/index.ts';

/** How far the slice that offers a part has come. */
export type Offering =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly slice: Pick<Slice, 'id' | 'parts'> }
  | { readonly status: 'failed'; readonly error: unknown };

/** Says that a slice is there but does not offer the part, or offers it in another version. */
export class PartIsNotOffered extends Error {
  override readonly name = 'PartIsNotOffered';
}

/** Name of the slice that offers a part. */
export function sliceOfPart(id: SharedPartId): string {
  return id.slice(0, id.indexOf('/'));
}

/** Gives the way to load a part from the slice that offers it, nothing while that slice is still on its way; throws why there is none. */
export function offeredPart<Id extends SharedPartId>(
  id: Id,
  offering: Offering | undefined,
): Load<ComponentType<SharedParts[Id]>> | null {
  if (!offering) throw new PartIsNotOffered(`no slice is called ${sliceOfPart(id)}`);
  if (offering.status === 'loading') return null;
  if (offering.status === 'failed') throw offering.error;
  const load = offering.slice.parts?.[id];
  if (!load) throw new PartIsNotOffered(`${id} is asked for, ${offersOf(offering.slice)} offered`);
  return load;
}

function offersOf({ parts = {} }: Pick<Slice, 'parts'>): string {
  return Object.keys(parts).join(', ') || 'nothing is';
}
