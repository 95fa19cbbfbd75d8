"""What touches the arm without being an instrument: the examiner's fingertips, and the identity band. Arm frame of anatomy.py."""
from instruments_kit import *
import anatomy as A


def fingers(work, tris=2300):
    """two flat pads at the origin; the skin fades out behind the wrist (vertex alpha), so that no sleeve and no cut end is ever shown"""
    f, hand, F, wrist = A.examiner()
    near = lambda c: 1 - .9 * A.step(.05, .12, ((np.stack([c[:, 0], c[:, 2], -c[:, 1]], -1) - wrist) @ F)[:, 0])
    o = solid('fingers', A.field(f), (-.11, -.24, -.09), (.20, .12, .10), .0015, 'skin_fade', tris, weight=near)
    q = (T(verts(o)) - wrist) @ F
    t = np.tile([.93, .885, .865, 1.], (len(q), 1))
    for e, d, n, r in hand.tips()[:2]:
        k = (A.bump(A.length(q - e), .013) * A.step(-.003, .004, (q - e) @ n))[:, None] * .6
        t[:, :3] += k * (np.array([1., .84, .81]) - t[:, :3])
    for J, _ in hand.f[:2]:                                               # knuckles are a little redder
        for a, b, d, n in J[1:]:
            k = (A.bump(A.length(q - a), .010) * A.step(.002, -.006, (q - a) @ n))[:, None] * .35
            t[:, :3] += k * (np.array([.98, .80, .76]) - t[:, :3])
    t[:, 3] = A.step(-.082, .004, q[:, 0])
    tint(o, t)
    put('fingers', [o] + A.nails(hand, F, wrist, 'skin_fade', (0, 1, 4)), (.235, .16, .014), work, placed=False)


AT, CENTRE = .185, np.array([-.0078, 0])                                 # where along the arm; the middle of the arm there


def round_arm(x, angles):
    """how far the skin is from the middle, at angles from the top toward the viewer"""
    r = np.full(len(angles), .06)
    n = np.stack([np.cos(angles), np.sin(angles)], 1)
    for _ in range(60):
        p = np.concatenate([np.full((len(r), 1), x), CENTRE + n * r[:, None]], 1)
        r = r - A.arm(p) * .8
    return r


def band(work):
    """soft plastic, loose; a wide place with the label toward the viewer, a snap beside it"""
    face = rad(34.)
    fine = np.linspace(-.70, .70, 19)                                     # close together where the band widens
    a = face + np.concatenate([fine, np.linspace(.70, 2 * math.pi - .70, 24)[1:-1]])
    N = len(a)
    skin = np.maximum.reduce([round_arm(AT + dx, a) for dx in (-.022, 0, .022)])
    slack = .0012 + .0034 * (.5 - .5 * np.cos(a - face)) ** 1.5
    r = skin + slack
    for _ in range(3): r = np.maximum((np.roll(r, 1) + 2 * r + np.roll(r, -1)) / 4, skin + .0009)
    turn = np.abs((a - face + math.pi) % (2 * math.pi) - math.pi)
    half = .0110 + .0120 * (1 - step(.34, .62, turn))
    n = np.stack([np.cos(a), np.sin(a)], 1)
    def at(i, w, lift): i %= N; return np.array([AT + w * half[i], *(CENTRE + n[i] * (r[i] + lift))])
    rim = .0011
    rows = [[at(i, *q) for q in ((-1, rim * .4), (-.95, rim), (.95, rim), (1, rim * .4), (0, 0))] for i in range(N)]
    P = [[tuple(B(p)) for p in row] for row in rows]
    v = [p for row in P for p in row]
    K = len(rows[0])
    f = [(i * K + k, ((i + 1) % N) * K + k, ((i + 1) % N) * K + (k + 1) % K, i * K + (k + 1) % K) for i in range(N) for k in range(K)]
    strap = poly('strap', v, f, 'soft', smooth=60)
    C().view_layer.update()
    if T(np.array(strap.data.polygons[1].normal)) @ np.array([0, *n[0]]) < 0: strap.data.flip_normals()
    parts = [ink(tint(strap, '#ffffff'), 'ivory')]
    k = int(np.argmin(np.abs(a - face - 1.08)))
    out = np.array([0, *n[k]])
    snap = np.array([AT, *(CENTRE + n[k] * (r[k] + rim))])
    flap = frame((1, 0, 0), (0, -out[2], out[1]))
    parts += [slab(snap + out * .0004, (.0195, .017, .0014), 'pale', .0006, 2, flap), turned([(.0056, 0), (.0058, .0010), (.0050, .0018), (.0030, .0018), (.0026, .0012), (0, .0012)], 'white', snap + out * .0006, out, 20)]
    node_at = np.array([AT, *CENTRE])
    strap = put('band', parts, node_at, work)
    # the label lies on the band and bends with it; words run along the arm, upright for the viewer
    wide, tall, M = .042, .0168, 8
    t = np.linspace(-1, 1, M + 1) * tall / 2 / (np.interp(0, a - face, r) + rim)
    rr = np.interp(t, (a - face)[:19], r[:19]) + rim + .0004
    L = np.array([[[AT + s * wide / 2, *(CENTRE + q * np.array([math.cos(face + x), math.sin(face + x)]))] for s in (-1, 1)] for x, q in zip(t, rr)])
    g = grid(L, '#ffffff', 'label', smooth=180)
    C().view_layer.update()
    if T(np.array(g.data.polygons[0].normal)) @ np.array([0, *n[0]]) < 0: g.data.flip_normals()
    planar(g, lambda c: np.stack([np.tile([0, 1.], M + 1), np.repeat(np.linspace(1, 0, M + 1), 2)], 1))
    put('band_label', [g], tuple(L.reshape(-1, 3).mean(0)), strap, width=wide, height=tall)
