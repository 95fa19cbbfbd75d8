"""The trolley beside the bed: tablet, and a tray with cuffs, tape, thermometer, covers, wipes, bin and stethoscope."""
from ward_bed import *
TY = .808; CX, CZ = .86, 1.00                                            # top of the trolley and its middle
def rolled(c, r, L, col, name):
    """a rolled cuff lying along x: spiral edge, free end on top, its size printed upon it"""
    c = np.array(c, float); S = np.linspace(0, 1, 52); turns = 2.3; P = []
    for e in (-.5, -.47, .47, .5):
        row = []
        for s in S:
            a = -.35 - s * turns * 2 * math.pi; k = r * (1 - .52 * s); k -= .0012 * (abs(e) > .48); row.append(c + [e * L, r + k * math.cos(a), k * math.sin(a) * 1.06])
        P.append(row)
    for e in (.47, -.47): P.append([q * np.array([0, 1, 1]) + [c[0] + e * L, 0, 0] + (c + [0, r, 0] - q) * np.array([0, .085, .085]) for q in P[1]])
    P.append(P[0]); g = grid(np.array(P), col, 'cloth', smooth=50); n = T(np.array([p.normal[:] for p in g.data.polygons])); f = T(np.array([p.center[:] for p in g.data.polygons])) - (c + [0, r, 0])
    if (n[:51] * f[:51]).sum() < 0: g.data.flip_normals()
    k = np.array([0, 1, .0]); a0 = rad(24); nrm = np.array([0, math.cos(a0), math.sin(a0)]); at = c + [0, r, 0] + nrm * (r * 1.01) * np.array([1, 1, 1.06]); size = {'SMALL ADULT': .0155, 'ADULT': .026, 'LARGE ADULT': .0235}[name]
    out = [g, bx(at - nrm * .0016, (L * .94, .030, .0046), '#f5f6f4', 'cloth', .0015, 1, frame((1, 0, 0), np.cross(nrm, (1, 0, 0)))), words(name, size, at + nrm * .0006, (1, 0, 0), np.cross(nrm, (1, 0, 0)), '#1d2b3a', 'cloth')]
    return out
def around(o, c, r):
    """letters bent round an upright tub"""
    p = T(verts(o)) - c; o.data.vertices.foreach_set('co', B(c + np.stack([r * np.sin(p[:, 0] / r), p[:, 1], r * np.cos(p[:, 0] / r)], 1)).ravel()); o.data.update(); return o
