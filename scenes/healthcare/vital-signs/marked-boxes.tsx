import type { Object3D } from 'three';
import type { readyWard } from './Ward.tsx';

/** The things at the arm, by the names of their boxes. */
const AT_ARM: Readonly<Record<string, string>> = {
  brachial: 'pulse-brachial',
  radial: 'pulse-radial',
  bulb: 'bulb',
  valve: 'valve',
  dial: 'gauge',
  headset: 'earpieces',
  cuffOn: 'cuff',
  cuffOff: 'cuff',
  chestpiece: 'chestpiece',
  sleeveRight: 'sleeve',
  sleeveLeft: 'sleeve',
};

/** Says what stands for a thing in the picture: the box that a pointer can hit now; null while there is none. */
export function markedBoxes({
  things,
  probe,
  arms,
  work,
}: Awaited<ReturnType<typeof readyWard>>): (target: string) => Object3D | null {
  const boxes = new Map<string, Object3D[]>();
  const add = (target: string | undefined, box: Object3D) => {
    if (target) boxes.set(target, [...(boxes.get(target) ?? []), box]);
  };
  for (const { thing, box } of things) add(thing.target, box);
  for (const { name, box } of work.list) add(AT_ARM[name], box);
  for (const arm of [arms.right, arms.left]) add('arm', arm);
  // what lies in its holder is picked up by a box of its own; from elsewhere that of the thermometer leads there
  boxes.set('probe', [probe, ...(boxes.get('probe') ?? [])]);
  return (target) => boxes.get(target)?.find(({ pointerEvents }) => pointerEvents === 'auto') ?? null;
}
