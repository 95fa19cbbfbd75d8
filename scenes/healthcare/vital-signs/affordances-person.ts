import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { Press, Read, Say, SetValue, Stroke } from '../../../src/kit/affordance.ts';
import { done, inUse } from './affordances-common.ts';
import { type Line, TOPICS, type Topic } from './lines.ts';
import { hasSaid } from './speech.ts';
import { type VitalSignsFacts, ZONES } from './state.ts';
import type { BedsideWords } from './words/en-bedside.ts';
import type { LineWords } from './words/en-lines.ts';

type F = VitalSignsFacts;

/** Five zones of four seconds make the twenty that rub needs: then a zone no longer glows. */
const COVERED_TICKS = 4 * TICKS_PER_SECOND;

/** For how many ticks a zone was rubbed since the last palmful; `zone` as its target, hands-palms. */
function rubbed({ hands }: F, zone: string): number {
  return hands.zones[ZONES.findIndex((one) => `hands-${one}` === zone)] ?? 0;
}

/** Hands, what is said and read, and the bed. */
export function personThings(words: BedsideWords, said: LineWords) {
  const { names, states, sheets } = words;
  const covered = (facts: F, zone: string) => Math.min(1, rubbed(facts, zone) / COVERED_TICKS);
  const dispenser: Press<F> = {
    kind: 'press',
    target: 'dispenser',
    name: names.dispenser,
    state: ({ hands }) => states.dispenser(hands.palmfuls),
    status: inUse(({ hands }) => hands.wet > 0),
  };
  const hands: Stroke<F> = {
    kind: 'stroke',
    target: 'hands',
    name: names.hands,
    zones: ZONES.map((zone) => ({ target: `hands-${zone}`, name: names[`hands-${zone}`] })),
    rubbing: (facts) => (facts.hands.rubbing === null ? null : `hands-${facts.hands.rubbing}`),
    covered,
    zoneState: (facts, zone) =>
      states.zone(
        `hands-${facts.hands.rubbing}` === zone,
        covered(facts, zone),
        // a number only where somebody stands beside a beginner
        facts.level === 'explore' ? Math.floor(rubbed(facts, zone) / TICKS_PER_SECOND) : null,
      ),
    state: (facts) => states.hands(facts.hands),
    status: inUse((facts) => facts.hands.rubbing !== null),
  };
  const say: Say<F> = {
    kind: 'say',
    topics: (Object.keys(TOPICS) as Topic[]).map((id) => ({
      id,
      name: said.topics[id],
      sentences: TOPICS[id].map((line: Line) => ({ target: line, text: said.lines[line] })),
    })),
    said: (facts, sentence) => hasSaid(facts.lines, sentence as Line),
  };
  const band: Read<F> = {
    kind: 'read',
    target: 'band',
    name: names.band,
    text: (facts) => facts.band && sheets.band(facts.band),
    state: (facts) => states.read(facts.identity.bandRead),
    status: done((facts) => facts.identity.bandRead),
  };
  const order: Read<F> = {
    kind: 'read',
    target: 'order',
    name: names.order,
    text: (facts) => facts.order && sheets.order(facts.order, facts.last, facts.walkedMinutesAgo),
    state: (facts) => states.read(facts.identity.orderRead),
    status: done((facts) => facts.identity.orderRead),
  };
  const wallSign: Read<F> = {
    kind: 'read',
    target: 'sign',
    name: names.wallSign,
    text: (facts) => sheets.sign(facts.sign),
    state: (facts) => states.read(facts.identity.signRead),
    status: done((facts) => facts.identity.signRead),
  };
  const board: Read<F> = {
    kind: 'read',
    target: 'board',
    name: names.board,
    text: () => sheets.board,
    state: () => states.look,
    status: () => 'can',
  };
  const curtain: Press<F> = {
    kind: 'press',
    target: 'curtain',
    name: names.curtain,
    pressed: (facts) => facts.curtain,
    state: (facts) => states.curtain(facts.curtain),
    status: inUse((facts) => facts.curtain),
  };
  const bedHeight: SetValue<F> = {
    kind: 'set',
    target: 'bed-height',
    name: names['bed-height'],
    least: 45,
    most: 90,
    step: 1,
    page: 5,
    value: ({ bed }) => bed.height,
    valueText: states.bedHeight,
    state: ({ bed }) => states.bedHeight(bed.height),
    status: () => 'can',
  };
  const bedHead: SetValue<F> = {
    kind: 'set',
    target: 'bed-head',
    name: names['bed-head'],
    least: 0,
    most: 70,
    step: 1,
    page: 5,
    value: ({ bed }) => bed.head,
    valueText: states.bedHead,
    state: ({ bed }) => states.bedHead(bed.head),
    status: () => 'can',
  };
  const brake: Press<F> = {
    kind: 'press',
    target: 'brake',
    name: names.brake,
    pressed: ({ bed }) => bed.locked,
    state: ({ bed }) => states.brake(bed.locked),
    status: inUse(({ bed }) => bed.locked),
  };
  const callLight: Press<F> = {
    kind: 'press',
    target: 'call-light',
    name: names['call-light'],
    pressed: (facts) => facts.callLight,
    state: (facts) => states.callLight(facts.callLight),
    status: inUse((facts) => facts.callLight),
  };
  return { dispenser, hands, say, band, order, wallSign, board, curtain, bedHeight, bedHead, brake, callLight };
}
