type Keep = () => void | Promise<void>;

const kept = new Set<Keep>();

/** Has something unfinished kept whenever the screen may change under the person, such as when the telephone rings (J13); gives the way to stop. */
export function saveDraftsOf(keep: Keep): () => void {
  kept.add(keep);
  return () => kept.delete(keep);
}

/** Keeps all that is being written now; one place that cannot be kept does not keep the others from it. */
export async function saveAllDrafts(): Promise<void> {
  await Promise.allSettled([...kept].map(async (keep) => keep()));
}
