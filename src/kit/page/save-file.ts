/** Hands a file to the person, as a download. Nothing leaves the device. */
export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has to have begun reading it
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
