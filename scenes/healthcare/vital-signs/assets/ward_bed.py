"""The bed: frame and castors, deck, mattress, boards, rails, panel, linen over two pairs of legs, the arm pillows and the call light."""
from ward_patient import *
TOP = .56; HX, HZ = .43, .43                                             # top of the mattress, half width
WHITE, GREY, DARK, OAK, LINEN, BLUE, TEAL = '#eef0ee', '#a9b0b3', '#3a4045', '#d3a566', '#f1f3f3', '#9cc0dc', '#2f7f8a'
def castor(x, z):
    out = [bx((x, .135, z), (.055, .06, .055), GREY, r=.012), rod((x, .15, z), (x, .215, z), .018, GREY), bx((x, .085, z), (.05, .05, .018), DARK, r=.008)]
    for s in (-1, 1): out += [la([(0, -.010), (.046, -.010), (.056, -.005), (.056, .005), (.046, .010), (0, .010)], '#2c3034', (x, .058, z + s * .019), (0, 0, 1), seg=16), la([(.030, 0), (.026, .003), (0, .004)], WHITE, (x, .058, z + s * .030), (0, 0, s), seg=12)]
    return out
def board(x, y0, y1, w, face):
    """moulded end board with two hand holes and an oak inlay"""
    o = box('board', (0, 0, 0), (.040, w, y1 - y0), SOFT, .0, 1); o.modifiers.clear(); o.matrix_world = M4((x, (y0 + y1) / 2, 0)); bm = bmesh.new(); bm.from_mesh(o.data); bmesh.ops.bevel(bm, geom=[e for e in bm.edges if abs((e.verts[0].co - e.verts[1].co).x) > .01], offset=.07, segments=5, affect='EDGES', profile=.5); bm.to_mesh(o.data); bm.free(); bevel(o, .010, 2); out = [tint(o, WHITE)]
    out += [bx((x + face * .021, y0 + (y1 - y0) * .42, 0), (.006, (y1 - y0) * .46, w * .74), OAK, r=.004)]
    for s in (-1, 1):
        for f in (-1, 1): out.append(bx((x + f * .0195, y1 - .06, s * w * .27), (.004, .036, .17), '#5d676b', r=.0015, seg=1))
    return out
def rail(x0, x1, y0, y1, z):
    """a rounded frame of tube with a middle bar and two posts"""
    r = .016; k = .07; P = [((x0 + x1) / 2, y1), (x1 - k, y1), (x1 - k * .3, y1 - k * .3), (x1, y1 - k), (x1, y0 + k), (x1 - k * .3, y0 + k * .3), (x1 - k, y0), (x0 + k, y0), (x0 + k * .3, y0 + k * .3), (x0, y0 + k), (x0, y1 - k), (x0 + k * .3, y1 - k * .3), (x0 + k, y1), ((x0 + x1) / 2, y1)]
    L = [];
    for a, b in zip(P, P[1:]): n = max(2, int(math.hypot(a[0] - b[0], a[1] - b[1]) / .06)); L += [(a[0] + (b[0] - a[0]) * i / n, a[1] + (b[1] - a[1]) * i / n, z) for i in range(n)]
    L.append(L[0]); out = [tb(L, r, WHITE, seg=8, curve=False), tb([(x0, (y0 + y1) / 2, z), (x1, (y0 + y1) / 2, z)], .011, WHITE, seg=6, curve=False)]
    for x in np.linspace(x0, x1, 4)[1:-1]: out.append(tb([(x, y0, z), (x, y1, z)], .009, WHITE, seg=6, curve=False))
    return out
def pad(name, x0, x1, y0, y1, w, R=None, at=(0, 0, 0), col=LINEN):
    o = bx(((x0 + x1) / 2, (y0 + y1) / 2, 0), (x1 - x0, y1 - y0, w), col, 'linen', .045, 4); 
    if R is not None: o.matrix_world = M4(at, R) @ o.matrix_world
    return o
