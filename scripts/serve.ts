// `npm run preview`, and the second half of `npm start`: serves dist/ as it was last built, on PORT where that is set.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { portFor } from './lib/port-for.ts';
import { ROOT } from './lib/root.ts';
import { serve } from './lib/serve.ts';

const dir = join(ROOT, 'dist');
if (!existsSync(dir)) {
  console.error('There is no dist/ yet. Run `npm start`, which builds it first.');
  process.exit(1);
}
const port = await portFor(process.env['PORT']).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
const { url } = await serve({ dir, port });
console.log(`\nShared Care · 共护 is open at ${url}\nPress Ctrl+C to stop.`);
