import { useHasRole } from '@madang/frontend-kit';
import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import type { DeskOrder, DeskSelection, DeskSlot } from './desk-slot.ts';
import { bulkActs, orderActs, orderPanels } from './desk-slots.ts';

interface Part<Props> {
  readonly slot: DeskSlot<Props>;
  readonly Component: LazyExoticComponent<ComponentType<Props>>;
}

const bulkParts = bulkActs.map(partOf);
const orderActParts = orderActs.map(partOf);
const orderPanelParts = orderPanels.map(partOf);

function partOf<Props>(slot: DeskSlot<Props>): Part<Props> {
  return { slot, Component: lazy(() => slot.load().then((component) => ({ default: component }))) };
}

/** Buttons of other features over what is selected. */
export function BulkActs(selection: DeskSelection) {
  const hasRole = useHasRole();
  return bulkParts
    .filter(({ slot }) => hasRole(...slot.forRoles))
    .map(({ slot, Component }) => (
      <Suspense key={slot.id} fallback={null}>
        <Component {...selection} />
      </Suspense>
    ));
}

/** Buttons of other features on one order. */
export function OrderActs(order: DeskOrder) {
  const hasRole = useHasRole();
  return orderActParts
    .filter(({ slot }) => hasRole(...slot.forRoles))
    .map(({ slot, Component }) => (
      <Suspense key={slot.id} fallback={null}>
        <Component {...order} />
      </Suspense>
    ));
}

/** Panels of other features on one order. */
export function OrderPanels(order: DeskOrder) {
  const hasRole = useHasRole();
  return orderPanelParts
    .filter(({ slot }) => hasRole(...slot.forRoles))
    .map(({ slot, Component }) => (
      <Suspense key={slot.id} fallback={null}>
        <Component {...order} />
      </Suspense>
    ));
}
