import { IconPuzzleOff } from '@tabler/icons-react';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { kitWords } from '../kit-words.ts';
import { serviceName, useWords } from '../words/index.ts';
import { EmptyState } from './empty-state.tsx';
import { loadPart, loadedPart, PartIsSlow } from './load-part.ts';
import { RetryButton } from './service-away.tsx';
import { SkeletonLines } from './skeleton.tsx';

/** What is drawn, from which slice, and how it is fetched anew after a failure. */
export interface SlicePartProps<P extends object> {
  /** Name of the slice whose part this is. */
  readonly service: string;
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  /** Registers the slice's remote again; awaited before the part is loaded once more. */
  readonly onRetry?: () => Promise<void>;
  readonly skeleton?: ReactNode;
  /** Box round the error area, for a part that brings its own box when it works. */
  readonly frame?: (content: ReactNode) => ReactNode;
}

/** Draws a part of a slice: skeleton while it loads, its own error area when it is missing, slow or breaks; never more. */
export function SlicePart<P extends object>(part: SlicePartProps<P>) {
  const [attempt, setAttempt] = useState(0);
  const retry = () => void (part.onRetry?.() ?? Promise.resolve()).finally(() => setAttempt((last) => last + 1));
  return (
    <ErrorBoundary
      resetKeys={[attempt, part.load]}
      fallbackRender={({ error }) => {
        const broken = (
          <BrokenPart service={part.service} error={error} onRetry={retry} small={part.frame !== undefined} />
        );
        return part.frame ? part.frame(broken) : broken;
      }}
    >
      <LoadedPart key={attempt} {...part} />
    </ErrorBoundary>
  );
}

function LoadedPart<P extends object>({ load, props, skeleton }: SlicePartProps<P>) {
  const [state, setState] = useState<{ load: unknown; Part: ComponentType<P> | null; error?: Error }>(() => ({
    load,
    Part: loadedPart(load),
  }));
  useEffect(() => {
    let current = true;
    loadPart(load).then(
      (Part) => current && setState({ load, Part }),
      (error: unknown) => current && setState({ load, Part: null, error: asError(error) }),
    );
    return () => {
      current = false;
    };
  }, [load]);
  if (state.error && state.load === load) throw state.error;
  const Part = state.load === load ? state.Part : loadedPart(load);
  return Part ? <Part {...props} /> : (skeleton ?? <SkeletonLines lines={4} />);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Errors cross federated bundles, so a kind is known by its name. */
function reasonOf(error: unknown): 'broken.slow' | 'broken.version' | 'broken.text' {
  if (error instanceof PartIsSlow) return 'broken.slow';
  return error instanceof Error && error.name === 'PartIsNotOffered' ? 'broken.version' : 'broken.text';
}

/** Area that stands for a part of a slice that could not be opened. */
export function BrokenPart(props: { service: string; error: unknown; onRetry: () => void; small?: boolean }) {
  const { service, error, onRetry, small = false } = props;
  const words = useWords(kitWords);
  return (
    <div role="alert" data-slice-broken={service}>
      <EmptyState
        small={small}
        icon={IconPuzzleOff}
        title={words('broken.title', { service: serviceName(service) })}
        text={words(reasonOf(error))}
        action={<RetryButton onRetry={onRetry} />}
      />
    </div>
  );
}
