"""Tools of the ward: everything is modelled in three's frame (x to the foot end, y up, z to the near side), in world metres at rest, and hung under named pivots."""
from kit import *
from mathutils.bvhtree import BVHTree
import shade
KB = np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0]], float)                # three -> Blender
B = lambda p: np.asarray(p, float) @ KB.T
T = lambda p: np.asarray(p, float) @ KB                                  # Blender -> three
SOFT = 'soft'
def unit(*a): a = np.array(a, float); return a / np.linalg.norm(a)
def step(a, b, x): t = np.clip((x - a) / (b - a), 0, 1); return t * t * (3 - 2 * t)
def bump(x, s): return np.exp(-(x / s) ** 2)
def rx(d): c, s = math.cos(rad(d)), math.sin(rad(d)); return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])
def ry(d): c, s = math.cos(rad(d)), math.sin(rad(d)); return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
def rz(d): c, s = math.cos(rad(d)), math.sin(rad(d)); return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
def M4(at=(0, 0, 0), R=None):
    """place and turn in three's frame -> Blender matrix"""
    m = np.eye(4); m[:3, :3] = KB @ (np.eye(3) if R is None else R) @ KB.T; m[:3, 3] = B(at); return Matrix(m.tolist())
def frame(right, up):
    """-> rotation whose columns are right, up, and the normal between them"""
    r = unit(*right); u = unit(*(np.array(up, float) - r * (np.array(up, float) @ r))); return np.stack([r, u, np.cross(r, u)], 1)
def aim(d):
    """-> rotation that turns +y onto d"""
    d = unit(*d); r = np.cross(d, (0, 0, 1.)) if abs(d[2]) < .9 else np.cross(d, (1., 0, 0)); r = unit(*r); return np.stack([r, d, np.cross(r, d)], 1)
def move(o, at=(0, 0, 0), R=None): o.matrix_world = M4(at, R) @ o.matrix_world; return o
def bake(o):
    """modifiers and transform into the vertices"""
    apply(o); C().view_layer.update(); o.data.transform(o.matrix_world); o.matrix_world = Matrix(); return o
def bx(c, s, col, m=SOFT, r=.004, seg=2, R=None):
    o = box('b', (0, 0, 0), (s[0], s[2], s[1]), m, r, 1 if r < .0045 else seg); o.matrix_world = M4(c, R); return tint(o, col)
def la(prof, col, at=(0, 0, 0), axis=(0, 1, 0), m=SOFT, seg=24, smooth=35):
    o = lathe('l', prof, m, seg=seg, smooth=smooth); o.matrix_world = M4(at, aim(axis)); return tint(o, col)
def rod(a, b, r, col, m=SOFT, seg=10, bev=.0015):
    a, b = np.array(a, float), np.array(b, float); h = np.linalg.norm(b - a); k = min(bev, r * .4); return la([(0, 0), (r - k, 0), (r, k), (r, h - k), (r - k, h), (0, h)], col, a, b - a, m, seg)
def tb(pts, r, col, m=SOFT, seg=8, n=6, curve=True, radii=None):
    q = [tuple(B(p)) for p in pts]; q = catmull(q, n) if curve else [Vector(x) for x in q]
    if radii is not None: radii = list(np.interp(np.linspace(0, 1, len(q)), np.linspace(0, 1, len(radii)), radii))
    o = tube('t', q, r, m, seg, radii=radii); o.data.auto_smooth_angle = rad(75); return tint(o, col)
