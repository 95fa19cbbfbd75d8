"""Arm and hand as signed-distance fields. Frames are three's: x along the arm to the hand, y up (palm side), z to the thumb side. Metres.
Creases are displacements of the field, not cuts: they keep a clean gradient, and the mesh takes its normals from the gradient."""
from kit import *; from sdf import *
t3 = lambda x, y, z: (x, -z, y)                                     # three -> Blender
def field(f): return lambda p: f(np.stack([p[..., 0], p[..., 2], -p[..., 1]], -1))
def unit(*a): a = np.array(a, float); return a / np.linalg.norm(a)
def bump(x, s): return np.exp(-(x / s) ** 2)
def step(a, b, x): t = np.clip((x - a) / (b - a), 0, 1); return t * t * (3 - 2 * t)
# ---------------------------------------------------------------- hand: u to the fingertips from the wrist crease, v to the thumb, w out of the palm
BASE = ((.0885, .0275, .0005), (.0925, .0090, -.0010), (.0865, -.0095, .0000), (.0765, -.0265, .0030))
BONES = ((.0430, .0245, .0175), (.0460, .0280, .0185), (.0425, .0260, .0185), (.0335, .0190, .0165)); SCALE = (1., 1.02, .97, .85)
LINES = (((.090, .034), (.076, .022), (.058, .0095), (.040, .0045), (.024, .0045), (.012, .007)), ((.083, .034), (.070, .016), (.060, -.004), (.052, -.020)), ((.069, -.036), (.072, -.022), (.080, -.004), (.091, .012), (.098, .0155)))
class Hand:
    """flex: degrees at the three joints of index..little; spread: fan in the plane of the palm; thumb: three bone directions"""
    def __init__(s, flex, spread, thumb, nail_v=(-.15, .93, -.25)):
        s.f = []
        for b, L, fx, sp, k in zip(BASE, BONES, flex, spread, SCALE):
            d0 = np.array([math.cos(rad(sp)), math.sin(rad(sp)), 0]); w = np.array([0, 0, 1.]); a = 0; p = np.array(b); J = []
            for l, x in zip(L, fx):
                a += rad(x); d = d0 * math.cos(a) + w * math.sin(a); n = w * math.cos(a) - d0 * math.sin(a); J.append((p, p + d * l, d, n)); p = p + d * l
            s.f.append((J, k))
        p = np.array((.014, .020, .002)); s.t = []
        for l, d in zip((.0455, .0345, .0225), thumb): d = unit(*d); s.t.append((p, p + d * l, d)); p = p + d * l
        d = s.t[2][2]; n = -np.array(nail_v); n = unit(*(n - d * (n @ d))); s.tn = n
    def tips(s): return [(J[2][1], J[2][2], J[2][3], .0068 * k) for J, k in s.f] + [(s.t[2][1], s.t[2][2], s.tn, .0082)]
    def finger(s, q, i):
        J, k = s.f[i]; R = ((.0100, .0093), (.0091, .0083), (.0081, .0068)); d = None; g = 0
        for (a, b, dr, n), (r0, r1) in zip(J, R):
            r0 *= k; r1 *= k; c = U(capsule(q, a, b, r0, r1), capsule(q, a + dr * .003 + n * .0020, b - dr * .002 + n * .0014, r0 * .92, r1 * .96), .004); d = c if d is None else U(d, c, .0035)
        for j, off in ((0, .0165), (1, 0), (2, 0)):                  # flexion creases on the palm side
            a, b, dr, n = J[j]; x = q - (a + dr * off); g = g + .00055 * bump(x @ dr, .0011) * step(.001, .005, x @ n) * step(.017, .012, length(x))
        return d + g
    def sdf(s, q):
        d = rbox(q, (.050, 0, .0005), (.042, .034, .0120), .0118)
        for (b, r) in zip(BASE, (.0125, .0125, .0120, .0110)): d = U(d, capsule(q, (.004, b[1] * .55, -.001), (b[0], b[1], b[2] - .0005), .0150, r), .011)
        d = U(d, capsule(q, (-.045, 0, 0), (.008, 0, 0), .0195, .0175), .020)
        d = U(d, capsule(q, (.016, .0190, .0070), (.054, .0330, .0075), .0165, .0120), .014)        # thenar
        d = U(d, capsule(q, (.016, -.0215, .0055), (.062, -.0275, .0060), .0140, .0105), .014)       # hypothenar
        d = U(d, capsule(q, (.0880, .0250, .0060), (.0750, -.0250, .0075), .0085, .0080), .012)       # pads below the fingers
        (a, b, dr), (b2, c, dr2), (c2, e, dr3) = s.t; t = U(capsule(q, a, b, .0140, .0110), capsule(q, b, c, .0105, .0096), .005); t = U(t, capsule(q, c, e, .0097, .0074), .004)
        t = U(t, capsule(q, c + dr3 * .004 + s.tn * .0024, e + s.tn * .0012, .0088, .0072), .005); d = U(d, t, .013)
        web = capsule(q, BASE[0], tuple(b - dr2 * .006), .0070, .0060); d = U(d, web, .012)
        f = None
        for i in range(4): x = s.finger(q, i); f = x if f is None else U(f, x, .0016)
        for i in range(3):                                           # webs
            a = s.f[i][0][0]; b = s.f[i + 1][0][0]; f = U(f, capsule(q, a[0] + a[2] * .010, b[0] + b[2] * .010, .0070, .0066), .006)
        d = U(d, f, .0075)
        m = np.full(d.shape, 1.); uv = q[..., :2]
        for L in LINES:
            for a, b in zip(L, L[1:]):
                a, b = np.array(a), np.array(b); h = np.clip(((uv - a) @ (b - a)) / ((b - a) @ (b - a)), 0, 1); m = np.minimum(m, length(uv - a - h[..., None] * (b - a)))
        return d + .00045 * bump(m, .0020) * step(.003, .009, q[..., 2])
