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
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    window.__violation?.(`${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
})();
