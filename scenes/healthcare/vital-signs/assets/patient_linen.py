"""Linen as height fields over what lies under it (a membrane pulled down onto an obstacle): nothing can poke through, and no solver runs."""
from patient_frame import *
from sdf import *
from patient_body import torso
import patient_head

def relaxed(ob, rounds, sag, held=None):
    """a cloth on an obstacle; sag bends it down between what it lies on"""
    h = ob.copy()
    for _ in range(rounds):
        a = np.pad(h, 1, mode='edge'); h = np.maximum(ob, (a[:-2, 1:-1] + a[2:, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:]) / 4 - sag)
        if held is not None: h = np.where(held, ob, h)
    return h
def softened(h, ob, n=2):
    for _ in range(n): a = np.pad(h, 1, mode='edge'); h = (h * 4 + a[:-2, 1:-1] + a[2:, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:]) / 8
    return np.maximum(h, ob)
def creases(x, z, seed, size=1.):
    q = np.stack([(x * 7 + z * 3) / size, x * 0, (z * 6 - x * 2) / size], -1); return (.5 - np.abs(noise(q, 1., seed))) * .7 + (.5 - np.abs(noise(q * 2.1 + .3, 1., seed + 2))) * .3
def upward(o):
    if sum(p.normal[2] for p in o.data.polygons) < 0: o.data.flip_normals()
    return o
# ---------------------------------------------------------------- pillow
def cushion(lx, lz, h, rings=8, seg=36, seed=6, round_=.34, plump=.62):
    """-> upper and lower surface (rings, seg, 3); local x, z across, y up. A full pillow: soft rounded corners, thin seam"""
    t = np.linspace(0, 2 * math.pi, seg, endpoint=False); c, s = np.cos(t), np.sin(t); edge = np.stack([np.sign(c) * np.abs(c) ** round_, np.sign(s) * np.abs(s) ** round_], 1); r = np.sin(np.linspace(0, 1, rings) * math.pi / 2) ** .9
    X = r[:, None] * edge[:, 0] * lx / 2; Z = r[:, None] * edge[:, 1] * lz / 2; full = np.maximum(1 - r ** 2.6, 0)[:, None] ** plump; corner = (np.abs(edge[:, 0] * edge[:, 1]) ** 3)[None]; out = []
    for side in (1, -1):
        q = np.stack([X, X * 0, Z], -1); crease = (np.abs(noise(q, 13, seed)) * .012 + np.abs(noise(q, 27, seed + 1)) * .006) * (.35 + .65 * r[:, None]) * (r[:, None] < .99); q[..., 1] = side * (h / 2 * full * (1 - .25 * corner * r[:, None]) - crease * full); out.append(q)
    return out
def closed(surfaces, place, col='#fbfcfb'):
    """rings to a mesh: the middle ring is a point; seam piping round the border"""
    out = []
    for k, P in enumerate(surfaces):
        P = np.concatenate([P, P[:, :1]], 1); g = grid(place(P), col, 'linen', flip=bool(k)); bm = bmesh.new(); bm.from_mesh(g.data); bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-5); bm.to_mesh(g.data); bm.free(); out.append(g)
    up = place(np.array([[0, 1., 0]]))[0] - place(np.array([[0, 0., 0]]))[0]
    for g, s in zip(out, (1, -1)):
        if (B(up) * s) @ sum(np.array(p.normal) * p.area for p in g.data.polygons) < 0: g.data.flip_normals()
        g.data.polygons.foreach_set('use_smooth', [True] * len(g.data.polygons))
    rim = place(np.concatenate([surfaces[0][-1], surfaces[0][-1][:1]])); return out + [tb(rim, .0040, '#e4e8e8', 'linen', 5, curve=False)]
