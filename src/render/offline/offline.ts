import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeWorker } from './write-worker.ts';

/** Writes the service worker. It comes last, since it knows every other file by its bytes. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const { name, files, shell } = writeWorker(fileURLToPath(dir));
      logger.info(`sw.js: build ${name}, ${Object.keys(files).length} files may be kept, ${shell.length} at once`);
    },
  },
});
