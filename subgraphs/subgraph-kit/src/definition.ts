import type { Role } from '@madang/shared-schema/roles';
import { HOUSE_EVENTS, slices } from '@madang/shared-schema/slices';
import type { MigrationObject } from '@mikro-orm/core';
import { approvalParts, type ApprovalFeature } from './approvals/approval-parts.ts';
import type { ApprovalKind } from './approvals/approval.ts';
import type { RowSchema } from './database.ts';
import type { DeadlineClock, DeadlinesFeature } from './deadlines/clocks.ts';
import { deadlineParts } from './deadlines/deadline-parts.ts';
import { dispatchParts, type DispatchFeature } from './dispatch/dispatch-parts.ts';
import type { MessageDeclaration } from './dispatch/dispatch-room.ts';
import { documentApprovals, documentsOfSlice, documentsParts } from './documents/documents-parts.ts';
import type { DocumentFeature, DocumentsOfSlice } from './documents/documents.ts';
import type { EventHandler } from './events.ts';
import { extractsParts } from './extracts/extracts-parts.ts';
import type { ExtractDeclaration, ExtractFeature } from './extracts/extracts.ts';
import type { DecoratedClass, ReferenceResolver, SchemaParts } from './federated-schema.ts';
import { fileRows } from './files/file.entity.ts';
import type { FileDeclaration } from './files/files.ts';
import type { Jobs } from './jobs.ts';
import { privacyParts, type PrivacyFeature } from './privacy/privacy-parts.ts';
import type { Routes } from './routes.ts';
import { surveyParts, type SurveyFeature } from './surveys/survey-parts.ts';
import type { Survey } from './surveys/survey.ts';

/** One piece of the business, as its folder lists it. */
export interface Feature
  extends
    PrivacyFeature,
    DeadlinesFeature,
    ApprovalFeature,
    SurveyFeature,
    DocumentFeature,
    DispatchFeature,
    ExtractFeature {
  readonly resolvers?: readonly DecoratedClass[];
  readonly types?: readonly DecoratedClass[];
  readonly rows?: readonly RowSchema[];
  /** How another subgraph's reference to an entity of this feature is found, by type name. */
  readonly references?: Readonly<Record<string, ReferenceResolver>>;
  /** What the feature does when it hears of events of other slices, by event type. */
  readonly hears?: Readonly<Record<string, EventHandler>>;
  readonly jobs?: Jobs;
  /** Doors for programs of the house that speak no GraphQL. */
  readonly routes?: Routes;
}

/** A subgraph, as its `subgraph.ts` lists it. */
export interface SubgraphDefinition {
  readonly name: string;
  /** Roles that read every row of the slice; none unless said. */
  readonly wide?: readonly Role[];
  /** Files that the slice holds; none unless said. */
  readonly files?: FileDeclaration | null;
  readonly features: readonly Feature[];
  readonly migrations: readonly MigrationObject[];
}

/** All features of a subgraph put together. */
export interface Subgraph extends SchemaParts {
  readonly wide: readonly Role[];
  readonly rows: readonly RowSchema[];
  readonly migrations: readonly MigrationObject[];
  readonly hears: Readonly<Record<string, EventHandler>>;
  readonly jobs: Jobs;
  readonly approvals: readonly ApprovalKind[];
  readonly surveys: readonly Survey[];
  readonly files: FileDeclaration | null;
  readonly documents: DocumentsOfSlice;
  readonly extracts: readonly ExtractDeclaration[];
  readonly messages: readonly MessageDeclaration[];
  readonly routes: readonly Routes[];
  readonly clocks: readonly DeadlineClock[];
}

/** Puts the features of a subgraph together; throws when it does not hear what the list of slices says it hears. */
export function defineSubgraph({
  name,
  wide = [],
  files = null,
  features: own,
  migrations,
}: SubgraphDefinition): Subgraph {
  const dispatching = dispatchParts(name, own);
  const documents = documentsOfSlice([...own, dispatching]);
  const approvals = [...own.flatMap((feature) => feature.approvals ?? []), ...documentApprovals(documents)];
  const extracts = own.flatMap((feature) => feature.extracts ?? []);
  const surveys = own.flatMap((feature) => feature.surveys ?? []);
  const rooms: readonly Feature[] = [
    ...own,
    deadlineParts(name, own),
    approvalParts(name, approvals),
    surveyParts(
      name,
      surveys,
      own.flatMap((feature) => feature.messages ?? []),
    ),
    documentsParts(name, wide, documents),
    extractsParts(extracts),
    dispatching,
  ];
  const features: readonly Feature[] = [...rooms, privacyParts(name, rooms)];
  const subgraph = {
    name,
    wide,
    files,
    approvals,
    surveys,
    documents,
    extracts,
    migrations,
    resolvers: features.flatMap((feature) => feature.resolvers ?? []),
    types: features.flatMap((feature) => feature.types ?? []),
    rows: [...new Set([...features.flatMap((feature) => feature.rows ?? []), ...(files ? fileRows : [])])],
    references: merged(features, (feature) => feature.references),
    hears: merged(features, (feature) => feature.hears),
    jobs: merged(features, (feature) => feature.jobs),
    messages: own.flatMap((feature) => feature.messages ?? []),
    routes: features.flatMap((feature) => feature.routes ?? []),
    clocks: own.flatMap((feature) => feature.clocks ?? []),
  };
  assertHearsWhatIsListed(name, Object.keys(subgraph.hears));
  return subgraph;
}

function merged<Value>(
  features: readonly Feature[],
  pick: (feature: Feature) => Readonly<Record<string, Value>> | undefined,
): Record<string, Value> {
  const all: Record<string, Value> = {};
  for (const [key, value] of features.flatMap((feature) => Object.entries(pick(feature) ?? {}))) {
    if (key in all) throw new Error(`two features claim ${key}`);
    all[key] = value;
  }
  return all;
}

function assertHearsWhatIsListed(name: string, heard: readonly string[]): void {
  const listed = slices.find((slice) => slice.name === name)?.listensTo ?? [];
  const missing = listed.filter((type) => !heard.includes(type));
  const extra = heard.filter((type) => !listed.includes(type) && !HOUSE_EVENTS.includes(type));
  if (missing.length + extra.length > 0) {
    throw new Error(
      `${name}: slices.json and the features disagree on events (no handler: ${missing.join() || '-'}; not listed: ${extra.join() || '-'})`,
    );
  }
}
