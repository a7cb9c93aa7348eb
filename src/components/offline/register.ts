import { asset } from '../href.ts';

/** How long in ms after loading: a reader who only passes by is spared what follows. */
const AFTER = 2000;

/** Where the reader asks to save data, nothing is kept. */
const savesData = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

// While one writes there is no worker.
if (import.meta.env.PROD && 'serviceWorker' in navigator && !savesData)
  addEventListener('load', () =>
    setTimeout(() => void navigator.serviceWorker.register(asset('sw.js')).catch(() => undefined), AFTER),
  );
