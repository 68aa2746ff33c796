const THINGS = 'a[href], button, input, select, textarea, [tabindex="0"]';

/**
 * A ref for a part of a page whose buttons come and go. Where the one that has the focus waits, it has the focus again
 * afterwards; where it is gone or switched off, the entry after it has, or the one before, or what is around it.
 */
export function keepFocus(root: HTMLElement | null): (() => void) | undefined {
  if (!root) return undefined;
  let held: HTMLElement | undefined;
  let around: Element[] = [];
  const hold = ({ target }: FocusEvent) => {
    held = target as HTMLElement;
    around = aroundOf(held, root);
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    const left = held;
    // It is still in the page while it is being taken out.
    queueMicrotask(() => {
      if (held === left && (relatedTarget || (left?.isConnected && !isOff(left)))) held = undefined;
    });
  };
  const look = () => {
    const active = document.activeElement;
    if (!held || (active !== document.body && active !== held) || held.hasAttribute('data-loading')) return;
    if (held.isConnected && !isOff(held)) return held.focus();
    for (const place of around) {
      const thing = place.isConnected && [place, ...place.querySelectorAll(THINGS)].find(isThing);
      if (thing) return (thing as HTMLElement).focus();
    }
  };
  const changes = new MutationObserver(look);
  changes.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  root.addEventListener('focusin', hold);
  root.addEventListener('focusout', leave);
  return () => {
    changes.disconnect();
    root.removeEventListener('focusin', hold);
    root.removeEventListener('focusout', leave);
  };
}

const isOff = (element: Element) => element.matches(':disabled');
const isThing = (element: Element) => element.matches(THINGS) && !isOff(element) && element.checkVisibility();

/** From the nearest outwards: each, what stands after it and before it. */
function aroundOf(element: Element, root: Element): Element[] {
  if (element === root || !element.parentElement) return [element];
  const near = [element, element.nextElementSibling, element.previousElementSibling].filter((one) => one !== null);
  return [...near, ...aroundOf(element.parentElement, root)];
}