# ---------------------------------------------------------------- arm
_T = np.array([(-.46, .000, .000, .058, .058), (-.32, .000, .000, .0535, .0515), (-.22, .000, 0, .0495, .0480), (-.15, .0005, 0, .0485, .0470), (-.09, .000, 0, .0480, .0465), (-.045, -.001, 0, .0455, .0450), (-.01, -.0025, 0, .0405, .0445), (.02, -.003, .000, .0395, .0450),
    (.05, -.003, .001, .0395, .0448), (.085, -.004, .001, .0370, .0420), (.13, -.0055, .0008, .0315, .0370), (.18, -.0075, 0, .0252, .0318), (.215, -.0088, 0, .0215, .0295), (.245, -.0095, 0, .0196, .0286), (.265, -.0100, 0, .0168, .0272), (.285, -.0105, 0, .0110, .0225), (.31, -.011, 0, .0050, .0150)])      # the forearm thins out inside the hand, or its end shows as a step in the palm
_X = np.linspace(-.46, .31, 600); _K = np.exp(-(np.arange(-30, 31) * (_X[1] - _X[0]) / .014) ** 2); _K /= _K.sum(); _P = [np.convolve(np.pad(np.interp(_X, _T[:, 0], _T[:, k]), 30, 'edge'), _K, 'valid') for k in range(1, 5)]
WRIST = np.array((.250, -.0098, 0.)); HF = np.stack([unit(1, -.045, -.02), unit(.02, 0, 1), unit(.045, 1, 0)], 1)          # columns: fingers, thumb, palm
PATIENT = Hand(((13, 22, 12), (18, 27, 15), (23, 31, 17), (25, 34, 18)), (4.5, .5, -3.5, -9), ((.78, .58, .20), (.84, .50, .18), (.97, .24, .08)))
def arm(p, x0=-.37):
    x, y, z = p[..., 0], p[..., 1], p[..., 2]; cy, cz, ay, az = [np.interp(x, _X, k) for k in _P]; u, v = y - cy, z - cz
    k0 = np.sqrt((u / ay) ** 2 + (v / az) ** 2); k1 = np.sqrt((u / ay ** 2) ** 2 + (v / az ** 2) ** 2); d = k0 * (k0 - 1) / np.maximum(k1, 1e-6)
    d = np.maximum(np.maximum(d, x0 - x), x - .300)
    d = U(d, ellipsoid(p, (-.135, .0185, .002), (.078, .0278, .031)), .016)                          # biceps
    d = U(d, ellipsoid(p, (.045, .004, .0200), (.085, .0290, .0270)), .016)                         # brachioradialis
    d = U(d, ellipsoid(p, (.060, .000, -.0190), (.075, .0300, .0265)), .016)                        # flexors
    h = x > .165
    if h.any(): q = (p[h] - WRIST) @ HF; d[h] = U(d[h], PATIENT.sdf(q), .016)
    top = step(.002, .012, u); w = step(.165, .20, x) * step(.252, .238, x)
    d = d - top * w * (.0010 * bump(z - .0065, .0024) + .0009 * bump(z + .0010, .0024) - .0010 * bump(z - .0140, .0045))      # two tendons, and the pulse groove beside them
    c = x - .2475 + 6. * z * z; d = d + top * step(.027, .019, abs(z)) * (.0005 * bump(c, .0014) + .0004 * bump(c + .0075, .0014))            # wrist creases
    c = x + .0015 - 3.5 * z * z; e = top * step(.036, .020, abs(z)); d = d + e * (.0007 * bump(c, .0021) + .0003 * bump(c - .011, .0018) + .0028 * bump(x, .020) * bump(z + .004, .020))       # elbow creases in a shallow hollow
    return d
def surface(x, z, f=arm, y0=.2, down=True):
    """point on the skin above (x, z) and its normal, three's frame"""
    p = np.array([[x, y0, z]], float); s = -1 if down else 1
    for _ in range(300):
        d = f(p); p[:, 1] += s * d * .7
        if abs(d[0]) < 1e-6: break
    _, g = grad(f, p, 2e-4); return p[0], g[0] / np.linalg.norm(g[0])
