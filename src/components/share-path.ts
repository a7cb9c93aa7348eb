/**
 * File of the picture by which a page is shared: `/en/cases/` has `share/en/cases.png`.
 *
 * @param pathname path of the page, base included
 * @param base path under which the site is served
 */
export function sharePath(pathname: string, base: string): string {
  const page = pathname.slice(base.replace(/\/*$/, '').length).replace(/^\/|\/$|\.html$/g, '');
  return `share/${page || 'index'}.png`;
}
