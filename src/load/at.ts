/** The value of a key, made and kept where there is none. */
export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export function newMap<K, V>(): Map<K, V> {
  return new Map();
}
