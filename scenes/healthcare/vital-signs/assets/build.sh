#!/bin/sh
# Rebuilds bedside.glb and parts.json, ward.glb and ward-parts.json (about 4 minutes on one core).  sh build.sh [scratch folder]
set -e
here=$(cd "$(dirname "$0")" && pwd); work=${1:-${TMPDIR:-/tmp}/bedside-build}
mkdir -p "$work"; cp "$here"/textures.mjs "$here"/optimise.mjs "$here"/ward_pack.mjs "$work"; cd "$work"
[ -d node_modules/meshoptimizer ] || npm install --no-audit --no-fund --prefix "$work" sharp@0.35 meshoptimizer@1 @gltf-transform/core@4 @gltf-transform/extensions@4 @gltf-transform/functions@4
node textures.mjs "$work/tex"
blender -b --factory-startup --python-exit-code 1 -t 1 -P "$here/bedside.py" -- out="$work" tex="$work/tex" q="${Q:-1}"
node optimise.mjs "$work/bedside.raw.glb" "$here"
blender -b --factory-startup --python-exit-code 1 -t 1 -P "$here/ward.py" -- out="$work"
node ward_pack.mjs "$work" "$here"
