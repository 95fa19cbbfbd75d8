"""Where the person lies, and the atlas that the bed, the linen and the person share.
World: three's frame (x to the foot end, y up, z to the near side). Spine frame: across to the person's left, along the spine to the head, off the mattress."""
from ward_base import *

BED_TOP, BED_HALF = .56, .43                                             # top of the mattress, half its width
ASIDE = -.05                                                             # the person lies so far to the far side: room beside the near arm
HINGE = np.array([-.10, BED_TOP, ASIDE])                                 # the fold of the bed, under the hips
HEAD_UP = 30.                                                            # degrees, at rest
_C, _S = math.cos(rad(HEAD_UP)), math.sin(rad(HEAD_UP))
SPINE = np.array([[0, 0, -1.], [-_C, _S, 0], [_S, _C, 0]]).T             # columns: the axes of the spine frame
SHOULDER = np.array([.188, .452, .100])                                  # the left joint, in the spine frame; the right one mirrors it
def to_spine(p): return (np.asarray(p) - HINGE) @ SPINE
def from_spine(q): return np.asarray(q, float) @ SPINE.T + HINGE
WHITE, GREY, DARK, LINEN = '#eef0ee', '#a9b0b3', '#3a4045', '#f4f5f4'
# ---------------------------------------------------------------- atlas: pixels of 1024, as patient_textures.mjs draws them
ATLAS = {'white': (480, 880, 8, 8), 'gown': (186, 10, 336, 336), 'waffle': (540, 8, 224, 224), 'hair': (784, 8, 232, 224), 'eye': (0, 40, 170, 170), 'oak': (0, 364, 512, 112),
         'panel': (0, 484, 768, 282), 'hem': (540, 250, 476, 84), 'pedal': (784, 484, 232, 120), 'call': (784, 620, 120, 120)}
GOWN_TILE = .168                                                         # metres that one drawing of the gown's print covers
def wave(t):
    """0..1..0: a tile and its mirror image, so that cloth repeats without seams"""
    return 1 - np.abs(np.mod(t, 2) - 1)
def printed(o, part, uv):
    """uv: one pair for each vertex, 0..1 within the part, v up"""
    apply(o); planar(o, lambda c: px(*ATLAS[part])(np.clip(np.asarray(uv, float), 0, 1))); return o
def plain(o): return printed(o, 'white', np.full((len(o.data.vertices), 2), .5))
def hung(name, parts, at=(0, 0, 0), parent=None, R=None, **extras):
    """hang() for parts of the atlas: what has no print is white"""
    for p in parts or ():
        apply(p)
        if not p.data.uv_layers.get('UVMap'): plain(p)
    return hang(name, parts, at, parent, R, **extras)
def picture(part, at, right, up, w, h, col='#ffffff', m=SOFT):
    """a part of the atlas on a flat face"""
    o = quad(at, right, up, w, h, col, m); return printed(o, part, [(0, 0), (1, 0), (1, 1), (0, 1)])
