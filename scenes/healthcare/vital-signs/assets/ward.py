"""ward.glb: Ward B, bed 2. x to the foot end, y up, z to the near side; origin on the floor under the middle of the bed. Every driven node rests at rotation 0 and scale 1."""
import os, sys; sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ward_base import *
reset()
mat('skin', '#cf9b7c', .52); mat('lash', rough=.6, both=True); mat('eye', rough=.22); mat('hair', '#4a3323', .62); mat('gown', '#b7d2e6', .92); mat('linen', rough=.92); mat('blanket', rough=.95, both=True); mat('cloth', rough=.86, both=True); mat('curtain', rough=.92, both=True)
mat('soft', rough=.46); mat('chrome', rough=.24, metal=1.); mat('wall', rough=.82); mat('floor', rough=.55); mat('sky', rough=1.); mat('paper', rough=.75); mat('screen', rough=.35); mat('label', rough=.6)
import ward_bed, ward_room, ward_tray
root = empty('ward'); WORLD['ward'] = Matrix()
ward_bed.build(root); ward_room.build(root); ward_tray.build(root)
# ---------------------------------------------------------------- occlusion
O = {o.name: o for o in D.objects if o.type == 'MESH'}; hidden = {o.name for o in D.objects if 'hidden' in o}
under = lambda n, top: n == top or (O[n].parent is not None and any(p == top for p in lineage(n)))
def lineage(n):
    o = D.objects[n].parent
    while o: yield o.name; o = o.parent
in_ = lambda top: [O[n] for n in O if under(n, top)]
off = lambda o: o.name in hidden or any(p in hidden for p in lineage(o.name))
bed = [o for o in in_('bed_lift') if not off(o)]; still = [O[k] for k in ('bed_frame', 'brake')]; flat = {'sky', 'paper', 'screen', 'label', 'eye'}; done = set()
def shade_(names, by, **k): L = [o for o in names if o.name not in done and o.data.materials[0].name not in flat]; occlude(L, by, **k); done.update(o.name for o in L)
detail = {n for n in O if n.startswith(('eye_', 'lid_', 'brow_', 'mouth'))}
body_ = [o for o in bed if o.name not in detail]
shade_([O['patient_head']], [O[k] for k in ('patient_head', 'hair_1', 'neck', 'pillow', 'chest')], dist=.09, floor=.62, blur=2)
shade_([O[n] for n in detail], (), dist=.02, floor=.75)
for k in ('hair_1', 'hair_2', 'hair_3'): shade_([O[k]], [O[k], O['patient_head'], O['pillow']], dist=.06, floor=.55, blur=2)
shade_([O[k] for k in ('arm_r', 'arm_l', 'hand_r', 'hand_l', 'neck')], [o for o in body_ if not o.name.startswith('sleeve')], dist=.09, floor=.55, blur=2)
shade_([o for o in bed], body_, dist=.16, floor=.42, blur=1)
shade_(in_('bed_lift'), body_, dist=.10, floor=.50)
things = in_('table'); shade_(things, things, dist=.12, floor=.45)
shade_([O['floor']], body_ + still + things + [O['room'], O['door'], O['curtain_open']], dist=.55, floor=.50, blur=1, rays=40)
shade_(still, still + body_, dist=.25, floor=.45)
fixed = [O[k] for k in O if k.startswith(('room', 'board', 'sign', 'clock', 'dispenser', 'door', 'floor', 'call_light_wall')) and not k.startswith('clock_')]
shade_(fixed + [O[k] for k in O if k.startswith('clock_')], fixed, dist=.30, floor=.55)
for o in O.values():
    if o.name not in done: (occlude([o], (), dist=.10, floor=.6) if o.data.materials[0].name not in flat else shade.finish(o))
for n in O:
    if D.objects[n].data.uv_layers and D.objects[n].data.materials[0].name not in ('paper', 'screen', 'label'):
        while O[n].data.uv_layers: O[n].data.uv_layers.remove(O[n].data.uv_layers[0])
# ---------------------------------------------------------------- sizes for the list of parts
import json
size = {}
for o in O.values(): v = T(mesh_world(o)[0]); size[o.name] = {'centre': ((v.min(0) + v.max(0)) / 2).round(4).tolist(), 'size': (v.max(0) - v.min(0)).round(4).tolist()}
json.dump(size, open(f'{OUT}/ward-size.json', 'w'))
for o in sorted(O.values(), key=tri)[::-1][:24]: print('   ', o.name, tri(o))
export('ward')
