"""What the instruments share: places in the printed atlas (textures.mjs), plain colours, turned and knurled parts, padded cloth. Everything in three's frame, metres."""
from ward_base import *
ORIGIN = (0., 0., 0.)
UP = np.array([0, 1., 0])
SWATCHES = ('white', 'rubber', 'navy', 'slate', 'teal', 'grey', 'red', 'dark', 'pale', 'yellow', 'ice', 'black', 'ivory')
CUFF, LINING, TAPE, COVERS, NAME = px(0, 628, 1024, 300), px(0, 938, 1024, 76), px(632, 400, 388, 52), px(632, 460, 190, 96), px(632, 564, 190, 26)
KEYS = (px(830, 460, 88, 88), px(926, 460, 88, 88))
ROLLED = {'cuff_large': px(632, 4, 388, 124), 'cuff_adult': px(632, 136, 388, 124), 'cuff_small': px(632, 268, 388, 124)}
DIAL = lambda c, r: np.stack([(310 + c[:, 0] / r * 304) / 1024, 1 - (310 + c[:, 2] / r * 304) / 1024], 1)
CHROME = '#e4e6e8'


def ink(o, colour):
    """points a part at a plain colour of the atlas"""
    i = SWATCHES.index(colour)
    setuv(o, np.tile([(632 + 24 * i + 12) / 1024, 1 - (596 + 12) / 1024], (len(o.data.loops), 1)))
    return o


def shine(o):
    return tint(ink(o, 'white'), CHROME)


def turned(prof, colour=None, at=ORIGIN, axis=(0, 1, 0), seg=24, smooth=35, m='soft'):
    """a lathed part; prof is (radius, height) from the bottom outside to the top; without a colour it is chromed"""
    o = la(prof, '#ffffff', at, axis, 'chrome' if colour is None else m, seg, smooth)
    return shine(o) if colour is None else ink(o, colour)


def hose(pts, r, colour, seg=9, n=6, m='rubber', radii=None):
    o = tb(pts, r, '#ffffff', m, seg, n, radii=radii)
    return shine(o) if m == 'chrome' else ink(o, colour)


def evenly(pts, gap):
    """a smooth way through pts, in even steps"""
    P = np.array([tuple(p) for p in catmull([tuple(p) for p in pts], 16)])
    s = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(P, axis=0), axis=1))])
    t = np.linspace(0, s[-1], max(2, round(s[-1] / gap)) + 1)
    return np.stack([np.interp(t, s, P[:, k]) for k in range(3)], 1)


def line(pts, r, colour, gap, seg=9, m='rubber', radii=None):
    o = tb(evenly(pts, gap), r, '#ffffff', m, seg, curve=False, radii=radii)
    return shine(o) if m == 'chrome' else ink(o, colour)


def slab(c, s, colour, r=.003, seg=2, R=None, m='soft'):
    o = box('b', (0, 0, 0), (s[0], s[2], s[1]), m, r, seg)
    o.matrix_world = M4(c, R)
    return ink(tint(o, '#ffffff'), colour)


def barb(length=.020, r=.0042, neck=.0030):
    """profile of a ribbed end that a hose is pushed over; the hose covers what is thinner than r"""
    p = [(r, 0), (r, length * .50), (neck, length * .54)]
    for k in (.66, .80, .94): p += [(neck * 1.24, length * k), (neck * .93, length * (k + .05))]
    return p + [(0, length)]


def knurled(r, depth, y0, y1, teeth, colour=None, bev=.0007, m='soft', at=ORIGIN, axis=(0, 1, 0)):
    """a grip with ridges along its axis, closed at both ends"""
    def ring(rr, d, y):
        a = np.arange(2 * teeth) * math.pi / teeth
        q = rr - d * (np.arange(2 * teeth) % 2)
        return [tuple(B(p)) for p in np.stack([q * np.cos(a), np.full(2 * teeth, y), -q * np.sin(a)], 1)]
    o = loft('k', [ring(r - bev * 1.8, 0, y0), ring(r, depth, y0 + bev), ring(r, depth, y1 - bev), ring(r - bev * 1.8, 0, y1)], 'chrome' if colour is None else m, smooth=28)
    o.matrix_world = M4(at, aim(axis))
    return shine(tint(o, '#ffffff')) if colour is None else ink(tint(o, '#ffffff'), colour)


