import { useState } from 'react';
import type { Outcome, UserError } from '../graph/index.ts';

/** What an act would send, as the graph gives it. */
interface Previewed<Message> {
  readonly digest: string;
  readonly messages: readonly Message[];
}

/** How an act is looked at, and how it is done with the digest of what was looked at. */
interface PreviewedStepUse<Values, Message> {
  readonly preview: (values: Values) => Promise<Outcome<{ readonly preview: Previewed<Message> | null }>>;
  readonly act: (values: Values, previewDigest: string) => Promise<Outcome<object>>;
  readonly onDone: () => void;
  /** Why it is refused, before or after it was looked at. */
  readonly onRefused: (errors: readonly UserError[]) => void;
}

/** An act that is looked at before it is done: first the preview, then the act with its digest; a stale preview comes anew. */
interface PreviewedStep<Values, Message> {
  readonly messages: readonly Message[] | null;
  /** Indicates whether what would be sent has changed while it was looked at. */
  readonly outdated: boolean;
  readonly busy: boolean;
  readonly look: (values: Values) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly close: () => void;
}

/** Gives the way to look at what an act would send, and then to do it (R4). */
export function usePreviewedStep<Values, Message>(
  use: PreviewedStepUse<Values, Message>,
): PreviewedStep<Values, Message> {
  const [shown, setShown] = useState<{ values: Values; preview: Previewed<Message> } | null>(null);
  const [outdated, setOutdated] = useState(false);
  const [busy, setBusy] = useState(false);
  const refuse = (errors: readonly UserError[]) => {
    setShown(null);
    use.onRefused(errors);
  };
  const look = async (values: Values) => {
    const outcome = await use.preview(values);
    if (!outcome.done) return refuse(outcome.userErrors);
    const { preview } = outcome.payload;
    if (preview) setShown({ values, preview });
  };
  const act = async ({ values, preview }: NonNullable<typeof shown>) => {
    const outcome = await use.act(values, preview.digest);
    if (outcome.done) {
      setShown(null);
      return use.onDone();
    }
    const isOutdated = outcome.userErrors.some(({ code }) => code === 'PREVIEW_OUTDATED');
    setOutdated(isOutdated);
    // A service that is away has been told already; the preview stays for another try.
    if (isOutdated) return look(values);
    if (outcome.userErrors.length > 0) refuse(outcome.userErrors);
  };
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  return {
    messages: shown?.preview.messages ?? null,
    outdated,
    busy,
    look: (values) => {
      setOutdated(false);
      return during(() => look(values));
    },
    confirm: () => during(async () => (shown ? act(shown) : undefined)),
    close: () => setShown(null),
  };
}
