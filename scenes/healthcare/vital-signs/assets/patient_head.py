"""The head: a plain, warm face. Head frame: x to the person's left, y to the crown, z out of the face."""
from patient_frame import *
from sdf import *
from patient_body import NECK
import patient_hair

PITCH, LOOKS = 53., -26.                                                 # how far the face is tipped back; turned to the near side
LEVEL = np.array([[0, 0, -1.], [-math.cos(rad(PITCH)), math.sin(rad(PITCH)), 0], [math.sin(rad(PITCH)), math.cos(rad(PITCH)), 0]]).T
AXES = LEVEL @ ry(LOOKS); PIVOT = np.array([0, -.078, -.022]); ORIGIN = NECK - AXES @ PIVOT
EYE, ER = np.array([.0326, .0040, .0622]), .0166                         # the left eyeball
LID = 27.                                                                # degrees above the gaze where the edge of an open lid is
MOUTH = -.0600
def field(p):
    m = mir(p); x = m[..., 0]
    d = ellipsoid(p, (0, .038, -.016), (.0770, .0830, .0940))
    d = U(d, ellipsoid(p, (0, -.022, .022), (.0610, .0770, .0610)), .040)
    d = U(d, capsule(m, (.044, -.048, .006), (.015, -.083, .054), .0170, .0165), .034)                       # jaw
    d = U(d, ellipsoid(p, (0, -.0865, .0600), (.0180, .0145, .0150)), .024)                                  # chin
    d = U(d, capsule(m, (-.012, .0300, .0735), (.040, .0285, .0610), .0100, .0090), .030)                    # brow
    d = U(d, ellipsoid(m, (.0405, -.0275, .0540), (.0225, .0190, .0190)), .026)                              # cheeks: what reads as friendly
    d = U(d, ellipsoid(m, (.0400, -.0520, .0370), (.0205, .0235, .0240)), .026)
    d = U(d, capsule(p, (0, .0130, .0760), (0, -.0190, .0890), .0046, .0064), .016)                          # nose
    d = U(d, sphere(p, (0, -.0245, .0925), .0086), .011)
    d = U(d, ellipsoid(m, (.0098, -.0272, .0860), (.0064, .0056, .0076)), .009)
    d = U(d, ellipsoid(p, (0, -.0585, .0630), (.0310, .0230, .0232)), .024)
    e = m - EYE; d = U(d, length(e) - (ER + .0048), .0080)
    u = e[..., 0] / .0196; k = np.clip(1 - u * u, -1, 1); w = e[..., 1] - .06 * e[..., 0]
    almond = np.maximum(np.maximum(w - .0112 * k, -(w + .0084 * k)), (np.abs(u) - 1) * .0196); almond = np.maximum(almond, .003 - e[..., 2])
    d = S(d, almond, .0034); d = S(d, length(e) - (ER + .0013), .0004)
    return U(d, ear(m), .007)
def ear(m):
    a = .36; g = m - V(.0722, -.004, -.008); g = np.stack([math.cos(a) * g[..., 0] + math.sin(a) * g[..., 2], g[..., 1] - .12 * g[..., 2], -math.sin(a) * g[..., 0] + math.cos(a) * g[..., 2]], -1)
    d = ellipsoid(g, (.003, .002, -.008), (.0070, .0305, .0190)); d = S(d, ellipsoid(g, (.0098, .0050, -.0070), (.0060, .0220, .0122)), .003)
    d = U(d, capsule(g, (.0046, .0160, -.0120), (.0050, -.0060, -.0130), .0028, .0026), .005)                # the inner fold
    d = U(d, ellipsoid(g, (.0052, -.0030, .0040), (.0034, .0060, .0034)), .004)
    return U(d, ellipsoid(g, (.0035, -.0230, -.0030), (.0058, .0080, .0078)), .006)
def on_face(x, y, lift=0.):
    """the skin over (x, y), or over many"""
    v = np.stack(np.broadcast_arrays(np.asarray(x, float), y, .125), -1)
    for _ in range(60): v[..., 2] -= np.clip(field(v), -.004, .004) * .8
    v[..., 2] += lift; return v
