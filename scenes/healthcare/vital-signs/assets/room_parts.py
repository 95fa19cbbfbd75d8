"""Parts of the room. What stays is put into LIT (flat, light map) or SOFT (curved or small, light per vertex); what moves is hung under its own node."""
from room_atlas import *
X0, X1, Z0, Z1, HT = -1.35, 3.65, -1.90, 2.60, 2.70        # the walls and the ceiling
LIT, SOFT = [], []
LAMPS, GLASS = [], []                                      # LAMPS: sky, ceiling panels, corridor: unlit
MOVERS = []


def materials():
    mat('lit', rough=.55); mat('lit_matte', rough=.88); mat('lit_floor', rough=.36)
    mat('soft_lit', rough=.42); mat('soft_lit_matte', rough=.85); mat('soft_lit_metal', rough=.22, metal=1.)
    mat('plain', rough=.45); mat('cloth', rough=.92); mat('sky', rough=1.); mat('paper', rough=.75); mat('screen', rough=.35); mat('glass_clear', '#e6f2f4', .04, alpha=.24)


def block(c, s, m, r, seg, R=None, drop=''):
    """a box with round edges; drop names the sides that lie against something ('-x', '+y -z'): there it ends in a clean cut, without face or bevel, which would only hold darkness"""
    c, s = np.array(c, float), np.array(s, float); shift, size, cuts = np.zeros(3), s.copy(), []
    for d in drop.split():
        a, sign = 'xyz'.index(d[1]), 1 if d[0] == '+' else -1; size[a] += 2 * r; shift[a] += sign * r; n = np.eye(3)[a] * sign; cuts.append((n * s[a] / 2, n))
    o = bx(shift, size, '#ffffff', m, r, seg)
    if cuts:
        bake(o); bm = bmesh.new(); bm.from_mesh(o.data)
        for at, n in cuts: bmesh.ops.bisect_plane(bm, geom=bm.verts[:] + bm.edges[:] + bm.faces[:], plane_co=B(at), plane_no=B(n), clear_outer=True, dist=1e-6)
        bm.to_mesh(o.data); bm.free()
        if r > 0: o.data.use_auto_smooth = True; o.modifiers.new('flat', 'WEIGHTED_NORMAL').keep_sharp = True
    return move(o, c, R)


def keep(o, col, soft, uv=None):
    """give a part its colour and put it with what stays; uv: (tile size, axis) for a patch that repeats"""
    if uv: tiled(o, col, *uv)
    else: colour(o, col)
    (SOFT if soft else LIT).append(o); return o


WOOD = (1.2, .375)


def slab(c, s, col=WHITE, r=.004, seg=2, R=None, drop='', m='lit', along=None):
    """a flat-sided box with light map; col may be 'wood'"""
    o = block(c, s, m, r, 1 if r < .009 else min(seg, 2), R, drop)
    return keep(o, col, False, (WOOD, along) if col == 'wood' else None)


def flat(at, right, up, w, h, col, m='lit'):
    """a print or a plain colour lying on something"""
    return keep(quad(at, right, up, w, h, m=m), col, m.startswith('soft'))


def lump(c, s, col=WHITE, r=.02, seg=2, R=None, drop='', m='soft_lit'):
    """a rounded box with light per vertex"""
    return keep(block(c, s, m, r, min(seg, 2 if r < .028 else 3), R, drop), col, True)


def sides(r): return 8 if r < .012 else 12 if r < .025 else 16 if r < .042 else 24
def turned(prof, col, at=(0, 0, 0), axis=(0, 1, 0), m='soft_lit', smooth=35): return keep(la(prof, '#ffffff', at, axis, m, sides(max(p[0] for p in prof)), smooth), col, True)
def bar(a, b, r, col, m='soft_lit', bev=.0015): return pipe([a, b], r, col, m, curve=False) if r < .012 else keep(rod(a, b, r, '#ffffff', m, sides(r), bev), col, True)
def pipe(pts, r, col, m='soft_lit', n=4, curve=True, radii=None): return keep(tb(pts, r, '#ffffff', m, 6 if r < .013 else 8, n, curve, radii), col, True)


def lamp_face(o, col): colour(o, col); LAMPS.append(o); return o


def wrapped(c, r0, r1, y0, y1, name, seg=24, start=0.):
    """a printed strip round an upright tub, patch once around; its middle looks along +z"""
    P = np.array([[c + np.array([r * math.sin(a), y, r * math.cos(a)]) for r, y in ((r0, y0), (r1, y1))] for a in start - math.pi + np.linspace(0, 2 * math.pi, seg + 1)])
    o = grid(P, '#ffffff', 'soft_lit', smooth=60); n = len(o.data.loops); vi = np.empty(n, int); o.data.loops.foreach_get('vertex_index', vi)
    if T(np.array(o.data.polygons[seg // 2].normal[:])) @ np.array([math.sin(start), 0, math.cos(start)]) < 0: o.data.flip_normals(); o.data.loops.foreach_get('vertex_index', vi)
    setuv(o, np.stack([vi // 2 / seg, vi % 2], 1).astype(float)); return keep(o, name, True)


def toward(o, n):
    """turn a sheet so that it faces n"""
    if B(n) @ np.mean([list(p.normal) for p in o.data.polygons], 0) < 0: o.data.flip_normals()
    return o


def filleted(pts, r, n=5):
    """a polyline with round corners"""
    P = [np.array(p, float) for p in pts]; out = [P[0]]
    for a, b, c in zip(P, P[1:], P[2:]):
        u, v = unit(*(a - b)), unit(*(c - b)); k = min(r, np.linalg.norm(a - b) * .49, np.linalg.norm(c - b) * .49)
        out += [(b + u * k) * (1 - t) ** 2 + 2 * b * t * (1 - t) + (b + v * k) * t * t for t in np.linspace(0, 1, n)]
    return out + [P[-1]]


def ring(w, d, k, n=32):
    """a rounded rectangle (superellipse) in the plane x, z"""
    a = np.linspace(0, 2 * math.pi, n, endpoint=False); c, s = np.cos(a), np.sin(a)
    return np.stack([np.sign(c) * np.abs(c) ** k * w / 2, 0 * a, np.sign(s) * np.abs(s) ** k * d / 2], 1)


def pointed(name, lo, hi, parent=None):
    """an empty for what is pointed at though it is joined, in the middle of its box"""
    lo, hi = np.array(lo, float), np.array(hi, float); return hang(name, None, tuple((lo + hi) / 2), parent or root(), size=[round(float(x), 4) for x in hi - lo])


def root():
    if 'ward' not in D.objects: empty('ward'); WORLD['ward'] = Matrix()
    return D.objects['ward']


def mover(name, parts, at, parent, R=None, **extras):
    """a moving node: its colours are per vertex, its UVs lie in a white swatch or in a patch named by part['patch']"""
    for o in parts:
        bake(o)
        if o.data.materials[0].name in ('paper', 'screen'): continue
        colour(o, o.get('patch', '#ffffff')) if 'patch' in o else colour(o, '#ffffff')
    return hang(name, parts, at, parent, R, **extras)
