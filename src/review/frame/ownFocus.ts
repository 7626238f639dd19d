const tell = (target: Element, name: string, bubbles: boolean, relatedTarget: Element) =>
  target.dispatchEvent(new FocusEvent(name, { bubbles, composed: true, relatedTarget }));

/**
 * A focus that only this frame knows of. The browser has one focus for all frames: a tile of the board that moved it
 * would take it away from whoever is typing there. Steps and the console's own code see a focus as they expect it.
 */
export function keepFocusInside(): void {
  let active: Element = document.body;
  const current = () => (active.isConnected ? active : document.body);
  const move = (next: Element) => {
    const before = current();
    if (before === next) return;
    active = next;
    tell(before, 'blur', false, next);
    tell(before, 'focusout', true, next);
    tell(next, 'focus', false, before);
    tell(next, 'focusin', true, before);
  };
  Object.defineProperty(document, 'activeElement', { get: current });
  HTMLElement.prototype.focus = function focus() {
    move(this);
  };
  HTMLElement.prototype.blur = function blur() {
    if (current() === this) move(document.body);
  };
}
