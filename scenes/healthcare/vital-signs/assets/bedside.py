"""bedside.glb: arm on a pillow, cuff, gauge, bulb, stethoscope, examiner's fingers, tablet. three's frame in all comments: x to the hand, y up, z to the viewer.
Origin: elbow crease, y = 0 on the arm's axis. Every node rests with no rotation and scale 1; tilts live in *_pose parents, so code sets positions and angles freely."""
import os, sys; sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cloth import *; import shade
reset(); atlas = load('atlas.png'); n = 128; y, x = np.mgrid[0:n, 0:n] / n
weave = np.maximum(np.abs(np.sin(x * np.pi * 16)) * (np.sin(y * np.pi * 16) > 0), np.abs(np.sin(y * np.pi * 16)) * (np.sin(x * np.pi * 16) > 0)) + fbm(n, 4, (8, 8), 3) * .3; cloth = image('weave', normal_map(weave, .9), True)
mat('skin', rough=.52); m = mat('skin_fade', rough=.52, alpha=.999); mat('linen', rough=.92, ntex=cloth, nstr=.10, nscale=(210, 210)); mat('wall', rough=.8); mat('print', tex=atlas, rough=.6); mat('cuff', tex=atlas, rough=.86, ntex=cloth, nstr=.6, nscale=(44, 44))
mat('chrome', '#dcdee0', .16, 1.); mat('soft', rough=.48); mat('rubber', rough=.56); mat('glass', rough=.03, alpha=.08); mat('screen', '#f6f5ef', .35)
root = empty('bedside'); at = lambda *a: t3(*a)
def face(nrm):                                                        # rotation that turns Blender +Z (three's +Y) onto a normal given in three's frame
    return tuple(Vector(t3(*nrm)).to_track_quat('Z', 'Y').to_euler())
def spot(name, p, nrm, parent): return empty(name, t3(*p), face(nrm), parent)
def knurl(name, r0, r1, z0, z1, teeth, m, bev=.0006):
    ring = lambda r, d, z: [((r - (d if i % 2 else 0)) * math.cos(math.pi * i / teeth), (r - (d if i % 2 else 0)) * math.sin(math.pi * i / teeth), z) for i in range(2 * teeth)]
    return loft(name, [ring(r0 - bev * 1.6, 0, z0), ring(r0, r0 - r1, z0 + bev), ring(r0, r0 - r1, z1 - bev), ring(r0 - bev * 1.6, 0, z1)], m, smooth=28)
DARK, BLACK, WHITE, RED = '#2e3238', '#1d1f22', '#f4f4f0', '#c0271d'
# ================================================================ arm
a_ = solid('arm', field(arm), (-.38, -.09, -.08), (.47, .09, .09), .0015, 'skin', 15000, weight=lambda c: 1 - .75 * step(.19, .23, c[:, 0])); c = verts(a_); tint(a_, skin_tint(np.stack([c[:, 0], c[:, 2], -c[:, 1]], -1)))
armN = node('arm', [a_] + nails(PATIENT, HF, WRIST, 'skin', (0, 4)), parent=root)
for nm, xx, zz in (('artery_brachial', .0, -.012), ('artery_radial', .235, .014), ('spot_middle_crease', 0, 0), ('spot_outer_crease', 0, .022), ('spot_cuff_edge', -.02, 0), ('spot_forearm', .10, 0)): spot(nm, *surface(xx, zz), armN)
# ================================================================ bed: sheet, pillow, blanket, sleeve in one mesh
PX, PZ, PH = pillow_shape(step_=.0160); SX, SZ, SH = sheet_shape(.026)
def rest(xx, zz):                                                     # height of the pillow, for things lying on it
    return PH.ravel()[np.argmin((PX - xx) ** 2 + (PZ - zz) ** 2)]
