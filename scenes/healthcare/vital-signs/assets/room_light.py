"""The light of a late-summer morning, baked. Flat things get a light map: direct light is nearly clean, indirect light is smooth except where things touch,
so indirect / occlusion is blurred wide inside each chart and multiplied by the occlusion again (Debian's Blender has no denoiser). Curved things get their light per vertex.
Both hold sqrt(irradiance / 2)."""
from room_parts import *
from room_walls import WX0, WX1, WY0, WY1, DX0, PANELS
SCALE = 2.
SUN = (-.66, -.36, .66)                                    # from the far right: it falls on the wall beside the pillow, not on the person


def lamp(kind, at, aim_, **k):
    L = D.lights.new(kind, kind); o = D.objects.new('lamp', L); C().scene.collection.objects.link(o); o.location = B(at); o.rotation_euler = Vector(B(aim_)).to_track_quat('-Z', 'Y').to_euler(); o.visible_camera = False
    for a, b in k.items(): setattr(L, a, b)
    return o


def lamps():
    cx, cy = (WX0 + WX1) / 2, (WY0 + WY1) / 2; warm, sky = (1, .91, .78), (.86, .93, 1)
    lamp('SUN', (0, 0, 0), SUN, energy=6.6, angle=rad(1.2), color=(1, .80, .56))
    lamp('AREA', (cx, cy, Z0 - .15), (.12, -.10, 1), shape='RECTANGLE', size=WX1 - WX0, size_y=WY1 - WY0, energy=84, spread=rad(125), color=sky)
    for x, z in PANELS: lamp('AREA', (x, HT - .03, z), (0, -1, 0), shape='RECTANGLE', size=.58, size_y=1.18, energy=46, color=warm)
    lamp('AREA', (.9, 1.5, .6), (0, 1, 0), shape='RECTANGLE', size=3.4, size_y=2.6, energy=22, color=warm)      # what the tiles and the upper walls would throw about
    lamp('AREA', (.9, 1.5, Z1 - .05), (0, -.1, -1), shape='RECTANGLE', size=3.4, size_y=1.6, energy=12, color=(1, .95, .88))                 # and the wall behind the student
    lamp('AREA', (X0 + .085, 2.09, 0), (.25, 1, 0), shape='RECTANGLE', size=.82, size_y=.07, energy=1.0, color=warm)
    lamp('AREA', (X0 + .10, 1.99, 0), (.45, -1, 0), shape='RECTANGLE', size=.82, size_y=.07, energy=3.2, color=warm)
    lamp('AREA', (DX0 + .23, 1.42, Z0 + .01), (0, -.1, 1), shape='RECTANGLE', size=.18, size_y=.78, energy=7, color=(1, .93, .80))


def engine(spp):
    s = shade.engine(spp); c = s.cycles; c.max_bounces = 8; c.diffuse_bounces = 6; c.sample_clamp_indirect = 2.; s.world.use_nodes = True; s.world.node_tree.nodes['Background'].inputs['Strength'].default_value = 0; return s


def only(o): bpy.ops.object.select_all(action='DESELECT'); o.select_set(True); C().view_layer.objects.active = o


def metals(on, was={}):
    """a metal has no diffuse light: it is taken for a dielectric while baking"""
    for m in D.materials:
        if m.use_nodes and 'Principled BSDF' in m.node_tree.nodes:
            i = m.node_tree.nodes['Principled BSDF'].inputs['Metallic']
            if not on: was[m.name] = i.default_value; i.default_value = 0
            else: i.default_value = was[m.name]