def skin_tint(p):
    """p in three's frame -> linear tint: palm and fingertips lighter and pinker, creases and outer side a little warmer"""
    q = (p - WRIST) @ HF; palm = step(-.004, .012, q[:, 2] - .10 * np.clip(q[:, 0] - .10, 0, .1)) * step(-.012, .030, q[:, 0]); t = np.tile([.90, .865, .85], (len(p), 1))
    inner = step(-.01, .03, p[:, 1]) * step(.28, .20, p[:, 0]); t = t + inner[:, None] * np.array([.05, .055, .055]); t = t + (palm * .9)[:, None] * (np.array([1., .915, .90]) - t)
    for (e, d, n, r) in PATIENT.tips(): k = (bump(length(q - e), .016) * step(-.004, .004, (q - e) @ n))[:, None] * .8; t = t + k * (np.array([1., .80, .77]) - t)
    k = (bump(p[:, 0] + .001, .006) * step(.01, .03, p[:, 1]) + .6 * bump(q[:, 0] + .002, .004) * (q[:, 2] > 0))[:, None] * .35; return np.clip(t * (1 - k * np.array([.06, .16, .18])), 0, 1)
def nails(hand, F, o, m, which=range(5), lift=.00055):
    """plates laid on the field; F columns = hand axes in three's frame, o = wrist"""
    out = []; f = hand.sdf
    for i in which:
        e, d, n, r = hand.tips()[i]; L, W = r * (1.55 if i < 4 else 1.5), r * (.80 if i < 4 else .86); up = -n; side = np.cross(d, up); c = e - d * r * .25; NI, NJ = 9, 9; P = []; tn = []
        for a in np.linspace(-1, 1, NI):
            for b in np.linspace(-1, 1, NJ):
                k = (1 - .30 * max(a, 0) ** 4 - .12 * max(-a, 0) ** 3); P.append(c + d * L * .62 * (a * (1 - .18 * b * b * (a > 0) + .0)) + side * W * b * k + up * .02); ed = max(abs(a), abs(b)); tn.append((.80, .66, .62) if ed > .99 and a < .9 else (1, .93, .92) if a < .70 else (1, 1, 1))
        P = np.array(P)
        for _ in range(60): P -= up * np.clip(f(P), -.003, .003)[:, None] * .8
        k = np.array([lift if max(abs(a), abs(b)) < .99 else -.0001 for a in np.linspace(-1, 1, NI) for b in np.linspace(-1, 1, NJ)]); P = P + up * k[:, None]
        Q = (P @ F.T) + o; o_ = poly('nail', [t3(*x) for x in Q], [(a * NJ + b, (a + 1) * NJ + b, (a + 1) * NJ + b + 1, a * NJ + b + 1) for a in range(NI - 1) for b in range(NJ - 1)], m, smooth=80)
        C().view_layer.update(); nn = np.mean([list(p.normal) for p in o_.data.polygons], 0)
        if np.array(nn) @ np.array(t3(*(F @ up))) < 0: o_.data.flip_normals()
        tint(o_, np.array(tn)); out.append(o_)
    return out
# ---------------------------------------------------------------- the examiner's hand: two pads on the skin, the rest folded out of the way
def examiner(pitch=7, yaw=34):
    """-> sdf in three's frame with two flat pads at 0,0,0 facing -y, fingers toward -z and a little -x; hand, F, origin. Flat, or the viewer sees knuckles and no fingertips."""
    a = rad(pitch); F = np.stack([(0, -math.sin(a), -math.cos(a)), (-1, 0, 0), (0, -math.cos(a), math.sin(a))], 1).astype(float); c, s = math.cos(rad(yaw)), math.sin(rad(yaw)); F = np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]) @ F; best = None
    for m in np.arange(6, 24, .5):                                     # the longer middle finger bends more until both pads are level
        h = Hand(((9, 13, 2), (m, 16, 3), (58, 74, 40), (64, 80, 42)), (3.0, .0, -2, -5), ((.86, .42, .30), (.92, .05, .38), (.96, -.10, .28)), (-.2, .75, -.55))
        y = [(F @ t[0])[1] - t[3] for t in h.tips()[:2]]
        if best is None or abs(y[0] - y[1]) < best[0]: best = (abs(y[0] - y[1]), h)
    h = best[1]; pads = [F @ (t[0] + t[2] * .0) - np.array([0, t[3] + .0010, 0]) for t in h.tips()[:2]]; o = -np.mean(pads, 0) + np.array([0, -.0010, 0])
    def f(p, far=.11):
        q = (p - o) @ F; d = h.sdf(q); return U(d, capsule(q, (-.01, 0, 0), (-far, 0, -.004), .0200, .0270), .02)
    return f, h, F, o
