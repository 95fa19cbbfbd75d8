"""The first page's picture: a wrist on a white pillow in morning light, alone (held=0) or with an examiner's two fingers on the pulse (held=1). Cycles, same camera."""
import os, sys; sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cloth import *; import shade
reset(); held = ARGS.get('held', '0') == '1'; spp = int(ARGS.get('spp', 64)); W = int(ARGS.get('w', 1400)); fine = ARGS.get('fine', '1') == '1'
def skin(name, col):
    m = mat(name, col, .48); b = m.node_tree.nodes['Principled BSDF']; t = m.node_tree; a = t.nodes.new('ShaderNodeAttribute'); a.attribute_name = 'tint'; x = t.nodes.new('ShaderNodeMixRGB'); x.blend_type = 'MULTIPLY'; x.inputs[0].default_value = 1; x.inputs[1].default_value = (*lin(col), 1)
    t.links.new(a.outputs[0], x.inputs[2]); t.links.new(x.outputs[0], b.inputs['Base Color']); b.inputs['Specular'].default_value = .32; b.inputs['Sheen'].default_value = .25      # no subsurface: its noise costs more than it gives at this size
skin('skin', '#d8a888'); skin('skin2', '#b9835f'); mat('linen', '#f4f2ee', .95); mat('blanket', '#a9c6dc', .95); mat('back', '#e9dfd0', .9)
a_ = solid('arm', field(arm), (-.38, -.09, -.08), (.47, .09, .09), .00125 if fine else .0018, 'skin', 90000 if fine else 40000); c = verts(a_); p3 = np.stack([c[:, 0], c[:, 2], -c[:, 1]], -1); t = skin_tint(p3)
# two faint veins at the wrist
for pts, k in ((((.10, -.010), (.16, -.004), (.205, -.007), (.240, -.010)), .5), (((.12, .010), (.17, .013), (.21, .006), (.245, .004)), .38)):
    P = np.array([(v.x, v.y) for v in catmull([(*q, 0) for q in pts], 10)]); d = np.min(np.hypot(p3[:, None, 0] - P[None, :, 0], p3[:, None, 2] - P[None, :, 1]), 1); w = (k * bump(d, .0028) * step(.004, .012, p3[:, 1]) * step(.26, .235, p3[:, 0]))[:, None]; t = t * (1 - w * np.array([.20, .10, .03]))
tint(a_, t); nails(PATIENT, HF, WRIST, 'skin', (0, 4))
if held:
    f, h, F, o = examiner(yaw=14); pos, nrm = surface(.235, .014); off = np.array([pos[0], pos[1] + .0002, pos[2]]); g = lambda p: f(p - off, .42)
    b_ = solid('fingers', field(g), (.06, -.62, -.09), (.62, .12, .24), .0016 if fine else .002, 'skin2', 60000); c = verts(b_); q3 = (np.stack([c[:, 0], c[:, 2], -c[:, 1]], -1) - off - o) @ F; t = np.tile([.93, .885, .86], (len(c), 1))
    for (e, d, n_, r) in h.tips()[:2] + h.tips()[4:]: k = (bump(length(q3 - e), .013) * step(-.003, .004, (q3 - e) @ n_))[:, None] * .6; t += k * (np.array([1., .84, .80]) - t)
    tint(b_, t)
    for n_ in nails(h, F, o + off, 'skin2', (0, 1, 4)): pass
X, Z, Y = pillow_shape(x=(-.40, .56), z=(-.20, .21), step_=.006); pl = grid('pillow', X, Z, Y, 'linen', '#ffffff')
sx = np.linspace(-1.5, 2, 80); sz = np.linspace(-1.6, .9, 60); gx, gz = np.meshgrid(sx, sz, indexing='ij'); grid('sheet', sx, sz, BED - .004 - np.abs(noise(np.stack([gx, gx * 0, gz], -1), 6, 4)) * .01, 'linen', '#ffffff')
tb = np.linspace(0, 1, 40); bx = np.linspace(-1.4, 2, 120); gx, gt = np.meshgrid(bx, tb, indexing='ij'); z0 = -.172 + .012 * np.sin(gx * 9 + .4); gz = z0 - gt * .8; yy = BED + .20 * np.sqrt(1 - (1 - np.clip(gt * 3.2, 0, 1)) ** 2.2) + .012 * np.abs(noise(np.stack([gx * 1.5, gx * 0, gz * .6], -1), 10, 5)) * step(0, .1, gt)
v = [t3(gx[i, j], yy[i, j], gz[i, j]) for i in range(120) for j in range(40)]; poly('blanket', v, [(i * 40 + j, (i + 1) * 40 + j, (i + 1) * 40 + j + 1, i * 40 + j + 1) for i in range(119) for j in range(39)], 'blanket', smooth=180)
poly('wall', [t3(-3, -1, -1.7), t3(4, -1, -1.7), t3(4, 2.4, -1.7), t3(-3, 2.4, -1.7)], [(0, 1, 2, 3)], 'back', smooth=0)
s = shade.engine(spp); s.cycles.max_bounces = 4; s.cycles.diffuse_bounces = 3; s.cycles.glossy_bounces = 1; s.cycles.sample_clamp_indirect = 1.5; s.cycles.filter_width = 1.6; s.render.resolution_x, s.render.resolution_y = W, round(W * 9 / 14); s.view_settings.view_transform = 'Standard'; s.view_settings.exposure = float(ARGS.get('ev', .14))
s.world.use_nodes = True; bg = s.world.node_tree.nodes['Background']; bg.inputs[0].default_value = (.86, .90, 1, 1); bg.inputs[1].default_value = .30
def area(name, p, at, size, power, col):
    l = D.lights.new(name, 'AREA'); l.size = size; l.energy = power; l.color = col; o = D.objects.new(name, l); s.collection.objects.link(o); o.location = t3(*p); o.rotation_euler = (Vector(t3(*at)) - o.location).to_track_quat('-Z', 'Y').to_euler()
area('window', (-.50, .62, -.22), (.24, 0, 0), .42, 10.5, (1, .92, .80)); area('room', (.8, .7, .8), (.24, 0, 0), 1.0, 2.0, (1, .95, .90))
cam = D.cameras.new('cam'); co = D.objects.new('cam', cam); s.collection.objects.link(co); s.camera = co; P, A = eval(ARGS.get('cam', '(.226,.43,.395)')), eval(ARGS.get('at', '(.226,-.012,.008)')); co.location = t3(*P); co.rotation_euler = (Vector(t3(*A)) - co.location).to_track_quat('-Z', 'Y').to_euler()
cam.sensor_width = 36; cam.lens = 36 / (2 * math.tan(rad(float(ARGS.get('fov', 41))) / 2)); cam.dof.use_dof = True; cam.dof.focus_distance = (Vector(t3(.235, .01, .014)) - co.location).length; cam.dof.aperture_fstop = 5.6
s.render.filepath = f"{OUT}/wrist{'-held' if held else ''}.png"; log('render'); bpy.ops.render.render(write_still=True); log('done')
