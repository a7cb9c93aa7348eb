/** Lets the arrow keys go from the field to the results and between them; the tab key does so anyway. */
export function walk(host: HTMLElement, field: HTMLInputElement): void {
  host.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...host.querySelectorAll<HTMLElement>('section:not([hidden]) a:not([hidden])')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
