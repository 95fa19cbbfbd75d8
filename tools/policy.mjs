// What a page of ours may load: its own files, and nothing from anywhere else. One list, used twice: in the page itself
// (hosts that send no headers) and as a header (our own server, and what we ask a school's web person to send).

const DIRECTIVES = [
  "default-src 'none'",
  // wasm only for the decoder of compressed meshes; script from text stays forbidden
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // blob: for the textures inside a .glb
  "img-src 'self' data: blob:",
  "connect-src 'self' blob:",
  "media-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

/** The policy for a meta tag. It leaves out frame-ancestors, which browsers ignore there (and warn about). */
export const META_POLICY = DIRECTIVES.join('; ');

/** The policy for a header: the same, and no other site may frame the page. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'self'"].join('; ');