def pillow(back):
    at = from_spine((0, .712, .064)); R = np.stack([-SPINE[:, 1], SPINE[:, 2], np.cross(-SPINE[:, 1], SPINE[:, 2])], 1); place = lambda P: at + np.asarray(P) @ R.T
    up, low = cushion(.44, .68, .165, rings=9, seg=38); w = place(up)
    head = lambda p: np.minimum(ellipsoid(p, (0, .0400, -.0170), (.090, .100, .112)), patient_head.field(p))
    turn = [patient_head.LEVEL @ ry(a) for a in (-50, -26, 0, 26)]                                             # the hollow is as wide as the head turns
    for _ in range(40):
        d = np.min([head((w - patient_head.NECK) @ T_ + patient_head.PIVOT) for T_ in turn], 0) - .004; w = w - np.clip(-d, 0, .01)[..., None] * R[:, 1]
    up = (w - at) @ R; up[..., 1] = np.maximum(up[..., 1], -.055); deep = up[..., 1].copy()
    for _ in range(2): deep[1:-1] = (deep[1:-1] * 2 + deep[:-2] + deep[2:]) / 4; deep[1:-1] = (deep[1:-1] * 2 + np.roll(deep[1:-1], 1, 1) + np.roll(deep[1:-1], -1, 1)) / 4
    up[..., 1] = np.minimum(up[..., 1], deep); low[..., 1] = np.minimum(low[..., 1], up[..., 1] - .004 * (np.arange(len(up))[:, None] < len(up) - 1))
    hung('pillow', closed((up, low), place), tuple(at), back)
# ---------------------------------------------------------------- the turned-down sheet: lies on the belly and turns with the back
FRONT, BACK = .006, .180                                                # its edges, along the spine
SLID = .06                                                               # how far a person slides down the bed
EDGE = .020                                                              # radius of the mattress's edge under cloth
def top_of(field, gx, gz, lo, hi, step_, to):
    """highest point of a field over each place of a grid; `to` makes world points; lo where there is nothing"""
    ys = np.arange(lo, hi, step_); inside = field(to(gx[..., None], ys, gz[..., None])) < 0; return np.where(inside.any(2), ys[len(ys) - 1 - inside[:, :, ::-1].argmax(2)], lo)
def sides(rows, drop, fold, k=3, n=5, off=None):
    """carries a sheet of points (i, j, 3) over both edges of the mattress; fold(x, w) is how far the cloth stands out there, w from 0 at the edge to 1 at the hem; off: how far each row lies off the edge"""
    out = []
    for i_, row in enumerate(rows):
        def side(s, p):
            r = []; e = EDGE + (0 if off is None else off[i_])
            for i in range(1, k + 1): a = i / k * math.pi / 2; r.append((p[0], p[1] - e * (1 - math.cos(a)), s * (BED_HALF + e * math.sin(a))))
            for i in range(1, n + 1): w = i / n; f = fold(p[0], w, s); r.append((p[0] + .25 * f, p[1] - e - w * drop, s * (BED_HALF + e + f)))
            return r
        out.append(side(-1, row[0])[::-1] + list(row) + side(1, row[-1]))
    return np.array(out)
LEAN = 7.                                                                # and leans so many degrees to the side
HANDS = (((-.190, .747, .244), (-.041, .824, .066), 30), ((-.185, .740, -.319), (-.011, .789, -.153), 30), ((-.165, .702, .268), (-.111, .830, .066), 15), ((-.205, .699, -.331), (-.073, .804, -.153), 15))       # elbow and wrist of arms that rest in the lap, in the world, and how far the head is up
def bodies(q, o):
    """the torso, and again where it lies after it has slid down and leans"""
    h = HINGE * [1, 1, 0]; p = (from_spine(q) - h - SPINE[:, 1] * -SLID) @ rx(LEAN) + h; return np.minimum(torso(q, o), torso(to_spine(p), o))
def in_lap(q):
    """the arms that lie on the sheet"""
    d = None
    for elbow, wrist, up in HANDS:
        e, w = [to_spine(HINGE + rz(up - HEAD_UP) @ (np.array(p) - HINGE)) for p in (elbow, wrist)]; x = capsule(q, tuple(e), tuple(w), .054, .038); d = x if d is None else np.minimum(d, x)
    return d
