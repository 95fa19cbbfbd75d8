import { Mesh, MeshBasicMaterial, RingGeometry } from 'three';
import { hitBox } from '../../../src/kit/space/pointing.ts';
import type { Bedside } from './models.tsx';
import { makeTubes } from './tubes.tsx';

type Parts = Bedside['parts'];

/** What the models do not bring: boxes for the pointer, ripples for what is heard and felt, hoses between the parts. */
export function rigUp(parts: Parts) {
  const ripples = { dial: makeRipple(PLATE), fingers: makeRipple(PLATE) };
  parts.dial_centre.add(ripples.dial);
  parts.fingers.add(ripples.fingers);
  const boxes = makeBoxes(parts);
  const list = Object.entries(boxes).map(([name, box]) => ({ name, box }));
  return { boxes, list, tubes: makeTubes(parts), ripples };
}

/** The teal of the bed's number plate. */
const PLATE = 0x0f6a6e;

/** What the pointer hits, around the parts that can be used. */
function makeBoxes(parts: Parts) {
  const add = (parent: keyof Parts, box: Mesh) => {
    box.pointerEvents = 'auto';
    parts[parent].add(box);
    return box;
  };
  const field = hitBox([0.85, 0.004, 0.5], [0.05, 0.03, 0]);
  field.pointerEvents = 'auto';
  parts.bed.add(field);
  return {
    brachial: add('artery_brachial', hitBox([0.05, 0.012, 0.04])),
    radial: add('artery_radial', hitBox([0.06, 0.04, 0.045])),
    bulb: add('bulb_body', hitBox([0.075, 0.075, 0.075])),
    valve: add('valve_screw', hitBox([0.036, 0.034, 0.036], [0, 0.008, 0])),
    dial: add('dial_centre', hitBox([0.085, 0.012, 0.085])),
    headset: add('headset', hitBox([0.22, 0.05, 0.07], [0, 0.01, 0])),
    cuffOn: add('cuff_on', hitBox([0.13, 0.09, 0.1], [0, -0.005, 0.008])),
    cuffOff: add('cuff_off', hitBox([0.18, 0.08, 0.12], [0, 0.04, 0])),
    chestpiece: add('diaphragm', hitBox([0.056, 0.03, 0.056], [0, 0.012, 0])),
    sleeve: add('arm', hitBox([0.2, 0.12, 0.14], [-0.13, 0.01, 0])),
    chart: add('chart', hitBox([0.21, 0.16, 0.03])),
    field,
  };
}

function makeRipple(colour: number): Mesh {
  const ring = new Mesh(
    new RingGeometry(0.92, 1, 48).rotateX(-Math.PI / 2),
    new MeshBasicMaterial({ color: colour, transparent: true, opacity: 0, depthWrite: false, toneMapped: false }),
  );
  ring.renderOrder = 3;
  ring.position.y = 0.003;
  return ring;
}
