import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, installPackages } from './debian.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_FILES = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** What to do where no browser can be had. */
export const NO_CHROMIUM =
  'No Chromium or Chrome was found, and the tests need a real one.\n' +
  'Install one (Debian, Ubuntu: `apt-get install chromium`; Fedora: `dnf install chromium`; ' +
  'macOS: `brew install --cask google-chrome`;\nWindows: `winget install Google.Chrome`), ' +
  'or set CHROME_PATH to the program of one that is installed.';

export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
}

const HERE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * The program of an installed Chromium or Chrome, `CHROME_PATH` before all others; null where there is none.
 * Throws where `CHROME_PATH` names no file: another browser than the one asked for would be a surprise.
 */
export function findChromium({ platform, env, exists }: Machine = HERE): string | null {
  const asked = env['CHROME_PATH'];
  if (asked) {
    if (!exists(asked)) throw new Error(`CHROME_PATH names ${asked}, which does not exist. Correct or unset it`);
    return asked;
  }
  return candidates(platform, env).find(exists) ?? null;
}

function candidates(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
    return roots.flatMap((root) => WINDOWS_FILES.map((file) => `${root}\\${file}`));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return platform === 'darwin' ? [...MAC_APPS, ...onPath] : onPath;
}

/**
 * As `findChromium`, but installs Debian's own chromium where there is none and the rights to do so are there.
 * Throws with what to install where no browser can be had.
 */
export function provideChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  if (!canInstall()) throw new Error(NO_CHROMIUM);
  console.log('No Chromium here yet: installing Debian’s.');
  try {
    installPackages('chromium');
  } catch (cause) {
    throw new Error(NO_CHROMIUM, { cause });
  }
  const installed = findChromium();
  if (installed === null) throw new Error(NO_CHROMIUM);
  return installed;
}
