import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../../scripts/lib/chromium.ts';

const machine = (platform: NodeJS.Platform, env: Machine['env'], ...files: string[]): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

describe('findChromium', () => {
  it('takes the browser that CHROME_PATH names before any other', () => {
    const env = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
    expect(findChromium(machine('linux', env, '/opt/chrome', '/usr/bin/chromium'))).toBe('/opt/chrome');
  });

  it('does not fall back where CHROME_PATH names nothing', () => {
    const env = { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' };
    expect(() => findChromium(machine('linux', env, '/usr/bin/chromium'))).toThrow('CHROME_PATH names /opt/gone');
  });

  it('finds chromium or chrome on the path', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    expect(findChromium(machine('linux', env, '/usr/bin/google-chrome-stable'))).toBe('/usr/bin/google-chrome-stable');
    expect(findChromium(machine('linux', env, '/usr/bin/google-chrome', '/usr/bin/chromium'))).toBe(
      '/usr/bin/chromium',
    );
  });

  it('finds Chrome where macOS and Windows keep it', () => {
    const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine('darwin', { PATH: '/usr/bin' }, app))).toBe(app);
    const exe = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium(machine('win32', { PROGRAMFILES: 'C:\\Program Files' }, exe))).toBe(exe);
  });

  it('finds nothing where there is nothing', () => {
    expect(findChromium(machine('linux', { PATH: '/usr/bin' }))).toBeNull();
  });
});
