"""The picture of the hand-rub station: a left palm and the back of a right hand, fingers up.  blender -b --factory-startup -P ward_hands.py -- out=DIR spp=48
Writes DIR/hands.png and prints the zones (0..1 of the picture, from its upper left) that the anatomy gives."""
import os, sys; sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ward_base import *
from sdf import *
from anatomy import Hand, nails
import json, shade
reset(); mat('skin', '#d3a184', .50); W, HH = .384, .256; CX, Y0 = .0940, -.042; DX = .016       # size of the picture in metres, middle of each hand, lower edge
h = Hand(((5, 7, 4), (3, 6, 4), (5, 8, 4), (8, 10, 5)), (11, 2.5, -5.5, -14.5), ((.66, .74, .16), (.74, .66, .08), (.80, .60, .02)), (-.10, .45, -.88))
def to_hand(p, x0, s): return np.stack([p[..., 1], -(p[..., 0] - x0), s * p[..., 2]], -1)
def field(p, x0, s):
    q = to_hand(p, x0, s); d = U(h.sdf(q), capsule(q, (.0, 0, 0), (-.10, 0, -.001), .0215, .0255), .02)
    if s < 0:                                                        # back: knuckles and the cords behind them
        for (b, dr), k in zip([(J[0][0], J[0][2]) for J, _ in h.f], (1, 1, .9, .8)):
            d = d - .0030 * k * bump(length(q - b - [-.002, 0, -.010]), .0085); a = np.array([.022, b[1] * .45, -.012]); u = b - a; t = np.clip(((q - a) @ u) / (u @ u), 0, 1); d = d - .0015 * k * bump(length(q - a - t[..., None] * u), .0045) * step(.0, .3, t)
        for J, k in h.f:
            for j in (1, 2):
                a, b, dr, n = J[j]; x = (q - a) @ dr; on = step(-.002, -.006, (q - a) @ n) * step(.014, .010, length(q - a)); d = d + on * .00060 * (bump(x, .0009) + bump(x - .0026, .0008) + bump(x + .0026, .0008))
    return d
def tint_(p, x0, s):
    q = to_hand(p, x0, s); t = np.tile([.95, .905, .885] if s < 0 else [1., .955, .94], (len(p), 1))
    def mix(k, c): nonlocal t; t = t + np.clip(k, 0, 1)[:, None] * (np.array(c) * t - t)
    for (e, d, n, r) in h.tips(): mix(.75 * bump(length(q - e), .015), (1., .82, .79))
    for J, k in h.f:
        for j in ((1, 2) if s > 0 else (0, 1, 2)): a, b, dr, n = J[j]; mix((.18 if s > 0 else .34) * bump(length(q - a - n * (.006 if s > 0 else -.008)), .0085), (.96, .80, .76))
    if s > 0:
        for c, r, k in (((.030, .026, .010), .026, .34), ((.036, -.025, .008), .028, .30), ((.080, 0, .008), .030, .26)): mix(k * bump(length((q - c) * [1, 1.2, 1]), r), (1., .84, .81))
    mix(.5 * step(-.005, -.05, q[:, 0]), (.97, .93, .91)); return np.clip(t, 0, 1)
for x0, s in ((DX - CX, 1), (DX + CX, -1)):
    o = solid('hand', lambda p: field(p, x0, s), (x0 - .112, -.062, -.05), (x0 + .100, .205, .06), .00115, 'skin', 52000); co = verts(o); g = grad(lambda p: field(p, x0, s), co, 7e-4)[1]; g /= np.linalg.norm(g, axis=1, keepdims=True); o.data.normals_split_custom_set_from_vertices(g.tolist()); tint(o, tint_(co, x0, s))
    if s < 0:
        F = np.eye(3)
        for n_ in nails(h, F, np.zeros(3), 'skin', (0, 1, 2, 3, 4)):      # laid out in the hand's own axes, then brought over: (x, -z, y) there
            v = verts(n_); q = np.stack([v[:, 0], v[:, 2], -v[:, 1]], 1); n_.data.vertices.foreach_set('co', np.stack([x0 - q[:, 1], q[:, 0], -q[:, 2]], 1).ravel()); n_.data.update(); C().view_layer.update()
            if np.mean([p.normal[2] for p in n_.data.polygons]) < 0: n_.data.flip_normals()