def cushion(at, R, lx, lz, h, dent=None, col='#fbfcfb', seed=6, n=26):
    """closed superellipse pouch; local x, z across, y up"""
    u = np.sin(np.linspace(-1, 1, n) * math.pi / 2); P = []
    for sd in (1, -1):
        a, b = np.meshgrid(u, u, indexing='ij'); k = np.maximum((1 - a ** 4) * (1 - b ** 4), 0) ** .5; X = a * lx / 2 * (1 - .06 * (1 - b * b)); Z = b * lz / 2 * (1 - .07 * (1 - a * a)); Y = sd * h / 2 * k
        if sd > 0 and dent: Y = Y - dent[0] * np.exp(-(((X - dent[1]) / dent[3]) ** 2 + ((Z - dent[2]) / dent[4]) ** 2))
        q = np.stack([X, Y, Z], -1); q[..., 1] += noise(q * [1, .2, 1], 14, seed) * .006 * (k > .1); P.append(np.asarray(at) + q @ np.asarray(R).T)
    t, b_ = grid(P[0], col, 'linen', flip=False), grid(P[1], col, 'linen', flip=True)
    for o, s in ((t, 1), (b_, -1)):
        if B(np.asarray(R)[:, 1] * s) @ np.mean([list(p.normal) for p in o.data.polygons], 0) < 0: o.data.flip_normals()
    return [t, b_]
# ---------------------------------------------------------------- legs under the blanket
LEGS = {'legs_straight': [((-.04, .655, .095), (.41, .690, .100), (.83, .615, .095)), ((-.04, .655, -.095), (.41, .690, -.100), (.83, .615, -.095))],
        'legs_crossed': [((-.04, .655, .095), (.41, .715, .085), (.83, .690, -.050)), ((-.04, .655, -.095), (.41, .685, -.090), (.83, .608, .045))]}
TOES = {'legs_straight': ((.10, .20, .045), (.10, .20, -.045)), 'legs_crossed': ((.12, .195, -.035), (.12, .18, .055))}
def legs_field(p, L):
    d = None
    for h, k, a in L: x = U(capsule(p, h, k, .092, .062), capsule(p, k, a, .060, .043), .03); d = x if d is None else U(d, x, .012)
    return U(d, ellipsoid(p, (-.06, .665, 0), (.15, .125, .19)), .05)
def foot_field(p, a, t, k):
    a = np.array(a); t = np.array(t) * [.35, .88, 1]; heel = a + [.030, -.018, 0]; ball = a + [.055, .115, 0] + t * [.2, .1, .6]; toe = ball + t * [.1, .42, .5]
    d = U(capsule(p, tuple(a + (np.array(k) - a) * .26), tuple(a), .0500, .0425), sphere(p, tuple(heel), .034), .03); d = U(d, capsule(p, tuple(heel), tuple(ball), .029, .033), .03); w = np.array([.003, 0, .015]); return U(U(d, capsule(p, tuple(ball - w), tuple(toe - w), .027, .020), .02), capsule(p, tuple(ball + w), tuple(toe + w), .027, .019), .02)
X0, X1, NB = -.225, .605, 28
def blanket(L, seed):
    xs, zs = np.linspace(X0, X1, NB), np.linspace(-HZ, HZ, 28); gx, gz = np.meshgrid(xs, zs, indexing='ij'); ys = np.arange(TOP - .01, .98, .006); P = np.stack([np.repeat(gx[..., None], len(ys), 2), np.broadcast_to(ys, gx.shape + ys.shape), np.repeat(gz[..., None], len(ys), 2)], -1)
    ins = np.minimum(legs_field(P, L), gown(P)) < 0; top = np.where(ins.any(2), ys[len(ys) - 1 - ins[:, :, ::-1].argmax(2)], TOP); base = TOP + np.maximum(0, H[0] - gx) * math.tan(rad(TH)); ob = np.maximum(top, base) + .010; h = ob.copy()
    for _ in range(170): a = np.pad(h, 1, mode='edge'); a = (a[:-2, 1:-1] + a[2:, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:]) / 4; h = np.maximum(ob, a - .0006); h[:, [0, -1]] = base[:, [0, -1]] + .010
    q = np.stack([gx * 8 + gz * 3, gx * 0, gz * 5 - gx * 2], -1); wr = .5 - np.abs(noise(q, 1., 3 + seed)); wr2 = .5 - np.abs(noise(q * 2.1 + .3, 1., 5)); e = np.clip((HZ - abs(gz)) / .06, 0, 1); free = np.clip((h - ob) / .03, 0, 1) * e; h = np.maximum(h + free * (wr * .016 - .004) + e * wr2 * .004, ob)
    for _ in range(3): a = np.pad(h, 1, mode='edge'); h = (h * 4 + a[:-2, 1:-1] + a[2:, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:]) / 8
    def rows(i0, i1, off, drop):
        out = []
        for i in range(i0, i1):
            x = xs[i]; zt = h[i, [0, -1]]
            def side(s, y):
                r = []
                for k in range(1, 4): a = k / 3 * math.pi / 2; r.append((x, y + off - (.022 + off) * (1 - math.cos(a)), s * (HZ + (.022 + off) * math.sin(a))))
                for k in range(1, 5): d = k / 4 * drop; w = k / 4; f = (math.sin(x * 31 + 1.7 * math.sin(x * 9 + s)) + .4 * math.sin(x * 57 + 2 * s)) * .008 * w ** .8; r.append((x + .2 * f, y - .022 - d, s * (HZ + .022 + off + f + .004 * w)))
                return r
            out.append(side(-1, zt[0])[::-1] + [(x, y + off, z) for y, z in zip(h[i], zs)] + side(1, zt[1]))
        return np.array(out)
    nb = 4; A = rows(nb - 2, NB, 0, .15); F = rows(0, nb + 1, .009, .12)
    for a in (.5, 1.1, 1.8, 2.6): F = np.concatenate([[F[0] * 0 + rows(0, 1, .009, .12)[0] + np.array([-.010 * math.sin(a), -.011 * (1 - math.cos(a)), 0])], F])      # the edge rolls under
    E = A[-1]
    for a in (.6, 1.3, 2.2): A = np.concatenate([A, [E + np.array([.011 * math.sin(a), -.013 * (1 - math.cos(a)), 0])]])
    out = []
    for G, c in ((A, BLUE), (F, '#f6f8f8')):
        g = grid(G, c, 'blanket', smooth=80); 
        if np.mean([p.normal[2] for p in g.data.polygons]) < 0: g.data.flip_normals()
        out.append(g)
    for G, c in ((A, '#8fb6d4'), (F, '#e9eded')):
        for k in (0, -1): out.append(tb(G[:, k], .0042, c, 'blanket', 5, curve=False))
    return out
