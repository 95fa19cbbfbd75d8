"""The bay: floor, walls with boards and an oak rail, window, headwall, sign, clock, board, dispenser, door, curtain."""
from ward_bed import *
X0r, X1r, Z0, Z1, HT = -1.35, 3.65, -1.90, 2.60, 2.70; SAGE, CREAM, TRIM = '#a8c7bd', '#faf7f0', '#f4f3ee'
def sheet(o_, a, b, na, nb, col, m, flip=False):
    o_, a, b = (np.array(x, float) for x in (o_, a, b)); P = np.array([[o_ + a * i / na + b * j / nb for j in range(nb + 1)] for i in range(na + 1)]); return grid(P, col, m, smooth=0, flip=flip)
def facing(o, n):
    if B(n) @ np.mean([list(p.normal) for p in o.data.polygons], 0) < 0: o.data.flip_normals()
    return o
def wall_run(p, q, n, holes=()):
    """boards below, cream above, rail and skirting; holes: (from, to, y0, y1) along the run"""
    p, q, n = (np.array(x, float) for x in (p, q, n)); L = np.linalg.norm(q - p); d = (q - p) / L; up = np.array([0, 1., 0]); out = []
    def area(a, b, y0, y1, col): out.append(facing(sheet(p + d * a + up * y0, d * (b - a), up * (y1 - y0), max(1, int((b - a) / .40)), max(1, int((y1 - y0) / .40)), col, 'wall'), n))
    cut = sorted(holes); t = 0
    for a, b, y0, y1 in cut + [(L, L, 0, HT)]:
        if a - t > .01: area(t, a, .93, HT, CREAM); area(t, a, 0, .93, SAGE)
        if b > a:
            if y1 < HT: area(a, b, y1, HT, CREAM)
            if y0 > .93: area(a, b, .93, y0, CREAM)
            if y0 > 0: area(a, b, 0, min(y0, .93), SAGE)
        t = b
    t = 0
    for a, b, y0, y1 in [h for h in cut if h[2] < .9] + [(L, L, 0, 0)]:
        if a - t > .02:
            s = (t + a) / 2; w = a - t; R = np.stack([d, up, np.cross(d, up)], 1); c = p + d * s
            out += [bx(c + n * .016 + up * .955, (w, .072, .032), OAK, 'wall', .010, 2, R), bx(c + n * .007 + up * .06, (w, .12, .014), '#8fada5', 'wall', .005, 1, R)]
            k = int(w / .22); out += [bx(p + d * (t + (i + 1) * w / (k + 1)) + n * .0005 + up * .52, (.006, .80, .003), '#93b5aa', 'wall', 0, 1, R) for i in range(k)]
        t = b
    return out