for o in list(D.objects): shade.finish(o)
# colour from the vertices, a little light through the skin
m = MATS['skin']; t = m.node_tree; b = t.nodes['Principled BSDF']; a = t.nodes.new('ShaderNodeAttribute'); a.attribute_name = 'Col'; mx = t.nodes.new('ShaderNodeMixRGB'); mx.blend_type = 'MULTIPLY'; mx.inputs[0].default_value = 1; mx.inputs[1].default_value = (*lin('#d8a587'), 1); t.links.new(a.outputs['Color'], mx.inputs[2]); t.links.new(mx.outputs[0], b.inputs['Base Color']); m.use_backface_culling = False; b.inputs['Specular'].default_value = .32
S_ = shade.engine(int(ARGS.get('spp', 48))); S_.render.film_transparent = True; S_.render.resolution_x, S_.render.resolution_y = 1200, 800; S_.render.resolution_percentage = int(ARGS.get('pct', 100)); S_.view_settings.view_transform = 'Standard'; S_.render.image_settings.color_mode = 'RGBA'; S_.cycles.max_bounces = 3
S_.world.use_nodes = True; S_.world.node_tree.nodes['Background'].inputs[0].default_value = (1, .97, .94, 1); S_.world.node_tree.nodes['Background'].inputs[1].default_value = .36
def lamp(at, energy, size, col): L = D.lights.new('l', 'AREA'); L.energy = energy; L.size = size; L.color = col; o = D.objects.new('l', L); C().scene.collection.objects.link(o); o.location = at; o.rotation_euler = (Vector((0, .08, 0)) - Vector(at)).to_track_quat('-Z', 'Y').to_euler()
lamp((-.60, .55, .42), 8.5, .35, (1, .95, .88)); lamp((.6, .1, .5), 1.4, .5, (.90, .95, 1)); lamp((0, -.5, .5), 1.0, .5, (1, .92, .86))
cam = D.cameras.new('c'); cam.type = 'ORTHO'; cam.ortho_scale = W; oc = D.objects.new('c', cam); C().scene.collection.objects.link(oc); oc.location = (0, Y0 + HH / 2, 1); S_.camera = oc; S_.render.filepath = f'{OUT}/hands.png'; ARGS.get('render') == '0' or bpy.ops.render.render(write_still=True)
# ---------------------------------------------------------------- zones
def pic(q, x0): return [round(.5 + (x0 - q[1]) / W, 3), round(1 - (q[0] - Y0) / HH, 3)]
def limb(a, b, ra, rb, x0, n=5):
    a, b = np.array(a[:2]), np.array(b[:2]); d = (b - a) / np.linalg.norm(b - a); e = np.array([-d[1], d[0]]); out = []
    for c, r, t0 in ((b, rb, 90), (a, ra, 270)): out += [c + r * (math.cos(rad(t0 - 180 * i / (n - 1))) * e * 1. + 0 * d) * 1. + r * math.sin(rad(t0 - 180 * i / (n - 1))) * d * 0 for i in ()]
    for c, r, s0 in ((b, rb, 1), (a, ra, -1)): out += [c + r * (math.cos(t) * e * s0 + math.sin(t) * d * s0) for t in np.linspace(0, math.pi, n)]
    return [pic(x, x0) for x in out]
bs = [J[0][0] for J, _ in h.f]; palm = [(.006, .026), (.040, .037), (.070, .038), (.094, .036), (.100, .012), (.096, -.012), (.086, -.036), (.050, -.037), (.006, -.027), (-.002, 0)]
Z = {'palms': [[pic(q, DX - CX) for q in palm]], 'backs': [[pic(q, DX + CX) for q in palm]], 'between': [], 'thumbs': [limb(h.t[1][0], h.t[2][1] - h.t[2][2] * .002, .0150, .0110, x0) for x0 in (DX - CX, DX + CX)], 'tips': [limb(J[2][0] * .6 + J[2][1] * .4, J[2][1] - J[2][2] * .002, .0105, .0095, x0, 4) for x0 in (DX - CX, DX + CX) for J, _ in h.f]}
for i in range(3):
    a, b = h.f[i][0], h.f[i + 1][0]; w = (a[0][1] + b[0][1]) / 2; t = (a[1][0] * .55 + a[1][1] * .45 + b[1][0] * .55 + b[1][1] * .45) / 2; r = (a[0][0] + b[0][0]) / 2; Z['between'].append(limb(r * .42 + w * .58, t, .0085, .0100, DX + CX, 4))
J = h.f[0][0]; Z['between'].append(limb((np.array(h.t[1][0]) + J[0][0]) / 2 + [.004, .004, 0], (np.array(h.t[1][1]) + J[0][0]) / 2 + [.010, .008, 0], .0110, .0120, DX + CX, 4))
json.dump(Z, open(f'{OUT}/hands-zones.json', 'w')); print('ZONES', json.dumps(Z))
