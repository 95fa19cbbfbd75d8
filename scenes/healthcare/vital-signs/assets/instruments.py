"""instruments.glb: what is on the tray (root `on_tray`, in the ward's place), what is worn and held in the arm frame (`work`), and what lies on the bed (`loose`, each at its own point of contact).
three's frame, metres: x to the hand, y up, z to the viewer. Every driven node rests at rotation 0 and scale 1; tilts live in *_pose parents."""
import os, sys; sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from instruments_kit import *
reset()
atlas = load('atlas.png')
for name, rough, metal in (('soft', .42, 0), ('rubber', .56, 0), ('cloth', .90, 0), ('dial', .55, 0), ('chrome', .15, 1), ('print_cuff', .90, 0)): mat(name, rough=rough, metal=float(metal), tex=atlas)
mat('skin_fade', rough=.52, alpha=.999); mat('glass', rough=.03, alpha=.08); mat('screen', '#f6f5ef', .35); mat('label', rough=.6)
import instruments_cuffs as cuffs, instruments_gauge as gauge, instruments_sound as sound, instruments_tray as things, instruments_worn as worn
from anatomy import surface
FLOOR = .8137                                                            # the tray's floor, in the ward
tray, work, loose = (hang(n, None, ORIGIN) for n in ('on_tray', 'work', 'loose'))
for name, z, r, length in (('cuff_large', .875, .044, .185), ('cuff_adult', .975, .036, .150), ('cuff_small', 1.062, .028, .115)): cuffs.rolled(name, (.580, FLOOR, z), r, length, tray)
things.build(tray, FLOOR); sound.on_tray(tray, FLOOR)
cuffs.worn(work); cuffs.beside(loose); gauge.build(loose)
sound.build(work, loose, surface(0, -.012)[0]); worn.fingers(work); worn.band(work)
C().view_layer.update()
rays = int(ARGS.get('rays', 40))
PLAIN = ('glass', 'screen', 'label')
for o in [o for o in D.objects if o.type == 'MESH']:
    if o.data.materials[0].name in PLAIN: shade.finish(o)
    elif o.name == 'fingers': occlude([o], (), dist=.03, floor=.62, blur=2, rays=rays)
    elif o.name == 'needle': shade.finish(o)
    else: occlude([o], (), dist=.035 if 'cuff' in o.name else .022, floor=.45, blur=1, rays=rays)
for o in sorted((o for o in D.objects if o.type == 'MESH'), key=tri)[::-1]: print('   ', o.name, tri(o))
export('instruments')