def turndown(back):
    """a sheet folded over: between two layers there is air, and both its edges are round"""
    ys = np.linspace(FRONT, BACK, 9); zs = np.linspace(-BED_HALF, BED_HALF, 37); gy, gz = np.meshgrid(ys, zs, indexing='ij'); across = ASIDE - gz; to = lambda x, h, y: np.stack(np.broadcast_arrays(x, y, h), -1)
    under = np.maximum(top_of(lambda q: bodies(q, .019), across, gy, 0, .30, .003, to), .024); ob = under + .006
    h = relaxed(ob, 60, .0030, np.abs(gz) > BED_HALF - .001); free = np.clip((h - ob) / .02, 0, 1); h = softened(h + free * (creases(gy * .5, gz, 5) - .2) * .010, ob, 3)
    lo = np.arange(0, .34, .003); arms = in_lap(to(across[..., None], lo, gy[..., None])) < 0; least = np.where(arms.any(2), lo[arms.argmax(2)], 9.) - .006; h = np.maximum(np.minimum(h, least), under); h = softened(softened(h, under, 2), under + .003, 2)       # pressed down by arms in the lap
    P = np.stack([gy, h, gz], -1); half, thick = .006, .012
    def edge(p, way): return [p + [way * half * math.sin(a), -half * (1 - math.cos(a)), 0] for a in np.radians((40, 90, 140))] + [p + [way * .0, -thick, 0], p + [-way * .030, -thick - .001, 0]]
    front, rear = edge(P[0], -1), edge(P[-1], 1); rows = np.array(front[::-1] + list(P) + rear); deep = [-.011, -.010, -.008, -.005, -.0015]; off = np.array(deep + [0.] * len(P) + deep[::-1]) + .016
    fold = lambda x, w, s: (math.sin(x * 30 + s) * .003 + .004) * w; Q = sides(rows, .13, fold, 3, 4, off); n, m = Q.shape[:2]; lift_ = lambda q: from_spine(np.stack([ASIDE - q[..., 2], q[..., 0], q[..., 1]], -1))
    g = upward(grid(lift_(Q), '#fbfbf9', 'linen', smooth=75)); v = np.clip((Q[..., 0] - FRONT + .01) / .2, 0, 1); printed(g, 'hem', np.stack([np.tile(np.linspace(0, 1, m), n), .98 - .64 * np.clip(v.ravel() * 1.1, 0, 1)], 1))
    hung('sheet_fold', [g] + [tb(lift_(Q[4:-4, k] + [0, -.001, 0]), .0060, '#f3f4f3', 'linen', 5, curve=False) for k in (0, -1)], from_spine((0, 0, 0)), back, note='turns with the back; stays when the person slides down')
    return P - [0, thick, 0]                                             # its underside
# ---------------------------------------------------------------- the blanket over two pairs of legs
LEGS = {'legs_straight': [((-.04, .625, .095), (.40, .672, .110), (.83, .596, .120)), ((-.04, .625, -.095), (.40, .672, -.110), (.83, .596, -.120))],
        'legs_crossed': [((-.04, .625, .095), (.40, .690, .090), (.80, .668, -.095)), ((-.04, .625, -.095), (.40, .672, -.090), (.83, .598, .085))]}
TOES = {'legs_straight': (.050, -.050), 'legs_crossed': (-.045, .050)}   # how far the toes fall outward
HIPS = .20                                                                # so far from the hinge the blanket keeps below the turned-down sheet, without creases
TURNS = range(-30, 31, 5)                                                 # how far the head goes up and down from rest, degrees, without the sheet's touching the blanket
STIFF = 6                                                                 # how much cloth rounds off what it lies on
BLANKET, HEM_X, FOOT_X = '#8fb3cc', -.130, 1.036
XS, ZS = np.linspace(HEM_X, FOOT_X, 42), np.linspace(-BED_HALF, BED_HALF, 29)
def legs_field(p, legs, toes):
    d = None
    for (hip, knee, ankle), t in zip(legs, toes):
        a = np.array(ankle); x = U(capsule(p, hip, knee, .080, .060), capsule(p, knee, ankle, .055, .040), .03); ball = a + (.060, .092, t); foot = U(capsule(p, tuple(a), tuple(ball), .044, .050), capsule(p, tuple(ball - (.006, .0, .028)), tuple(ball + (.006, .0, .028)), .048, .048), .03)
        x = U(x, foot, .03); d = x if d is None else U(d, x, .03)
    return d