def build(root):
    R_ = []; fl = facing(sheet((X0r, 0, Z0), (X1r - X0r, 0, 0), (0, 0, Z1 - Z0), 30, 27, '#d3cec3', 'floor'), (0, 1, 0)); hang('floor', [fl], (0, 0, 0), root)
    WX0, WX1, WY0, WY1 = -1.02, .02, 1.06, 2.18; DX0, DX1, DY = 1.56, 2.46, 2.08
    W = wall_run((X0r, 0, Z1), (X0r, 0, Z0), (1, 0, 0)) + wall_run((X0r, 0, Z0), (X1r, 0, Z0), (0, 0, 1), [(WX0 - X0r, WX1 - X0r, WY0, WY1), (DX0 - X0r, DX1 - X0r, 0, DY)]) + wall_run((X1r, 0, Z0), (X1r, 0, Z1), (-1, 0, 0)) + wall_run((X1r, 0, Z1), (X0r, 0, Z1), (0, 0, -1))
    W += [facing(sheet((X0r, HT, Z0), (X1r - X0r, 0, 0), (0, 0, Z1 - Z0), 8, 8, '#f7f6f1', 'wall'), (0, -1, 0))]
    # window: reveal, frame, blind; a bright morning behind it
    cx, cy = (WX0 + WX1) / 2, (WY0 + WY1) / 2; zb = Z0 - .15
    for c, s, n in (((WX0, cy, (Z0 + zb) / 2), 0, (1, 0, 0)), ((WX1, cy, (Z0 + zb) / 2), 0, (-1, 0, 0))): W.append(facing(sheet((c[0], WY0, Z0), (0, 0, zb - Z0), (0, WY1 - WY0, 0), 1, 3, TRIM, 'wall'), n))
    W += [facing(sheet((WX0, WY1, Z0), (WX1 - WX0, 0, 0), (0, 0, zb - Z0), 3, 1, TRIM, 'wall'), (0, -1, 0))]
    for x in (WX0 + .03, cx, WX1 - .03): W.append(bx((x, cy, zb + .03), (.05, WY1 - WY0, .05), TRIM, 'wall', .006))
    for y in (WY0 + .03, WY1 - .03): W.append(bx((cx, y, zb + .03), (WX1 - WX0, .05, .05), TRIM, 'wall', .006))
    W += [bx((cx, WY0 - .012, Z0 + .01), (WX1 - WX0 + .12, .03, .20), TRIM, 'wall', .008), bx((cx, WY1 + .03, Z0 + .008), (WX1 - WX0 + .14, .07, .018), TRIM, 'wall', .004), bx((WX0 - .035, cy, Z0 + .008), (.07, WY1 - WY0, .018), TRIM, 'wall', .004), bx((WX1 + .035, cy, Z0 + .008), (.07, WY1 - WY0, .018), TRIM, 'wall', .004)]
    W += [bx((cx, WY1 - .03 - i * .022, zb + .075), (WX1 - WX0 - .06, .004, .030), '#fbfaf6', 'wall', 0, 1, rx(35)) for i in range(8)] + [bx((cx, WY1 - .21, zb + .075), (WX1 - WX0 - .06, .014, .030), '#f2f1ec', 'wall', .004)]
    # ceiling lights, curtain rail
    for x, z in ((-.35, .15), (1.9, .15)): W.append(bx((x, HT - .008, z), (.62, .02, 1.2), '#ffffff', 'wall', .004))
    rail_ = [(1.38, 2.48, Z0 + .01), (1.38, 2.48, 1.9)] + [(1.38 - .4 * (1 - math.cos(a)), 2.48, 1.9 + .4 * math.sin(a)) for a in np.linspace(.15, math.pi / 2, 8)] + [(X0r + .01, 2.48, 2.3)]
    W += [tb(rail_, .011, '#e3e5e3', 'wall', 8, curve=False)] + [rod((x, 2.48, z), (x, HT, z), .006, '#e3e5e3', 'wall') for x, z in ((1.38, -.9), (1.38, .6), (0.4, 2.3))]
    # headwall: oak panel, service rail, reading lamp, sockets, bed plate
    hw = X0r; W += [bx((hw + .014, 1.42, 0), (.028, .56, 1.84), '#dcb27c', 'wall', .010, 2), bx((hw + .042, 1.25, 0), (.03, .10, 1.84), '#f0f1ee', 'wall', .008), bx((hw + .07, 2.02, 0), (.12, .075, .80), '#f4f4f1', 'wall', .022, 3), bx((hw + .09, 1.983, 0), (.09, .008, .72), '#fffdf4', 'wall', .003)]
    for z in (-.74, -.60, -.46): W += [bx((hw + .040, 1.46, z), (.026, .15, .105), '#f3f4f2', 'wall', .008), la([(0, 0), (.025, 0), (.025, .012), (.017, .016), (.017, .006), (0, .006)], {-.74: '#5b8f62', -.60: '#e0e4e4', -.46: '#d6c04b'}[z], (hw + .052, 1.44, z), (1, 0, 0), 'wall', 20)]
    for z in (.44, .55, .66): W += [bx((hw + .034, 1.38, z), (.014, .085, .085), '#f3f4f2', 'wall', .005), la([(0, .001), (.024, .001), (.025, .004), (.020, .004), (.019, .001), (0, .0015)], '#d5d9d8', (hw + .041, 1.38, z), (1, 0, 0), 'wall', 18)]
    W += [bx((hw + .034, 1.585, .55), (.012, .17, .17), '#2f6f78', 'wall', .012, 3), words('2', .15, (hw + .0402, 1.585, .55), (0, 0, -1), (0, 1, 0), '#ffffff', 'wall'), words('Ward B', .040, (hw + .0402, 1.533, .55), (0, 0, -1), (0, 1, 0), '#ffffff', 'wall') if 0 else bx((hw + .041, 1.515, .55), (.003, .006, .12), '#9fd0cf', 'wall', 0, 1)]
    W += [words('WARD B', .055, (.60, 2.33, Z0 + .002), (1, 0, 0), (0, 1, 0), '#6b8f88', 'wall')]
    hang('room', W, (0, 0, 0), root)
    sky = facing(sheet((WX0 - 1.2, .4, zb - 1.3), (3.4, 0, 0), (0, 2.6, 0), 2, 10, '#ffffff', 'sky'), (0, 0, 1)); y = T(verts(sky))[:, 1]; t = np.clip((y - 1.0) / 1.6, 0, 1)[:, None]; tint(sky, np.array([1., .97, .90]) * (1 - t) + np.array([.62, .80, .97]) * t); hills = []
    for z, h, c, f in ((-1.25, 1.28, '#b9d3c6', 1.1), (-1.2, 1.17, '#9cc1a9', 2.3)): X = np.linspace(WX0 - 1.2, WX1 + 1.4, 24); hills.append(facing(grid(np.array([[(x, .4, zb + z), (x, h + .10 * math.sin(x * 2.1 * f + f) + .05 * math.sin(x * 5.3 + f), zb + z)] for x in X]), c, 'sky', smooth=0), (0, 0, 1)))
    hang('window_view', [sky] + hills, (cx, cy, zb - 1.3), root)
    # door
    z = Z0; Dp = [bx((DX0 - .03, DY / 2, z + .012), (.08, DY + .06, .05), '#e9e4d8', SOFT, .008), bx((DX1 + .03, DY / 2, z + .012), (.08, DY + .06, .05), '#e9e4d8', SOFT, .008), bx(((DX0 + DX1) / 2, DY + .03, z + .012), (DX1 - DX0 + .14, .08, .05), '#e9e4d8', SOFT, .008), bx(((DX0 + DX1) / 2, DY / 2 - .003, z - .012), (DX1 - DX0, DY - .006, .04), '#deb581', SOFT, .004),
        bx((DX0 + .24, 1.42, z + .009), (.16, .72, .006), '#dbeaf0', SOFT, .002, 1), bx((DX0 + .24, 1.42, z + .0085), (.19, .75, .004), '#b98a52', SOFT, .002, 1), bx(((DX0 + DX1) / 2, .16, z + .010), (DX1 - DX0 - .06, .26, .004), '#b7bdbf', 'chrome', .001, 1), bx((DX0 + .075, 1.02, z + .012), (.045, .20, .008), '#c8cbcd', 'chrome', .003), tb([(DX0 + .075, 1.05, z + .016), (DX0 + .075, 1.05, z + .05), (DX0 + .10, 1.05, z + .055), (DX0 + .19, 1.05, z + .055)], .009, '#c8cbcd', 'chrome', 8)]; hang('door', Dp, (DX0, 0, z), root)
    # sign above the head, board on the far wall
    s0 = np.array([hw + .034, 1.60, 0]); hang('sign', [bx(s0, (.012, .245, .345), '#e7e9e6', r=.006), bx(s0 + [.004, -.108, 0], (.016, .020, .345), '#c9cfce', r=.004)], tuple(s0), root); hang('sign_face', [quad(s0 + [.0072, .004, 0], (0, 0, -1), (0, 1, 0), .30, .20, m='paper')], tuple(s0 + [.0072, .004, 0]), root)
    b0 = np.array([.60, 1.60, Z0 + .014]); fr = [bx(b0, (.94, .69, .02), '#e9e6df', r=.004)] + [bx(b0 + [0, s * .345, .006], (.97, .030, .034), OAK, r=.006) for s in (1, -1)] + [bx(b0 + [s * .470, 0, .006], (.030, .72, .034), OAK, r=.006) for s in (1, -1)]; hang('board', fr, tuple(b0), root); hang('board_face', [quad(b0 + [0, 0, .0115], (1, 0, 0), (0, 1, 0), .90, .65, m='paper')], tuple(b0 + [0, 0, .0115]), root)
    # clock
    k0 = np.array([hw, 1.80, -1.25]); Rk = frame((0, 0, -1), (0, 1, 0)); ck = hang('clock_pose', None, tuple(k0), root, Rk); on = lambda o: move(o, k0, Rk)
    cl = [la([(0, 0), (.150, 0), (.156, .010), (.156, .030), (.150, .036), (.143, .034), (.141, .024), (0, .024)], '#3c5a66', axis=(0, 0, 1), seg=48), la([(.1405, .0242), (.0, .0243)], '#fdfcf8', axis=(0, 0, 1), seg=40)]
    for i in range(60): a = i * math.pi / 30; big = i % 5 == 0; r = .128 - (.008 if big else .003); cl.append(quad((r * math.sin(a), r * math.cos(a), .0250), (math.cos(a), -math.sin(a), 0), (math.sin(a), math.cos(a), 0), .005 if big else .0016, .018 if big else .007, '#22303a'))
    for i in range(1, 13): a = i * math.pi / 6; cl.append(words(str(i), .030, (.099 * math.sin(a), .099 * math.cos(a), .0250), (1, 0, 0), (0, 1, 0), '#22303a'))
    hang('clock', [on(o) for o in cl], tuple(k0), ck, Rk)
    def hand(name, l0, l1, w, zz, col): o = [on(bx((0, (l1 - l0) / 2, zz), (w, l0 + l1, .0016), col, r=.0006, seg=1)), on(la([(w, 0), (w, .002), (0, .002)], col, (0, 0, zz - .001), (0, 0, 1), seg=16))]; p = k0 + Rk @ np.array([0, 0, zz]); hang(name, o, tuple(p), ck, Rk, axis='z', note='rotation.z = -2 pi x part of a turn; 0 = twelve')
    hand('clock_hour', .015, .070, .009, .0270, '#22303a'); hand('clock_minute', .018, .108, .006, .0295, '#22303a'); hand('clock_second', .030, .118, .0030, .0320, '#c0392b')
    # hand rub on the far wall
    d0 = np.array([1.18, 1.18, Z0 + .05]); dp = [bx(d0 + [0, .02, -.045], (.15, .36, .012), '#dfe3e2', r=.005), bx(d0 + [0, .045, 0], (.125, .25, .095), '#f3f5f4', r=.026, seg=4), bx(d0 + [0, .055, .0482], (.070, .105, .002), '#3f9aa6', r=.0008, seg=1), words('HAND', .0215, d0 + [0, .075, .0492], (1, 0, 0), (0, 1, 0), '#ffffff'), words('RUB', .0215, d0 + [0, .045, .0492], (1, 0, 0), (0, 1, 0), '#ffffff'), la([(0, 0), (.009, 0), (.012, .02), (.012, .03), (0, .03)], '#9aa5a8', d0 + [0, -.105, .014], (0, 1, 0), seg=16), bx(d0 + [0, -.185, .0], (.11, .012, .10), '#dfe3e2', r=.006), bx(d0 + [0, -.165, -.045], (.09, .05, .010), '#dfe3e2', r=.004)]
    dsp = hang('dispenser', dp, tuple(d0), root); p = d0 + [0, -.070, .038]; hang('dispenser_lever', [bx(p + [0, -.020, .020], (.085, .016, .075), '#3f9aa6', r=.007, seg=3), bx(p + [0, -.006, -.004], (.085, .034, .016), '#3f9aa6', r=.006)], tuple(p), dsp, axis='x', note='rotation.x +0.3 is pressed')
    # call light on the wall
    a = np.array([hw + .034, 1.36, .86]); e = np.array([hw + .075, .98, .80]); un = [bx(a, (.012, .10, .075), '#f3f4f2', r=.006), la([(0, 0), (.013, 0), (.013, .010), (0, .012)], '#c0392b', a + [.006, -.015, 0], (1, 0, 0), seg=18), bx(a + [.02, -.40, -.06], (.03, .03, .02), '#dfe3e2', r=.005)]
    un += [tb([a + [.010, -.03, 0], a + [.05, -.05, 0], a + [.055, -.20, .03], a + [.05, -.33, .01], e + [0, .055, 0], e + [0, .03, 0]], .0034, '#dfe3e4', seg=5, n=4), rod(e + [0, .040, 0], e + [0, -.050, 0], .0125, '#f2f4f4', seg=16, bev=.006), la([(0, 0), (.0085, 0), (.0085, .003), (.006, .005), (0, .005)], '#c0392b', e + [.0105, .01, 0], (1, 0, 0), seg=18)]; hang('call_light_wall', un, tuple(e), root)
    # curtain: bunched at the wall, or drawn between the bed and the door
    def curtain(z0, z1, folds, amp, per=7):
        nu, nv = folds * per + 1, 8; P = []
        for i in range(nu):
            s = i / (nu - 1); ph = s * 2 * math.pi * folds + .5 * math.sin(s * 17 + 1); P.append([(1.38 + amp * (.75 + .5 * t) * (1 + .25 * math.sin(s * 23)) * math.sin(ph + .2 * math.sin(t * 3 + s * 9)) + .012 * math.sin(s * 6 + t * 2.5), 2.45 - t * 2.23, z0 + (z1 - z0) * s + .3 * amp * math.cos(ph * 2) * (s > .01) * (s < .99)) for t in np.linspace(0, 1, nv)])
        g = grid(np.array(P), '#a9c9bd', 'curtain', smooth=80); c = np.tile(lin('#a9c9bd'), (len(g.data.vertices), 1)); x = T(verts(g))[:, 0]; k = np.clip((1.38 - x) / amp, -1, 1)[:, None] * .06; y = T(verts(g))[:, 1]; c = c * (1 + k); net = (y > 2.12)[:, None]; return [tint(g, np.clip(np.where(net, np.minimum(c * 1.25, .92), c), 0, 1))]
    hang('curtain_open', curtain(Z0 + .05, Z0 + .42, 8, .055), (1.38, 2.48, Z0), root); hang('curtain_closed', curtain(Z0 + .05, 1.85, 22, .050, 6), (1.38, 2.48, Z0), root, hidden=1)
