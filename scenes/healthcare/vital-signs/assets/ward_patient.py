"""The person in the bed: a plain, warm figure. Head frame: x = the person's left, y = crown, z = face. Arm frame: that of anatomy.py, palm up."""
from ward_base import *
import sdf
from sdf import *
from anatomy import arm, Hand, PATIENT, HF, WRIST, skin_tint, nails, _X, _P
H = np.array([-.10, .56, 0.]); TH = 30.                                  # hip hinge, head-up angle at rest
c_, s_ = math.cos(rad(TH)), math.sin(rad(TH)); RU = np.array([[0, 0, -1.], [-c_, s_, 0], [s_, c_, 0]]).T      # columns: lateral, along the spine to the head, off the mattress
toU = lambda p: (np.asarray(p) - H) @ RU
fromU = lambda q: np.asarray(q, float) @ RU.T + H
# ---------------------------------------------------------------- head
EYE = np.array([.0318, .005, .0636]); ER = .0150
def head_field(p):
    m = mir(p); x = m[..., 0]
    d = ellipsoid(p, (0, .038, -.016), (.0760, .0820, .0940))
    d = U(d, ellipsoid(p, (0, -.024, .022), (.0600, .080, .0610)), .040)
    d = U(d, capsule(m, (.046, -.050, .004), (.016, -.090, .054), .0165, .0160), .034)
    d = U(d, ellipsoid(p, (0, -.092, .060), (.0180, .0150, .0150)), .024)
    d = U(d, capsule(m, (-.012, .0290, .0745), (.040, .0275, .0620), .0100, .0090), .028)
    d = U(d, ellipsoid(m, (.0400, -.0280, .0540), (.0220, .0190, .0190)), .026)
    d = U(d, ellipsoid(m, (.0400, -.0540, .0360), (.0200, .0240, .0240)), .026)
    d = U(d, capsule(p, (0, .0120, .0770), (0, -.0210, .0905), .0048, .0066), .014)
    d = U(d, sphere(p, (0, -.0265, .0935), .0084), .011)
    d = U(d, ellipsoid(m, (.0094, -.0292, .0868), (.0062, .0056, .0076)), .009)
    d = U(d, ellipsoid(p, (0, -.0610, .0630), (.0310, .0230, .0230)), .024)
    e = m - EYE; d = U(d, length(e) - (ER + .0050), .0075)
    u = e[..., 0] / .0180; k = np.clip(1 - u * u, -1, 1); w = e[..., 1] - .05 * e[..., 0]
    al = np.maximum(np.maximum(w - .0096 * k, -(w + .0070 * k)), (np.abs(u) - 1) * .018); al = np.maximum(al, .003 - e[..., 2])
    d = S(d, al, .0034); d = S(d, length(e) - (ER + .0013), .0004)
    a = .34; g = m - V(.0712, -.004, -.006); g = np.stack([math.cos(a) * g[..., 0] + math.sin(a) * g[..., 2], g[..., 1] - .12 * g[..., 2], -math.sin(a) * g[..., 0] + math.cos(a) * g[..., 2]], -1)
    ear = ellipsoid(g, (.003, .002, -.008), (.0065, .0300, .0180)); ear = S(ear, ellipsoid(g, (.0092, .005, -.0065), (.0056, .0205, .0110)), .004); ear = U(ear, ellipsoid(g, (.0035, -.023, -.003), (.0055, .0080, .0075)), .006)
    return U(d, ear, .007)
def face_tint(p):
    m = mir(p); t = np.tile([.97, .945, .935], (len(p), 1)); front = step(.0, .04, p[:, 2])
    def mix(k, c): nonlocal t; t = t + np.clip(k, 0, 1)[:, None] * (np.array(c) * t - t)
    mix(.65 * bump(length(m - V(.043, -.030, .062)), .024), (1., .80, .77)); mix(.40 * bump(length(p - V(0, -.028, .103)), .014), (1., .84, .81)); mix(.35 * bump(m[:, 0] - .078, .010) * step(.03, .0, abs(m[:, 1])), (1., .84, .80))
    e = m - EYE; mix(.22 * bump(length(e) - .020, .006) * front, (.90, .78, .76)); mix(.25 * bump(length(p - V(0, -.080, .082)), .009), (.90, .82, .80)); mix(.30 * step(-.075, -.115, p[:, 1]), (.86, .76, .72))
    return np.clip(t, 0, 1)
