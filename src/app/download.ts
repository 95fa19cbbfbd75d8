import { saveFile } from '../kit/page/save-file.ts';

/** Hands a JSON text over as a file. */
export function download(name: string, text: string): void {
  saveFile(new Blob([text], { type: 'application/json' }), name);
}
