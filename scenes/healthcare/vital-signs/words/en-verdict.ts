import { PASS_SCORE, type Score } from '../../../../src/engine/score.ts';
import { earnedAll, fellShort, first, item, outcome } from './told.ts';

/** What the patient says at the end of what went wrong gravely, gravest first. */
const SAID_OF_ERRORS: Readonly<Record<string, string>> = {
  falsified: 'You wrote something down. I thought you were still going to measure it?',
  'wrong-patient': 'My name is on my arm. I wonder whose name is on your paper.',
  'forbidden-arm': 'They told me that nobody may squeeze that arm. I should have said it louder.',
  'not-called': 'You looked at that number for a while. Did you tell somebody?',
  'hands-before': 'You came straight from the door to me. I was watching your hands.',
  'hands-after': 'You were out of the door so fast. Where do those hands go next?',
  'over-inflated': 'That was tight. My hand went all cold. Say something before you go that high.',
  'held-shut': 'That was long. My hand had fallen asleep by the end.',
  'cuff-on-forbidden': 'For a moment I thought you would pump it up on that arm.',
};

/** What they say of smaller things, the one that they mind most first. */
const SAID_OF_ITEMS: readonly (readonly [string, string])[] = [
  ['call-light', 'After you left I couldn’t find the light. I lay here and called.'],
  ['leave-asked', 'Nobody asked me if it suited me.'],
  ['bed-low', 'You left me up here like cake on a shelf.'],
  ['charted', 'You went so quickly. Did you get everything that you came for?'],
  ['curtain', 'The curtain was open. The man across the room saw all of it.'],
  ['greeted', 'I would have liked to know your name.'],
];

/** The first thing said in the debrief, by the person who was worked with. */
export function personSays(score: Score): string {
  for (const [id, said] of Object.entries(SAID_OF_ERRORS))
    if (score.errors.some((error) => error.id === id)) return said;
  if (fellShort(score, 'let-down') && item(score, 'let-down')?.evidence.some((one) => one.measured !== null))
    return 'It is still squeezing. Could you let it all out before you go?';
  if (saidOf(score, 'answer') === 'answer-diagnose') return 'My heart, you said. I have thought of nothing else since.';
  if (saidOf(score, 'not-now') === 'insist') return 'I said not now, and you did it anyway.';
  for (const [id, said] of SAID_OF_ITEMS)
    if (fellShort(score, id) && !(id === 'leave-asked' && saidOf(score, id))) return said;
  if (talked(score) > 1) return 'I talked through half of it. You could have told me to hush.';
  if (earnedAll(score, 'mismatch') && !item(score, 'mismatch')?.spared)
    return 'You read my band letter by letter. Nobody else had.';
  if (score.total >= 95 && earnedAll(score, 'not-now') && !item(score, 'not-now')?.spared)
    return 'I told you not now, and you asked again. I like that.';
  if (score.total >= PASS_SCORE) return 'You took your time with me. I like that.';
  return 'You looked a bit unsure. It’s all right. Everybody starts somewhere.';
}

function saidOf(score: Score, id: string): string | null {
  const one = item(score, id);
  return one ? outcome(one) : null;
}

/** For how many seconds they talked while they were measured. */
function talked(score: Score): number {
  const one = item(score, 'quiet');
  return (one && first(one)) ?? 0;
}

/** After a grave error: what would come first, gravest first. */
const NOT_YET: Readonly<Record<string, string>> = {
  falsified: 'Not yet. You would watch first, and chart nothing that you have not measured.',
  'wrong-patient': 'Not yet. You would go with someone, and read every name and band together.',
  'forbidden-arm': 'Not yet. You would ask about arms with someone beside you, before you touch a cuff.',
  'not-called': 'Not yet. You would measure with a nurse, who looks at each number with you.',
  'hands-before': 'Not yet. You would go along with someone, and clean your hands together, each time.',
  'hands-after': 'Not yet. You would go along with someone, and clean your hands together, each time.',
};

/** What is measured, by the item that says if the number is right. */
const SKILLS = [
  ['pulse', 'pulse'],
  ['breaths', 'breaths'],
  ['temperature', 'temperature'],
  ['result', 'blood pressure'],
] as const;

/** What keeps somebody from measuring a pressure alone, whatever the number. */
const PRESSURE_ERRORS = ['over-inflated', 'held-shut', 'cuff-on-forbidden'];

function list(names: readonly string[]): string {
  const said = names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${said[0]?.toUpperCase()}${said.slice(1)}`;
}

/** What one would be allowed to do at work next Monday. */
export function mondaySays(score: Score): string {
  for (const [id, notYet] of Object.entries(NOT_YET)) if (score.errors.some((error) => error.id === id)) return notYet;
  if (score.pass) return 'You would be trusted with a full set of vital signs on this ward.';
  const tried = SKILLS.filter(([id]) => item(score, id));
  if (tried.length === 0)
    return score.total >= PASS_SCORE
      ? 'This part you would do on your own.'
      : 'This part you would do with someone beside you.';
  const risky = score.errors.some(({ id }) => PRESSURE_ERRORS.includes(id));
  const alone = tried.filter(([id]) => earnedAll(score, id) && !(id === 'result' && risky)).map(([, name]) => name);
  const beside = tried.filter(([, name]) => !alone.includes(name)).map(([, name]) => name);
  if (alone.length === 0)
    return score.total >= 50
      ? 'You would practise with a nurse, and she would measure again after you.'
      : 'You would watch a few first. Then your turn again.';
  const trusted =
    beside.length === 0
      ? `${list(alone)} alone.`
      : `${list(alone)} alone; ${list(beside).toLowerCase()} with someone beside you.`;
  return `${trusted}${condition(score)}`;
}

/** What would be looked at besides, where hands or checks had gaps. */
function condition(score: Score): string {
  const isWeak = (id: string) => score.criteria.some((one) => one.id === id && one.level < 3);
  if (isWeak('infection')) return ' Somebody would watch how you clean your hands.';
  if (isWeak('identity')) return ' Somebody would go through the safety checks with you.';
  return '';
}