def on_face(x, y, lift=0.):
    v = np.array([[x, y, .125]])
    for _ in range(60): v[:, 2] -= np.clip(head_field(v), -.004, .004) * .8
    return v[0] + [0, 0, lift]
def lock(p, f=1.): t = p[..., 0] + .25 * (p[..., 2] - .05); return np.sin(t * 330 + 2.2 * np.sin(p[..., 2] * 34 + p[..., 1] * 22)) * .0007 * f + np.sin(t * 140 + 1.5 * np.sin(p[..., 2] * 21)) * .0011 * f
def hairline(d, p, top=.060, back=.052, side=.030): 
    line = (p[..., 2] - back) * .75 - (p[..., 1] - top + 5. * p[..., 0] ** 2) * .66; temple = (p[..., 2] - .022) * .9 - (p[..., 1] - side) * .35
    d = I(d, line, .006); return I(d, temple - np.clip((p[..., 1] - side) * 2.2, 0, 1), .006)
def hair_short(p):
    n = lock(p); d = ellipsoid(p, (0, .0400, -.0170), (.0815, .0905, .1010)) - n; d = U(d, ellipsoid(p, (0, -.022, -.050), (.0640, .052, .0530)) - n, .03); d = U(d, ellipsoid(p, (-.008, .0960, .050), (.050, .0150, .026)) - n * 1.4, .026)
    d = hairline(d, p); d = S(d, ellipsoid(mir(p), (.0800, -.010, -.004), (.020, .038, .024)), .006); return I(d, -(p[..., 1] + .066), .010)
def hair_bob(p):
    m = mir(p); q = m.copy(); n = np.sin((np.arctan2(p[..., 0], p[..., 2] + .02) * 26) + 1.3 * np.sin(p[..., 1] * 30)) * .0011 + lock(p, .5); d = ellipsoid(p, (0, .0400, -.0170), (.0850, .0930, .1040)) - n
    side = U(capsule(m, (.068, .040, .000), (.0730, -.070, .006), .0225, .0200), capsule(m, (.050, .020, -.060), (.050, -.075, -.058), .045, .042), .03); side = U(side, capsule(p, (0, .0, -.070), (0, -.072, -.074), .042, .040), .03) - n * 1.2; d = U(d, side, .022)
    cut = ellipsoid(p, (.006, -.012, .096), (.0640, .092, .085))
    d = S(d, cut, .020); return I(d, -(p[..., 1] + .092 - .12 * (p[..., 2] + .06)), .014)
def hair_thin(p):
    n = lock(p, .7); d = ellipsoid(p, (0, .0395, -.0170), (.0800, .0868, .0985)) - n; d = U(d, ellipsoid(p, (0, -.022, -.048), (.0625, .052, .0525)) - n, .03); d = hairline(d, p, .060, .040, .030)
    x = np.abs(p[..., 0]); cut = (p[..., 1] - .086) * .80 + (p[..., 2] + .035 - .55 * np.clip(x - .030, 0, 1)) * .58; d = I(d, cut, .008); d = S(d, ellipsoid(mir(p), (.0800, -.010, -.004), (.020, .038, .024)), .006); return I(d, -(p[..., 1] + .066), .010)
NECK = fromU((0, .655, .108)); A_ = 53.; RH0 = np.array([[0, 0, -1.], [-math.cos(rad(A_)), math.sin(rad(A_)), 0], [math.sin(rad(A_)), math.cos(rad(A_)), 0]]).T; RH = RH0 @ ry(-26); PIVOT = np.array([0, -.078, -.022]); HO = NECK - RH @ PIVOT
def eye_parts():
    def cap(a0, a1, n, r, f): return la([(r * math.sin(rad(t)), r * math.cos(rad(t))) for t in np.linspace(a1, a0, n)], f, axis=(0, 0, 1), m='eye', seg=24, smooth=180)
    out = [cap(31, 120, 7, ER, '#eee6dc'), cap(14, 31.5, 3, ER + .00005, '#6a4527'), cap(28, 32.5, 2, ER + .0001, '#3a2416'), cap(0, 15, 3, ER + .0001, '#150e0a')]
    out.append(move(la([(.0021, 0), (.0012, .0004), (0, .00045)], '#ffffff', axis=(0, 0, 1), m='eye', seg=12), np.array([-.0040, .0046, .0]) + [0, 0, math.sqrt(ER ** 2 - .0040 ** 2 - .0046 ** 2) - .0003])); return out
