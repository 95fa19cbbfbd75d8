import type { Speech } from '../lines.ts';
import type { Temperament } from '../patient.ts';

/** One sentence in each of four voices. */
export type Voices = Readonly<Record<Temperament, string>>;

/** What the patient says in the same words on every morning. */
export type Plain = Exclude<Speech, 'name' | 'arm-no' | 'this-arm' | 'all-right-then' | 'reassured'>;

/** What does not depend on the morning, in four voices. */
export const plain: Record<Plain, Voices> = {
  'hands-first': {
    warm: 'Good to see a new face. Hands first, then me.',
    brisk: 'You’re new. Hands first, then me.',
    worried: 'You’re new, aren’t you? You will do your hands first?',
    chatty: 'A new one. The last one forgot her hands, so: hands first, then me.',
  },
  'tells-drink': {
    warm: 'They brought me a real coffee today. I finished it at ten to seven.',
    brisk: 'Coffee was hot, for once. Cup was empty at ten to seven.',
    worried: 'I had a hot coffee until ten to seven. That is allowed, isn’t it?',
    chatty: 'I was still on my coffee at ten to seven. Hot, black, and gone too soon.',
  },
  'tells-walk': {
    warm: 'I went for a little walk. I got back at two minutes to seven.',
    brisk: 'Two minutes to seven, I was still on my feet.',
    worried: 'I only lay down at two minutes to seven. The corridor is longer than I thought.',
    chatty: 'I walked to the fish tank and back. Two minutes to seven, and all of them still there.',
  },
  'tells-night': {
    warm: 'I slept well, thank you. The pillow knows me by now.',
    brisk: 'Slept. Woke up. Here I am.',
    worried: 'I heard every trolley last night. I counted them.',
    chatty: 'I dreamed I was late for a train, and here I am, not going anywhere.',
  },
  'greets-back': {
    warm: 'Good morning to you. Nice of you to say who you are.',
    brisk: 'Morning.',
    worried: 'Good morning. Is something the matter?',
    chatty: 'Good morning. You’re early, or I’m late; one never knows in here.',
  },
  'yes-thats-me': {
    warm: 'Yes, that’s me.',
    brisk: 'Yes.',
    worried: 'Yes. I think so. Yes.',
    chatty: 'Yes, yes, that’ll be me.',
  },
  'go-ahead': {
    warm: 'Of course. Here, take this arm.',
    brisk: 'Go ahead. This arm.',
    worried: 'All right. Is this arm good?',
    chatty: 'Be my guest. Have this arm, I can spare it.',
  },
  'not-now': {
    warm: 'Could it wait a little? I have only just got comfortable.',
    brisk: 'Not now. I’ve only just got comfortable.',
    worried: 'Must it be now? I’m not quite ready.',
    chatty: 'Oh, not now. I was in the middle of a thought.',
  },
  'arm-fine': {
    warm: 'You can have either. Nobody ever told me otherwise.',
    brisk: 'Either. Both work.',
    worried: 'No, nothing that I know of. Should there be?',
    chatty: 'No, they’re a matching pair. Take your pick.',
  },
  'drink-yes': {
    warm: 'A coffee, a lovely hot one. I finished it at ten to seven.',
    brisk: 'Coffee. Finished at ten to seven.',
    worried: 'A hot coffee. The clock said ten to seven. Was that wrong?',
    chatty: 'A coffee, hot as anything, down to the last drop at ten to seven.',
  },
  'drink-no': {
    warm: 'Nothing. Breakfast came without the coffee today.',
    brisk: 'No. Nothing.',
    worried: 'No, nothing. I didn’t dare to touch the tea.',
    chatty: 'Not a drop. The coffee never got as far as me.',
  },
  'rest-walked': {
    warm: 'I took a little walk. I was back in bed at two minutes to seven.',
    brisk: 'Walked. Back in bed at two minutes to seven.',
    worried: 'I walked down the corridor. I lay down at two minutes to seven, and I’m still puffing a bit.',
    chatty: 'I went to see the fish tank. Back in bed at two minutes to seven.',
  },
  'rest-long': {
    warm: 'All night. Breakfast came to me.',
    brisk: 'All night. Haven’t been up.',
    worried: 'All night. I didn’t dare to get up.',
    chatty: 'All night. Ask me about any crack in that ceiling.',
  },
  comfortable: {
    warm: 'Perfectly, thank you.',
    brisk: 'Fine.',
    worried: 'I think so. Am I lying right?',
    chatty: 'I could lie like this all day. I may have to.',
  },
  legs: {
    warm: 'There. I didn’t notice I was doing that.',
    brisk: 'Uncrossed.',
    worried: 'Oh. Is that better?',
    chatty: 'They do that by themselves. There, side by side.',
  },
  back: {
    warm: 'There, right back into the pillow. That’s better.',
    brisk: 'Back. Good?',
    worried: 'Like this? Tell me if it’s wrong.',
    chatty: 'All the way back, like at the hairdresser’s.',
  },
  quiet: {
    warm: 'Of course. Not a word.',
    brisk: 'I wasn’t going to.',
    worried: 'I’ll be quiet. I promise.',
    chatty: 'Not a word. It won’t be easy.',
  },
  chats: {
    warm: 'My little cousin wants to do what you do. She practises on the cat. It has a very good pulse, she says.',
    brisk: 'They changed the breakfast again. It was toast. Toast is fine. Now it’s a bar in a wrapper. Who eats that?',
    worried: 'Is it raining out there? I left a window open at home. I keep thinking of that window.',
    chatty: 'Did I tell you about my neighbour’s parrot? It says good night every morning. Nobody taught it that.',
  },
  'oh-sorry': {
    warm: 'Oh. Of course.',
    brisk: 'Right.',
    worried: 'Oh. I’m sorry.',
    chatty: 'Oh. I’ll tell you later.',
  },
  watched: {
    warm: 'My breathing? Now I can’t remember how I do it.',
    brisk: 'Why? I breathe like everybody.',
    worried: 'My breathing? Is it too fast? It feels fast now.',
    chatty: 'Count it? Now I have to think about every single one.',
  },
  lips: { warm: 'Mm-hm.', brisk: 'Mm.', worried: 'Mm?', chatty: 'Mm-hm, mm.' },
  'is-it-bad': {
    warm: 'You went quiet. Is it bad?',
    brisk: 'Well? Is it bad?',
    worried: 'Is it bad? You can tell me. Is it bad?',
    chatty: 'You’ve got a face like my doctor. Is it bad?',
  },
  hurts: {
    warm: 'Ow. I’m sorry, but that hurts. Could you let some air out?',
    brisk: 'That hurts. Let it out.',
    worried: 'It hurts. Is my hand going white? Please, let it out.',
    chatty: 'Ow. I need that arm again. Let some air out, would you?',
  },
  wrist: {
    warm: 'Is there something to hear in my wrist?',
    brisk: 'That’s my wrist.',
    worried: 'Why my wrist? Is something wrong with it?',
    chatty: 'They usually listen further up, but you go ahead.',
  },
  rail: {
    warm: 'That’s the bed, dear. It’s quite well, I think.',
    brisk: 'That’s the rail. I’m over here.',
    worried: 'That’s the bed rail. Is that how it’s done now?',
    chatty: 'The bed’s pressure? High, I should think, with me on it.',
  },
  thanks: {
    warm: 'The nurse has checked it, and now it’s right. Thank you for looking so carefully.',
    brisk: 'The nurse has checked it. It’s right now. Thanks.',
    worried: 'The nurse says that it’s right now. Thank you for not just going on.',
    chatty: 'The nurse has checked it. I’m me again, on paper too. Thank you.',
  },
  bye: {
    warm: 'Thank you. Come and see me again.',
    brisk: 'Right. Bye.',
    worried: 'You’ll come back if something’s wrong, won’t you?',
    chatty: 'Off you go, then. I’ll tell you about the parrot next time.',
  },
  'what-now': {
    warm: 'It doesn’t match? Then do ask. I’m not going anywhere.',
    brisk: 'Something doesn’t match? Then sort it out. Good that you looked.',
    worried: 'It doesn’t match? Whose is it, then?',
    chatty: 'So on paper I’m somebody else? I hope they’re paying my bills.',
  },
  'other-arm': {
    warm: 'The other one, then. Here you are.',
    brisk: 'Other arm. Here.',
    worried: 'The other one? All right. Here.',
    chatty: 'Changing sides? Here, the other one.',
  },
  'no-cover': {
    warm: 'Mm? Doesn’t that get a cover first?',
    brisk: 'That has no cover on it. Out.',
    worried: 'There’s no cover on that. Whose mouth was it in?',
    chatty: 'It usually wears a little jacket. I’d rather not share.',
  },
};
