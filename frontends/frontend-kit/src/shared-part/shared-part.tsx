import { createContext, use, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { SharedPartId, SharedParts } from '../contract/index.ts';
import { BrokenPart, SkeletonLines, SlicePart } from '../states/index.ts';
import { offeredPart, sliceOfPart, type Offering } from './offered-part.ts';

/** How the shell tells of its slices to whoever draws a part of another. */
export interface SharedPartSource {
  /** Gives how far a slice has come; nothing where there is none of that name. */
  readonly offeringOf: (slice: string) => Offering | undefined;
  readonly reload: (slice: string) => Promise<void>;
}

const SourceContext = createContext<SharedPartSource>({ offeringOf: () => undefined, reload: async () => {} });

/** Tells every page below which slices there are. */
export function SharedPartProvider({ source, children }: { source: SharedPartSource; children: ReactNode }) {
  return <SourceContext value={source}>{children}</SourceContext>;
}

/** Which part is drawn, with what, and where its error area stands. */
export interface SharedPartProps<Id extends SharedPartId> {
  /** Slice, name and version, as `SharedParts` lists them. */
  readonly of: Id;
  readonly props: SharedParts[Id];
  readonly skeleton?: ReactNode;
  /** Box round the error area, for a part that brings its own box when it works. */
  readonly frame?: (content: ReactNode) => ReactNode;
}

/** Draws a part that another slice offers; one that is missing, slow, broken or of another version says so in this area alone. */
export function SharedPart<Id extends SharedPartId>(part: SharedPartProps<Id>) {
  const { reload, offeringOf } = use(SourceContext);
  const service = sliceOfPart(part.of);
  const offering = offeringOf(service);
  const retry = () => reload(service);
  return (
    <ErrorBoundary
      resetKeys={[offering, part.of]}
      fallbackRender={({ error }) => {
        const broken = (
          <BrokenPart service={service} error={error} onRetry={() => void retry()} small={part.frame !== undefined} />
        );
        return part.frame ? part.frame(broken) : broken;
      }}
    >
      <Offered part={part} offering={offering} service={service} onRetry={retry} />
    </ErrorBoundary>
  );
}

function Offered<Id extends SharedPartId>(asked: {
  part: SharedPartProps<Id>;
  offering: Offering | undefined;
  service: string;
  onRetry: () => Promise<void>;
}) {
  const { part, offering, service, onRetry } = asked;
  const { of, props, skeleton, frame } = part;
  const load = offeredPart(of, offering);
  if (!load) return skeleton ?? <SkeletonLines lines={4} />;
  return (
    <SlicePart
      service={service}
      load={load}
      props={props}
      onRetry={onRetry}
      skeleton={skeleton}
      {...(frame ? { frame } : {})}
    />
  );
}
