import { isBorrowed, spokenLanguage } from '../content/words';

const holdsBorrowed = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && isBorrowed(node.nodeValue ?? ''));

/** Marks one element as English while what it says was borrowed from there, and takes the mark back when it no longer is. */
const mark = (element: Element) => {
  const borrowed = spokenLanguage() !== 'en' && holdsBorrowed(element);
  if (borrowed) element.setAttribute('lang', 'en');
  else if (element.hasAttribute('data-borrowed')) element.removeAttribute('lang');
  element.toggleAttribute('data-borrowed', borrowed);
};

/**
 * Has sentences that a translation lacks read out as English: wherever one comes to stand on the page, its element says `lang`.
 * Done on the page and not in each component, so that none can forget it.
 */
export const markBorrowed = (root: Element): (() => void) => {
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element) mark(element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        mark(node);
        for (const each of node.querySelectorAll('*')) mark(each);
      }
    }
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
};
