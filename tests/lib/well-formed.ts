import sax from 'sax';

/** Reads a text as XML, strictly. Throws, with line and column, where it isn't well-formed. */
export function wellFormed(text: string): true {
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(text).close();
  return true;
}
