import type { APIRoute } from 'astro';
import { asset } from '../components/href.ts';
import { LANGS } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { ICONS, iconPath } from '../render/discovery/icon-path.ts';
import { THEME } from '../render/discovery/site-theme.ts';

const { site, root } = strings(LANGS[0]);

/** The web manifest, for those who keep the site beside their programs. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(
      {
        name: root.title,
        short_name: site.nameOther,
        description: LANGS.map((lang) => strings(lang).site.description).join(' '),
        id: asset(''),
        start_url: asset(''),
        scope: asset(''),
        display: 'minimal-ui',
        theme_color: THEME.light,
        background_color: THEME.light,
        icons: [
          { src: asset('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
          ...ICONS.map((size) => ({ src: asset(iconPath(size)), sizes: `${size}x${size}`, type: 'image/png' })),
        ],
      },
      null,
      2,
    )}\n`,
    { headers: { 'content-type': 'application/manifest+json' } },
  );
