/** Every sentence of the pages in English. What a test-drive says of itself is in its own words/. */
export const en = {
  brand: { name: 'First Shift', plate: '1' },
  page: {
    titleFirst: 'First Shift: test-drive a career',
    titleShift: (scene: string) => `${scene}: on shift. First Shift`,
    titleDebrief: (scene: string) => `${scene}: how it went. First Shift`,
    titleLesson: (scene: string) => `${scene}: for teachers. First Shift`,
    unknown: 'There is no page at that address. This is the first page.',
  },

  pulse: {
    title: 'Find the pulse.',
    lead: 'Press and hold the wrist. Count every beat for 15 seconds.',
    byKeys: 'With a keyboard: hold the space bar.',
    holding: 'You have it. Keep holding, and count every beat.',
    paused: (seconds: number) => `Keep your fingers on it: ${seconds} more ${seconds === 1 ? 'second' : 'seconds'}.`,
    tag: 'Press and hold',
    tagPaused: 'Hold again to go on',
    wrist: 'The wrist. Press and hold to feel the pulse.',
    pictureAlt: 'A forearm lying palm up on a pillow. Below the thumb the wrist is free.',
    watch: 'A watch with a second hand',
    sticky: 'Hold for me',
    stickyOn: 'Let go',
    skip: 'Skip to the test-drives',
    ask: 'How many beats did you feel?',
    askLabel: 'Beats in 15 seconds',
    askHint: 'A guess is fine. 15 seconds times 4 makes a minute.',
    check: 'Check',
    again: 'Feel it again',
    notNumber: 'Write a whole number from 0 to 100.',
    status: {
      holding: 'Your fingers are on the wrist. Fifteen seconds. Count the beats.',
      paused: (seconds: number) => `Paused. Keep your fingers on it. ${seconds} seconds to go.`,
      time: 'Fifteen seconds are over. How many beats did you feel?',
    },
    trusted: 'You’d be trusted with that.',
    notYet: 'Not yet.',
    you: 'You',
    really: 'Really',
    aMinute: 'a minute',
    sum: (beats: number) => `${beats} × 4`,
    allowed: 'A nursing assistant is allowed 4 either way.',
    within: (off: number) => (off === 0 ? 'You were spot on.' : `You were ${off} off.`),
    low: (off: number) => `You were ${off} under. A beat is easy to miss at first.`,
    high: (off: number) => `You were ${off} over. Each beat sounds double: count it once.`,
    told: (you: number, beats: number, really: number) =>
      `You: ${you} a minute (${beats} × 4). Really: ${really}. A nursing assistant is allowed 4 either way.`,
    start: 'Start your shift',
    tryAgain: 'Try again',
  },

  door: {
    title: 'Your first shift starts at 7.',
    lead: 'Step into a real job for a few minutes. You do the work, and you see exactly how it went.',
    start: 'Start your shift',
    small: (minutes: number) => `About ${minutes} minutes. No account.`,
    none: 'There is no test-drive in this build yet.',
  },

  drives: {
    title: 'Test-drives',
    minutes: (minutes: number) => `About ${minutes} minutes`,
    careersLabel: 'Careers that do this',
    timeLabel: 'How long it takes',
    levelsLabel: 'Ways to start',
    part: 'Just a part',
    partHelp: 'Two to three minutes each, On shift.',
    teachers: 'For teachers',
  },
  fields: {
    healthcare: 'Healthcare',
    engineering: 'Engineering',
    manufacturing: 'Advanced manufacturing',
  },
  levels: { explore: 'Shadow', practise: 'On shift', prove: 'Sign-off' },
  levelMeans: {
    explore: 'Somebody beside you. No score.',
    practise: 'Hints cost points.',
    prove: 'No help. It counts.',
  },

  how: {
    title: 'What happens on a shift',
    doTitle: 'You do it',
    doText: 'Squeeze the bulb, turn the valve, write the number down. With a mouse, a finger or the keyboard.',
    seeTitle: 'You see it',
    seeText: 'Every point comes with what was measured, what was expected, and the moment it happened.',
    keepTitle: 'You keep it',
    keepText: 'One file with your whole shift, if you want it. It is yours. Send it only if you want to.',
  },

  foot: {
    works: 'Works on laptops, phones and headsets',
    stays: 'Nothing leaves this device unless you send it',
    teachers: 'For teachers',
    pulse: 'Find a pulse again',
  },

  settings: 'Settings: sound, captions, text, colours, motion',
  settingsFailed: 'The settings could not be fetched. Check the network and press again.',

  loading: {
    title: (scene: string) => `Opening: ${scene}`,
    bar: 'Loading the ward',
    of: (loaded: string, total: string) => `Loading the ward: ${loaded} of ${total}`,
    sofar: (loaded: string) => `Loading the ward: ${loaded} so far`,
    last: 'Setting up the room',
    kilobytes: (kb: number) => `${kb} KB`,
    megabytes: (mb: string) => `${mb} MB`,
    failed: 'The ward did not load.',
    failedText:
      'The connection broke off, or the file is not there. Check the network and try again. Nothing was lost.',
    retry: 'Try again',
    leave: 'Back to the first page',
  },

  /** Pages that are fetched when they are wanted. */
  later: {
    debrief: 'Your shift is over. Getting the picture of it',
    debriefFailed: 'Your shift is over, but the page about it could not be fetched.',
    debriefFailedText:
      'Nothing is lost: what you did is held here as long as this page stays open. Check the network and try again.',
    lesson: 'Opening the page for teachers',
    lessonFailed: 'The page for teachers could not be fetched.',
    lessonFailedText: 'The connection broke off, or the file is not there. Check the network and try again.',
    retry: 'Try again',
  },

  trouble: {
    title: 'This page stopped working.',
    text: 'It is our fault, not yours. You can go back to the first page and start again.',
    textAttempt:
      'It is our fault, not yours. What you did up to here is not lost: you can download it as a file and start again.',
    back: 'Back to the first page',
    download: 'Download what I did',
  },
};

/** The pages' words in one language: another language is another object of this type. */
export type Words = typeof en;
