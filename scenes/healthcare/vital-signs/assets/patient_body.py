"""Torso in its gown, neck; in the spine frame."""
from patient_frame import *
from sdf import *

NECK = from_spine((0, .640, .111))                                       # pivot of the head
CAP = np.array([.13, -.985, .06]); CAP /= np.linalg.norm(CAP)            # the way that the sleeve's opening looks
CAP_END = .088                                                           # how far from the joint it is
def torso(q, o=0.):
    d = U(rbox(q, (0, .02, .098), (.158, .12, .084), .080), ellipsoid(q, (0, .17, .106), (.142, .16, .094)), .06)
    d = U(d, ellipsoid(q, (0, .345, .112), (.156, .175, .104)), .07)
    d = U(d, capsule(q, (-.165, .452, .099), (.165, .452, .099), .056), .05)
    return U(d, ellipsoid(q, (0, .465, .106), (.10, .06, .062)), .05) - o
def neckline(q): return capsule(q, (0, .520, .150), (0, .640, .160), .064, .098)
def gown_field(p):
    q = to_spine(p); m = mir(q); loose = np.clip((.46 - q[..., 1]) / .3, .15, 1)
    d = torso(q, .011) - noise(q * [1, .5, 1], 15, 7) * .0070 * loose
    across = q[..., 0] * 1.0 + .35 * q[..., 1]; d = d - (.5 - np.abs(noise(np.stack([across * 1.6, q[..., 1] * .5, q[..., 2]], -1), 20, 12))) * .0065 * loose      # folds that run down the gown
    sleeve = I(capsule(m, tuple(SHOULDER), tuple(SHOULDER + CAP * .14), .0700, .0890), (m - SHOULDER) @ CAP - CAP_END, .004); d = U(d, sleeve, .026)
    d = S(d, np.maximum(capsule(m, tuple(SHOULDER + CAP * .02), tuple(SHOULDER + CAP * .20), .0660, .0840), CAP_END - .030 - (m - SHOULDER) @ CAP), .003)
    d = S(d, neckline(q), .008)
    return I(d, HEM - q[..., 1], .01)
def cut(o, at, way):
    """an edge loop where a plane crosses, for the print to turn on"""
    bm = bmesh.new(); bm.from_mesh(o.data); bmesh.ops.bisect_plane(bm, geom=bm.verts[:] + bm.edges[:] + bm.faces[:], dist=1e-5, plane_co=B(at), plane_no=B(way)); bmesh.ops.triangulate(bm, faces=[f for f in bm.faces if len(f.verts) > 4]); bm.to_mesh(o.data); bm.free()
HEM = .09                                                                # the gown ends under the turned-down sheet
ROUND = .150                                                             # radius of the cylinder that the print is rolled on
def gown():
    o = body('gown', gown_field, (-.80, .50, -.36), (.05, 1.10, .26), .0048, 'gown', 1850, weight=lambda c: 1 - .75 * bump((mir(to_spine(c)) - SHOULDER) @ CAP - CAP_END, .02))
    for k in range(1, 4): cut(o, from_spine((0, k * GOWN_TILE, 0)), SPINE[:, 1])
    turn = GOWN_TILE / ROUND
    for k in range(-2, 2): a = (k + .5) * turn; cut(o, from_spine((0, 0, .08)), SPINE @ np.array([math.cos(a), 0, -math.sin(a)]))
    calm(o, gown_field, .003); q = to_spine(T(verts(o))); a = np.arctan2(q[:, 0], q[:, 2] - .08)
    return printed(o, 'gown', np.stack([wave(a / turn + .5), wave(q[:, 1] / GOWN_TILE)], 1))
def collar():
    """binding along the neck opening"""
    a, b = np.array([0, .520, .150]), np.array([0, .640, .160]); th = np.radians(np.linspace(-192, 12, 32)); d = np.stack([np.cos(th), np.sin(th), th * 0], 1); q = a + d * .066; q[:, 2] = .22
    for _ in range(60): q[:, 2] -= np.clip(torso(q, .011), -.01, .01) * .7; q -= d * (neckline(q) * .7)[:, None]
    return [tb([from_spine(x) for x in q], .0044, '#8fbac9', 'gown', 6, curve=False)]
def sleeve_hem(s):
    """the binding round a sleeve's opening"""
    j, c = SHOULDER * [s, 1, 1], CAP * [s, 1, 1]; x = unit(*np.cross(c, (0, 0, 1.))); y = np.cross(c, x); t = np.linspace(0, 2 * math.pi, 23)
    return tb([from_spine(j + c * CAP_END + (x * math.cos(a) + y * math.sin(a)) * .0785) for a in t], .0074, '#8fbac9', 'gown', 6, curve=False)
def neck_field(p):
    q = to_spine(p); d = U(torso(q) + .014 * step(.47, .43, q[..., 1]), capsule(q, (0, .47, .085), (0, .60, .092), .062, .053), .045)
    d = U(d, capsule(p, tuple(from_spine((0, .58, .090))), tuple(NECK + SPINE @ np.array([0, .035, .010])), .052, .049), .02); return np.maximum(d, .425 - q[..., 1])
def build(back):
    hung('neck', [body('neck', neck_field, (-.90, .62, -.32), (-.30, 1.12, .22), .0065, 'skin', 850, (.95, .92, .91))], from_spine((0, .5, .1)), back)
    chest = hung('chest', [gown(), *collar(), sleeve_hem(1), sleeve_hem(-1)], from_spine((0, .33, 0)), back, note='scale 1..1.045 to breathe, z up to 1.12 for who is broad')
    for s, n in ((-1, 'r'), (1, 'l')): hang('shoulder_' + n, None, from_spine(SHOULDER * [s, 1, 1]), back, note='the joint: x -0.30 of the arm')
    return chest
