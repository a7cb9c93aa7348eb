/** A file for a reader to keep. */
export interface KeptFile {
  readonly blob: Blob;
  readonly name: string;
}

/** Gives a file that was made in the browser to the reader, as a download; nothing leaves the browser. */
export function saveFile({ blob, name }: KeptFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
