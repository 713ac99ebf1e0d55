import type { CenterKind } from './graph.ts';

/** Each kind has a shape of its own, so that nothing is said by colour alone. */
export function Shape({ kind, radius, strokeWidth }: { kind: CenterKind; radius: number; strokeWidth: number }) {
  const side = radius * 0.9;
  if (kind === 'INSTITUTION') {
    return <rect x={-side} y={-side} width={2 * side} height={2 * side} rx={radius / 4} strokeWidth={strokeWidth} />;
  }
  if (kind === 'PROGRAM' || kind === 'AWARD') {
    const tip = radius * 1.2;
    const points = kind === 'PROGRAM' ? [0, -tip, tip, 0, 0, tip, -tip, 0] : [0, -tip, tip, side, -tip, side];
    return <polygon points={points.join(' ')} strokeWidth={strokeWidth} />;
  }
  return <circle r={radius} strokeWidth={strokeWidth} />;
}
