import type { Status } from '../../../src/kit/affordance.ts';
import type { VitalSignsFacts } from './state.ts';

/** In use while the test holds. */
export function inUse(test: (facts: VitalSignsFacts) => boolean): (facts: VitalSignsFacts) => Status {
  return (facts) => (test(facts) ? 'in-use' : 'can');
}

/** Done once the test holds. */
export function done(test: (facts: VitalSignsFacts) => boolean): (facts: VitalSignsFacts) => Status {
  return (facts) => (test(facts) ? 'done' : 'can');
}
