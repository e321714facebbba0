import { useEffect } from 'react';

/** Fills the screen where the browser offers and allows it, for as long as the caller is there; `onLeft` hears of Escape. */
export const useFullScreen = (onLeft: () => void): void => {
  useEffect(() => {
    const page = document.documentElement;
    let filled = false;
    const fill = () => {
      filled = true;
    };
    // Browsers refuse it to a link that was opened and not clicked: large words fit a window too.
    if (navigator.userActivation?.isActive) page.requestFullscreen?.().then(fill, () => {});
    // The browser keeps the Escape key of a filled screen to itself and only says that it is over.
    const change = () => {
      if (filled && !document.fullscreenElement) onLeft();
    };
    document.addEventListener('fullscreenchange', change);
    return () => {
      document.removeEventListener('fullscreenchange', change);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [onLeft]);
};
