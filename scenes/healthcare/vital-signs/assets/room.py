"""ward.glb: Ward B, the room; and ward-light, its baked light. x to the foot end of the bed, y up, z to the near side; origin on the floor under the middle of the bed.
All of it, about 11 minutes on one core (q=.1 size=640: 1 minute, for a look):
  node room_textures.mjs WORK/tex                        # prints of the atlas
  node room_bed.mjs patient.glb WORK/bed.raw.glb         # the bed that throws its shade
  blender -b --factory-startup --python-exit-code 1 -t 1 -P room.py -- out=WORK tex=WORK/tex bed=WORK/bed.raw.glb size=1024 q=1
  node pack.mjs ward WORK DEST
  cwebp -q 92 -sharp_yuv WORK/ward-light.png -o DEST/ward-light.webp"""
import os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from room_parts import *
reset()
import room_atlas, room_fixtures, room_furniture, room_light, room_walls
Q, PIXELS = float(ARGS.get('q', 1)), int(ARGS.get('size', 1024))
materials(); room_atlas.begin(); root()
room_walls.build(); room_fixtures.build(); room_furniture.build()

atlas = room_atlas.finish()
for m in MATS.values():
    if m.name not in ('paper', 'screen', 'glass_clear'): t = m.node_tree; n = t.nodes.new('ShaderNodeTexImage'); n.image = atlas; t.links.new(n.outputs[0], t.nodes['Principled BSDF'].inputs['Base Color'])

for o in GLASS: room_atlas.colour(o, '#ffffff')
for o in LIT + SOFT + LAMPS + GLASS: bake(o)
for o in SOFT: room_light.divide(o)
rects, density = room_light.unwrap(LIT, PIXELS)
room, soft, lamps, glass = (node(name, parts, parent=root()) for name, parts in (('room', LIT), ('room_soft', SOFT), ('room_lamps', LAMPS), ('room_glass', GLASS)))
log('triangles: flat', tri(room), 'curved', tri(soft), 'moving', sum(tri(o) for o in MOVERS))

# ---------------------------------------------------------------- light: the bed stands in it, what moves does not
for o in MOVERS: occlude([o], (), dist=.10, floor=.45)
for o in D.objects:
    if o.type == 'MESH' and o not in (room, soft): o.hide_render = True
before = set(D.objects)
if 'bed' in ARGS: bpy.ops.import_scene.gltf(filepath=ARGS['bed'], import_shading='SMOOTH')
bed = set(D.objects) - before
room_light.lamps()
room_light.light_map(room, rects, density, PIXELS, int(96 * Q), int(56 * Q), int(128 * Q), f'{OUT}/ward-light.png')
room_light.vertex_light(soft, int(64 * Q), int(64 * Q))

# ---------------------------------------------------------------- out
for o in list(D.objects):
    if o in bed or o.type == 'LIGHT': D.objects.remove(o)
for o in D.objects:
    o.hide_render = False
    if o.type == 'MESH' and o.data.attributes.get('tint'): o.data.attributes.remove(o.data.attributes['tint'])
if room.data.color_attributes.get('Col'): room.data.color_attributes.remove(room.data.color_attributes['Col'])
export('ward')
