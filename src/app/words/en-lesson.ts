/** Every sentence of the page for teachers in English, but the lesson itself, which stands beside its test-drive. */
export const enLesson = {
  title: (scene: string) => `For teachers: ${scene}`,
  lead: 'Everything for one lesson: the plan, a sheet for observers, and the answers for every patient number.',
  onPage: 'On this page',
  open: 'Open the test-drive',
  printLesson: 'Print the lesson',
  sheet: {
    title: 'Observer’s sheet',
    lead: 'Made from what the app itself looks at. One sheet for each student who watches. Tick what you see; leave empty what you could not see.',
    print: 'Print this sheet',
    student: 'Who works',
    observer: 'Who watches',
    patient: 'Patient number',
    level: 'Level',
    weight: (weight: number) => `${weight} points`,
    howWell: 'All in all',
    critical: 'Stop and tell them: a safety error',
    nearMiss: 'A close call: tell them afterwards',
    bestSeen: 'The best thing I saw',
    nextTime: 'One thing for next time',
    head: ['Seen', 'What', 'How it should be'] as readonly [string, string, string],
  },
  key: {
    title: 'Answer key',
    lead: 'A patient number and a level always make the same patient. Give the class one number, and everybody meets the same person. A link from this list starts with the sound off; a student can switch it on.',
    seeds: 'Patient numbers',
    seedsHelp: 'One, several, or a range: 7, or 1-10, or 4823 1207.',
    level: 'Level',
    print: 'Print these answers',
    number: 'Number',
    openIt: (seed: number) => `Open patient ${seed}`,
    trap: 'Trap',
    traps: { 0: 'No traps at this level.', 1: 'One trap at this level.', 3: 'Three traps at this level.' } as Readonly<
      Record<number, string>
    >,
    faults: {
      empty: 'Write at least one patient number.',
      bad: (what: string) => `“${what}” is not a patient number. Use whole numbers from 0 to 4294967295.`,
      many: (most: number) => `That is more than ${most} patients. Use fewer at a time.`,
    },
  },
};