def blush(p):
    """warmth of a face, as a factor on the tone"""
    m = mir(p); t = np.tile([.97, .945, .935], (len(p), 1)); front = step(.0, .04, p[:, 2]); e = m - EYE
    for share, colour in ((.62 * bump(length(m - V(.043, -.030, .062)), .024), (1., .80, .77)), (.38 * bump(length(p - V(0, -.026, .101)), .014), (1., .84, .81)), (.35 * bump(m[:, 0] - .080, .010) * step(.03, .0, abs(m[:, 1])), (1., .84, .80)),
                          (.24 * bump(length(e) - .0225, .006) * front, (.90, .78, .75)), (.22 * bump(length(p - V(0, -.0765, .082)), .009), (.90, .82, .80)), (.28 * step(-.072, -.110, p[:, 1]), (.87, .77, .73)), (.75 * bump(length((m - V(.0810, .001, -.013)) * V(.6, .75, 1.2)), .0085), (.80, .66, .62))):
        t = t + np.clip(share, 0, 1)[:, None] * (np.array(colour) * t - t)
    return np.clip(t, 0, 1)
def skull():
    o = body('head', field, (-.115, -.125, -.14), (.115, .15, .13), .00125, 'skin', 4700, weight=lambda c: 1 - .22 * step(-.01, .04, c[:, 2]) - .62 * bump(length(mir(c) - EYE - [0, 0, .012]), .020))
    calm(o, field, .0012); return tint(o, blush(T(verts(o))))
def eye():
    arc = lambda a0, a1, n: [(ER * math.sin(rad(t)), ER * math.cos(rad(t))) for t in np.linspace(a1, a0, n)]
    ball = bake(la(arc(0, 98, 10), '#ffffff', axis=(0, 0, 1), m='eye', seg=20, smooth=180)); c = T(verts(ball)) / ER; shade_ = 1 - .30 * step(.25, .75, c[:, 1]); tint(ball, np.stack([shade_, shade_ * .99, shade_ * .98], 1))       # the upper lid's shade
    printed(ball, 'eye', .5 + c[:, :2] * .5)
    spark = lambda x, y, r: move(la([(r, 0), (r * .6, .0003), (0, .00035)], '#ffffff', axis=(0, 0, 1), m='glint', seg=10), (x, y, math.sqrt(ER ** 2 - x * x - y * y) - .0002))
    return [ball, spark(-.0042, .0048, .0023), spark(.0036, -.0040, .0011)]
def lid():
    """a visor over the eyeball, hinged on its x axis"""
    R = ER + .0008; dirs = lambda l, f: np.array([math.sin(rad(l)), math.cos(rad(l)) * math.sin(rad(f)), math.cos(rad(l)) * math.cos(rad(f))])
    rows = np.concatenate([[LID - 1.5], np.linspace(LID, LID + 85, 6)]); P = np.array([[R * dirs(l, f) for f in rows] for l in np.linspace(-82, 82, 15)]); P[:, 0] *= (ER + .0002) / R
    skin = grid(P, '#ffffff', 'skin', flip=True); tint(skin, np.tile([.91, .81, .78], (P.shape[0] * P.shape[1], 1)))
    edge = [(R + .0002) * dirs(l, LID) for l in np.linspace(-76, 76, 13)]
    return [skin, tb(edge, .001, '#2a1c15', 'lash', 5, curve=False, radii=[.0004, .0011, .0015, .0017, .0017, .0015, .0006])]
def brow(s):
    """a soft arch, flat on the skin, fuller at its inner end"""
    t = np.linspace(0, 1, 12); mid = on_face(s * (.0120 + .0370 * t), .0325 + .0056 * np.sin(t * 2.5) - .0046 * t, .0003)
    o = tb(mid, .003, '#f2efec', 'hair', 8, curve=False, radii=[.0036 * math.sin(math.pi * (.14 + k * .86)) ** .6 * min(1, .25 + k / .10) + .0002 for k in t])
    away = T(verts(o)) - np.repeat(mid, 8, 0); away[:, 2] *= .36; o.data.vertices.foreach_set('co', B(np.repeat(mid, 8, 0) + away).ravel()); return o