def build(root):
    W_, G = '#eef0ee', '#a9b0b3'; t = [bx((CX, TY - .012, CZ), (.84, .024, .46), '#dfc298', r=.010, seg=3), bx((CX, TY - .030, CZ), (.76, .02, .38), G, r=.004), bx((CX, .34, CZ), (.74, .020, .38), W_, r=.008)]
    for sx in (-1, 1):
        for sz in (-1, 1):
            x, z = CX + sx * .35, CZ + sz * .165; t += [rod((x, .10, z), (x, TY - .03, z), .013, '#c3c9cb', seg=12), rod((x, .075, z), (x, .11, z), .018, G, seg=12)] + [la([(0, -.010), (.030, -.010), (.036, -.004), (.036, .004), (.030, .010), (0, .010)], '#2c3034', (x + .012, .037, z), (0, 0, 1), seg=18)]
    t += [tb([(CX + .39, TY - .03, CZ - .15), (CX + .45, TY - .035, CZ - .14), (CX + .45, TY - .035, CZ + .14), (CX + .39, TY - .03, CZ + .15)], .010, '#c3c9cb', seg=8), bx((CX - .12, .395, CZ), (.30, .09, .24), '#cfe0e4', r=.014), bx((CX + .18, .385, CZ), (.20, .07, .22), '#f6f4ee', r=.02)]
    tbl = hang('table', t, (CX, 0, CZ), root)
    # tablet on its stand
    Rt = rx(-52); c = np.array([1.115, TY + .115, .865]); w = lambda x, y, z: c + Rt @ np.array([x, y, z]); hang('tablet', [bx(c, (.255, .190, .009), '#23282d', r=.0042, seg=3, R=Rt), bx(w(0, -.098, .006), (.20, .010, .022), G, r=.003, R=Rt), bx((c[0], TY + .005, c[2] - .03), (.16, .010, .12), G, r=.004), tb([w(0, -.02, -.006), w(0, -.04, -.05), (c[0], TY + .01, c[2] - .055)], .008, G, seg=8)], tuple(c), tbl)
    hang('tablet_face', [quad(w(0, 0, .0052), (1, 0, 0), Rt @ np.array([0, 1., 0]), .234, .170, m='screen')], tuple(w(0, 0, .0052)), D.objects['tablet'])
    # tray
    tx, tz = .715, 1.0; y0 = TY + .007; k = .05; pr = [(tx + sx * (.25 - a), tz + sz * (.185 - b)) for sx, sz, a, b in ((-1, -1, k, 0), (1, -1, k, 0), (1, -1, k * .3, k * .3), (1, -1, 0, k), (1, 1, 0, k), (1, 1, k * .3, k * .3), (1, 1, k, 0), (-1, 1, k, 0), (-1, 1, k * .3, k * .3), (-1, 1, 0, k), (-1, -1, 0, k), (-1, -1, k * .3, k * .3), (-1, -1, k, 0))]
    wall_ = np.array([[(x + (x - tx) * d, TY + h, z + (z - tz) * d) for d, h in ((-.02, .005), (0, .022), (.020, .024), (.026, .020), (.0, .003))] for x, z in pr]); g = grid(wall_, '#dfe8ea', SOFT, smooth=40); n = T(np.array(g.data.polygons[1].normal)); 
    if n[1] < 0: g.data.flip_normals()
    base = grid(np.array([[(tx + (x - tx) * d, TY + .0055, tz + (z - tz) * d) for d in (1, .85, .6, .3, .001)] for x, z in pr]), '#dfe8ea', SOFT, smooth=40); base.data.flip_normals() if base.data.polygons[1].normal[2] < 0 else 0; tr = [g, base]; tray = hang('tray', tr, (tx, TY, tz), tbl)
    for nm, z, r, L, col, lab in (('cuff_large', .875, .044, .185, '#5d3f6e', 'LARGE ADULT'), ('cuff_adult', .975, .036, .150, '#2e4a7a', 'ADULT'), ('cuff_small', 1.062, .028, .115, '#2c7a56', 'SMALL ADULT')): hang(nm, rolled((.575, y0, z), r, L, col, lab), (.575, y0, z), tray)
    p = np.array([.540, y0, 1.135]); tp = [la([(0, 0), (.024, 0), (.0255, .0015), (.0255, .0145), (.024, .016), (0, .016)], '#f0c64a', p, seg=28), la([(.012, .0162), (.011, .0172), (0, .0172)], '#f7f7f2', p, seg=20), tb([p + [.0, .008, .0255], p + [.03, .008, .0262], p + [.06, .006, .022], p + [.10, .004, .026]], .001, '#fbf3d0', seg=4)]
    F = np.array([[p + [.0 + x, hh, .0262 + .004 * math.sin(x * 40)] for hh in (.001, .014)] for x in np.linspace(0, .105, 12)]); tp.append(grid(F, '#fbf3d0', 'cloth', smooth=60)); tp += [quad(p + [x, .0045, .0266 + .004 * math.sin(x * 40)], (1, 0, 0), (0, 1, 0), .0012, .006 if i % 5 else .009, '#3a3a3a') for i, x in enumerate(np.linspace(.004, .100, 21))] + [bx(p + [.107, .0075, .0262 + .004 * math.sin(4.2)], (.004, .016, .003), '#b9c0c2', r=.001, seg=1)]; hang('tape', tp, tuple(p), tray)
    # thermometer: base with a display leaning to the reader, probe in its well, coiled lead
    q = np.array([.795, y0, .905]); Rq = rx(-58); w = lambda x, y, z: q + [0, .030, 0] + Rq @ np.array([x, y, z]); th = [bx(w(0, 0, 0), (.082, .135, .036), '#f2f4f3', r=.012, seg=3, R=Rq), bx(w(0, .027, .0182), (.066, .056, .003), '#39454c', r=.0014, seg=1, R=Rq), bx(q + [0, .010, -.016], (.070, .020, .060), '#c9d0d2', r=.006)] + [move(la([(0, 0), (.0095, 0), (.010, .002), (.008, .004), (0, .004)], '#2f7f8a', axis=(0, 0, 1), seg=18), w(x, -.030, .0178), Rq) for x in (-.018, .018)]
    hang('thermometer', th, tuple(q), tray); hang('thermometer_face', [quad(w(0, .027, .0200), (1, 0, 0), Rq @ np.array([0, 1., 0]), .058, .044, m='screen')], tuple(w(0, .027, .02)), D.objects['thermometer'])
    a, d = w(.058, .035, .004), Rq @ np.array([0, -1., 0]); d = unit(*d); pb = [rod(a, a + d * .050, .0062, '#2f7f8a', seg=14), rod(a - d * .014, a + d * .002, .0078, '#dfe7ea', seg=14), rod(a + d * .050, a + d * .118, .0022, '#d5dbdd', 'chrome', seg=10)]
    hel = [a - d * .010, a - d * .035 + [.010, .002, 0], a - d * .03 + [.035, -.02, .01], (q[0] + .085, y0 + .012, q[2] - .02), (q[0] + .050, y0 + .014, q[2] - .055), (q[0] + .01, y0 + .015, q[2] - .050)]; pb.append(tb(hel, .0022, '#3f484e', seg=6, n=7)); hang('probe', pb, tuple(a), D.objects['thermometer'])
    c = np.array([.910, y0, .890]); hang('covers', [bx(c + [0, .036, 0], (.075, .072, .060), '#cfe7ea', r=.003), bx(c + [0, .038, .0304], (.066, .036, .001), '#2f7f8a', r=0, seg=1), words('PROBE', .0155, c + [0, .046, .0309], (1, 0, 0), (0, 1, 0), '#ffffff'), words('COVERS', .0135, c + [0, .030, .0309], (1, 0, 0), (0, 1, 0), '#ffffff'), bx(c + [0, .0723, 0], (.052, .001, .030), '#5a6b70', r=0, seg=1)] + [rod(c + [x, .050, z], c + [x, .084, z], .0036, '#f4f8f8', seg=10) for x in (-.018, -.006, .006, .018) for z in (-.007, .007)], tuple(c), tray)
    # stethoscope laid in a loop
    e = np.array([.800, y0, 1.085]); st = [la([(0, 0), (.0205, 0), (.022, .001), (.022, .005), (.0200, .007), (.012, .0105), (.008, .015), (0, .016)], '#cfd4d7', e + [-.075, 0, .055], m='chrome', seg=28), la([(.0206, -.0004), (.0228, .0006), (.0228, .0040), (.0212, .0048)], '#1d1f22', e + [-.075, 0, .055], seg=28)]
    y = .0055; L = [e + np.array(v) for v in ((-.070, .011, .048), (-.045, .008, .030), (-.010, y, .050), (.045, y, .060), (.090, y, .030), (.085, y, -.020), (.035, y, -.035), (-.020, y, -.015))]; st.append(tb(L, .0046, '#1e3f66', seg=7, n=4))
    for s in (1, -1): M = [L[-1] + np.array(v) for v in ((.004, 0, 0), (-.020, .001, .006 * s + .004), (-.050, .002, .016 * s + .006), (-.078, .003, .013 * s + .0), (-.092, .004, .004 * s - .004))]; st += [tb(M, .0026, '#cfd4d7', 'chrome', 5, n=4), rod(M[-1], M[-1] + np.array([-.006, .002, -.010 * s]), .0042, '#1d1f22', seg=10)]
    hang('stethoscope', st, tuple(e), tray)
    b = np.array([1.195, TY, 1.110]); hang('bin', [la([(0, 0), (.046, 0), (.050, .003), (.060, .125), (.063, .128), (.063, .133), (.0585, .133), (.0565, .126), (.047, .010), (0, .010)], '#e6e9e6', b, seg=32), la([(.0652, .112), (.0652, .138), (.0590, .139), (.0585, .128)], '#f2c84b', b, seg=32), around(words('WASTE', .022, b + [0, .066, 0], (1, 0, 0), (0, 1, 0), '#36424a'), b, .0562)], tuple(b), tbl)
    v = np.array([1.045, TY, 1.125]); hang('wipes', [la([(0, 0), (.042, 0), (.0455, .003), (.0455, .112), (.043, .116)], '#ffffff', v, seg=32), la([(.0458, .022), (.0458, .092)], '#4aa0b5', v, seg=32), la([(.0470, .112), (.0470, .128), (.043, .134), (.016, .137), (.014, .134), (0, .134)], '#4aa0b5', v, seg=32), around(words('WIPES', .024, v + [0, .057, 0], (1, 0, 0), (0, 1, 0), '#ffffff'), v, .0464), tb([v + [0, .133, 0], v + [.004, .150, .002], v + [.014, .160, .006]], .006, '#fdfdfb', seg=6, radii=[.004, .008, .003])], tuple(v), tbl)
