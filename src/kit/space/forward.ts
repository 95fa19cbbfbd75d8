/** The pointer events of the page, handed on to the things in the picture: a file of its own, since it comes after that. */
export { forwardHtmlEvents } from '@pmndrs/pointer-events';
