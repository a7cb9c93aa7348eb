import { disputeWords } from '../../i18n/dispute-words.ts';
import { isLang } from '../../i18n/languages.ts';
import { copyText } from '../copy-text.ts';
import { href } from '../href.ts';
import { codeName } from './code-name.ts';
import { disputedOn } from './fill.ts';
import { draftAddress, report } from './report.ts';

const code = document.documentElement.lang.slice(0, 2);
const lang = isLang(code) ? code : 'en';
const words = disputeWords[lang];
const prepared = document.querySelector<HTMLElement>('.dispute-text');
const copy = document.querySelector<HTMLButtonElement>('.dispute-copy');
const status = document.querySelector<HTMLElement>('.dispute-status');
const draft = document.querySelector<HTMLAnchorElement>('.dispute-draft');
const about = document.querySelector<HTMLElement>('.dispute-about');

/** The other language is asked about the same code. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;

if (copy && prepared && status) {
  copy.hidden = false;
  copy.addEventListener('click', () => {
    void copyText(copy, prepared.textContent).then((copied) => {
      status.textContent = copied ? words.copied : words.failed;
    });
  });
}

const name = codeName(new URLSearchParams(location.search).get('code'));
if (name && prepared) {
  const page = new URL(href(lang, `cases/${name.caseId}`), location.href);
  void disputedOn(page, name).then((disputed) => {
    if (!disputed) return;
    const filled = report(disputed, words, prepared.dataset['version'] ?? '', prepared.dataset['colon'] ?? '');
    prepared.textContent = filled.body;
    if (draft?.dataset['issues']) draft.href = draftAddress(draft.dataset['issues'], filled);
    const link = about?.querySelector('a');
    if (!about || !link) return;
    link.href = disputed.address;
    link.textContent = [disputed.programme, disputed.phase, disputed.indicator]
      .filter((part) => part !== '')
      .join(' · ');
    about.hidden = false;
  });
}
