import type { Cue } from '../../press/timer';

/** Pitches of each cue, Hz, one after the other. */
const NOTES: Readonly<Record<Cue, readonly number[]>> = { half: [523], last: [523, 440], end: [440, 523, 659] };
const NOTE_S = 0.22;
const LOUD = 0.12;

/** How each cue shakes a phone: on and off, milliseconds. */
const SHAKES: Readonly<Record<Cue, readonly number[]>> = { half: [80], last: [80, 90, 80], end: [250] };

let audio: AudioContext | null = null;

/** To be called by a tap: browsers let no sound begin without one. */
export const wakeSound = () => {
  audio ??= new AudioContext();
  void audio.resume();
};

/** Plays a cue as soft tones. */
export const sound = (cue: Cue) => {
  const player = audio;
  if (!player) return;
  NOTES[cue].forEach((pitch, i) => {
    const begin = player.currentTime + i * NOTE_S;
    const tone = player.createOscillator();
    const gain = player.createGain();
    tone.frequency.value = pitch;
    gain.gain.setValueAtTime(0, begin);
    gain.gain.linearRampToValueAtTime(LOUD, begin + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.001, begin + NOTE_S);
    tone.connect(gain).connect(player.destination);
    tone.start(begin);
    tone.stop(begin + NOTE_S);
  });
};

export const canShake = () => 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;

export const shake = (cue: Cue) => {
  if (canShake()) navigator.vibrate([...SHAKES[cue]]);
};