S_ = [grid('sheet', SX, SZ, SH, 'linen', '#e1e4e8'), grid('pillow', PX, PZ, PH, 'linen', '#fdfdfb'), blanket('linen', '#9cc0dc')]
rings = []; RN = 56                                                    # short gown sleeve, open at the hem
for xx, r, ph in ((-.250, .0560, 0), (-.212, .0575, 1), (-.206, .0600, 1), (-.208, .0622, 1), (-.2155, .0628, 1), (-.2185, .0620, 1), (-.222, .0632, 1), (-.25, .066, .7), (-.29, .071, .5), (-.34, .079, .4), (-.42, .092, .3), (-.50, .105, .3), (-.62, .118, .3)):
    ring = []
    for k in range(RN):
        t = 2 * math.pi * k / RN; w = .0026 * ph * math.sin(5 * t + 1.3) + .0016 * ph * math.sin(9 * t + xx * 40); rr = r + w; ring.append(t3(xx + .004 * math.sin(2 * t + .5) * (ph == 1), max(rr * math.cos(t) + .0015, BED + .030), -rr * math.sin(t)))
    rings.append(ring)
S_.append(tint(loft('sleeve', rings, 'linen', caps=False, smooth=60), '#aecde4')); planar(S_[-1], lambda c: np.stack([.5 + c[:, 0] / 5, .5 + (c[:, 1] + c[:, 2]) / 5], 1))
bed = node('bed', S_, parent=root)
# ================================================================ wall: sage boards, oak rail, off-white above
W_ = []; WZ = -1.02
for i in range(24):
    W_.append(tint(box('b', t3(-2.1 + i * .19, -.46, WZ), (.1865, .02, .92), 'wall', .004, 1), '#8fb0a7'))
W_ += [tint(box('rail', t3(.15, .030, WZ + .012), (4.7, .045, .066), 'wall', .010, 3), '#bd8a4a'), tint(box('cap', t3(.15, .070, WZ + .018), (4.7, .060, .014), 'wall', .004, 2), '#c79655'), tint(box('up', t3(.15, .88, WZ), (4.7, .012, 1.7), 'wall', 0), '#f5f2eb')]
wall = node('wall', W_, parent=root)
# ================================================================ cuff
CW, NW, RIN = .130, 16, .0505; FREE, ART, END = 76., -17., 540.        # degrees from the top of the arm toward the viewer: free end, artery mark, hidden inner end
LEN = rad(END - FREE) * RIN; ARTERY = 1 - (360 + ART - FREE) / (END - FREE)      # u runs against s, or the print would be mirrored
print('ARTERY_U', ARTERY)
def strip(centre, NU, name, cone=0.):
    """centre(s 0..1) -> (y, z) and outward (ny, nz) in the plane across the arm. Outer skin puffs over the bladder, seams along the edges."""
    v, uv = [], []; S = np.linspace(0, 1, NU)
    for side in (1, -1):
        for s in S:
            c, d = centre(s); L = s * LEN
            for j in range(NW):
                w = .5 - .5 * math.cos(math.pi * j / (NW - 1)); e = min(w, 1 - w) * CW; bl = step(.14, .20, s) * step(.99, .90, s); puff = np.clip((e - .010) / .018, 0, 1) ** .6 * bl
                t = (.0011 + (.0042 if side > 0 else .0) * puff) * np.clip(e / .0016, .25, 1) * np.clip(min(L, LEN - L) / .003, .25, 1) * (1 - .35 * math.exp(-((e - .0088) / .0015) ** 2)) + (.00035 * puff * (math.sin(L * 150 + 5 * w) + .7 * math.sin(L * 67 - 7 * w)) if side > 0 else 0)
                p = c + d * (t * side - .0016 * math.exp(-e / .004) + cone * (1 - w)); v.append(t3(-CW / 2 + w * CW, p[0], p[1])); uv.append((s, w, side))
    I = lambda k, i, j: k * NU * NW + i * NW + j; f = []
    for i in range(NU - 1):
        for j in range(NW - 1): f += [(I(0, i, j), I(0, i + 1, j), I(0, i + 1, j + 1), I(0, i, j + 1)), (I(1, i, j), I(1, i, j + 1), I(1, i + 1, j + 1), I(1, i + 1, j))]
        f += [(I(0, i, 0), I(1, i, 0), I(1, i + 1, 0), I(0, i + 1, 0)), (I(0, i, NW - 1), I(0, i + 1, NW - 1), I(1, i + 1, NW - 1), I(1, i, NW - 1))]
    for j in range(NW - 1): f += [(I(0, 0, j), I(0, 0, j + 1), I(1, 0, j + 1), I(1, 0, j)), (I(0, NU - 1, j), I(1, NU - 1, j), I(1, NU - 1, j + 1), I(0, NU - 1, j + 1))]
    o = poly(name, v, f, 'cuff', smooth=60); uv = np.array(uv); out = px(0, 628, 1024, 300); inn = px(0, 938, 1024, 76)
    planar(o, lambda c: np.where(uv[:, 2:] > 0, out(np.stack([np.clip(1 - uv[:, 0], .002, .998), 1 - uv[:, 1]], 1)), inn(np.stack([np.clip(1 - uv[:, 0], .002, .998), uv[:, 1]], 1))))
    return o
