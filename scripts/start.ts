// `npm start`: builds the site and serves it.
import { run } from './lib/run.ts';

const { ok } = await run('astro', ['build']);
if (!ok) {
  console.error('\nThe site was not built; the reason stands above.');
  process.exit(1);
}
await import('./serve.ts');
