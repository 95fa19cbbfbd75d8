"""The bed: frame on castors, lifting deck with end boards and side rails, the keys on the near rail, the back that rises with its mattress."""
from patient_frame import *

def castor(x, z):
    out = [bx((x, .135, z), (.055, .06, .055), GREY, r=.012, seg=1), rod((x, .15, z), (x, .215, z), .018, GREY, bev=0), bx((x, .085, z), (.05, .05, .018), DARK, r=.004)]
    out.append(la([(0, -.026), (.044, -.026), (.056, -.018), (.056, .018), (.044, .026), (0, .026)], '#2c3034', (x, .058, z), (0, 0, 1), seg=16))
    return out + [la([(.030, 0), (.026, .003), (0, .004)], WHITE, (x, .058, z + s * .027), (0, 0, s), seg=12) for s in (-1, 1)]
def board(x, y0, y1, w, inlaid):
    """moulded end board: an oak inlay on its outer side (`inlaid`: +1 or -1 along x), two holes to grip it by"""
    o = box('board', (0, 0, 0), (.040, w, y1 - y0), SOFT, .0, 1); o.modifiers.clear(); o.matrix_world = M4((x, (y0 + y1) / 2, 0)); bm = bmesh.new(); bm.from_mesh(o.data); bmesh.ops.bevel(bm, geom=[e for e in bm.edges if abs((e.verts[0].co - e.verts[1].co).x) > .01], offset=.09, segments=6, affect='EDGES', profile=.5); bm.to_mesh(o.data); bm.free(); bake(o)
    for s in (-1, 1): pierced(o, (x, y1 - .066, s * w * .25), .150, .042)
    bevel(o, .009, 2); h = y1 - y0; hi, wide = h * .46, w * .74; yc = y0 + h * .42
    return [tint(o, WHITE), bx((x + inlaid * .0205, yc, 0), (.006, hi, wide), '#c79a5c', r=.004), picture('oak', (x + inlaid * .0239, yc, 0), (0, 0, -inlaid), (0, 1, 0), wide - .012, hi - .012)]
def pierced(o, at, wide, high, n=5):
    """a hole with round ends through a board"""
    r = high / 2; t = np.radians(np.linspace(-90, 90, n + 1)); arc = [(math.cos(a) * r + wide / 2 - r, math.sin(a) * r) for a in t]; arc += [(-z, -y) for z, y in arc]; m = len(arc); v = [B(np.array(at) + (x, y, z)) for x in (-.1, .1) for z, y in arc]
    cutter = poly('cutter', v, [tuple(range(m))[::-1], tuple(range(m, 2 * m))] + [(i, (i + 1) % m, m + (i + 1) % m, m + i) for i in range(m)], SOFT, smooth=0)
    bm = bmesh.new(); bm.from_mesh(cutter.data); bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:]); bm.to_mesh(cutter.data); bm.free()
    md = o.modifiers.new('hole', 'BOOLEAN'); md.operation = 'DIFFERENCE'; md.solver = 'EXACT'; md.object = cutter; apply(o); D.objects.remove(cutter)
def rounded(x0, x1, y0, y1, k, n=4):
    """the corners of a rounded rectangle, from the middle of its top and back"""
    out = []
    for cx, cy, a in ((x1 - k, y1 - k, 90), (x1 - k, y0 + k, 0), (x0 + k, y0 + k, -90), (x0 + k, y1 - k, -180)): out += [(cx + k * math.cos(rad(a - 90 * i / n)), cy + k * math.sin(rad(a - 90 * i / n))) for i in range(n + 1)]
    return [((x0 + x1) / 2, y1)] + out + [((x0 + x1) / 2, y1)]
def rail(x0, x1, y0, y1, z, out_):
    """a side rail: rounded frame, two slats between, a soft grip, and the handle that lets it down; `out_` is +1 on the near side"""
    loop = [(x, y, z) for x, y in rounded(x0, x1, y0, y1, min(.11, (y1 - y0) * .42))]; out = [tb(loop, .0165, WHITE, seg=8, curve=False)]
    for t in (.36, .68): y = y0 + (y1 - y0) * t; inset = .012; out.append(bx(((x0 + x1) / 2, y, z), (x1 - x0 - 2 * inset, .030, .014), WHITE, r=.0044))
    out.append(tb([((x0 + x1) / 2 - .16, y1, z), ((x0 + x1) / 2, y1, z), ((x0 + x1) / 2 + .16, y1, z)], .0195, '#7d8b90', seg=8, n=1))
    return out + [bx(((x0 + x1) / 2, y0 - .004, z + out_ * .012), (.15, .030, .018), '#2f7f8a', r=.0044)]