def wrap(s):
    a = FREE + s * (END - FREE); r = RIN + .0058 * step(100 + 85 + 60, 150, a) if a < 300 else RIN; r = r - .0006 * step(400, 440, a) ; t = rad(a); return np.array([math.cos(t), math.sin(t)]) * r, np.array([math.cos(t), math.sin(t)])
BLK = lambda o: (planar(o, lambda c: np.tile([[(700.) / 1024, 1 - 300 / 1024]], (len(c), 1))), o)[1]      # a dark patch of the atlas: rubber without another material
def stub(name, p, d):
    """moulded port on the cuff and its barb; p root, d direction (three's frame)"""
    return [BLK(lathe(name, [(.0078, -.004), (.0074, .0006), (.0060, .0022), (.0052, .0060), (.0051, .0150), (.0046, .0160), (0, .0160)], 'cuff', t3(*p), face(d), 16))]
def ports(name, pts, parent_name):
    return sum((stub(f'{name}{i}', p, d) for i, (p, d) in enumerate(pts)), [])
on = []; tubes_on = []
for a in (30., 52.):
    t = rad(a); nrm = np.array([0, math.cos(t), math.sin(t)]); p = np.array([.0575, *(nrm[1:] * (RIN + .0028))]); d = unit(*(np.array([1., 0, 0]) * .93 + nrm * .36)); on.append((p - d * .004, d)); tubes_on.append((p + d * .011, d))
ccx = -.025 - CW / 2
cuff = node('cuff_on', [strip(wrap, 76, 'strip', .0030)] + ports('p', on, 'cuff_on'), at(ccx, 0, 0), parent=root, mesh_x0=ccx)
for nm, (p, d) in zip('ab', tubes_on): spot('cuff_tube_' + nm, p, d, cuff)
# the same cuff, loosely rolled beside the arm: flat tail toward the viewer's left, roll on the bed
R0, TAIL = .030, .075
def loose(s):
    L = s * LEN
    if L < TAIL: k = 1 - L / TAIL; return np.array([.0030 + .010 * k ** 2.4, TAIL - L]), np.array([-1., 0])
    a = (L - TAIL) / R0; a = a * (1 + .018 * a); r = R0 * 1.03 - .0058 * a / (2 * math.pi); dy, dz = -math.cos(a), -math.sin(a); return np.array([R0 * 1.03 + .0030, 0]) + np.array([dy * .80, dz * 1.12]) * r + np.array([-R0 * .206, 0]) * 1.0, unit(dy * 1.12, dz * .80)
OFF = (-.085, BED, .165); o_ = strip(loose, 76, 'strip2')
ci, di = loose(.62); offp = []
for k in (-.018, .006):
    ci, di = loose((TAIL + R0 * 2.55) / LEN); p = np.array([.0575, ci[0] + di[0] * .003, ci[1] + di[1] * .003 + k * .0]); 
    ci, di = loose((TAIL + R0 * (2.35 if k < 0 else 2.95)) / LEN); p = np.array([.0575, *(ci + di * .0035)]); d = unit(.93, di[0] * .36, di[1] * .36); offp.append((p - d * .004, d))
off = node('cuff_off', [o_] + ports('q', offp, 'cuff_off'), at(*OFF), parent=root)
for nm, (p, d) in zip('ab', offp): spot('cuff_off_tube_' + nm, np.array(p) + np.array(d) * .015, d, off)
# ================================================================ gauge: desk aneroid; face frame: local y (Blender Z) out of the dial
R = .0450; GP = (.055, BED, .185); LIFT = .0585; TILT, YAW = 47., 8.
gauge = empty('gauge', at(*GP), parent=root)
K = R / .0264; sc = lambda pr: [(r * K, z * K) for r, z in pr]
pose_rot = (rad(90 - TILT), 0, rad(YAW)); posep = empty('gauge_pose', at(0, LIFT, 0), pose_rot, gauge)
G = [tint(lathe('shell', sc([(0, -.0150), (.015, -.0150), (.022, -.0135), (.0264, -.0095), (.0284, -.0035), (.0288, .0005), (.0288, .0042), (.0280, .0050), (.0268, .0052)]), 'soft', seg=56), DARK),
     lathe('bezel', sc([(.0268, .0046), (.0294, .0046), (.0299, .0054), (.0299, .0074), (.0294, .0083), (.0286, .0087), (.0277, .0083), (.0273, .0074), (.0270, .0022)]), 'chrome', seg=88)]
