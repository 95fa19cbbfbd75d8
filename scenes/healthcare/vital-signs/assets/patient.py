"""patient.glb: the bed, its linen and the person in it; three's frame, x to the foot end, y up, z to the near side, origin on the floor under the middle of the bed.
Every driven node rests at rotation 0 and scale 1.  blender -b --factory-startup --python-exit-code 1 -t 1 -P patient.py -- out=DIR tex=DIR [only=head]"""
import os, sys; sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from patient_frame import *

def materials():
    reset(); atlas = load('patient.png')
    for name, more in {'soft': {'rough': .46}, 'linen': {'rough': .92}, 'blanket': {'rough': .95}, 'gown': {'rough': .92}, 'hair': {'rough': .58}, 'eye': {'rough': .20}, 'glint': {'rough': .9}, 'lash': {'rough': .7}}.items(): mat(name, tex=atlas, **more)
    for name in ('skin', 'skin_arm'): mat(name, rough=.52)
def hidden(o):
    while o:
        if 'hidden' in o: return True
        o = o.parent
    return False
def shaded():
    """COLOR_0 = tint x occlusion. Nothing that moves leaves its shade on what stays."""
    O = {o.name: o for o in D.objects if o.type == 'MESH'}; done = set(); these = lambda *names: [O[n] for n in names if n in O]
    def shade_(objs, by, **k): L = [o for o in objs if o.name not in done]; occlude(L, by, **k); done.update(o.name for o in L)
    details = [o for n, o in O.items() if n.startswith(('eye_', 'lid_', 'brow_', 'mouth', 'glasses'))]; hair = [o for n, o in O.items() if n.startswith('hair_')]
    shade_(these('patient_head'), these('patient_head', 'neck'), dist=.07, floor=.62, blur=2); shade_(details, (), dist=.02, floor=.75)
    for o in hair: shade_([o], [o] + these('patient_head'), dist=.05, floor=.55, blur=2)
    shade_(these('neck'), these('neck', 'chest', 'pillow', 'patient_head'), dist=.08, floor=.5, blur=2)
    shade_(these('arm'), these('arm'), dist=.05, floor=.55, blur=2); shade_(these('call_light_hand'), (), dist=.03, floor=.6)
    back = these('chest', 'sheet_fold', 'pillow', 'mattress_back'); shade_(these('pillow'), these('pillow', 'patient_head', 'mattress_back', 'chest'), dist=.12, floor=.5, blur=2); shade_(back, back + these('neck'), dist=.14, floor=.45, blur=2)
    for n in ('legs_straight', 'legs_crossed'): shade_(these(n), these(n, 'bed_deck'), dist=.16, floor=.45, blur=2)
    for n in ('pillow_r', 'pillow_l'): shade_(these(n), these(n), dist=.10, floor=.5, blur=1)
    for n in ('rail_far', 'rail_near'): shade_(these(n), (), dist=.06, floor=.6)
    bed = these('bed_frame', 'bed_deck', 'bed_panel', 'brake'); shade_(bed, bed, dist=.25, floor=.42)
    for o in O.values():
        if o.name not in done: occlude([o], (), dist=.08, floor=.6)
def build(only):
    root = empty('patient'); WORLD['patient'] = Matrix()
    import patient_bed; lift, back = patient_bed.build(root) if only in (None, 'bed', 'linen') else (root, root)
    if only in (None, 'body', 'linen'): import patient_body; patient_body.build(back)
    if only in (None, 'head'): import patient_head; patient_head.build(back)
    if only in (None, 'linen'): import patient_linen; patient_linen.build(lift, back)
    if only in (None, 'arm'): import patient_arm; patient_arm.build(root)
only = ARGS.get('only'); materials(); build(only); shaded()
meshes = [o for o in D.objects if o.type == 'MESH']; print('shown at once', sum(tri(o) for o in meshes if not hidden(o)), 'triangles')
export('patient')