def mouth():
    """two lips and the line between them; corners lifted"""
    S_ = np.linspace(-1, 1, 17); w = .0245; mid = lambda s: MOUTH + 9.0 * (s * w) ** 2; out = []; T_ = np.linspace(0, 1, 6)
    for side, height, full in ((1, .0054, .0018), (-1, .0070, .0027)):
        P, tones = [], []
        for s in S_:
            k = max(1 - abs(s) ** 2.4, 0) ** .7; h = height * k * (1 - (.16 * bump(s, .16) if side > 0 else 0)); P.append(on_face(s * w, mid(s) + side * h * T_, .0002 + full * k * np.sin(math.pi * (.12 + .88 * T_)) - .0004 * (T_ > .99)))
            for t in T_: f = step(1.0, .40, t) * (.35 + .65 * k); tones.append(np.array([.97, .945, .935]) * (1 + f * (np.array([.92, .64, .62]) - 1)))
        out.append(tint(grid(np.array(P), '#ffffff', 'skin', flip=side > 0), np.array(tones)))
    line = on_face(S_ * w * 1.07, mid(S_ * 1.07), .0008 + .0011 * (1 - S_ * S_))
    return out + [tb(line, .001, (.40, .19, .17), 'skin', 6, curve=False, radii=[.0004, .0009, .0010, .0010, .0010, .0009, .0004])]
def probe():
    """a thermometer's probe under the tongue, out at the corner of the mouth"""
    a = on_face(-.0165, MOUTH + .0018, -.004); d = unit(-.62, -.22, .75); end = a + d * .126
    return [rod(a, a + d * .030, .0019, '#dfe7ea', seg=12), rod(a + d * .028, a + d * .092, .0042, '#2f7f8a', seg=12), rod(a + d * .090, a + d * .128, .0062, '#eef1f0', seg=12), tb([end, end + d * .024 + (0, -.004, .004), end + d * .039 + (-.004, -.025, .004)], .0018, DARK, seg=6)]
def glasses():
    """thin round-cornered frames; no lenses to draw"""
    out = []; y0 = .0035; front = .0905
    for s in (-1, 1):
        rim = []
        for t in np.linspace(0, 2 * math.pi, 25)[:-1]:
            c, v = math.cos(t), math.sin(t); x = .0330 + .0225 * math.copysign(abs(c) ** .72, c); y = y0 + .0180 * math.copysign(abs(v) ** .72, v); rim.append((s * x, y, front - .26 * max(x - .030, 0)))
        out.append(tb(rim + rim[:1], .0013, '#3c2f2a', SOFT, 5, curve=False))
        out.append(tb([(s * .0552, y0 + .006, front - .0066), (s * .0700, y0 + .006, .060), (s * .0792, y0 + .004, .010), (s * .0800, y0 - .004, -.012), (s * .0780, y0 - .020, -.022)], .0014, '#3c2f2a', SOFT, 5, 3))
    return out + [tb([(-.0108, y0 + .006, front), (0, y0 + .0095, front + .002), (.0108, y0 + .006, front)], .0013, '#3c2f2a', SOFT, 5, 3)]
def build(back):
    posed = lambda parts: [move(o, ORIGIN, AXES) for o in parts]; at = lambda p: ORIGIN + AXES @ np.asarray(p, float)
    pose = hang('patient_head_pose', None, NECK, back, AXES); head = hung('patient_head', posed([skull()]), NECK, pose, AXES)
    for s, n in ((1, 'l'), (-1, 'r')):
        e = at(EYE * [s, 1, 1]); there = lambda parts: [move(o, e, AXES) for o in parts]
        hung('eye_' + n, there(eye()), e, head, AXES); hung('lid_' + n, there(lid()), e, head, AXES, axis='x', open=0, closed=58, unit='deg'); hung('brow_' + n, posed([brow(s)]), at(on_face(s * .0305, .0350)), head, AXES)
    hung('mouth', posed(mouth()), at(on_face(0, MOUTH)), head, AXES); hung('mouth_probe', posed(probe()), at(on_face(-.0165, MOUTH)), head, AXES, hidden=1); hung('glasses', posed(glasses()), at((0, .0035, .0905)), head, AXES, hidden=1)
    for i, style in enumerate(patient_hair.STYLES): hung(f'hair_{i + 1}', posed([style()]), NECK, head, AXES, **({'hidden': 1} if i else {}))
    return head
