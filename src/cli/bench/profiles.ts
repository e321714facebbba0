/** A visitor's line and device, as Chromium imitates them. */
export interface Profile {
  readonly id: 'slow-phone' | 'fast-4g';
  readonly title: string;
  readonly bitsPerSecond: number;
  /** Round trip, ms. */
  readonly latencyMs: number;
  /** How many times slower than this machine's main thread. */
  readonly cpuSlowdown: number;
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
}

export const PROFILES: Readonly<Record<Profile['id'], Profile>> = {
  'slow-phone': {
    id: 'slow-phone',
    title: 'slow phone (1.6 Mbit/s, 150 ms, main thread 4 times slower, 390×844)',
    bitsPerSecond: 1.6e6,
    latencyMs: 150,
    cpuSlowdown: 4,
    viewport: { width: 390, height: 844 },
  },
  'fast-4g': {
    id: 'fast-4g',
    title: 'fast 4G (9 Mbit/s, 165 ms, 640×480)',
    bitsPerSecond: 9e6,
    latencyMs: 165,
    cpuSlowdown: 1,
    viewport: { width: 640, height: 480 },
  },
};
