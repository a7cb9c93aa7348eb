import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/root.ts';
import { dataset } from '../../src/data/dataset.ts';
import { changesWords } from '../../src/i18n/changes-words.ts';
import { date } from '../../src/i18n/format.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { frozenVersions } from '../../src/render/versions/frozen.ts';

const NEW = 'a-newcomer';
const OLD = 'blue-letter';
const GONE = 'anhui-activity-rooms';
/** Above every frozen version. */
const VERSION = '99.1.0';
const NAME = { en: 'The newcomer programme', zh: '新来的项目' };

/** The site as it is built from a dataset in which one case has been dropped into the folder and one taken out of it. */
describe('a case file dropped into data/cases, and one taken out, with no other edit', () => {
  const work = mkdtempSync(join(tmpdir(), 'shared-care-new-case-'));
  const data = join(work, 'data');
  const read = (path: string) => readFileSync(join(work, 'dist', path), 'utf8');

  beforeAll(() => {
    cpSync(join(ROOT, 'data'), data, { recursive: true });
    const file = (id: string) => join(data, 'cases', `${id}.yaml`);
    const text = readFileSync(file(OLD), 'utf8')
      .replace(`id: ${OLD}`, `id: ${NEW}`)
      .replace(/en: .*\n/, 'en: The newcomer programme\n')
      .replace(/zh: .*\n/, 'zh: 新来的项目\n');
    writeFileSync(file(NEW), text);
    rmSync(file(GONE));
    const version = join(data, 'version.yaml');
    writeFileSync(version, readFileSync(version, 'utf8').replace(/^version: .*/m, `version: '${VERSION}'`));
    execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', join(work, 'dist'), '--silent'],
      { cwd: ROOT, env: { ...process.env, DATA_DIR: data, NODE_ENV: 'production', PICTURES: 'none' }, stdio: 'pipe' },
    );
  }, 240_000);
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  it.each(LANGS)('shows in %s: on a page of its own, in the list, on the map and in its table', (lang) => {
    const name = NAME[lang];
    expect(read(`${lang}/cases/${NEW}/index.html`)).toContain(name);
    expect(read(`${lang}/cases/index.html`)).toContain(name);
    const map = read(`${lang}/figures/quadrant-map/index.html`);
    expect(map).toContain(`data-key="${NEW}/`);
    expect(map).toContain(`/${lang}/cases/${NEW}/#`);
  });

  it('leaves no trace of the one that was taken out', () => {
    const changes = LANGS.map((lang) => join(lang, 'changes', 'index.html'));
    for (const page of globSync('**/*.html', { cwd: join(work, 'dist') }))
      if (!changes.includes(page)) expect(read(page), page).not.toContain(GONE);
  });

  it.each(LANGS)(
    'is told in %s among the changes of the version, and the frozen one before says that this one exists',
    (lang) => {
      const [before] = frozenVersions().slice(-1);
      const w = changesWords[lang];
      const changes = read(`${lang}/changes/index.html`);
      for (const said of [w.version(VERSION), w.casesAdded(1), NAME[lang], w.casesRemoved(1), w.notFrozen])
        expect(changes).toContain(said);
      expect(read(`${lang}/changes.xml`)).toContain(w.casesAdded(1));
      const frozen = read(`${lang}/v/${before?.manifest.version ?? ''}/index.html`);
      expect(frozen).toContain(w.newerExists(VERSION, date(dataset().date, lang)));
      expect(frozen).not.toContain(w.isNewest);
    },
  );
});