dial = lathe('dial', [(R + .0009, .0052), (0, .0052)], 'print', seg=72); planar(dial, lambda c: np.stack([(310 + c[:, 0] / R * 298) / 1024, 1 - (310 - c[:, 1] / R * 298) / 1024], 1)); tint(dial, (1, 1, 1)); G.append(dial)
q = (0, rad(-90), 0); G += [tint(lathe('boss', [(0, .044), (.0100, .044), (.0100, .0500), (.0088, .0516), (0, .0516)], 'soft', (0, 0, -.0085), q, 24), DARK),
     lathe('stem', [(0, .050), (.0070, .050), (.0074, .0508), (.0074, .0548), (.0066, .0556), (.0042, .0558), (.0036, .0590), (.0042, .0596), (.0034, .0628), (.0042, .0636), (.0034, .0668), (.0028, .0678), (0, .0678)], 'chrome', (0, 0, -.0085), q, 24)]
gm = node('gauge_case', G, parent=posep)
# stand: a weighted foot and a strut, modelled in the gauge's own frame
foot = box('foot', (0, 0, 0), (.082, .086, .012), 'soft', .005, 3); foot.location = at(0, .006, -.014); strut = box('strut', (0, 0, 0), (.030, .020, .050), 'soft', .004, 2); strut.location = at(0, .030, -.026); strut.rotation_euler = (rad(-24), 0, 0)
for o in (foot, strut): apply(o); tint(o, DARK)
st = node('gauge_stand', [foot, strut], parent=gauge); st.rotation_euler = (0, 0, rad(YAW))
glass = node('gauge_glass', [lathe('lens', [(R * 1.03, .0122), (.0400, .0140), (.0310, .0156), (.0210, .0168), (.0100, .0175), (0, .0178)], 'glass', seg=48, smooth=80)], parent=posep)
nd = poly('hand', [(x, y, z) for z in (0, .0007) for x, y in ((-.0015, -.0115), (.0015, -.0115), (.0014, 0), (.00032, .0372), (-.00032, .0372), (-.0014, 0))], [(5, 4, 3, 2, 1, 0), (6, 7, 8, 9, 10, 11)] + [(i, (i + 1) % 6, 6 + (i + 1) % 6, 6 + i) for i in range(6)], 'soft', smooth=0)
needle = node('needle', [tint(nd, BLACK), tint(lathe('tail', [(0, 0), (.0036, 0), (.0036, .0007), (0, .0007)], 'soft', (0, -.0122, 0), seg=20), BLACK), tint(lathe('hub', [(0, -.001), (.0036, -.001), (.0036, .0014), (.0030, .0022), (0, .0024)], 'soft', seg=24), RED)], (0, 0, .0072), parent=posep, axis='y', min=0, max=300, unit='mmHg', a0=160., a1=-160.)
empty('dial_centre', (0, 0, .0180), parent=posep); empty('gauge_tube', (-.0600, 0, -.0085), (0, rad(-90), 0), posep)
# ================================================================ bulb: long axis local y of bulb_pose (Blender Z), valve at its end
BP = (.190, BED + .0268, .190); bulb = empty('bulb', at(*BP), parent=root); bpose = empty('bulb_pose', (0, 0, 0), tuple(Vector(t3(*unit(.86, .13, .40))).to_track_quat('Z', 'Y').to_euler()), bulb)
prof = catmull([(.0, -.0400, 0), (.0070, -.0395, 0), (.0105, -.0370, 0), (.0190, -.0285, 0), (.0252, -.0120, 0), (.0262, .0020, 0), (.0232, .0185, 0), (.0160, .0310, 0), (.0098, .0370, 0), (.0086, .0410, 0), (.0088, .0450, 0)], 3)
B = [lathe('bulbskin', [(p[0], p[1]) for p in prof] + [(.0078, .0462), (0, .0462)], 'rubber', seg=30, smooth=60), lathe('lip', [(.0085, .0425), (.0096, .0430), (.0100, .0440), (.0096, .0452), (.0080, .0456)], 'rubber', seg=28), lathe('intake', [(0, -.0460), (.0040, -.0460), (.0052, -.0450), (.0052, -.0390), (.0050, -.0370)], 'rubber', seg=24)]
for b in B[:2]: tint(b, '#2b2e33')
tint(B[2], '#9aa0a6'); body = node('bulb_body', B, parent=bpose, squeeze='xz', note='scale x and z 1..0.72, y 1..1.06')
V_ = [lathe('neck', [(0, .0), (.0066, .0), (.0072, .0006), (.0072, .0040), (.0062, .0046), (.0062, .0170), (.0052, .0180), (.0040, .0184)], 'chrome', seg=32), knurl('collar', .0080, .0074, .0046, .0072, 24, 'chrome')]
for s_ in (1, -1): V_.append(lathe('side', [(0, 0), (.0042, 0), (.0042, .0105), (.0036, .0112), (.0030, .0114), (.0030, .0138), (.0037, .0142), (.0029, .0166), (.0037, .0170), (.0028, .0196), (0, .0200)], 'chrome', (0, 0, .0110), (0, rad(90), rad(90 - 90 * s_)), 20))
valve = node('valve', V_, (0, 0, .0458), parent=bpose)
for nm, s_ in (('bulb_tube', 1), ('bulb_tube_2', -1)): empty(nm, (.0175 * s_, 0, .0110), (0, rad(90 * s_), 0), valve)
mark = tint(box('mark', (0, .0081, .0134), (.0022, .0056, .0006), 'soft', .0002, 1), WHITE); mark2 = tint(box('mark2', (0, .01095, .0074), (.0022, .0008, .0100), 'soft', .0002, 1), WHITE)
dot = tint(lathe('dotr', [(.0054, .0132), (.0048, .0137), (.0040, .0137), (.0034, .0132)], 'soft', seg=28), '#8b9096')
screw = node('valve_screw', [tint(knurl('thumb', .0112, .0105, .0018, .0134, 30, 'soft'), '#33383f'), tint(lathe('shaft', [(0, -.001), (.0038, -.001), (.0038, .0024), (0, .0024)], 'soft', seg=16), '#b9bec4'), mark, mark2, dot], (0, 0, .0180), parent=valve, axis='y', min=0, max=360, unit='deg', note='0 closed (index away from the bed), positive rotation.y opens')
# ================================================================ stethoscope
dz = lambda o, c: tint(o, c)
DP = (-.005, rest(-.005, -.124) + .001, -.124)
pcs = [dz(lathe('rim', [(0, 0), (.0205, 0), (.0220, .0004), (.0226, .0014), (.0226, .0034), (.0220, .0042), (.0210, .0044)], 'soft', seg=56), '#17191b'),
       lathe('bell', [(.0214, .0040), (.0214, .0062), (.0206, .0074), (.0180, .0082), (.0120, .0096), (.0090, .0108), (.0082, .0118), (.0066, .0126), (0, .0128)], 'chrome', seg=56)]
