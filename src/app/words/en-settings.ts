/** Every sentence of the settings in English, fetched with them. */
export const enSettings = {
  title: 'Settings',
  sound: 'Sound',
  soundHelp: 'Everything you can hear can also be seen.',
  captions: 'Captions',
  captionsHelp: 'What people say, written out.',
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark', system: 'As on this device' },
  contrast: 'More contrast',
  contrastHelp: 'Black on white, strong edges.',
  motion: 'Less motion',
  motionHelp: 'Things change at once instead of moving.',
  text: 'Text size',
  texts: { 100: '100 %', 125: '125 %', 150: '150 %' },
  close: 'Done',
  kept: 'Kept on this device.',
  blocked: 'This browser keeps nothing, so they hold until you close this page.',
};
