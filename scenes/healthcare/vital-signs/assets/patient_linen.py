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
def cushion(lx, lz, h, rings=8, seg=36, seed=6, round_=.34):
    """-> upper and lower surface (rings, seg, 3); local x, z across, y up. A full pillow: soft rounded corners, thin seam"""
    t = np.linspace(0, 2 * math.pi, seg, endpoint=False); c, s = np.cos(t), np.sin(t); edge = np.stack([np.sign(c) * np.abs(c) ** round_, np.sign(s) * np.abs(s) ** round_], 1); r = np.sin(np.linspace(0, 1, rings) * math.pi / 2) ** .9
    X = r[:, None] * edge[:, 0] * lx / 2; Z = r[:, None] * edge[:, 1] * lz / 2; full = np.maximum(1 - r ** 2.6, 0)[:, None] ** .62; corner = (np.abs(edge[:, 0] * edge[:, 1]) ** 3)[None]; out = []
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
    rim = place(np.concatenate([surfaces[0][-1], surfaces[0][-1][:1]])); return out + [tb(rim, .0032, '#eef1f1', 'linen', 5, curve=False)]
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
def sides(rows, drop, fold, k=3, n=5, off=0.):
    """carries a sheet of points (i, j, 3) over both edges of the mattress; fold(x, w) is how far the cloth stands out there, w from 0 at the edge to 1 at the hem"""
    out = []
    for row in rows:
        def side(s, p):
            r = []; e = EDGE + off
            for i in range(1, k + 1): a = i / k * math.pi / 2; r.append((p[0], p[1] - e * (1 - math.cos(a)), s * (BED_HALF + e * math.sin(a))))
            for i in range(1, n + 1): w = i / n; f = fold(p[0], w, s); r.append((p[0] + .25 * f, p[1] - e - w * drop, s * (BED_HALF + e + f)))
            return r
        out.append(side(-1, row[0])[::-1] + list(row) + side(1, row[-1]))
    return np.array(out)
def turndown(back):
    ys = np.linspace(FRONT, BACK, 10); zs = np.linspace(-BED_HALF, BED_HALF, 33); gy, gz = np.meshgrid(ys, zs, indexing='ij'); across = (ASIDE - gz) / 1.08
    body_ = top_of(lambda q: np.minimum(torso(q, .025), torso(q + [0, SLID, 0], .025)), across, gy, 0, .30, .004, lambda x, h, y: np.stack(np.broadcast_arrays(x, y, h), -1))
    ob = np.maximum(body_, .014 + .30 * np.maximum(.03 - gy, 0)); h = relaxed(ob, 60, .0011, np.abs(gz) > BED_HALF - .001); free = np.clip((h - ob) / .02, 0, 1); h = softened(h + free * (creases(gy * .5, gz, 5) - .2) * .012 + (1 - free) * creases(gy * .4, gz, 9, .8) * .004, ob)
    fold = lambda x, w, s: (math.sin(x * 34 + s) * .006 + .004) * w
    P = np.stack([gy, h, gz], -1); edge = [P[0] + [-.010 * math.sin(a), -.010 * (1 - math.cos(a)), 0] for a in (2.6, 1.8, 1.1, .5)]       # the front edge rolls under
    P = sides(np.concatenate([edge, P]), .13, fold, off=.008); n, m = P.shape[:2]; lift_ = lambda q: from_spine(np.stack([ASIDE - q[..., 2], q[..., 0], q[..., 1]], -1))
    g = upward(grid(lift_(P), '#fbfbf9', 'linen', smooth=80)); v = np.clip((P[..., 0] - FRONT + .01) / .2, 0, 1); printed(g, 'hem', np.stack([np.tile(np.linspace(0, 1, m), n), .98 - .64 * np.clip(v.ravel() * 1.1, 0, 1)], 1))
    hung('sheet_fold', [g] + [tb(lift_(P[:, k]), .0040, '#eceeed', 'linen', 5, curve=False) for k in (0, -1)], from_spine((0, 0, 0)), back, note='turns with the back; stays when the person slides down')
    return P[6:10, 8:-8].mean(0)                                         # its profile over the hinge
# ---------------------------------------------------------------- the blanket over two pairs of legs
LEGS = {'legs_straight': [((-.04, .650, .095), (.41, .685, .105), (.84, .605, .105)), ((-.04, .650, -.095), (.41, .685, -.105), (.84, .605, -.105))],
        'legs_crossed': [((-.04, .645, .095), (.41, .700, .085), (.80, .672, -.112)), ((-.04, .645, -.095), (.41, .685, -.085), (.84, .605, .108))]}
TOES = {'legs_straight': (.045, -.045), 'legs_crossed': (-.035, .045)}   # how far the toes fall outward
SAG = {'legs_straight': .0042, 'legs_crossed': .0058}                     # closer where it has to show which leg is on top
BLANKET, HEM_X, FOOT_X = '#8fb3cc', -.130, 1.036
def legs_field(p, legs, toes):
    d = None
    for (hip, knee, ankle), t in zip(legs, toes):
        a = np.array(ankle); x = U(capsule(p, hip, knee, .082, .058), capsule(p, knee, ankle, .053, .036), .03); ball = a + (.080, .086, t); foot = U(capsule(p, tuple(a + (.020, -.006, 0)), tuple(ball), .034, .036), capsule(p, tuple(ball - (.01, .004, .022)), tuple(ball + (.01, .004, .022)), .036, .036), .03)
        x = U(x, foot, .02); d = x if d is None else U(d, x, .012)
    return d
