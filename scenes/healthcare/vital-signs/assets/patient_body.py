"""Torso in its gown, neck; in the spine frame."""
from patient_frame import *
from sdf import *

NECK = from_spine((0, .640, .111))                                       # pivot of the head
def torso(q, o=0.):
    d = U(rbox(q, (0, .02, .098), (.158, .12, .084), .080), ellipsoid(q, (0, .17, .106), (.142, .16, .094)), .06)
    d = U(d, ellipsoid(q, (0, .345, .112), (.156, .175, .104)), .07)
    d = U(d, capsule(q, (-.165, .452, .099), (.165, .452, .099), .056), .05)
    return U(d, ellipsoid(q, (0, .465, .106), (.10, .06, .062)), .05) - o
def neckline(q): return capsule(q, (0, .520, .150), (0, .640, .160), .064, .098)
def gown_field(p):
    q = to_spine(p); loose = np.clip((.46 - q[..., 1]) / .3, .15, 1)
    d = torso(q, .011) - noise(q * [1, .5, 1], 15, 7) * .0070 * loose
    across = q[..., 0] * 1.0 + .35 * q[..., 1]; d = d - (.5 - np.abs(noise(np.stack([across * 1.6, q[..., 1] * .5, q[..., 2]], -1), 20, 12))) * .0065 * loose      # folds that run down the gown
    d = S(d, neckline(q), .008)
    return I(d, HEM - q[..., 1], .01)
HEM = .09                                                                # the gown ends under the turned-down sheet
ROUND = .150                                                             # about how far its cloth is from the spine
def evened(P, F, uv, rounds=25):
    """the flat pattern of a cloth: each face keeps its shape as far as can be. Metres; from a first guess"""
    E = P[F[:, [1, 2, 0]]] - P[F]; X = unit_rows(E[:, 0]); N = unit_rows(np.cross(E[:, 0], -E[:, 2])); Y = np.cross(N, X); flat = np.stack([(E * X[:, None]).sum(2), (E * Y[:, None]).sum(2)], 2)       # edges 01, 12, 20 in the face's own plane
    w = np.stack([-(E[:, (k + 1) % 3] * E[:, (k + 2) % 3]).sum(1) for k in range(3)], 1) / np.maximum(length(np.cross(E[:, 0], E[:, 2])), 1e-9)[:, None]; w = np.clip(w, .05, 20)
    n = len(P); L = np.eye(n) * 1e-5; I, J = F, F[:, [1, 2, 0]]
    for i, j, k in zip(I.ravel(), J.ravel(), w.ravel()): L[i, i] += k; L[j, j] += k; L[i, j] -= k; L[j, i] -= k
    inv = np.linalg.inv(L); keep = uv * 1e-5
    for _ in range(rounds):
        e = uv[J] - uv[I]; u, _, v = np.linalg.svd(np.einsum('fkp,fkq,fk->fpq', e, flat, w)); s = np.sign(np.linalg.det(u @ v)); u[:, :, 1] *= s[:, None]; turned = np.einsum('fpq,fkq->fkp', u @ v, flat) * w[..., None]
        b = keep.copy(); np.add.at(b, J, turned); np.add.at(b, I, -turned); uv = inv @ b
    return uv
def unit_rows(v): return v / np.maximum(length(v), 1e-9)[:, None]
def ruled(o, uv, shown):
    """edges along whole tiles of the print, for it to turn on, where corners are `shown`; uv in tiles -> uv of all corners"""
    bm = bmesh.new(); bm.from_mesh(o.data); at = [bm.verts.layers.float.new(n) for n in ('u', 'v', 'shown')]; bm.verts.ensure_lookup_table()
    for v, x, s in zip(bm.verts, uv, shown): v[at[0]], v[at[1]], v[at[2]] = *x, s
    for k in (0, 1):
        for line in range(-6, 7):
            on = set()
            for e in bm.edges[:]:
                p, q = e.verts; a, b = p[at[k]] - line, q[at[k]] - line
                if a * b >= 0 or not (p[at[2]] and q[at[2]]): continue
                t = a / (a - b); x = [p[c] + (q[c] - p[c]) * t for c in at]; new = bmesh.utils.edge_split(e, p, t)[1]; on.add(new)
                for c, value in zip(at, x): new[c] = value
                new[at[k]] = line
            for f in bm.faces[:]:
                two = [v for v in f.verts if v in on]
                if len(two) == 2: bmesh.utils.face_split(f, *two)
            bmesh.ops.triangulate(bm, faces=[f for f in bm.faces if len(f.verts) > 3])
    uv = np.array([[v[at[0]], v[at[1]]] for v in bm.verts])
    for c in at: bm.verts.layers.float.remove(c)
    bm.to_mesh(o.data); bm.free(); return uv
def gown():
    o = body('gown', gown_field, (-.80, .50, -.36), (.05, 1.10, .26), .0048, 'gown', 1300); bm = bmesh.new(); bm.from_mesh(o.data); bmesh.ops.triangulate(bm, faces=bm.faces[:]); bm.to_mesh(o.data); bm.free()
    q = to_spine(T(verts(o))); F = np.array([list(p.vertices) for p in o.data.polygons]); uv = np.stack([np.arctan2(q[:, 0], q[:, 2] - .08) * ROUND, q[:, 1]], 1)
    seen = F[unit_rows(np.cross(q[F[:, 1]] - q[F[:, 0]], q[F[:, 2]] - q[F[:, 0]]))[:, 2] > -.45]; i = np.unique(seen); at = np.zeros(len(q), int); at[i] = np.arange(len(i)); uv[i] = evened(q[i], at[seen], uv[i])       # nobody sees the back
    uv = ruled(o, uv / GOWN_TILE + [.5, 0], np.isin(np.arange(len(q)), i)); calm(o, gown_field, .003); return printed(o, 'gown', np.stack([wave(uv[:, 0]), wave(uv[:, 1])], 1))
def collar():
    """binding along the neck opening"""
    a, b = np.array([0, .520, .150]), np.array([0, .640, .160]); th = np.radians(np.linspace(-192, 12, 32)); d = np.stack([np.cos(th), np.sin(th), th * 0], 1); q = a + d * .066; q[:, 2] = .22
    for _ in range(60): q[:, 2] -= np.clip(torso(q, .011), -.01, .01) * .7; q -= d * (neckline(q) * .7)[:, None]
    return [tb([from_spine(x) for x in q], .0044, '#8fbac9', 'gown', 6, curve=False)]
def neck_field(p):
    q = to_spine(p); d = U(torso(q) + .014 * step(.47, .43, q[..., 1]), capsule(q, (0, .47, .085), (0, .60, .092), .062, .053), .045)
    d = U(d, capsule(p, tuple(from_spine((0, .58, .090))), tuple(NECK + SPINE @ np.array([0, .035, .010])), .052, .049), .02); return np.maximum(d, .425 - q[..., 1])
def build(back):
    hung('neck', [body('neck', neck_field, (-.90, .62, -.32), (-.30, 1.12, .22), .0065, 'skin', 850, (.95, .92, .91))], from_spine((0, .5, .1)), back)
    chest = hung('chest', [gown(), *collar()], from_spine((0, .33, 0)), back, note='scale 1..1.045 to breathe, z up to 1.12 for who is broad')
    for s, n in ((-1, 'r'), (1, 'l')): hang('shoulder_' + n, None, from_spine(SHOULDER * [s, 1, 1]), back, note='the joint: x -0.30 of the arm')
    return chest