LID0 = 27.
def lid_parts():
    """a visor over the eyeball, hinged on its x axis; the edge rests LID0 degrees above the gaze"""
    R = ER + .0008; lam = np.linspace(-82, 82, 19); phi = np.concatenate([[LID0 - 1.5], np.linspace(LID0, LID0 + 85, 8)]); P = np.array([[(R * math.sin(rad(l)), R * math.cos(rad(l)) * math.sin(rad(f)), R * math.cos(rad(l)) * math.cos(rad(f))) for f in phi] for l in lam]); P[:, 0] *= (ER + .0002) / R
    g = grid(P, '#ffffff', 'skin', flip=True); tint(g, np.tile([.90, .80, .775], (P.shape[0] * P.shape[1], 1)))
    L = [(R + .0002) * np.array([math.sin(rad(l)), math.cos(rad(l)) * math.sin(rad(LID0)), math.cos(rad(l)) * math.cos(rad(LID0))]) for l in np.linspace(-74, 74, 15)]
    return [g, tb(L, .001, '#2a1c15', 'lash', 6, curve=False, radii=[.0004, .0010, .0013, .0014, .0013, .0010, .0004])]
def brow(s):
    Bp = [on_face(s * (.0125 + .036 * t), .0305 + .0054 * math.sin(t * 2.5) - .0044 * t, .0004) for t in np.linspace(0, 1, 12)]; o = tb(Bp, .003, '#ffffff', 'hair', 8, curve=False, radii=[.0030 * (math.sin(math.pi * (.10 + t * .90)) ** .6) + .0002 for t in np.linspace(0, 1, 12)])
    c2 = T(verts(o)); cen = np.repeat(np.array(Bp), 8, 0); k = c2 - cen; k[:, 2] *= .42; o.data.vertices.foreach_set('co', B(cen + k).ravel()); return o
MY = -.0630
def mouth_parts():
    S_ = np.linspace(-1, 1, 17); w = .0235; mid = lambda s: MY + 8.5 * (s * w) ** 2; out = []
    for sg, hh, bul in ((1, .0052, .0018), (-1, .0066, .0026)):
        P, t_ = [], []
        for s in S_:
            k = max(1 - abs(s) ** 2.4, 0) ** .7; hu = hh * k * (1 - (.14 * bump(s, .16) if sg > 0 else 0)); row = []
            for t in np.linspace(0, 1, 7):
                q = on_face(s * w, mid(s) + sg * hu * t, .0002 + bul * k * math.sin(math.pi * (.12 + .88 * t)) - .0004 * (t > .99)); row.append(q); f = step(1.0, .45, t) * (.35 + .65 * k); t_.append(np.array([.97, .945, .935]) * (1 + f * (np.array([.90, .66, .64]) - 1)))
            P.append(row)
        g = grid(np.array(P), '#ffffff', 'skin', flip=sg > 0); out.append(tint(g, np.array(t_)))
    out.append(tb([on_face(s * w * 1.05, mid(s * 1.05), .0008 + .0011 * max(1 - s * s, 0)) for s in np.linspace(-1, 1, 17)], .001, (.42, .20, .18), 'skin', 6, curve=False, radii=[.0004, .0009, .0010, .0010, .0010, .0009, .0004])); return out
def probe_parts():
    a = on_face(-.0165, MY + .0018, -.004); d = unit(-.62, -.22, .75); return [rod(a, a + d * .030, .0019, '#dfe7ea', seg=12), rod(a + d * .028, a + d * .092, .0042, '#2f7f8a', seg=12), rod(a + d * .090, a + d * .128, .0062, '#eef1f0', seg=12), tb([a + d * .126, a + d * .150 + [0, -.004, .004], a + d * .165 + np.array([-.004, -.025, .004])], .0018, '#3a4046', seg=6)]
# ---------------------------------------------------------------- torso, in the frame of the spine
def torso(p, o=0.):
    m = mir(p); d = U(rbox(p, (0, .02, .100), (.165, .12, .086), .080), ellipsoid(p, (0, .17, .108), (.148, .16, .096)), .06)
    d = U(d, ellipsoid(p, (0, .345, .114), (.168, .175, .106)), .07); d = U(d, capsule(p, (-.170, .450, .099), (.170, .450, .099), .058), .05); d = U(d, ellipsoid(p, (0, .465, .106), (.10, .06, .062)), .05)
    return d - o
