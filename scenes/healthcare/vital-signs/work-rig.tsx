import { Mesh, MeshBasicMaterial, RingGeometry } from 'three';
import { plate } from '../../../src/kit/language/palette.ts';
import { hitBox } from '../../../src/kit/space/pointing.ts';
import { makeHoses } from './hoses.tsx';
import type { InstrumentModels } from './instrument-models.tsx';
import { SIDES } from './patient.ts';
import type { PatientModels } from './patient-models.tsx';
import type { Work } from './work-pose.tsx';

/** The gauge was modelled with a dial of 9.2 cm; on the bed stands the large kind, of 12.4 cm. */
const LARGE_DIAL = 1.35;

/** What the models do not bring: boxes for the pointer, ripples for what is heard and felt, hoses between the parts. */
export function rigWork(instruments: InstrumentModels, patient: PatientModels) {
  const { parts } = instruments;
  const sites = { brachial: patient.parts.artery_brachial, radial: patient.parts.artery_radial };
  const ripples = { dial: makeRipple(), fingers: makeRipple() };
  parts.gauge.scale.setScalar(LARGE_DIAL);
  parts.dial_centre.add(ripples.dial);
  parts.fingers.add(ripples.fingers);
  // what lies loose lies on the bed; what is worn is hung on an arm when it is put on
  patient.parts.bed_lift.add(parts.loose);
  parts.loose.add(parts.diaphragm);
  patient.limbs.right.frames.twist.add(parts.band);
  const work: Work = { instruments, patient, sites, ripples, arm: new Mesh(patient.flesh) };
  const boxes = makeBoxes(work);
  const list = Object.entries(boxes).map(([name, box]) => ({ name, box }));
  return { work, boxes, list, hoses: makeHoses(instruments, patient) };
}

/** What the pointer hits, around the parts that can be used. */
function makeBoxes({ instruments: { parts }, patient: { limbs }, sites }: Work) {
  const add = (parent: { add(box: Mesh): unknown }, box: Mesh) => {
    box.pointerEvents = 'none';
    parent.add(box);
    return box;
  };
  const [right, left] = SIDES.map((side) => ({
    // a plane over the arm and about it: where things are put
    field: add(limbs[side].frames.elbow, hitBox([0.85, 0.004, 0.5], [0.05, 0.03, 0])),
    sleeve: add(limbs[side].frames.shoulder, hitBox([0.2, 0.12, 0.14], [-0.13, 0.01, 0])),
  })) as [Record<'field' | 'sleeve', Mesh>, Record<'field' | 'sleeve', Mesh>];
  return {
    brachial: add(sites.brachial, hitBox([0.05, 0.012, 0.04])),
    radial: add(sites.radial, hitBox([0.06, 0.04, 0.045])),
    bulb: add(parts.bulb_body, hitBox([0.075, 0.075, 0.075])),
    valve: add(parts.valve_screw, hitBox([0.036, 0.034, 0.036], [0, 0.008, 0])),
    dial: add(parts.dial_centre, hitBox([0.085, 0.012, 0.085])),
    headset: add(parts.headset, hitBox([0.22, 0.05, 0.07], [0, 0.01, 0])),
    cuffOn: add(parts.cuff_on, hitBox([0.13, 0.09, 0.1], [0, -0.005, 0.008])),
    cuffOff: add(parts.cuff_off, hitBox([0.18, 0.08, 0.12], [0, 0.04, 0])),
    chestpiece: add(parts.diaphragm, hitBox([0.056, 0.03, 0.056], [0, 0.012, 0])),
    sleeveRight: right.sleeve,
    sleeveLeft: left.sleeve,
    fieldRight: right.field,
    fieldLeft: left.field,
  };
}

function makeRipple(): Mesh {
  const ring = new Mesh(
    new RingGeometry(0.92, 1, 48).rotateX(-Math.PI / 2),
    new MeshBasicMaterial({ color: plate, transparent: true, opacity: 0, depthWrite: false, toneMapped: false }),
  );
  ring.renderOrder = 3;
  ring.position.y = 0.003;
  return ring;
}
