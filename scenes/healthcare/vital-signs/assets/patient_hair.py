"""Five heads of hair, in the head frame: 1 short with a parting, 2 bob, 3 tight curls, 4 bald on top, 5 up in a bun. Locks are grooves in the field; strands are in the atlas."""
from patient_frame import *
from sdf import *

def scalp(p, more=0.): return ellipsoid(p, (0, .0400, -.0170), (.0810 + more, .0895 + more, .1000 + more))
def nape(p, n=0.): return ellipsoid(p, (0, -.022, -.049), (.0640, .052, .0530)) - n
def ears(p): return ellipsoid(mir(p), (.0805, -.010, -.006), (.021, .037, .024))
def hairline(d, p, top=.060, back=.052, side=.030):
    """cuts the face free: over the forehead, and down before the ears; never quite straight"""
    ragged = .0028 * np.sin(p[..., 0] * 190) * np.sin(p[..., 0] * 71 + 1) + .0018 * np.sin(p[..., 1] * 210 + 2)
    brow = (p[..., 2] - back) * .75 - (p[..., 1] - top + 5. * p[..., 0] ** 2) * .66 + ragged; temple = (p[..., 2] - .022) * .9 - (p[..., 1] - side) * .35 + ragged
    return I(I(d, brow, .006), temple - np.clip((p[..., 1] - side) * 2.2, 0, 1), .006)
def strands(o, pole=(0, .85, -.53), turns=7., along=3.):
    """strands that run from a whorl down the head; the same on both sides"""
    c = T(verts(o)) - [0, .04, -.017]; k = unit(*pole); up = c / np.linalg.norm(c, axis=1, keepdims=True); polar = np.arccos(np.clip(up @ k, -1, 1)); fwd = unit(*(np.array([0, 0, 1.]) - k * k[2])); x = np.cross(k, fwd)
    a = np.abs(np.arctan2(up @ x, up @ fwd)); return printed(o, 'hair', np.stack([wave(a / math.pi * turns * .5), wave(polar * along / 2.5)], 1))
def solid_hair(name, f, lo, hi, h, tris, **k):
    o = body(name, f, lo, hi, h, 'hair', tris); calm(o, f, .0012); p = T(verts(o))
    deep = np.clip(.5 + (f(p + .006 * T(np.array([v.normal for v in o.data.vertices]))) - .006) / .004, 0, 1); tint(o, np.repeat(.80 + .20 * deep[:, None], 3, 1))       # darker in the grooves
    return strands(o, **k)
def short():
    def f(p):
        x, y, z = p[..., 0], p[..., 1], p[..., 2]; part = x - .030
        top = step(.070, .100, y); sweep = np.sin(z * 150 + 26 * np.abs(part) + 1.2 * np.sin(z * 61)) * .0017; fall = np.sin((z * .75 + y * .35) * 240 + np.sin(y * 70)) * .0010
        n = sweep * top + fall * (1 - top)
        d = scalp(p, .0015) - n; d = U(d, nape(p, .002) - n, .03)
        d = U(d, ellipsoid(p, (-.016, .0990, .044), (.050, .0190, .032)) - sweep * 1.5, .024); d = U(d, ellipsoid(p, (.054, .082, .030), (.022, .020, .036)) - sweep, .020)      # what falls to either side of the parting
        d = S(d, capsule(p, (.031, .118, .062), (.028, .142, -.010), .0016, .0022), .010)
        d = hairline(d, p); d = S(d, ears(p), .006); return I(d, -(y + .062), .010)
    return solid_hair('hair', f, (-.112, -.10, -.15), (.112, .17, .13), .0025, 2700)
def bob():
    def f(p):
        m = mir(p); x, y, z = p[..., 0], p[..., 1], p[..., 2]; around = np.arctan2(x, z + .02); lock = np.sin(around * 21 + 1.2 * np.sin(y * 26)); n = lock * .0013 + np.sin(around * 47) * .0005
        d = scalp(p, .0035) - n; side = U(capsule(m, (.066, .044, -.002), (.0740, -.046, .006), .0220, .0225), capsule(m, (.050, .020, -.058), (.054, -.052, -.052), .044, .041), .03)
        side = U(side, capsule(p, (0, .0, -.066), (0, -.050, -.066), .042, .040), .03) - n * 1.4; d = U(d, side, .026); d = U(d, capsule(m, (.0700, -.070, .004), (.050, -.074, -.058), .0190, .0300), .022)      # the ends turn in
        d = U(d, ellipsoid(p, (-.024, .074, .062), (.050, .026, .022)) - n, .020)                                                 # a fringe swept aside
        d = S(d, ellipsoid(p, (.006, -.018, .100), (.0645, .084, .088)), .020); return I(d, -(y + .092), .020)
    return solid_hair('hair', f, (-.125, -.14, -.16), (.125, .17, .13), .0028, 3000, along=2.)
def curls():
    n = 190; k = np.arange(n) + .5; lat = np.arccos(1 - 2 * k / n); lon = k * 2.399963; D_ = np.stack([np.sin(lat) * np.cos(lon), np.cos(lat), np.sin(lat) * np.sin(lon)], 1)
    C_ = np.array([0, .041, -.018]) + D_ * [.0850, .0945, .1040]; R_ = .0105 + .0030 * np.random.RandomState(4).rand(n)
    def f(p):
        d = scalp(p, .0050); d = U(d, nape(p, .004), .03); q = p.reshape(-1, 3); b = np.full(len(q), 1.)
        for c, r in zip(C_, R_): b = np.minimum(b, length(q - c) - r)
        d = U(d, b.reshape(d.shape), .005); d = hairline(d, p, top=.066, back=.056, side=.028); d = S(d, ears(p), .006); return I(d, -(p[..., 1] + .058), .012)
    return solid_hair('hair', f, (-.118, -.10, -.155), (.118, .17, .135), .0030, 3200, turns=12., along=6.)
def fringe():
    def f(p):
        x, y, z = np.abs(p[..., 0]), p[..., 1], p[..., 2]; n = np.sin((z * .8 + y * .4) * 260 + np.sin(y * 80)) * .0011
        d = scalp(p, .0010) - n; d = U(d, nape(p, .002) - n, .03); d = hairline(d, p, .050, .030, .026)
        bald = (y - .052) * .82 + (z + .050) * .30; d = I(d, bald + .003 * np.sin(z * 120) + .0015 * np.sin(z * 260), .010); d = S(d, ears(p), .006); return I(d, -(y + .060), .010)
    return solid_hair('hair', f, (-.112, -.10, -.15), (.112, .15, .10), .0025, 1900)
def bun():
    knot = np.array([0, .142, -.042])
    def f(p):
        x, y, z = p[..., 0], p[..., 1], p[..., 2]; c = p - knot; n = np.sin(np.arctan2(x, z + .042) * 22) * .0012 * step(.0, .06, np.hypot(x, z + .042))
        d = scalp(p, .0005) - n; d = U(d, nape(p, .0005) - n, .03); d = hairline(d, p, .062, .053, .030); d = S(d, ears(p), .006); d = I(d, -(y + .052), .010)
        coil = np.sin(np.arctan2(c[..., 0], c[..., 2]) * 3 + c[..., 1] * 190) * .0022; return U(d, ellipsoid(p, tuple(knot), (.036, .026, .036)) - coil, .006)
    return solid_hair('hair', f, (-.112, -.10, -.15), (.112, .185, .13), .0025, 2900, pole=tuple(unit(0, .102, -.025)), along=2.)
STYLES = (short, bob, curls, fringe, bun)
