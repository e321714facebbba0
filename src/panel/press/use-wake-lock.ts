import { useEffect } from 'react';

/** Keeps the screen from going dark while a timer runs, where the browser offers it. */
export const useWakeLock = (wanted: boolean): void => {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const granted = await navigator.wakeLock.request('screen');
        if (left) void granted.release();
        else lock = granted;
      } catch {
        // Refused, as on a low battery: the timer runs on all the same.
      }
    };
    void ask();
    // A hidden page loses its lock.
    document.addEventListener('visibilitychange', ask);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [wanted]);
};
