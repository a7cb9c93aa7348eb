// Preloaded by every npm script, in plain JavaScript, so that an older Node says what is wrong instead of stumbling
// over the first TypeScript file. npm finds the project's own Node in node_modules/.bin before any other.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  console.error(
    `This project brings its own Node 24, but Node ${process.versions.node} is running.\n` +
      'Run `npm ci` (with install scripts allowed), then call the scripts through npm: `npm start`, `npm test`.',
  );
  process.exit(1);
}