sd = unit(.98, .07, -.16); pcs += [lathe('stemd', [(0, 0), (.0042, 0), (.0044, .0160), (.0038, .0168), (.0031, .0170), (.0031, .0255), (.0026, .0260), (0, .0260)], 'chrome', t3(*(np.array([0, .0072, 0]) + sd * .0120)), face(sd), 20)]
diaphragm = node('diaphragm', pcs, at(*DP), parent=root); spot('steth_tube', np.array([0, .0072, 0]) + sd * .033, sd, diaphragm)
hx = lambda x, y, z: t3(-x, y, -z)      # ear tips to the left, the tube's end to the right
HP = (.086, rest(.086, -.168) + .0005, -.170); zt = .0035; hd = []
for s_ in (1, -1):
    path = catmull([hx(-.058, zt + .0012, .0045 * s_), hx(-.030, zt, .0100 * s_), hx(.010, zt, .0260 * s_), hx(.055, zt, .0320 * s_), hx(.088, zt + .001, .0240 * s_), hx(.103, zt + .003, .0110 * s_)], 5); hd.append(tube('bin', path, .0027, 'chrome', 8)); e = np.array(path[-1]); d = (Vector(path[-1]) - Vector(path[-2])).normalized()
    hd.append(dz(lathe('tip', [(0, -.001), (.0034, -.001), (.0048, .0018), (.0058, .0050), (.0050, .0088), (.0030, .0108), (0, .0112)], 'soft', tuple(e), tuple(d.to_track_quat('Z', 'Y').to_euler()), 18), BLACK))
    hd.append(dz(tube('arm_', catmull([hx(-.075, zt + .002, .0022 * s_), hx(-.062, zt + .0014, .0040 * s_), hx(-.036, zt + .0004, .0088 * s_)], 6), .0046, 'soft', 10), '#1e3f66'))
