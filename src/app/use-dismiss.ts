import { useEffect } from 'react';

interface Dismissal {
  readonly open: boolean;
  /** Ids of what opens and of the button that opens it, which gets the focus back. */
  readonly card: string;
  readonly opener: string;
  /** Whether pointing elsewhere closes it too, and Escape from anywhere; what is used while the leg is turned stays. */
  readonly fleeting: boolean;
  readonly onDismiss: () => void;
}

/** Closes a card by Escape and, if it is fleeting, by pointing elsewhere. */
export const useDismiss = ({ open, card, opener, fleeting, onDismiss }: Dismissal) =>
  useEffect(() => {
    if (!open) return;
    const holds = (node: EventTarget | null) =>
      node instanceof Node && [card, opener].some((id) => document.getElementById(id)?.contains(node));
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      const inside = holds(document.activeElement);
      if (!inside && !fleeting) return;
      // Else the same key would also let the selection go.
      event.preventDefault();
      onDismiss();
      if (inside) document.getElementById(opener)?.focus();
    };
    const point = (event: PointerEvent) => {
      if (!fleeting || holds(event.target)) return;
      onDismiss();
      // On the leg the same tap would also choose something or let it go.
      if (event.target instanceof HTMLCanvasElement) event.stopPropagation();
    };
    // Ahead of the page's own shortcuts, which leave alone what somebody has taken.
    window.addEventListener('keydown', press, true);
    window.addEventListener('pointerdown', point, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('pointerdown', point, true);
    };
  }, [open, card, opener, fleeting, onDismiss]);