def below(sheet, gx, gz):
    """how high the blanket may be for the turned-down sheet not to touch it, however far the head is up; `sheet` is its underside (i, j, (along the spine, off it, z))"""
    cap = np.full(gx.shape, 9.)
    for j, z in enumerate(gz[0]):
        line = np.array([[np.interp(z, row[:, 2], row[:, k]) for k in (0, 1)] for row in sheet]); at = from_spine(np.stack([line[:, 0] * 0, line[:, 0], line[:, 1]], 1)) - HINGE
        for turn in TURNS:
            x, y = (at @ rz(-turn).T + HINGE)[:, :2].T; edge = x.max(); c = np.interp(gx[:, j], x[::-1], y[::-1]) if x[0] > x[-1] else np.full(len(gx), y.min()); beyond = gx[:, j] > edge; c = np.where(beyond, y[x.argmax()] + (gx[:, j] - edge - .012).clip(0) * 1.1, c); cap[:, j] = np.minimum(cap[:, j], c - .009)
    p = np.pad(cap, 1, mode='edge'); return np.min([p[i:i + len(gx), j:j + len(gx[0])] for i in range(3) for j in range(3)], 0)      # between corners, too
def height(name, sheet, gx, gz):
    legs, toes = LEGS[name], TOES[name]; lie = lambda x, y, z: np.stack(np.broadcast_arrays(x, y, z - ASIDE), -1); legs_ = top_of(lambda p: legs_field(p, legs, toes), gx, gz, BED_TOP, .98, .004, lie)
    cap = np.maximum(below(sheet, gx, gz), BED_TOP + .008 + np.maximum(0, HINGE[0] - gx) * .35); near = step(HINGE[0] + HIPS + .10, HINGE[0] + HIPS - .05, gx)
    hips = BED_TOP + .008 + (np.minimum(cap, .78) - BED_TOP) * near * step(BED_HALF, .22, abs(gz - ASIDE)); ob = np.minimum(np.maximum(legs_ + .004, hips), cap); held = (np.abs(gz) > BED_HALF - .001) | (gx > FOOT_X - .001)
    h = relaxed(ob, 240, .0030, held); free = np.clip((h - ob) / .03, 0, 1) * np.clip((BED_HALF - np.abs(gz)) / .05, 0, 1) * (1 - near); h = h + free * (creases(gx, gz, len(name)) - .22) * .030
    h = np.minimum(softened(h, h * 0, STIFF), cap); return np.minimum(softened(h, h * 0, 3), cap)
def blanket(name, sheet):
    n, m = len(XS), len(ZS); gx, gz = np.meshgrid(XS, ZS, indexing='ij'); h = height(name, sheet, gx, gz); rest = BED_TOP + .010; h[:, 0] = h[:, -1] = rest; h[-1] = BED_TOP - .010; h[-2] = np.minimum(h[-2], h[-1] * .4 + h[-3] * .6)
    calm_ = lambda x: step(.0, .16, x); drop = lambda x, w, s: (.010 + calm_(x) * (.010 + .014 * math.sin(x * 29 + 1.7 * math.sin(x * 8 + s) + s) + .005 * math.sin(x * 57 + 2 * s))) * w ** .55
    P = np.stack([gx, h, gz], -1); roll = [P[0] + [-.007 * math.sin(a), -.007 * (1 - math.cos(a)), 0] for a in (2.6, 1.3)]; k, down = 3, 4; P = sides(np.concatenate([roll, P]), .19, drop, k, down)
    hang_ = np.clip((np.abs(P[..., 2]) - BED_HALF) / .02, 0, 1) * np.clip((rest - P[..., 1]) / .20, 0, 1); P[..., 0] -= .07 * hang_ * step(HEM_X + .30, HEM_X, P[..., 0])       # at its sides it reaches further to the head, where the sheet leaves it when the head is up
    u = np.concatenate([[-2 / 3, -1 / 3], np.arange(n) / 3]); v = np.concatenate([-.5 - np.arange(down, 0, -1) * .5, -np.arange(k, 0, -1) / 6, np.arange(m) / 2, (m - 1) / 2 + np.arange(1, k + 1) / 6, (m - 1) / 2 + .5 + np.arange(1, down + 1) * .5])
    g = upward(grid(P, BLANKET, 'blanket', smooth=80)); U_, V_ = np.meshgrid(u, v, indexing='ij'); printed(g, 'waffle', np.stack([wave(U_).ravel(), wave(V_).ravel()], 1))
    return [g] + [tb(P[:, j], .0052, '#7fa5c0', 'blanket', 4, curve=False) for j in (0, -1)]