hd.append(dz(tube('y', [hx(-.104, zt + .002, 0), hx(-.090, zt + .002, 0), hx(-.078, zt + .002, 0), hx(-.066, zt + .0016, 0)], .005, 'soft', 12, radii=[.0047, .0052, .0062, .0050]), '#1e3f66')); hd.append(tube('spring', catmull([hx(-.020, zt + .001, -.0130), hx(.000, zt + .0028, -.010), hx(.006, zt + .0034, 0), hx(.000, zt + .0028, .010), hx(-.020, zt + .001, .0130)], 6), .0014, 'chrome', 6))
headset = node('headset', hd, at(*HP), parent=root); spot('headset_tube', (.102, zt + .002, 0), (1, 0, 0), headset)
# ================================================================ examiner's fingers: skin that fades out behind the wrist (vertex alpha), so that no sleeve or cut end is ever shown
f, h, F, o = examiner(); a_ = solid('fingers', field(f), (-.11, -.24, -.09), (.20, .12, .10), .0015, 'skin_fade', 5000); c = verts(a_); p3 = np.stack([c[:, 0], c[:, 2], -c[:, 1]], -1); q3 = (p3 - o) @ F
t = np.tile([.90, .865, .85, 1.], (len(c), 1))
for (e, d, n_, r) in h.tips()[:2]: k = (bump(length(q3 - e), .013) * step(-.003, .004, (q3 - e) @ n_))[:, None] * .6; t[:, :3] += k * (np.array([1., .84, .81]) - t[:, :3])
t[:, 3] = step(-.082, .004, q3[:, 0]); tint(a_, t); fingers = node('fingers', [a_] + nails(h, F, o, 'skin_fade', (0, 1, 4)), at(.235, .16, .014), parent=root)
# ================================================================ tablet, leaning on the blanket
CP = (.318, rest(.318, -.150) + .004, -.150); chart = empty('chart', at(*CP), parent=root); cpose = empty('chart_pose', (0, 0, 0), (rad(44), 0, rad(-9)), chart)
node('chart_case', [tint(box('tab', (0, .075, -.004), (.206, .156, .008), 'soft', .0036, 3), '#23272c')], parent=cpose)
scr = poly('scr', [(-.094, .0065, .0004), (.094, .0065, .0004), (.094, .1435, .0004), (-.094, .1435, .0004)], [(0, 1, 2, 3)], 'screen', smooth=0); setuv(scr, [(0, 0), (1, 0), (1, 1), (0, 1)]); node('chart_screen', [scr], parent=cpose, width=.188, height=.137)
# ================================================================ occlusion, export
C().view_layer.update(); M = {o.name: o for o in D.objects if o.type == 'MESH'}; move = ['cuff_on', 'cuff_off', 'diaphragm', 'headset', 'fingers', 'valve', 'valve_screw', 'bulb_body']
q_ = float(ARGS.get('q', 1))
shade.ao([M[k] for k in move + ['gauge_case', 'gauge_stand', 'chart_case']], True, int(24 * q_), .03, .42); shade.ao([M['arm']], True, int(32 * q_), .05, .5, 2)
for o in M.values(): o.hide_render = o.name not in ('arm', 'bed', 'gauge_case', 'gauge_stand', 'chart_case', 'bulb_body')      # what stays where it lies shades the linen
shade.bed(M['bed'], int(48 * q_))
for o in M.values():
    o.hide_render = False
    if o.data.attributes.get('tint'): shade.finish(o)
export('bedside')