def blanket(name, profile):
    legs, toes, seed = LEGS[name], TOES[name], len(name)
    n, m = 46, 29; xs, zs = np.linspace(HEM_X, FOOT_X, n), np.linspace(-BED_HALF, BED_HALF, m); gx, gz = np.meshgrid(xs, zs, indexing='ij')
    lie = lambda x, y, z: np.stack(np.broadcast_arrays(x, y, z - ASIDE), -1); legs_ = top_of(lambda p: legs_field(p, legs, toes), gx, gz, BED_TOP, .98, .004, lie)
    R = np.interp(zs, profile[:, 2], profile[:, 1]) - .015; hips = BED_TOP + np.sqrt(np.maximum(R[None] ** 2 - (gx - HINGE[0]) ** 2, 0)); base = BED_TOP + np.maximum(0, HINGE[0] - gx) * math.tan(rad(HEAD_UP)) * .6
    ob = np.maximum(np.maximum(legs_ + .006, hips), base + .008); held = (np.abs(gz) > BED_HALF - .001) | (gx > FOOT_X - .001); h = relaxed(ob, 200, SAG[name], held)
    free = np.clip((h - ob) / .03, 0, 1) * np.clip((BED_HALF - np.abs(gz)) / .05, 0, 1); h = h + free * (creases(gx, gz, seed) - .22) * .044; h = softened(h, ob, 2); h[-1, 1:-1] = BED_TOP - .012
    drop = lambda x, w, s: (.012 + .016 * math.sin(x * 29 + 1.7 * math.sin(x * 8 + s) + s) + .006 * math.sin(x * 57 + 2 * s)) * w ** .55
    P = np.stack([gx, h, gz], -1); roll = [P[0] + [-.008 * math.sin(a), -.008 * (1 - math.cos(a)), 0] for a in (2.2, 1.1)]; k, down = 3, 4; P = sides(np.concatenate([roll, P]), .19, drop, k, down)
    u = np.concatenate([[-2 / 3, -1 / 3], np.arange(n) / 3]); v = np.concatenate([-.5 - np.arange(down, 0, -1) * .5, -np.arange(k, 0, -1) / 6, np.arange(m) / 2, (m - 1) / 2 + np.arange(1, k + 1) / 6, (m - 1) / 2 + .5 + np.arange(1, down + 1) * .5])
    g = upward(grid(P, BLANKET, 'blanket', smooth=80)); U_, V_ = np.meshgrid(u, v, indexing='ij'); printed(g, 'waffle', np.stack([wave(U_).ravel(), wave(V_).ravel()], 1))
    return [g] + [tb(P[:, j], .0048, '#7fa5c0', 'blanket', 4, curve=False) for j in (0, -1)]
# ---------------------------------------------------------------- pillows under an arm that is worked at
SLOPE, BEND, YAW = 20., 6., 9.                                           # the arm on its pillow: how far the upper arm points down, the elbow bends, the arm leads out (degrees)
def along(slope, yaw=YAW): return np.array([math.cos(rad(slope)) * math.cos(rad(yaw)), -math.sin(rad(slope)), math.cos(rad(slope)) * math.sin(rad(yaw))])
def arm_pillow(lift):
    shoulder = from_spine(SHOULDER * [-1, 1, 1]); elbow = shoulder + along(SLOPE) * .30; wrist = elbow + along(SLOPE - BEND) * .245
    x = along(SLOPE - BEND / 2); y = unit(*(np.array([0, 1., 0]) - x * x[1])); R = np.stack([x, y, np.cross(x, y)], 1); at = elbow + x * .080 - y * .092; place = lambda P: at + np.asarray(P) @ R.T
    up, low = cushion(.58, .240, .150, rings=8, seg=32, seed=9, round_=.40); w = place(up)
    for _ in range(30): d = np.minimum(capsule(w, tuple(shoulder), tuple(elbow), .050, .046), capsule(w, tuple(elbow), tuple(wrist), .044, .026)); w = w - np.clip(-d, 0, .01)[..., None] * y
    up = (w - at) @ R; low[..., 1] = np.minimum(low[..., 1], up[..., 1] - .004 * (np.arange(len(up))[:, None] < len(up) - 1))
    for s, n in ((1, 'r'), (-1, 'l')):
        other = lambda p: p * [1, 1, s] + [0, 0, ASIDE * (1 - s)]; hung('pillow_' + n, closed((up, low), lambda P: other(place(P)), '#f6f8f8'), tuple(other(elbow)), lift, hidden=1, note='pivot: the elbow of the arm that lies on it')
def build(lift, back):
    pillow(back); profile = turndown(back)
    for name in LEGS: hung(name, blanket(name, profile), (0, BED_TOP, 0), lift, **({'hidden': 1} if 'crossed' in name else {}))
    arm_pillow(lift)