def neck(p): q = toU(p); d = U(torso(q) + .014 * step(.47, .43, q[..., 1]), capsule(q, (0, .47, .085), (0, .60, .092), .060, .050), .045); n1 = HO + RH0 @ np.array([0, -.035, -.026]); d = U(d, capsule(p, tuple(fromU((0, .58, .090))), tuple(n1), .050, .047), .02); return np.maximum(d, .425 - q[..., 1])
def gown(p):
    q = toU(p); d = torso(q, .011); w = np.clip((.46 - q[..., 1]) / .3, .2, 1); d = d - (noise(q * [1, .5, 1], 17, 7) * .0075 * w + noise(q * [1, .45, 1], 42, 8) * .0022)
    return S(d, capsule(q, (0, .520, .150), (0, .640, .160), .066, .098), .008)
# ---------------------------------------------------------------- arm, palm up; s = 1 right (near), -1 left
ELBOW = np.array([-.205, .701, .262]); RA = rz(-11) @ ry(-12) @ rx(11); FLEX = 23.
FL = np.array([1, 1, -1.])
def bent(p):
    k = rad(FLEX) * step(.05, -.07, p[..., 0]); c, s = np.cos(k), np.sin(k); q = p.copy(); q[..., 0] = p[..., 0] * c - p[..., 1] * s; q[..., 1] = p[..., 0] * s + p[..., 1] * c; return q
def arm_field(p): q = bent(p); return I(arm(q, -.42), -.335 - q[..., 0], .055)
def ring(x, off=0., n=40, f=arm_field, a0=0., a1=360., close=False):
    """points round the arm at x, `off` above the skin; angle 0 = up (palm side), 90 = thumb side"""
    c = np.array([x, np.interp(x, _X, _P[0]) + (0 if x > 0 else -math.sin(rad(FLEX)) * x), 0]); t = np.radians(np.linspace(a0, a1, n, endpoint=close)); d = np.stack([t * 0, np.cos(t), np.sin(t)], 1); r = np.full(n, .02)
    for _ in range(50): r = r - (f(c + d * r[:, None]) - off) * .8
    return c + d * r[:, None]
def sleeveless(R_, name, m, col, xs, offs, n=40): return tint(loft(name, [[tuple(B(q)) for q in ring(x, o, n)] for x, o in zip(xs, offs)], m, caps=False, smooth=50), col)
def hoop(x0, x1, t0, t1, col, m=SOFT, n=40, bulge=0., k=4):
    """a band round the arm from x0 to x1, t0 above the skin, t1 thick"""
    xs = [x0, x0] + list(np.linspace(x0 + .001, x1 - .001, k)) + [x1, x1]; of = [t0, t0 + t1 * .6] + [t0 + t1 + bulge * math.sin(math.pi * i / (k - 1)) for i in range(k)] + [t0 + t1 * .6, t0]; return sleeveless(None, 'hoop', m, col, xs, of, n)
def skin_at(x, ang, off=0.): return ring(x, off, 2, a0=ang, a1=ang + 1)[0]
def patch(x0, x1, a0, a1, off, col, m=SOFT, nx=6, na=8):
    P = np.array([ring(x, off, na, a0=a0, a1=a1, close=True) for x in np.linspace(x0, x1, nx)]); e = grid(P, col, m, smooth=60); n = np.mean([list(p.normal) for p in e.data.polygons], 0); up = B(P.reshape(-1, 3).mean(0) - [(x0 + x1) / 2, np.interp((x0 + x1) / 2, _X, _P[0]), 0])
    if np.array(n) @ up < 0: e.data.flip_normals()
    return e
def arm_parts(s):
    f = (lambda p: arm_field(p)) if s > 0 else (lambda p: arm_field(p * FL)); z0, z1 = (-.08, .09) if s > 0 else (-.09, .08)
    o = body('arm', f, (-.38, -.09, z0), (.47, .20, z1), .0022, 'skin', 4100); p = T(verts(o)); p = p * FL if s < 0 else p; t = skin_tint(bent(p)); tint(o, t)
    # one skin, two objects: forearm and hand share the vertices along the wrist
    me = o.data; cut = .2445; o2 = o.copy(); o2.data = me.copy(); C().scene.collection.objects.link(o2)
    for ob, keep in ((o, lambda x: x < cut + .004), (o2, lambda x: x > cut - .004)):
        bm = bmesh.new(); bm.from_mesh(ob.data); dead = [fa for fa in bm.faces if not keep(fa.calc_center_median().x)]; bmesh.ops.delete(bm, geom=dead, context='FACES'); bm.to_mesh(ob.data); bm.free(); calm(ob, f, .0022)
    nl = nails(PATIENT, HF, WRIST, 'skin', (4,))
    if s < 0: nl = [mirror(x) for x in nl]
    return [o], [o2] + nl
