/** The sign of Madang: four rooms round a courtyard, which is also the letter ㅁ. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--md-accent-fill)" />
      <rect x="8.5" y="8.5" width="15" height="15" rx="2" fill="none" stroke="#fff" strokeWidth="3" />
    </svg>
  );
}
