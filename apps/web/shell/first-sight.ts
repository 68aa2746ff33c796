/**
 * What the server wrote of a page stays in sight until the page itself has more to show than that it loads: no blank
 * screen, no grey shapes where words were.
 */
export function keepFirstSight(root: HTMLElement): void {
  const first = document.getElementById('first-sight');
  if (!first) return;
  const isReady = () =>
    root.querySelector('h1, [role=alert]') !== null && !root.querySelector('.mantine-Skeleton-root');
  const watch = new MutationObserver(() => {
    if (!isReady()) return;
    watch.disconnect();
    first.remove();
  });
  watch.observe(root, { childList: true, subtree: true });
}