def sleeve_field(p):
    q = bent(p); d = capsule(q, (-.345, .0, 0), (-.13, .002, 0), .0640, .0700); d = d - (noise(q * [.6, 1, 1], 26, 5) * .004); d = np.maximum(d, q[..., 0] + .125)
    return S(d, np.maximum(capsule(q, (-.30, 0, 0), (.0, .002, 0), .0575, .0630), -(q[..., 0] + .20)), .003)
def collar():
    """piping along the neck opening: where the gown meets the cut"""
    A, Bc = np.array([0, .520, .150]), np.array([0, .640, .160]); th = np.radians(np.linspace(-205, 25, 40)); d = np.stack([np.cos(th), np.sin(th), th * 0], 1); q = A + d * .066; q[:, 2] = .22; h = lambda p: capsule(p, A, Bc, .066, .098)
    for _ in range(60): q[:, 2] -= np.clip(torso(q, .011), -.01, .01) * .7; q -= d * (h(q) * .7)[:, None]
    return tb([fromU(x) for x in q], .0042, '#d3e6f2', 'gown', 6, curve=False)
def cuff_hem():
    t = np.linspace(0, 2 * math.pi, 29); k = rad(-FLEX); q = np.stack([t * 0 - .126, .002 + .0672 * np.cos(t), .0672 * np.sin(t)], 1); x = q[:, 0] * math.cos(k) - q[:, 1] * math.sin(k); y = q[:, 0] * math.sin(k) + q[:, 1] * math.cos(k); return tb(np.stack([x, y, q[:, 2]], 1), .0042, '#d3e6f2', 'gown', 6, curve=False)
def marks(s):
    """what forbids an arm, in the arm's frame"""
    mk = lambda L: [mirror(x) for x in L] if s < 0 else L
    P = [(.045, .008), (.075, -.004), (.105, .004), (.135, -.003), (.160, .004)]; pts = [np.array(skin_at(x, math.degrees(math.atan2(z, .03)), -.0035)) for x, z in P]
    fist = [tb(pts, .008, (.93, .80, .78), 'skin', 10, 6, radii=[.0045, .0085, .0098, .0092, .0100, .0085, .0045]), patch(.082, .116, -26, 40, .0078, '#f2efe8', nx=6, na=9), patch(.090, .108, -8, 22, .0084, '#fbf9f4', nx=4, na=5)]
    c = skin_at(.185, 25, .003); d = unit(.96, -.14, -.12); hub = c - d * .012
    drip = [patch(.155, .212, -6, 58, .0012, '#dfe8ee', nx=6, na=8), rod(hub - d * .026, hub, .0042, '#e17fa0', seg=12), rod(hub, hub + d * .02, .0016, '#f4f4f2', seg=8), rod(hub - d * .040, hub - d * .024, .0034, '#f1f3f4', seg=12)]
    t = [hub - d * .038, skin_at(.120, 28, .004), skin_at(.085, 40, .003), skin_at(.045, 62, .004), skin_at(.03, 84, .012), skin_at(-.02, 100, .010), skin_at(-.06, 104, .014), np.array([-.11, -.02, .115]), np.array([-.13, -.065, .155]), np.array([-.14, -.11, .172]), np.array([-.145, -.24, .178])]; drip += [tb(t, .0022, '#e6eef2', seg=6, n=4), patch(.096, .112, 2, 62, .0058, '#f4f1e8', nx=3, na=8), patch(.050, .064, 30, 92, .0058, '#f4f1e8', nx=3, na=8)]
    cast = [hoop(.020, .236, .001, .0072, '#f1efe9', n=26, bulge=.0015, k=4), hoop(.016, .030, .0008, .0098, '#f7f5f0', n=26, bulge=.001, k=3), hoop(.226, .241, .0008, .0092, '#f7f5f0', n=26, bulge=.001, k=3)] + [hoop(x, x + .0025, .0076, .0020, '#dedcd4', n=26, k=2) for x in (.088, .158)]
    alert = [hoop(-.092, -.066, .0008, .0016, '#f0539b', n=32, k=3)]
    return {'fistula': mk(fist), 'drip': mk(drip), 'cast': mk(cast), 'surgery': mk(alert)}
