"""Small modelling library over Blender 3.4 (Debian). Metres; Blender Z up, exported as glTF Y up.
Part = mesh object with one material. Node = parts joined under one named pivot the code may move."""
import bpy, bmesh, math, os, sys, time, json
import numpy as np
from mathutils import Vector, Matrix, Euler
D = bpy.data; MATS = {}; T0 = time.time(); rad = math.radians
ARGS = dict(a.split('=') for a in (sys.argv[sys.argv.index('--') + 1:] if '--' in sys.argv else []) if '=' in a)
OUT = os.path.abspath(ARGS.get('out', 'out')); TEX = os.path.abspath(ARGS.get('tex', 'tex')); os.makedirs(OUT, exist_ok=True)
def C(): return bpy.context
def reset(): bpy.ops.wm.read_factory_settings(use_empty=True); MATS.clear()
def log(*a): print(f'[{time.time() - T0:6.1f}s]', *a, flush=True)
# ---------------------------------------------------------------- colour, textures, materials
def lin(h):
    h = h.lstrip('#'); c = [int(h[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    return [x / 12.92 if x <= .04045 else ((x + .055) / 1.055) ** 2.4 for x in c]
def image(name, arr, data=False):
    """numpy (h,w[,3]) 0..1, row 0 = top -> packed image"""
    h, w = arr.shape[:2]; im = D.images.new(name, w, h, alpha=False, is_data=data)
    a = np.ones((h, w, 4), np.float32); a[..., :3] = arr if arr.ndim == 3 else arr[..., None]
    im.pixels.foreach_set(np.clip(a, 0, 1)[::-1].ravel()); im.update(); im.pack(); return im
def load(file, data=False):
    im = D.images.load(os.path.join(TEX, file)); im.pack()
    if data: im.colorspace_settings.name = 'Non-Color'
    return im
def fbm(n, seed, per=(4, 4), oct=5, gain=.55):
    """tileable value noise, 0..1; per = cells across and down"""
    r = np.random.RandomState(seed); o = np.zeros((n, n)); a = 1.
    for k in range(oct):
        px, py = per[0] * 2 ** k, per[1] * 2 ** k; g = r.rand(py, px); x = np.arange(n) / n * px; y = np.arange(n) / n * py
        xi = x.astype(int) % px; yi = y.astype(int) % py; tx = x % 1; ty = y % 1; tx = tx * tx * (3 - 2 * tx); ty = (ty * ty * (3 - 2 * ty))[:, None]
        o += a * ((g[yi][:, xi] * (1 - tx) + g[yi][:, (xi + 1) % px] * tx) * (1 - ty) + (g[(yi + 1) % py][:, xi] * (1 - tx) + g[(yi + 1) % py][:, (xi + 1) % px] * tx) * ty); a *= gain
    return (o - o.min()) / (o.max() - o.min())
def normal_map(h, s):
    dx = (np.roll(h, -1, 1) - np.roll(h, 1, 1)) * s; dy = (np.roll(h, 1, 0) - np.roll(h, -1, 0)) * s      # +Y up, as glTF wants
    n = np.stack([-dx, -dy, np.ones_like(h)], -1); return n / np.linalg.norm(n, axis=-1, keepdims=True) * .5 + .5
def mat(name, col='#ffffff', rough=.5, metal=0., tex=None, ntex=None, nstr=1., nscale=1., rtex=None, emit=0., alpha=1., both=False):
    m = D.materials.new(name); m.use_nodes = True; t = m.node_tree; b = t.nodes['Principled BSDF']; c = lin(col)
    b.inputs['Base Color'].default_value = (*c, 1); b.inputs['Roughness'].default_value = rough; b.inputs['Metallic'].default_value = metal
    def img(i, k=1.):                          # k: repeats of the same UV (exported as KHR_texture_transform)
        n = t.nodes.new('ShaderNodeTexImage'); n.image = i
        if k != 1:
            mp = t.nodes.new('ShaderNodeMapping'); u = t.nodes.new('ShaderNodeUVMap'); u.uv_map = 'UVMap'; mp.inputs['Scale'].default_value = (*((k, k) if np.isscalar(k) else k), 1); t.links.new(u.outputs[0], mp.inputs[0]); t.links.new(mp.outputs[0], n.inputs[0])
        return n
    if tex: t.links.new(img(tex).outputs[0], b.inputs['Base Color'])
    if rtex:                                    # G = roughness, B = metalness (glTF packing)
        s = t.nodes.new('ShaderNodeSeparateRGB'); t.links.new(img(rtex).outputs[0], s.inputs[0]); t.links.new(s.outputs[1], b.inputs['Roughness']); t.links.new(s.outputs[2], b.inputs['Metallic'])
    if ntex:
        k = t.nodes.new('ShaderNodeNormalMap'); k.inputs[0].default_value = nstr; t.links.new(img(ntex, nscale).outputs[0], k.inputs[1]); t.links.new(k.outputs[0], b.inputs['Normal'])
    if emit:
        b.inputs['Emission'].default_value = (*c, 1); b.inputs['Emission Strength'].default_value = emit
        if tex: t.links.new(img(tex).outputs[0], b.inputs['Emission'])
    if alpha < 1: b.inputs['Alpha'].default_value = alpha; m.blend_method = 'BLEND'
    m.use_backface_culling = not both; MATS[name] = m; return m
# ---------------------------------------------------------------- parts
def _link(me, name, m, at=None, rot=None, smooth=40):
    o = D.objects.new(name, me); C().scene.collection.objects.link(o); me.materials.append(MATS[m])
    if at is not None: o.location = at
    if rot is not None: o.rotation_euler = rot
    if smooth: me.use_auto_smooth = True; me.auto_smooth_angle = rad(smooth); me.polygons.foreach_set('use_smooth', [True] * len(me.polygons))
    return o
def poly(name, v, f, m, at=None, rot=None, smooth=40):
    me = D.meshes.new(name); me.from_pydata([tuple(map(float, x)) for x in v], [], [tuple(map(int, x)) for x in f]); me.update(); return _link(me, name, m, at, rot, smooth)
def bevel(o, w, seg=3):
    md = o.modifiers.new('bevel', 'BEVEL'); md.width = w; md.segments = seg; md.limit_method = 'ANGLE'; md.angle_limit = rad(35); md.harden_normals = True
    o.data.use_auto_smooth = True; o.data.auto_smooth_angle = rad(50); o.data.polygons.foreach_set('use_smooth', [True] * len(o.data.polygons)); return o
def box(name, c, s, m, r=.002, seg=3, rot=None):
    bm = bmesh.new(); bmesh.ops.create_cube(bm, size=1.); bmesh.ops.scale(bm, vec=s, verts=bm.verts); me = D.meshes.new(name); bm.to_mesh(me); bm.free()
    o = _link(me, name, m, c, rot); return bevel(o, min(r, min(s) * .49), seg) if r > 0 else o
def lathe(name, prof, m, at=None, rot=None, seg=32, smooth=35, cap=False):
    """prof [(r,z)...] outside going up (+z): normals point out. r=0 ends are welded."""
    n = len(prof); v = []; f = []
    for i in range(seg):
        a = 2 * math.pi * i / seg; v += [(max(r, 1e-6) * math.cos(a), max(r, 1e-6) * math.sin(a), z) for r, z in prof]
    for i in range(seg):
        j = (i + 1) % seg; f += [(i * n + p, j * n + p, j * n + p + 1, i * n + p + 1) for p in range(n - 1)]
    o = poly(name, v, f, m, at, rot, smooth); bm = bmesh.new(); bm.from_mesh(o.data); bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=2e-6)
    bmesh.ops.dissolve_degenerate(bm, edges=bm.edges, dist=1e-7); bm.to_mesh(o.data); bm.free(); o.data.polygons.foreach_set('use_smooth', [True] * len(o.data.polygons)); return o
def pin(name, r, h, m, at=None, rot=None, b=.001, seg=24):     # cylinder with a real bevel
    return lathe(name, [(0, 0), (r - b, 0), (r - b * .3, b * .3), (r, b), (r, h - b), (r - b * .3, h - b * .3), (r - b, h), (0, h)], m, at, rot, seg)
def catmull(pts, n=8):
    P = [Vector(p) for p in pts]; out = []; g = lambda k: P[min(max(k, 0), len(P) - 1)]
    for i in range(len(P) - 1):
        a, b, c, d = g(i - 1), g(i), g(i + 1), g(i + 2)
        for s in range(n):
            t = s / n; out.append(.5 * ((2 * b) + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3))
    return out + [P[-1]]
def tube(name, pts, r, m, seg=12, cap=True, radii=None):
    """parallel-transport sweep: no twist. radii: optional radius per point."""
    P = [Vector(p) for p in pts]; v = []; f = []; T = [(P[min(i + 1, len(P) - 1)] - P[max(i - 1, 0)]).normalized() for i in range(len(P))]; up = T[0].orthogonal().normalized()
    for i, (p, t) in enumerate(zip(P, T)):
        up = (up - t * up.dot(t)).normalized(); b = t.cross(up); rr = float(radii[i] if radii else r)
        v += [p + rr * (math.cos(2 * math.pi * s / seg) * up + math.sin(2 * math.pi * s / seg) * b) for s in range(seg)]
    for i in range(len(P) - 1): f += [(i * seg + s, i * seg + (s + 1) % seg, (i + 1) * seg + (s + 1) % seg, (i + 1) * seg + s) for s in range(seg)]
    if cap: f += [tuple(range(seg - 1, -1, -1)), tuple((len(P) - 1) * seg + s for s in range(seg))]
    return poly(name, v, f, m, smooth=50)
def loft(name, rings, m, closed=True, caps=True, smooth=60):
    """rings: list of equal-length point lists, counter-clockwise seen from the last ring"""
    n = len(rings[0]); v = [p for r in rings for p in r]; k = n if closed else n - 1
    f = [(i * n + s, i * n + (s + 1) % n, (i + 1) * n + (s + 1) % n, (i + 1) * n + s) for i in range(len(rings) - 1) for s in range(k)]
    if caps: f += [tuple(range(n - 1, -1, -1)), tuple((len(rings) - 1) * n + s for s in range(n))]
    return poly(name, v, f, m, smooth=smooth)
def solid(name, fn, lo, hi, h, m, tris=None, weight=None):
    """SDF -> mesh, decimated, then given the exact normals of the field (hides every trace of decimation)"""
    import sdf
    v, q = sdf.mesh(fn, lo, hi, h); o = poly(name, v, q, m, smooth=0); n = len(q) * 2
    if tris and n > tris:
        md = o.modifiers.new('d', 'DECIMATE'); md.ratio = tris / n
        if weight is not None:                  # weight(co) 0..1: how willingly a place gives up triangles
            g = o.vertex_groups.new(name='w'); w = weight(verts(o)); md.vertex_group = 'w'
            for k in range(11):
                i = np.where(np.round(w * 10).astype(int) == k)[0]
                if len(i): g.add(i.tolist(), k / 10, 'REPLACE')
        o = apply(o); o.vertex_groups.clear()
    co = verts(o); _, g = sdf.grad(fn, co, 4e-4); g /= np.maximum(np.linalg.norm(g, axis=1, keepdims=True), 1e-9)
    o.data.use_auto_smooth = True; o.data.auto_smooth_angle = math.pi; o.data.polygons.foreach_set('use_smooth', [True] * len(o.data.polygons))
    o.data.normals_split_custom_set_from_vertices(g.tolist()); o.data.update(); log(name, n, '->', tri(o)); return o
# ---------------------------------------------------------------- mesh utilities
def verts(o): a = np.empty(len(o.data.vertices) * 3); o.data.vertices.foreach_get('co', a); return a.reshape(-1, 3)
def tri(o): return sum(len(p.vertices) - 2 for p in o.data.polygons)
def apply(o):
    """evaluate the modifiers into a plain mesh, keep the transform"""
    C().view_layer.update(); dg = C().evaluated_depsgraph_get(); me = D.meshes.new_from_object(o.evaluated_get(dg), preserve_all_data_layers=True, depsgraph=dg); o.modifiers.clear(); old = o.data; o.data = me; D.meshes.remove(old); return o
def boxuv(o, scale):
    """world-size UVs by dominant axis; scale = metres per tile"""
    me = o.data; n = len(me.loops); vi = np.empty(n, int); me.loops.foreach_get('vertex_index', vi); co = verts(o); fn = np.empty(len(me.polygons) * 3); me.polygons.foreach_get('normal', fn)
    lt = np.empty(len(me.polygons), int); me.polygons.foreach_get('loop_total', lt); ax = np.abs(fn.reshape(-1, 3) + 1e-7 * np.arange(3)).argmax(1).repeat(lt); p = co[vi]
    uv = np.stack([np.where(ax == 0, p[:, 1], p[:, 0]), np.where(ax == 2, p[:, 1], p[:, 2])], 1) / scale; setuv(o, uv)
def planar(o, fn):
    """fn(co Nx3)->uv Nx2 per vertex, v up"""
    vi = np.empty(len(o.data.loops), int); o.data.loops.foreach_get('vertex_index', vi); setuv(o, fn(verts(o))[vi])
def setuv(o, uv): L = o.data.uv_layers.get('UVMap') or o.data.uv_layers.new(name='UVMap'); L.data.foreach_set('uv', np.asarray(uv, float).ravel())
def px(x, y, w, h, size=1024):
    """rectangle of an atlas in pixels (y down) -> function from 0..1 (v up) to uv"""
    return lambda u: np.stack([(x + u[:, 0] * w) / size, 1 - (y + (1 - u[:, 1]) * h) / size], 1)
def tint(o, c):
    """own colour per vertex (hex, rgb or Nx3/Nx4 linear); shade.py multiplies it with the baked AO into COLOR_0, so that many colours share one material and one draw call"""
    n = len(o.data.vertices); c = lin(c) if isinstance(c, str) else c; q = np.ones((n, 4), np.float32); c = np.asarray(c, float); q[:, :c.shape[-1]] = c
    at = o.data.attributes.get('tint') or o.data.attributes.new('tint', 'FLOAT_COLOR', 'POINT'); at.data.foreach_set('color', q.ravel()); return o
# ---------------------------------------------------------------- nodes
def node(name, parts, at=(0, 0, 0), rot=(0, 0, 0), parent=None, uv=.1, **extras):
    """join parts (modelled round the node's own pivot = 0,0,0) into one named object placed at at/rot in its parent.
    One primitive per material. Normals are carried in a corner attribute: a plain join would re-smooth with one angle."""
    for p in parts: apply(p)
    C().view_layer.update()
    for p in parts:
        if not p.data.attributes.get('tint'): tint(p, (1, 1, 1))
        if not p.data.uv_layers.get('UVMap'): boxuv(p, uv)
        me = p.data; me.calc_normals_split(); n = np.empty(len(me.loops) * 3, np.float32); me.loops.foreach_get('normal', n)
        n = n.reshape(-1, 3) @ np.array(p.matrix_world.to_3x3(), np.float32).T; me.attributes.new('nrm', 'FLOAT_VECTOR', 'CORNER').data.foreach_set('vector', n.ravel())
        me.transform(p.matrix_world); p.matrix_world = Matrix(); me.use_auto_smooth = True
    bpy.ops.object.select_all(action='DESELECT')
    for p in parts: p.select_set(True)
    C().view_layer.objects.active = parts[0]
    if len(parts) > 1: bpy.ops.object.join()
    o = C().view_layer.objects.active; o.name = name; me = o.data; me.name = name; n = np.empty(len(me.loops) * 3, np.float32); me.attributes['nrm'].data.foreach_get('vector', n)
    me.auto_smooth_angle = math.pi; me.polygons.foreach_set('use_smooth', [True] * len(me.polygons)); me.normals_split_custom_set(n.reshape(-1, 3).tolist()); me.attributes.remove(me.attributes['nrm']); me.update()
    o.parent = parent; o.matrix_basis = Matrix.Translation(at) @ Euler(rot).to_matrix().to_4x4(); C().view_layer.update()
    for k, x in extras.items(): o[k] = x
    log('node', name, tri(o), 'tris', [m.name for m in me.materials]); return o
def empty(name, at=(0, 0, 0), rot=(0, 0, 0), parent=None, **extras):
    o = D.objects.new(name, None); C().scene.collection.objects.link(o); o.empty_display_size = .01; o.parent = parent
    o.matrix_basis = Matrix.Translation(at) @ Euler(rot).to_matrix().to_4x4(); C().view_layer.update()
    for k, x in extras.items(): o[k] = x
    return o
def export(name):
    for m in D.materials:
        if m.use_nodes:
            for n in [n for n in m.node_tree.nodes if n.name.startswith('BAKE')]: m.node_tree.nodes.remove(n)
    bpy.ops.object.select_all(action='SELECT'); p = f'{OUT}/{name}.raw.glb'
    bpy.ops.export_scene.gltf(filepath=p, export_format='GLB', use_selection=True, export_yup=True, export_normals=True, export_tangents=False, export_colors=True, export_apply=False, export_extras=True, export_lights=False, export_cameras=False)
    log('exported', os.path.getsize(p) // 1024, 'KB', 'tris', sum(tri(o) for o in D.objects if o.type == 'MESH'))
