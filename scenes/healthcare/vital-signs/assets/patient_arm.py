"""The right arm in the arm frame (anatomy.py): even rings where it bends, the hand as a signed-distance body, both on one field; and the call button in the palm."""
from patient_frame import *
from sdf import *
from anatomy import arm, surface, skin_tint, nails, PATIENT, HF, WRIST, _X, _P

SHOULDER_X, BALL = -.30, (.066, .0555)                                   # the joint; length and radius of the round end above it
SEAM = .2475                                                             # rings before it, the hand beyond it; they overlap a little
def field(p):
    """the arm, its upper end rounded like a deltoid so that it turns inside the gown"""
    d = arm(p, -.46); x = p[..., 0] - SHOULDER_X
    return np.where(x < 0, np.maximum(d, ellipsoid(p, (SHOULDER_X, 0, 0), (BALL[0], BALL[1], BALL[1]))), d)
def centre(x): return np.array([x, np.interp(x, _X, _P[0]), 0])
def ring(x, n):
    t = np.linspace(0, 2 * math.pi, n, endpoint=False); d = np.stack([t * 0, np.cos(t), np.sin(t)], 1); c = centre(x); r = np.full(n, .02)
    for _ in range(60): r = r - field(c + d * r[:, None]) * .8
    return c + d * r[:, None]
def stations():
    """where the rings lie: even at the elbow and the wrist"""
    span = lambda a, b, n: np.linspace(a, b, n, endpoint=False)
    return np.concatenate([span(-.360, -.30, 4), span(-.30, -.06, 8), span(-.06, .06, 13), span(.06, .195, 7), span(.195, SEAM + .014, 10)])
def limb(n=24):
    o = loft('limb', [[tuple(B(q)) for q in ring(x, n)] for x in stations()], 'skin_arm', caps=False, smooth=180)
    return calm(o, field, .0008)
def hand(tris=2250):
    o = body('hand', field, (.215, -.09, -.08), (.47, .09, .09), .0017, 'skin_arm', tris + 250)
    bm = bmesh.new(); bm.from_mesh(o.data); dead = [f for f in bm.faces if f.calc_center_median().x < SEAM - .003]; bmesh.ops.delete(bm, geom=dead, context='FACES'); bm.to_mesh(o.data); bm.free()
    return calm(o, field, .0008)
SPOTS = {'artery_brachial': (.0, -.012), 'artery_radial': (.235, .014), 'spot_middle_crease': (0, 0), 'spot_outer_crease': (0, .022), 'spot_cuff_edge': (-.02, 0), 'spot_forearm': (.10, 0)}
def call_button():
    """a pear switch across the palm, its lead leaving past the little finger"""
    at = np.array([.334, .0175, .002]); d = unit(.16, .10, -.98); up = unit(.0, 1., .10); side = np.cross(up, d)
    out = [rod(at - d * .038, at + d * .046, .0125, '#f2f4f4', seg=16, bev=.006)]
    out.append(la([(0, 0), (.0098, 0), (.0098, .003), (.0084, .0046), (0, .0046)], '#e2762f', at + up * .0105 + d * .022, up, seg=20)); out.append(picture('call', at + up * .0153 + d * .022, side, d, .0125, .0125))
    e = at - d * .038; out.append(rod(e + d * .002, e - d * .012, .0058, '#c9d0d2', seg=12)); out.append(tb([e, e - d * .030, e - d * .055 + (-.02, -.012, 0), e + (-.075, -.035, .070), e + (-.14, -.045, .078)], .0027, '#dfe3e4', seg=6, n=5))
    return at, out
def build(parent):
    parts = [limb(), hand()]
    for o in parts: tint(o, skin_tint(T(verts(o))))
    a = hung('arm', parts + nails(PATIENT, HF, WRIST, 'skin_arm'), (0, 0, 0), parent, note='arm frame: x to the hand, y out of the palm, z to the thumb; shoulder at x -0.30, elbow 0, wrist 0.245')
    for name, (x, z) in SPOTS.items():
        p, n = surface(x, z); hang(name, None, p, a, aim(n))
    at, parts = call_button(); hung('call_light_hand', parts, tuple(at), a, hidden=1)
    return a
