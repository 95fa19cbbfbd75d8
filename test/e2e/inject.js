// Runs in the page before the app. Without a GPU a drawn frame takes a tenth of a second and more, so frames are drawn
// only while a picture is taken (window.__draw = true). Everything else of WebGL works: shaders, buffers, counts.
(() => {
  window.__draw = false;
  const drawing = [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
    'drawRangeElements',
    'clear',
  ];
  for (const kind of [window.WebGLRenderingContext, window.WebGL2RenderingContext]) {
    for (const name of drawing) {
      const draw = kind?.prototype[name];
      if (!draw) continue;
      kind.prototype[name] = function (...args) {
        if (window.__draw) draw.apply(this, args);
      };
    }
  }
  // many drawn in one go
  const { getExtension } = WebGL2RenderingContext.prototype;
  const patched = new WeakSet();
  WebGL2RenderingContext.prototype.getExtension = function (name) {
    const extension = getExtension.call(this, name);
    if (name !== 'WEBGL_multi_draw' || !extension || patched.has(extension)) return extension;
    patched.add(extension);
    const draw = extension.multiDrawElementsWEBGL.bind(extension);
    extension.multiDrawElementsWEBGL = (...args) => {
      if (window.__draw) draw(...args);
    };
    return extension;
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    window.__violation?.(`${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
})();