def printed(o, uv, R, at, size):
    """prints a rectangle of the atlas on a part, straight along its local z; R, at, size: where it lies"""
    planar(o, lambda c: uv(np.clip((T(c) - at) @ R[:, :2] / np.array(size) + .5, 0, 1)))
    return o


def decal(at, R, size, uv, m='soft'):
    """a printed rectangle just above a surface; R: right, up, out"""
    o = quad(at, R[:, 0], R[:, 1], size[0], size[1], m=m)
    setuv(o, uv(np.array([(0, 0), (1, 0), (1, 1), (0, 1)], float)))
    return o


def padded(centre, rows, outer, inner, width, puff, back, uv_out, uv_in, m):
    """a strip of padded cloth across x. centre(s) -> (y, z) and outward normal there; rows: s 0..1 along it; outer, inner: places 0..1 across it;
    puff(s, w), back(s, w): how far the two skins stand off; uv_out(s, w), uv_in(s, w)"""
    v, uv = [], []
    for cols, off, side, fuv in ((outer, puff, 1, uv_out), (inner, back, -1, uv_in)):
        for s in rows:
            c, n = centre(s)
            for w in cols:
                p = c + n * off(s, w) * side
                v.append((-width / 2 + w * width, p[0], p[1]))
                uv.append(fuv(s, w))
    NR, NO, NI = len(rows), len(outer), len(inner)
    O = lambda i, j: i * NO + j
    I = lambda i, j: NR * NO + i * NI + j
    f = [(O(i, j), O(i + 1, j), O(i + 1, j + 1), O(i, j + 1)) for i in range(NR - 1) for j in range(NO - 1)]
    f += [(I(i, j), I(i, j + 1), I(i + 1, j + 1), I(i + 1, j)) for i in range(NR - 1) for j in range(NI - 1)]
    f += [(O(i, 0), I(i, 0), I(i + 1, 0), O(i + 1, 0)) for i in range(NR - 1)] + [(O(i, NO - 1), O(i + 1, NO - 1), I(i + 1, NI - 1), I(i, NI - 1)) for i in range(NR - 1)]
    f += [tuple([O(0, j) for j in range(NO)] + [I(0, j) for j in range(NI - 1, -1, -1)]), tuple([O(NR - 1, j) for j in range(NO - 1, -1, -1)] + [I(NR - 1, j) for j in range(NI)])]
    o = poly('cloth', B(np.array(v)), f, m, smooth=55)
    uv = np.array(uv)
    vi = np.empty(len(o.data.loops), int)
    o.data.loops.foreach_get('vertex_index', vi)
    setuv(o, uv[vi])
    mid = o.data.polygons[(NR // 2) * (NO - 1) + NO // 2]
    c, n = centre(rows[NR // 2])
    if T(np.array(mid.normal)) @ np.array([0, *n]) < 0: o.data.flip_normals()
    return tint(o, '#ffffff')


def put(name, parts, at=ORIGIN, parent=None, R=None, placed=True, **extras):
    """parts -> one node. placed: modelled where they stand; else round the node's own pivot and axes"""
    for p in parts:
        if not p.data.uv_layers.get('UVMap'): ink(p, 'white')
        if not placed: C().view_layer.update(); p.matrix_world = M4(at, R) @ p.matrix_world
    return hang(name, parts, tuple(at), parent, R, **extras)


def socket(name, at, out, parent):
    """where a hose begins: +y points out of it"""
    return hang(name, None, tuple(at), parent, aim(out))