def quad(at, right, up, w, h, col='#ffffff', m=SOFT, uv=True):
    """a plane facing right x up, uv 0..1 from lower left"""
    F = frame(right, up); at = np.array(at, float); v = [B(at + F[:, 0] * x * w / 2 + F[:, 1] * y * h / 2) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    o = poly('q', v, [(0, 1, 2, 3)], m, smooth=0); setuv(o, [(0, 0), (1, 0), (1, 1), (0, 1)]); return tint(o, col)
def grid(P, col, m=SOFT, both=False, smooth=180, flip=False):
    """points (n, k, 3) in three's frame -> surface"""
    n, k = P.shape[:2]; I = lambda i, j: i * k + j; f = [(I(i, j), I(i, j + 1), I(i + 1, j + 1), I(i + 1, j)) for i in range(n - 1) for j in range(k - 1)]
    if flip: f = [q[::-1] for q in f]
    return tint(poly('g', B(P.reshape(-1, 3)), f, m, smooth=smooth), col)
def words(t, size, at, right, up, col, m=SOFT, align='CENTER', lift=.0006):
    """flat letters lying just above a surface"""
    cu = D.curves.new('t', 'FONT'); cu.body = t; cu.size = size; cu.align_x = align; cu.align_y = 'CENTER'; cu.resolution_u = 2; o = D.objects.new('t', cu); C().scene.collection.objects.link(o); C().view_layer.update()
    me = D.meshes.new_from_object(o.evaluated_get(C().evaluated_depsgraph_get())); D.objects.remove(o); F = frame(right, up); me.materials.clear(); o = D.objects.new('t', me); C().scene.collection.objects.link(o); me.materials.append(MATS[m])
    co = np.empty(len(me.vertices) * 3); me.vertices.foreach_get('co', co); co = co.reshape(-1, 3); q = B(np.array(at, float) + F[:, 2] * lift + co[:, :1] * F[:, 0] + co[:, 1:2] * F[:, 1]); me.vertices.foreach_set('co', q.ravel()); me.update(); return tint(o, col)
def body(name, fn, lo, hi, h, m, tris, col='#ffffff', weight=None):
    """a signed-distance body in three's frame"""
    f = lambda p: fn(p @ KB); c = np.array([B((x, y, z)) for x in (lo[0], hi[0]) for y in (lo[1], hi[1]) for z in (lo[2], hi[2])]); o = solid(name, f, c.min(0), c.max(0), h, m, tris, None if weight is None else (lambda q: weight(T(q)))); return tint(o, col)
def calm(o, fn, e=.0015):
    """normals from a wider neighbourhood of the field: no crinkles where the mesh is coarser than its detail"""
    import sdf
    g = sdf.grad(lambda q: fn(q @ KB), verts(o), e)[1]; g /= np.maximum(np.linalg.norm(g, axis=1, keepdims=True), 1e-9); me = o.data
    me.use_auto_smooth = True; me.auto_smooth_angle = math.pi; me.polygons.foreach_set('use_smooth', [True] * len(me.polygons)); me.normals_split_custom_set_from_vertices(g.tolist()); return o
def mirror(o):
    """z -> -z"""
    bake(o); o.data.transform(Matrix.Scale(-1, 4, (0, 1, 0))); o.data.flip_normals(); return o
WORLD = {}
def hang(name, parts, at=(0, 0, 0), parent=None, R=None, **extras):
    """parts modelled in the world -> one named object with its pivot at `at` (and axes R), under parent; no parts: an empty"""
    W = M4(at, R)
    if parts:
        C().view_layer.update(); inv = W.inverted()
        for p in parts: p.matrix_world = inv @ p.matrix_world
        o = node(name, parts, **extras)
    else: o = empty(name, **extras)
    o.parent = parent; WORLD[name] = W; o.matrix_basis = (WORLD[parent.name].inverted() if parent else Matrix()) @ W; C().view_layer.update(); return o
def spread(n=26):
    """fixed directions over the hemisphere, cosine weighted"""
    k = np.arange(n) + .5; r = np.sqrt(k / n); a = k * 2.399963; return np.stack([r * np.cos(a), r * np.sin(a), np.sqrt(1 - r * r)], 1)
def mesh_world(o):
    v = verts(o) @ np.array(o.matrix_world.to_3x3()).T + np.array(o.matrix_world.translation); o.data.calc_loop_triangles(); t = np.empty(len(o.data.loop_triangles) * 3, int); o.data.loop_triangles.foreach_get('vertices', t); return v, t.reshape(-1, 3)
def occlude(objs, by=(), dist=.12, floor=.42, blur=1, rays=26):
    """COLOR_0 = tint x ambient occlusion, cast from every vertex against the object itself and the ones in `by`"""
    cache = {o.name: mesh_world(o) for o in set(objs) | set(by)}; S = spread(rays); trees = {}
    def tree(names):
        if names not in trees:
            vs, ts, k = [], [], 0
            for n in names: v, t = cache[n]; vs.append(v); ts.append(t + k); k += len(v)
            trees[names] = BVHTree.FromPolygons(np.concatenate(vs).tolist(), np.concatenate(ts).tolist(), all_triangles=True)
        return trees[names]
    common = tuple(sorted(o.name for o in by))
    for o in objs:
        names = common if o.name in common else tuple(sorted(common + (o.name,))); tr = tree(names); v, _ = cache[o.name]; n = np.empty(len(v) * 3); o.data.vertices.foreach_get('normal', n); n = n.reshape(-1, 3) @ np.array(o.matrix_world.to_3x3()).T; ao = np.ones(len(v)); cast = tr.ray_cast
        a = np.where(np.abs(n[:, :1]) < .8, [[1., 0, 0]], [[0, 1., 0]]); x = np.cross(n, a); x /= np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9); y = np.cross(n, x)
        for i in range(len(v)):
            p = Vector(v[i] + n[i] * .002); s = 0.; d = (S[:, :1] * x[i] + S[:, 1:2] * y[i] + S[:, 2:] * n[i]).tolist()
            for q in d:
                h = cast(p, q, dist)[3]
                if h is not None: s += 1 - h / dist
            ao[i] = 1 - s / rays
        shade.finish(o, floor + (1 - floor) * shade.relax(o.data, ao, blur, .06))
    log('occlusion', len(objs), 'objects')