def build(back, lift):
    """back: what turns with the back of the bed (axes of the world at rest)"""
    N = {}; pose = lambda L: [move(o, HO, RH) for o in L]; head = hang('patient_head_pose', None, NECK, back, RH)
    sk = body('head', head_field, (-.11, -.125, -.14), (.11, .15, .13), .00125, 'skin', 7000, weight=lambda c: 1 - .22 * step(-.01, .04, c[:, 2]) - .62 * bump(length(mir(c) - EYE - [0, 0, .012]), .019)); calm(sk, head_field, .0012); tint(sk, face_tint(T(verts(sk)))); hd = hang('patient_head', pose([sk]), NECK, head, RH)
    for s, n in ((1, 'l'), (-1, 'r')):
        e = HO + RH @ (EYE * [s, 1, 1]); mv = lambda L: [move(o, e, RH) for o in L]; hang('eye_' + n, mv(eye_parts()), e, hd, RH); hang('lid_' + n, mv(lid_parts()), e, hd, RH, axis='x', open=0, closed=50, unit='deg'); hang('brow_' + n, pose([brow(s)]), HO + RH @ on_face(s * .0300, .0335), hd, RH)
    hang('mouth', pose(mouth_parts()), HO + RH @ on_face(0, MY), hd, RH); hang('mouth_probe', pose(probe_parts()), HO + RH @ on_face(-.0165, MY), hd, RH, hidden=1)
    for i, (f, lo, hi, tr, h) in enumerate(((hair_short, (-.11, -.10, -.15), (.11, .17, .13), 2400, .0027), (hair_bob, (-.125, -.14, -.16), (.125, .17, .13), 2700, .0029), (hair_thin, (-.11, -.10, -.15), (.11, .16, .13), 1900, .0027))):
        o = body('hair', f, lo, hi, h, 'hair', tr); o = hang(f'hair_{i + 1}', pose([o]), NECK, hd, RH, **({'hidden': 1} if i else {}))
    hang('neck', [body('neck', neck, (-1.0, .62, -.26), (-.30, 1.12, .26), .0065, 'skin', 1200, (.95, .92, .91))], fromU((0, .5, .1)), back)
    hang('chest', [body('chest', gown, (-.95, .50, -.28), (.12, 1.10, .28), .0058, 'gown', 3000), collar()], fromU((0, .33, 0)), back, note='scale 1..1.02 to breathe')
    for s, n in ((1, 'r'), (-1, 'l')):
        R = RA if s > 0 else np.diag(FL) @ RA @ np.diag(FL); E = ELBOW if s > 0 else ELBOW * FL; put = lambda L: [move(o, E, R) for o in L]; w = lambda p: E + R @ (np.array(p, float) * (1 if s > 0 else FL)); sh = w((-.276, .117, 0)); a, h = arm_parts(s)
        am = hang('arm_' + n, put(a), sh, back); hn = hang('hand_' + n, put(h), w(WRIST), am)
        f = sleeve_field if s > 0 else (lambda p: sleeve_field(p * FL)); zz = (-.09, .09); sl = body('sleeve', f, (-.40, -.10, zz[0]), (-.08, .24, zz[1]), .0040, 'gown', 800); hang('sleeve_' + n, put([sl, mirror(cuff_hem()) if s < 0 else cuff_hem()]), sh, am)
        mk = hang("mark_" + n, None, w((.10, .04, 0)), am)
        for k, parts in marks(s).items(): hang(f"mark_{n}_{k}", put(parts), w((.10, .03, 0) if k != 'surgery' else (-.08, .05, 0)), mk, hidden=1)
        if s > 0:
            x0, x1 = .2085, .2345; bd = hang('band', put([hoop(x0, x1, .0012, .0012, '#f7f8f8', n=28, k=2), move(la([(0, 0), (.0030, 0), (.0034, .0006), (.0030, .0014), (0, .0016)], '#d7dcdf', seg=14), skin_at((x0 + x1) / 2, 118, .0022), aim((0, -.4, .9)))]), w((.2215, 0, 0)), am)
            na = 13; P = np.array([ring(x, .0028, na, a0=-62, a1=62, close=True) for x in (x0 + .0012, x1 - .0012)])      # rows across the band; words run from the thumb side to the body, read from the hand
            g = grid(P, '#ffffff', 'label'); nn = np.array(g.data.polygons[6].normal)
            if nn @ B((0, 1, 0)) < 0: g.data.flip_normals()
            u = np.tile(np.linspace(1, 0, na), 2); v = np.repeat([1, 0], na); planar(g, lambda c: np.stack([u, v], 1)); hang('band_label', put([g]), w(tuple(P.reshape(-1, 3).mean(0))), bd)
    return hd