def build(root):
    fixed = [bx((0, .235, 0), (1.62, .07, .50), GREY, r=.02, seg=3), bx((.05, .285, 0), (1.1, .05, .40), WHITE, r=.015)]
    for x in (-.76, .76):
        fixed.append(bx((x, .225, 0), (.08, .05, .80), GREY, r=.015))
        for z in (-.37, .37): fixed += castor(x, z)
    for x in (-.45, .45): fixed += [bx((x, .32, 0), (.13, .09, .22), DARK, r=.012)]
    hang('bed_frame', fixed, (0, 0, 0), root)
    pz = .445; hang('brake', [tb([(-.76, .165, .395), (-.735, .160, pz - .01), (-.69, .150, pz)], .008, GREY, seg=8), bx((-.655, .150, pz), (.085, .016, .050), '#c0392b', r=.006), bx((-.655, .159, pz), (.060, .004, .034), '#e8e9e6', r=.0015, seg=1)] + [la([(0, -.014), (.017, -.014), (.019, 0), (.017, .014), (0, .014)], GREY, (-.76, .165, .395), (0, 0, 1), seg=18)], (-.76, .165, .395), root, note='rotation.z -0.35 is pressed (locked); 0 is up')
    lift = hang('bed_lift', None, (0, 0, 0), root, min=0, max=.35)
    for x in (-.45, .45): pass
    base = [bx((0, .385, 0), (2.02, .035, .84), GREY, r=.010), bx((-.45, .25, 0), (.10, .27, .16), '#8d959a', r=.01), bx((.45, .25, 0), (.10, .27, .16), '#8d959a', r=.01)] + board(-1.065, .36, .98, .94, 1) + board(1.065, .34, .82, .94, 1)
    base += rail(-.80, -.10, .60, .90, -.495) + rail(.08, .78, .58, .86, -.495) + [bx((x, .50, -.480), (.04, .24, .014), GREY, r=.005) for x in (-.62, -.28, .26, .60)]
    base += rail(-.80, -.10, .215, .46, .505) + rail(.02, .72, .215, .46, .505) + [bx((x, .385, .470), (.05, .03, .075), GREY, r=.006) for x in (-.62, -.28, .20, .54)]
    base += [pad('m', -.16, 1.03, TOP - .15, TOP, .86)]; hang('bed_deck', base, (0, 0, 0), lift)
    # a panel on the near rail, its face up to the nurse
    Rp = rx(-38); c = np.array([-.30, .505, .535]); w = lambda x, y, z: c + Rp @ np.array([x, y, z]); P = [move(bx((0, 0, 0), (.25, .030, .105), WHITE, r=.010, seg=3), c, ry(0) @ rx(90 - 38)), rod((-.30, .40, .515), (-.30, .50, .528), .012, GREY)]
    up, rt = Rp @ np.array([0, 1., 0]), (1, 0, 0)
    P.append(move(bx((0, 0, 0), (.226, .003, .083), '#38434a', r=.0012, seg=1), w(0, 0, .0158), rx(90 - 38)))
    def key(x, y, lab, col='#dfe6e8'): return [move(bx((0, 0, 0), (.036, .005, .028), col, r=.002), w(x, y, .0185), rx(90 - 38))] + arrow(w(x, y, .0212), rt, up, lab)
    def arrow(at, right, up_, kind):
        F = frame(right, up_); s = 1 if kind in ('up', 'hup') else -1; tri_ = poly('a', [B(at + F @ np.array(v) * .0085) for v in ((-.9, -.6 * s, .05), (.9, -.6 * s, .05), (0, .9 * s, .05))], [(0, 1, 2) if s > 0 else (0, 2, 1)], SOFT, smooth=0); return [tint(tri_, '#1d3d4a')]
    for x, lab in ((-.082, 'bed'), (-.020, 'head'), (.042, 'knee')):
        P += key(x, .012, 'up') + key(x, -.024, 'down') + [words(lab, .0125, w(x, .034, .0175), rt, up, '#eef3f4')]
    P += [move(la([(0, 0), (.012, 0), (.0125, .003), (.010, .005), (0, .005)], '#c0392b', seg=18), w(.090, -.005, .0172), rx(90 - 38)), words('lock', .0125, w(.090, .020, .0175), rt, up, '#eef3f4')]
    hang('bed_panel', P, tuple(c), lift)
    # ---- the back: half a turn away, so that a positive angle raises the head
    bp = hang('bed_back_pose', None, tuple(H), lift, ry(180)); back = hang('bed_back', None, tuple(H), bp, ry(180), axis='z', min=-15, max=30, unit='deg', note='0 = head up 30 degrees; positive raises the head'); bb = hang('bed_back_body', None, tuple(H), back)
    Rb = rz(-TH); m = [pad('m', -.90, .04, -.15, 0, .86, Rb, H), move(bx((-.45, -.165, 0), (.88, .03, .82), GREY, r=.008), (0, 0, 0), None)]; m[1].matrix_world = M4(H, Rb) @ m[1].matrix_world
    hang('mattress_back', m, tuple(H), bb); pc = fromU((0, .735, .058)); Rc = np.stack([RU[:, 1] * -1, RU[:, 2], np.cross(RU[:, 1] * -1, RU[:, 2])], 1); hang('pillow', cushion(pc, Rc, .42, .64, .125, (.048, -.03, .0, .12, .11), n=19), tuple(pc), bb)
    import ward_patient; hd = ward_patient.build(bb, lift)
    for k, L in LEGS.items():
        ft = [body('foot', lambda p, a=a, t=t, k_=k_: foot_field(p, a, t, k_), (.62, .50, -.28), (1.02, .92, .28), .0062, 'linen', 540, '#8fb7bb') for (h_, k_, a), t in zip(L, TOES[k])]
        ft += [body('leg', lambda p, a=a, k_=k_: capsule(p, k_, a, .050, .036), (.30, .50, -.28), (.90, .86, .28), .0095, 'skin', 160, (1., .97, .96)) for h_, k_, a in L]; hang(k, blanket(L, len(k)) + ft, (0, TOP, 0), lift, **({'hidden': 1} if 'crossed' in k else {}))
    for s, n in ((1, 'r'), (-1, 'l')): c = np.array([-.02, .640, s * .315]); hang('pillow_' + n, cushion(c, rz(-6), .42, .20, .105, (.022, 0, 0, .25, .05), n=12, seed=9), tuple(c), bb, hidden=1)
    hand = [D.objects['hand_r']]; hp = ELBOW + RA @ np.array([.352, .022, -.002]); d = RA @ unit(.30, .10, -.95); q = lambda t, u=0, v=0: hp + d * t
    unit_ = [rod(hp - d * .052, hp + d * .036, .0125, '#f2f4f4', seg=16, bev=.006), la([(0, 0), (.0085, 0), (.0085, .003), (.006, .005), (0, .005)], '#c0392b', hp + RA @ np.array([0, .0105, 0]) - d * .018, RA @ np.array([0, 1., 0]), seg=18)]
    e = hp - d * .052; unit_.append(tb([e + d * .004, e - d * .020, (.115, .592, .418), (.085, .581, .437), (.070, .560, .4585), (.066, .50, .466), (.064, .40, .468)], .0030, '#dfe3e4', seg=6, n=5)); hang('call_light_hand', unit_, tuple(hp), D.objects['hand_r'], hidden=1)
    return lift
