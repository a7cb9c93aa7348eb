/**
 * Runs in the page: changes the handles of its figure again and again, and measures in ms how long each change takes until
 * the browser has painted it. The changes are the same in every run.
 */
export async function changeAndPaint(changes: number): Promise<number[]> {
  const parts = [...document.querySelectorAll<HTMLElement>('report-figure form [data-key]')];
  const painted = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
    });
  const change = (part: HTMLElement, turn: number): void => {
    const select = part.querySelector('select');
    const inputs = [...part.querySelectorAll('input')];
    const [input] = inputs;
    if (select) select.selectedIndex = (select.selectedIndex + 1 + turn) % select.options.length;
    else if (part.dataset['kind'] === 'slider' && input) {
      const before = input.value;
      input.stepUp();
      if (input.value === before) input.value = input.min;
    } else if (part.dataset['kind'] === 'find' || part.dataset['kind'] === 'picks') {
      const options = [...part.querySelectorAll('option')];
      if (input) input.value = options[turn % options.length]?.value ?? '';
    } else {
      const next = inputs[(inputs.findIndex(({ checked }) => checked) + 1) % inputs.length];
      if (next) next.checked = true;
    }
    (select ?? input)?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const times: number[] = [];
  for (let turn = 0; turn < changes; turn++) {
    const part = parts[turn % parts.length];
    if (!part) break;
    const start = performance.now();
    change(part, turn);
    await painted();
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 20));
  }
  return times;
}
