/** What the kit's own controls say, in English. */
export const en = {
  nudge: (thing: string) => `Move the ${thing}`,
  nudgeBy: (direction: string, millimetres: number) => `${direction}, ${millimetres} mm`,
  clear: 'Clear',
  pause: 'Pause',
  resume: 'Go on',
  paused: 'Paused',
  pausedText: 'Time stands still. Nothing is lost.',
  leave: 'Leave',
  captions: 'Captions',
  captionsOn: 'Captions are on',
  captionsOff: 'Captions are off',
  sound: 'Sound',
  soundOn: 'Sound is on',
  soundOff: 'Sound is off',
  noWebGL: 'This device shows no 3-D here. Everything works from the list; the picture stands still.',
  lostWebGL: 'The 3-D picture was lost. Everything works from the list; go back to it at any time.',
};