# ---------------------------------------------------------------- light map
def charts(objs):
    """connected faces with the same dominant axis: one upright rectangle each"""
    out = []
    for o in objs:
        bm = bmesh.new(); bm.from_mesh(o.data); bm.faces.ensure_lookup_table(); kind = []
        for f in bm.faces: n = np.array(f.normal); a = int(np.abs(n + 1e-4 * np.arange(3)).argmax()); kind.append(a * 2 + int(n[a] > 0))
        seen = set(); co = verts(o)
        for f in bm.faces:
            if f.index in seen: continue
            todo = [f]; seen.add(f.index); mine = []
            while todo:
                g = todo.pop(); mine.append(g.index)
                for h in {h for e in g.edges for h in e.link_faces}:
                    if h.index not in seen and kind[h.index] == kind[f.index]: seen.add(h.index); todo.append(h)
            loops = np.array([l for i in mine for l in o.data.polygons[i].loop_indices]); p = co[[o.data.loops[int(l)].vertex_index for l in loops]]; uv = np.delete(p, kind[f.index] // 2, 1); uv = uv - uv.min(0)
            out.append((o, loops, uv, uv.max(0), float(o.get('lm', 1))))
        bm.free()
    return out


def unwrap(objs, size, pad=2):
    """-> the rectangles and the texels per metre; the UVs go into the layer LM"""
    ch = charts(objs)
    def lay(den):
        """every rectangle, tallest first, where the skyline is lowest"""
        boxes = sorted(((*(np.maximum(np.ceil(wh * den * k), 1).astype(int) + 2 * pad), i) for i, (_, _, _, wh, k) in enumerate(ch)), key=lambda r: (-r[1], -r[0])); sky = np.zeros(size, int); pos = {}
        for w, h, i in boxes:
            if w > size: return None
            tops = np.lib.stride_tricks.sliding_window_view(sky, w).max(1); x = int(tops.argmin()); y = int(tops[x])
            if y + h > size: return None
            pos[i] = (x, y, w, h); sky[x:x + w] = y + h
        return pos
    lo, hi = 10., 150.
    for _ in range(10): mid = (lo * hi) ** .5; lo, hi = (mid, hi) if lay(mid) else (lo, mid)
    pos = lay(lo); buf = {o.name: np.zeros((len(o.data.loops), 2)) for o in objs}
    for i, (o, loops, uv, wh, _) in enumerate(ch): x, y, w, h = pos[i]; buf[o.name][loops] = (uv / np.maximum(wh, 1e-6) * [w - 2 * pad, h - 2 * pad] + [x + pad, y + pad]) / size
    for o in objs: o.data.uv_layers.new(name='LM').data.foreach_set('uv', buf[o.name].ravel())
    log(f'light map: {len(ch)} charts, {lo:.0f} texels a metre, filled {sum(r[2] * r[3] for r in pos.values()) / size ** 2:.2f}'); return list(pos.values()), lo


def shot(o, kind, size, spp, seed, **k):
    s = engine(spp); s.cycles.seed = seed; im = D.images.new('bake', size, size, float_buffer=True, is_data=True); o.data.uv_layers.active = o.data.uv_layers['LM']
    for m in o.data.materials:
        t = m.node_tree; n = t.nodes.get('BAKE') or t.nodes.new('ShaderNodeTexImage'); n.name = 'BAKE'; n.image = im; t.nodes.active = n; u = t.nodes.get('BAKEUV') or t.nodes.new('ShaderNodeUVMap'); u.name = 'BAKEUV'; u.uv_map = 'LM'; t.links.new(u.outputs[0], n.inputs[0])
    only(o); t0 = time.time(); bpy.ops.object.bake(type=kind, margin=3, margin_type='EXTEND', use_clear=True, target='IMAGE_TEXTURES', **k); a = np.empty(size * size * 4, np.float32); im.pixels.foreach_get(a); D.images.remove(im); log(f'{kind} {k.get("pass_filter", "")} {size} px, {spp} samples, {time.time() - t0:.0f} s'); return a.reshape(size, size, 4)[..., :3].astype(float)


def gauss(a, sigma):
    """blur a chart; along each side by no more than a quarter of that side, or a narrow one would keep its noise"""
    for ax in (0, 1):
        sg = min(sigma, a.shape[ax] * .25)
        if sg < .3: continue
        r = int(3 * sg + 1); k = np.exp(-.5 * (np.arange(-r, r + 1) / sg) ** 2); k /= k.sum(); b = np.pad(a, [(r, r) if i == ax else (0, 0) for i in range(a.ndim)], mode='symmetric'); a = sum(k[i] * np.take(b, range(i, i + a.shape[ax]), ax) for i in range(2 * r + 1))
    return a


def calm(a, fine, wide, tol):
    """the wide blur where it says the same as the fine one; the fine one at edges and contacts"""
    f = gauss(a, fine); w = gauss(a, wide); k = np.clip((np.abs(f - w).mean(-1, keepdims=True) / (w.mean(-1, keepdims=True) + .02) - tol) / tol, 0, 1); k = gauss(k, fine * 1.5); return f * k + w * (1 - k)


def light_map(o, rects, den, size, direct, indirect, occl, path, pad=2):
    s = engine(1); s.world.light_settings.distance = .5; metals(False)
    di = shot(o, 'DIFFUSE', size, direct, 1, pass_filter={'DIRECT'}); ind = shot(o, 'DIFFUSE', size, indirect, 2, pass_filter={'INDIRECT'}); ao = shot(o, 'AO', size, occl, 3); metals(True); out = np.zeros_like(di)
    inside = ao.mean(-1, keepdims=True) < .06                # texels that lie in something take the light of their neighbours
    for x, y, w, h in rects:
        sl = (slice(y + pad, y + h - pad), slice(x + pad, x + w - pad)); a = .18 + .82 * calm(ao[sl].mean(-1, keepdims=True), 1.2, 8, .09)
        if inside[sl].any(): free = 1. - inside[sl]; near = gauss(free, 1.5) + 1e-4; ind[sl], di[sl] = (np.where(inside[sl] & (near > .01), gauss(c[sl] * free, 1.5) / near, c[sl]) for c in (ind, di))
        e = gauss(ind[sl] / a, .16 * den) * a + calm(di[sl], .9, 5, .07); out[y:y + h, x:x + w] = np.pad(e, ((pad, pad), (pad, pad), (0, 0)), mode='edge')
    lit = out.max(-1)[ao.mean(-1) > .5]; log('irradiance, percentiles 5 50 95 99:', np.percentile(lit, [5, 50, 95, 99]).round(2)); png(path, np.sqrt(np.clip(out / SCALE, 0, 1)))


def png(path, a):
    im = D.images.new('o', a.shape[1], a.shape[0], alpha=False, is_data=True); p = np.ones((*a.shape[:2], 4), np.float32); p[..., :3] = a; im.pixels.foreach_set(p.ravel()); im.filepath_raw = path; im.file_format = 'PNG'; im.save(); D.images.remove(im)


# ---------------------------------------------------------------- light per vertex
def spread_light(me, c, rounds, floor=0.):
    return np.stack([shade.relax(me, c[:, i].copy(), rounds, floor) for i in range(3)], 1)


def at_vertices(o, spp, parts):
    me = o.data; at = me.color_attributes.get('Col') or me.color_attributes.new('Col', 'FLOAT_COLOR', 'POINT'); me.color_attributes.active_color = at; me.color_attributes.render_color_index = 0; engine(spp); only(o)
    bpy.ops.object.bake(type='DIFFUSE', target='VERTEX_COLORS', pass_filter=parts); c = np.empty(len(me.vertices) * 4, np.float32); at.data.foreach_get('color', c); return at, c.reshape(-1, 4)[:, :3].astype(float)


def vertex_light(o, direct, indirect):
    t = time.time(); metals(False); _, d = at_vertices(o, direct, {'DIRECT'}); at, i = at_vertices(o, indirect, {'INDIRECT'}); metals(True)
    e = spread_light(o.data, d, 1) + spread_light(o.data, i, 4, .012); q = np.ones((len(e), 4), np.float32); q[:, :3] = np.sqrt(np.clip(e / SCALE, 0, 1)); at.data.foreach_set('color', q.ravel()); log(f'light at {len(e)} vertices of {o.name}, {time.time() - t:.0f} s')


def divide(o, longest=.30):
    """vertices enough to hold the light"""
    apply(o); bm = bmesh.new(); bm.from_mesh(o.data)
    for _ in range(4):
        long_ = [e for e in bm.edges if e.calc_length() > longest]
        if not long_: break
        bmesh.ops.subdivide_edges(bm, edges=long_, cuts=1, use_grid_fill=True)
    bm.to_mesh(o.data); bm.free()
