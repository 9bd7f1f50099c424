/**
 * A file as a URI: relative to where the tool ran, as SARIF's viewers take it, or absolute where it
 * lies elsewhere. Each part is encoded, so that a name can't end the path or climb out of it.
 */
export function artifactUri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return ON_A_DRIVE.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

const ON_A_DRIVE = /^[a-z]:\//i;
