/**
 * Keeps for each object what was last made from it, as long as the key stays the same: a figure is drawn anew at each
 * change by a reader, and most of it is as it was.
 */
export function keeper<T>(): (of: object, key: string, make: () => T) => T {
  const kept = new WeakMap<object, { readonly key: string; readonly value: T }>();
  return (of, key, make) => {
    const known = kept.get(of);
    if (known?.key === key) return known.value;
    const value = make();
    kept.set(of, { key, value });
    return value;
  };
}
