/**
 * Area that two circles share, in squared units of the radii.
 * Formula: E. W. Weisstein, «Circle-Circle Intersection», MathWorld, eq. 14.
 */
export function lensArea(r: number, s: number, d: number): number {
  if (d >= r + s) return 0;
  if (d <= Math.abs(r - s)) return Math.PI * Math.min(r, s) ** 2;
  const a = Math.acos((d * d + r * r - s * s) / (2 * d * r));
  const b = Math.acos((d * d + s * s - r * r) / (2 * d * s));
  const kite = Math.sqrt((-d + r + s) * (d + r - s) * (d - r + s) * (d + r + s));
  return r * r * a + s * s * b - kite / 2;
}

/** The distance between the centres of two circles at which they share a given area, by bisection to 1e-9. */
export function vennDistance(r: number, s: number, area: number): number {
  let [near, far] = [Math.abs(r - s), r + s];
  while (far - near > 1e-9) {
    const d = (near + far) / 2;
    if (lensArea(r, s, d) > area) near = d;
    else far = d;
  }
  return (near + far) / 2;
}