# ---------------------------------------------------------------- pillows under an arm that is worked at
SLOPE, BEND, YAW = 20., 6., 9.                                           # the arm on its pillow: how far the upper arm points down, the elbow bends, the arm leads out (degrees)
def along(slope, yaw=YAW): return np.array([math.cos(rad(slope)) * math.cos(rad(yaw)), -math.sin(rad(slope)), math.cos(rad(slope)) * math.sin(rad(yaw))])
LIES = 16.2                                                              # how far the forearm slopes down where the pillow is not turned, degrees
LAID = ((-.173, .749, .186), 5.4)                                        # where the code lays its pivot, in the world, and by how much it turns it, degrees
def arm_pillow(lift, sheet):
    shoulder = from_spine(SHOULDER * [-1, 1, 1]); elbow = shoulder + along(SLOPE) * .30
    x = along(SLOPE - BEND / 2); y = unit(*(np.array([0, 1., 0]) - x * x[1])); R = np.stack([x, y, np.cross(x, y)], 1); at = elbow + x * .118 - y * .088 + R[:, 2] * .008; place = lambda P: at + np.asarray(P) @ R.T
    up, low = cushion(.47, .228, .150, rings=9, seg=32, seed=9, round_=.62, plump=.46); lies = lambda t: elbow + along(LIES) * t; flat = unit(*np.cross(along(LIES), y)) * .026
    parts = [(shoulder, elbow, .050, .046), (elbow, lies(.245), .044, .028)] + [(lies(.235) + flat * k, lies(.235) + along(LIES + 15) * .17 + flat * k, .026, .022) for k in (-1, 0, 1)]      # a hand that hangs a little
    def pressed(P):
        """the hollow that arm and hand make"""
        w = place(P)
        for _ in range(30): w = w - np.clip(-np.min([capsule(w, tuple(a), tuple(b), r0, r1) for a, b, r0, r1 in parts], 0), 0, .01)[..., None] * y
        return (w - at) @ R
    up = pressed(up); up[1:-1] = (up[1:-1] * 2 + up[:-2] + up[2:]) / 4
    # below, it takes the shape of the bed
    bed = height('legs_straight', sheet, *np.meshgrid(XS, ZS, indexing='ij')); bed[:2] = bed[2]
    def floor_(p): i, j = [np.clip(np.round((p[..., k] - at_[0]) / (at_[1] - at_[0])).astype(int), 0, len(at_) - 1) for k, at_ in ((0, XS), (2, ZS))]; return bed[i, j]
    turned = lambda P: np.array(LAID[0]) + (place(P) - elbow) @ rz(LAID[1]).T; seam = np.clip(floor_(turned(up[-1])) + .026 - turned(up[-1])[:, 1], 0, .08); seam = (np.roll(seam, 1) + np.roll(seam, -1) + 2 * seam) / 4; seam = (np.roll(seam, 2) + np.roll(seam, -2) + 2 * seam) / 4; out = (np.arange(len(up)) / (len(up) - 1))[:, None] ** 2 * seam
    up[..., 1] += out; low[..., 1] += out; rise = np.clip(floor_(turned(up)) + .016 - turned(up)[..., 1], 0, .08); rise[-1] = 0
    for _ in range(4): rise[1:-1] = (rise[1:-1] * 2 + rise[:-2] + rise[2:]) / 4; rise = (rise * 2 + np.roll(rise, 1, 1) + np.roll(rise, -1, 1)) / 4
    up[:-1, :, 1] += rise[:-1]; up = pressed(up); low[-1] = up[-1]; lift_ = np.clip(floor_(turned(low)) - .008 - turned(low)[..., 1], 0, .10); low[..., 1] = np.minimum(low[..., 1] + lift_, np.where(np.arange(len(low))[:, None] < len(low) - 1, out - .018, low[..., 1]))
    low[..., 1] = np.minimum(low[..., 1], up[..., 1] - .006 * (np.arange(len(up))[:, None] < len(up) - 1))
    for s, n in ((1, 'r'), (-1, 'l')):
        other = lambda p: p * [1, 1, s] + [0, 0, ASIDE * (1 - s)]; hung('pillow_' + n, closed((up, low), lambda P: other(place(P)), '#f6f8f8'), tuple(other(elbow)), lift, hidden=1, note='pivot: the elbow of the arm that lies on it')
def build(lift, back):
    pillow(back); sheet = turndown(back)
    for name in LEGS: hung(name, blanket(name, sheet), (0, BED_TOP, 0), lift, **({'hidden': 1} if 'crossed' in name else {}))
    arm_pillow(lift, sheet)