def mattress(x0, x1): return bx(((x0 + x1) / 2, -.075, 0), (x1 - x0, .15, 2 * BED_HALF), LINEN, 'linen', .040, 3)
def keys(parent):
    """the keys on the near rail, tilted up to whoever stands there"""
    tilt = 38; c = np.array([-.30, .505, .535]); R = rx(-tilt); at = lambda x, y, z: c + R @ np.array([x, y, z])
    face = move(bx((0, 0, 0), (.252, .024, .108), WHITE, r=.010, seg=3), c, rx(90 - tilt)); rim = move(bx((0, 0, 0), (.232, .004, .089), '#2b343a', r=.0015), at(0, 0, .0122), rx(90 - tilt))
    parts = [face, rim, rod((-.36, .40, .515), (-.36, .50, .526), .011, GREY), rod((-.24, .40, .515), (-.24, .50, .526), .011, GREY), picture('panel', at(0, 0, .0147), (1, 0, 0), R @ np.array([0, 1., 0]), .226, .083)]
    hung('bed_panel', parts, tuple(c), parent)
def build(root):
    fixed = [bx((0, .235, 0), (1.62, .07, .50), GREY, r=.02, seg=3), bx((.05, .285, 0), (1.1, .05, .40), WHITE, r=.015)]
    for x in (-.76, .76):
        fixed.append(bx((x, .225, 0), (.08, .05, .80), GREY, r=.015))
        for z in (-.37, .37): fixed += castor(x, z)
    for x in (-.45, .45): fixed.append(bx((x, .32, 0), (.13, .09, .22), DARK, r=.012))
    hung('bed_frame', fixed, (0, 0, 0), root)
    pz = .445; axle = (-.76, .165, .395)
    hung('brake', [tb([axle, (-.735, .160, pz - .01), (-.69, .150, pz)], .008, GREY, seg=8), bx((-.655, .150, pz), (.085, .016, .050), '#c0392b', r=.006), picture('pedal', (-.655, .1585, pz), (1, 0, 0), (0, 0, -1), .070, .036), la([(0, -.014), (.017, -.014), (.019, 0), (.017, .014), (0, .014)], GREY, axle, (0, 0, 1), seg=18)], axle, root, note='rotation.z -0.35 is pressed (locked); 0 is up')
    lift = hang('bed_lift', None, (0, 0, 0), root, min=0, max=.35)
    deck = [bx((0, .385, 0), (2.02, .035, .84), GREY, r=.010)] + [bx((x, .25, 0), (.10, .27, .16), '#8d959a', r=.01) for x in (-.45, .45)] + board(-1.065, .36, .98, .94, -1) + board(1.065, .34, .82, .94, 1)
    deck += [bx((x, .385, s * .462), (.05, .03, .075), GREY, r=.004) for s, xs in ((-1, (-.62, -.28, .26, .60)), (1, (-.62, -.28, .20, .54))) for x in xs]
    deck.append(move(mattress(-.16, 1.03), (0, BED_TOP, 0))); hung('bed_deck', deck, (0, 0, 0), lift); keys(lift)
    posts = [bx((x, .505, -.482), (.045, .25, .014), GREY, r=.004) for x in (-.62, -.28, .26, .60)]
    hung('rail_far', rail(-.80, -.10, .60, .90, -.495, -1) + rail(.08, .78, .58, .86, -.495, -1) + posts, (0, .75, -.495), lift, note='rests up; position.y -0.30 lets it down')
    hung('rail_near', rail(-.80, -.10, .215, .46, .505, 1) + rail(.02, .72, .215, .46, .505, 1), (0, .34, .505), lift, note='rests let down; position.y +0.40 raises it')
    # the back is hung half a turn away, so that a positive angle raises the head
    h = (HINGE[0], BED_TOP, 0); pose = hang('bed_back_pose', None, h, lift, ry(180)); back = hang('bed_back', None, h, pose, ry(180), axis='z', min=-30, max=40, unit='deg', note='0 = head up 30 degrees; positive raises the head'); body_ = hang('bed_back_body', None, h, back)
    hung('mattress_back', [move(mattress(-.90, .04), h, rz(-HEAD_UP)), move(bx((-.45, -.165, 0), (.88, .03, .82), GREY, r=.008), h, rz(-HEAD_UP))], h, body_)
    return lift, body_
