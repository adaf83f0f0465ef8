const TONES_HZ = [440, 480];
const LOUDNESS = 0.08;
/** A second of ringing, then two of silence, as telephones here do. */
const BEAT_MS = 3000;
const RING_SECONDS = 1;
const BEEP_SECONDS = 0.2;

/** Rings until it is stopped; a page in which nothing was clicked yet stays silent, as browsers have it. */
export function ring(): () => void {
  const context = new AudioContext();
  const beat = () => sound(context, RING_SECONDS);
  beat();
  const timer = setInterval(beat, BEAT_MS);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}

/** Says by a short sound that the microphone is open now. */
export function beep(): void {
  const context = new AudioContext();
  sound(context, BEEP_SECONDS);
  setTimeout(() => void context.close(), BEAT_MS);
}

function sound(context: AudioContext, seconds: number): void {
  const gain = context.createGain();
  gain.gain.value = LOUDNESS;
  gain.connect(context.destination);
  for (const hertz of TONES_HZ) {
    const tone = context.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(gain);
    tone.start();
    tone.stop(context.currentTime + seconds);
  }
}
