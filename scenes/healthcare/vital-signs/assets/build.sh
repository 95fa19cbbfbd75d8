#!/bin/sh
# Makes patient.glb, instruments.glb, ward.glb and ward-light.webp (about a quarter of an hour on one core, nearly all of
# it the room's light; Q=.1 for a quick look).  sh build.sh [scratch folder] [patient|instruments|ward ...]
set -e
here=$(cd "$(dirname "$0")" && pwd); work=${1:-${TMPDIR:-/tmp}/first-shift-assets}; [ $# -gt 0 ] && shift
what=${*:-patient instruments ward}; Q=${Q:-1}
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$work/tex"; cp "$here/textures.mjs" "$work"; cd "$work"
[ -d node_modules/meshoptimizer ] || npm install --no-audit --no-fund --prefix "$work" sharp@0.35 meshoptimizer@1 @gltf-transform/core@4 @gltf-transform/extensions@4 @gltf-transform/functions@4
export NODE_PATH="$work/node_modules"
model() { blender -b --factory-startup --python-exit-code 1 -t 1 -P "$here/$1.py" -- out="$work" tex="$work/tex" $2; }
for one in $what; do
  case $one in
    patient) node "$here/patient_textures.mjs" "$work/tex"; model patient; node "$here/pack.mjs" patient "$work" "$here" ;;
    instruments) node textures.mjs "$work/tex"; model instruments rays=40; node "$here/pack.mjs" instruments "$work" "$here" ;;
    ward)
      node "$here/room_textures.mjs" "$work/tex"
      # the bed throws its shade into the room
      node "$here/room_bed.mjs" "$here/patient.glb" "$work/bed.raw.glb"
      model room "bed=$work/bed.raw.glb size=1024 q=$Q"; node "$here/pack.mjs" ward "$work" "$here"
      cwebp -quiet -q 92 -sharp_yuv "$work/ward-light.png" -o "$here/ward-light.webp" ;;
  esac
done
