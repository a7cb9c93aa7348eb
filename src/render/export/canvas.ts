/** Reads a file of this site as a data address. */
async function asData(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}

/** The faces of the page as rules that hold them, since a picture may load nothing. */
async function facesOf(page: Document): Promise<string> {
  const sheet = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href*="fonts/"]');
  if (!sheet) return '';
  const text = await (await fetch(sheet.href)).text();
  let rules = [...text.matchAll(/@font-face\{[^}]*\}/g)].map(([rule]) => rule).join('');
  for (const [whole, file = ''] of rules.matchAll(/url\(([^)]+)\)/g))
    rules = rules.replace(whole, `url(${await asData(new URL(file, sheet.href).href)})`);
  return rules;
}

/**
 * An SVG file as a PNG file, drawn by the browser with the faces of the page. Rejects if the browser refuses.
 *
 * @param zoom pixels of the picture for each px of the file
 */
export async function pngBlob(svg: string, zoom = 2): Promise<Blob> {
  const own = svg.replace('<style>', `<style>${await facesOf(document)}`);
  const address = URL.createObjectURL(new Blob([own], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * zoom, image.naturalHeight * zoom];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
