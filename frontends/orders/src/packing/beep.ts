const TONES = { wrong: [220, 0.5], taken: [880, 0.08], done: [1320, 0.25] } as const;

let audio: AudioContext | undefined;

/** Says by ear what happened, since who packs looks at the goods: low and long is wrong. */
export function beep(kind: keyof typeof TONES): void {
  const [frequency, seconds] = TONES[kind];
  try {
    audio ??= new AudioContext();
    const tone = audio.createOscillator();
    tone.type = kind === 'wrong' ? 'square' : 'sine';
    tone.frequency.value = frequency;
    tone.connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + seconds);
  } catch {
    // A machine without sound shows it all the same.
  }
}
