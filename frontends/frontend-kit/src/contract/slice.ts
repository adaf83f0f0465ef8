import type { ApolloClient, DocumentNode, TypePolicies } from '@apollo/client';
import type { Role } from '@madang/shared-schema/roles';
import type { ComponentType } from 'react';
import type { Bilingual, Messages } from '../words/index.ts';
import type { Load } from './load.ts';
import type { OfferedParts } from './shared-parts.ts';

/** Version of what the shell and a slice promise each other; the shell refuses a slice of another version. */
export const CONTRACT_VERSION = 1;

/** Icon drawn at a given size in the colour of the text. */
export type Icon = ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean }>;

/** Screen of a slice that the rail, the tabs above its pages and the search box offer. */
export interface NavItem {
  readonly to: string;
  readonly label: Bilingual;
  readonly forRoles?: readonly Role[];
}

/** Page under `/<slice-id>/`; the empty path is the slice's first page. */
export interface SliceRoute {
  readonly path: string;
  readonly load: Load<ComponentType>;
}

/** The customer a panel is drawn for: enough to read its own fragment from the cache. */
export interface CustomerRef {
  readonly __typename: 'Customer';
  readonly id: string;
}

/** Area of the customer page; its fragment becomes part of the page's one query. */
export interface CustomerPanel {
  readonly id: string;
  readonly title: Bilingual;
  readonly slot: 'header' | 'main' | 'side';
  readonly order: number;
  readonly fragment: DocumentNode;
  readonly load: Load<ComponentType<{ customer: CustomerRef }>>;
}

/** One thing found by the search box. */
export interface SearchResult {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly detail?: string;
  readonly to: string;
  /** Indicates whether the text names exactly this thing, so that Enter may go there at once. */
  readonly sure?: boolean;
}

/** Asks one slice's part of the graph for a text; rejects when its service is away. */
export type Search = (client: ApolloClient, text: string, signal: AbortSignal) => Promise<readonly SearchResult[]>;

/** Act that the search box offers by name. */
export interface SliceCommand {
  readonly id: string;
  readonly label: Bilingual;
  readonly to: string;
  readonly forRoles?: readonly Role[];
}

/** What a slice says of itself; everything heavy is loaded later. */
export interface SliceWish {
  readonly id: string;
  readonly icon: Icon;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** Roles whose work this slice is; others do not see it in the rail, the graph decides what they may read. */
  readonly forRoles: readonly Role[];
  readonly nav: readonly NavItem[];
  readonly routes: readonly SliceRoute[];
  readonly messages: Messages;
  readonly panels?: { readonly customer?: readonly CustomerPanel[] };
  /** Parts of this slice that pages of others draw, as `SharedParts` names them. */
  readonly parts?: OfferedParts;
  /** Bar of the telephone, drawn in the frame of every screen for these roles. */
  readonly callBar?: { readonly forRoles: readonly Role[]; readonly load: Load<ComponentType> };
  readonly search?: { readonly load: Load<Search> };
  readonly commands?: readonly SliceCommand[];
  /** How the slice's lists are kept in the one cache. */
  readonly typePolicies?: TypePolicies;
}

/** A slice as the shell mounts it. */
export interface Slice extends SliceWish {
  readonly contractVersion: typeof CONTRACT_VERSION;
}

/** Declares a slice; the value is the default export of its `slice.tsx`. */
export function defineSlice(wish: SliceWish): Slice {
  return { ...wish, contractVersion: CONTRACT_VERSION };
}
