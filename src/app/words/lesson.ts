import { localised } from '../../kit/words/localised.ts';
import { enLesson } from './en-lesson.ts';

/** The words of the page for teachers in the language of this visit. */
export const lessonWords = localised(enLesson);
