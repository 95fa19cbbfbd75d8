"""COLOR_0 = ambient occlusion (Cycles, per vertex) x the part's own tint. Plain glTF: looks the same in every viewer and costs nothing at run time."""
from kit import *
def engine(spp, threads=1):
    s = C().scene; s.render.engine = 'CYCLES'; c = s.cycles; c.device = 'CPU'; c.samples = spp; c.use_denoising = False; c.use_adaptive_sampling = False; c.seed = 1
    c.caustics_reflective = c.caustics_refractive = False; s.render.threads_mode = 'FIXED'; s.render.threads = threads
    if not s.world: s.world = D.worlds.new('w')
    return s
def relax(me, c, n=1, floor=0.):
    """blur along the edges; vertices buried in a neighbour (below floor) are first filled from lit ones, or they leave black streaks"""
    e = np.empty(len(me.edges) * 2, int); me.edges.foreach_get('vertices', e); a, b = e.reshape(-1, 2).T; dark = c < floor
    for _ in range(8):
        if not dark.any(): break
        s = np.zeros_like(c); k = np.zeros(len(c)); lit = ~dark
        for x, y in ((a, b), (b, a)): m = lit[y]; np.add.at(s, x[m], c[y[m]]); np.add.at(k, x[m], 1)
        f = dark & (k > 0); c[f] = s[f] / k[f]; dark &= ~f
    for _ in range(n):
        s = c * 2; k = np.full(len(c), 2.); np.add.at(s, a, c[b]); np.add.at(s, b, c[a]); np.add.at(k, a, 1); np.add.at(k, b, 1); c = s / k
    return c
def ao(objs, alone=True, spp=32, dist=.06, floor=.35, blur=1):
    """alone: every object is shaded by itself only (things that code moves); else the given ones shade each other (things that stay)"""
    s = engine(spp); s.world.light_settings.distance = dist; all_ = [o for o in D.objects if o.type == 'MESH']
    for o in objs:
        for x in all_: x.hide_render = x not in ([o] if alone else objs)
        me = o.data; at = me.color_attributes.get('Col') or me.color_attributes.new('Col', 'FLOAT_COLOR', 'POINT'); me.color_attributes.active_color = at; me.color_attributes.render_color_index = list(me.color_attributes).index(at)
        bpy.ops.object.select_all(action='DESELECT'); o.select_set(True); C().view_layer.objects.active = o; bpy.ops.object.bake(type='AO', target='VERTEX_COLORS')
        n = len(me.vertices); c = np.empty(n * 4, np.float32); at.data.foreach_get('color', c); o['_ao'] = 1; k = floor + (1 - floor) * relax(me, c.reshape(n, 4)[:, :3].mean(1).astype(float), blur, .02)
        finish(o, k)
    for x in all_: x.hide_render = False
    log('ao', [o.name for o in objs])
def bed(o, spp=48, dist=.075, floor=.34):
    """the linen under everything that stays; whatever is not hidden from render shades it"""
    s = engine(spp); s.world.light_settings.distance = dist; me = o.data; at = me.color_attributes.get('Col') or me.color_attributes.new('Col', 'FLOAT_COLOR', 'POINT'); me.color_attributes.active_color = at; me.color_attributes.render_color_index = list(me.color_attributes).index(at)
    bpy.ops.object.select_all(action='DESELECT'); o.select_set(True); C().view_layer.objects.active = o; bpy.ops.object.bake(type='AO', target='VERTEX_COLORS')
    n = len(me.vertices); c = np.empty(n * 4, np.float32); at.data.foreach_get('color', c); finish(o, floor + (1 - floor) * relax(me, c.reshape(n, 4)[:, :3].mean(1).astype(float), 2, .02)); log('ao bed')
def finish(o, k=None):
    me = o.data; n = len(me.vertices); t = np.empty(n * 4, np.float32); me.attributes['tint'].data.foreach_get('color', t); t = t.reshape(n, 4).copy()
    if k is not None: t[:, :3] *= k[:, None]
    at = me.color_attributes.get('Col') or me.color_attributes.new('Col', 'FLOAT_COLOR', 'POINT'); at.data.foreach_set('color', t.ravel()); me.attributes.remove(me.attributes['tint'])
    at = me.color_attributes['Col']; me.color_attributes.active_color = at; me.color_attributes.render_color_index = 0
    if '_ao' in o: del o['_ao']
