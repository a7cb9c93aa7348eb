/**
 * `BASE_PATH` as a path that begins and ends with a slash: nothing, `/`, `site`, `/site` and `/site/` are all understood.
 */
export function basePath(value: string | undefined = process.env['BASE_PATH']): string {
  const name = (value ?? '').replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}
