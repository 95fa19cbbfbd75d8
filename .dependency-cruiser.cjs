// Who may know whom: one rule a wall of the house, drawn in docs/architecture.md. Run by tools/rooms.mjs.

/** A rule that fails the check. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const TESTS = '\\.test\\.tsx?$';
const SCENE = '^scenes/([^/]+/[^/]+)/';
const CARD = '^scenes/[^/]+/[^/]+/scene\\.ts$';
/** Our own files, as against packages. */
const OURS = '^(src|scenes|test|tools)/';
/** Our files behind walls. The tests' helpers are not: who may use those says no-tests-shipped. */
const WALLED = '^(src|scenes|tools)/';

/** A room of src: which others it may import from; its tests keep to that too. */
const room = (name, may) =>
  rule(
    `${name}-knows`,
    `src/${name} may import only from itself${may.length ? ` and ${may.map((m) => `src/${m}`).join(', ')}` : ''}.`,
    { path: `^src/${name}/` },
    { path: WALLED, pathNot: [name, ...may].map((m) => `^src/${m}/`) },
  );

module.exports = {
  forbidden: [
    room('engine', []),
    rule(
      'engine-packages',
      'The engine runs anywhere: it uses no package but @noble/hashes.',
      { path: '^src/engine/', pathNot: TESTS },
      { pathNot: [OURS, '(^|/)@noble/hashes/'] },
    ),
    room('portfolio', ['engine']),
    room('guidance', ['portfolio', 'engine']),
    room('classroom', ['portfolio', 'engine']),
    room('kit', ['engine']),
    rule(
      'kit-engine-types',
      'The kit is given what it needs by the host; of the engine it knows the types (import type).',
      { path: '^src/kit/', pathNot: TESTS },
      { path: '^src/engine/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'kit-packages',
      'The kit draws with react and three; another package belongs into the app, or needs a line here.',
      { path: '^src/kit/', pathNot: TESTS },
      {
        pathNot: [
          OURS,
          '(^|/)(react|react-dom|three|zustand|lucide-react|@types/(react|react-dom|three))/',
          '(^|/)(@react-three/fiber|@pmndrs/pointer-events)/',
        ],
      },
    ),
    rule(
      'scenes-by-card',
      "The app knows a scene by its card, scene.ts, which is light; the rest is loaded through the card's load().",
      { path: '^src/' },
      { path: '^scenes/', pathNot: CARD },
    ),
    rule(
      'scene-knows',
      'A scene may import its own folder, src/kit and src/engine; no other scene and no other room.',
      { path: SCENE },
      { path: WALLED, pathNot: ['^scenes/$1/', '^src/(kit|engine)/'] },
    ),
    rule(
      'card-is-light',
      'The hub loads every card: a card imports types of the engine, and the rest of its scene by import().',
      { path: CARD },
      { pathNot: '^src/engine/', dependencyTypesNot: ['type-only', 'dynamic-import'] },
    ),
    rule(
      'card-engine-types',
      'The hub loads every card: of the engine it imports types only.',
      { path: CARD },
      { path: '^src/engine/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'scene-pure',
      'World, task, bot and words (every .ts of a scene but its card and its tests) import src/engine and .ts or .json beside them.',
      { path: `${SCENE}.*\\.ts$`, pathNot: [CARD, TESTS] },
      { pathNot: ['^src/engine/', '^scenes/$1/.*\\.(ts|json)$', '^src/kit/affordance\\.ts$'] },
    ),
    rule(
      'scene-pure-affordances',
      'What can be done is declared in the types of the kit; of the kit itself pure code knows nothing.',
      { path: `${SCENE}.*\\.ts$`, pathNot: [CARD, TESTS] },
      { path: '^src/kit/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-tests-shipped',
      'What is shipped does not know the tests, nor the tools.',
      { path: '^(src|scenes)/', pathNot: TESTS },
      { path: ['^(test|tools)/', TESTS] },
    ),
    rule(
      'no-dev-packages-shipped',
      'What is shipped uses packages from "dependencies" only.',
      { path: '^(src|scenes)/', pathNot: TESTS },
      { dependencyTypes: ['npm-dev', 'core'], dependencyTypesNot: ['type-only'] },
    ),
    rule('no-cycles', 'Two files that need each other are one file, or need a third.', {}, { circular: true }),
    rule('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    // imports of types count too: a wall is a wall
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // the scripts that make a scene's models run at a desk, with tools of their own
    exclude: { path: '^scenes/[^/]+/[^/]+/assets/.*[.]m?js$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
