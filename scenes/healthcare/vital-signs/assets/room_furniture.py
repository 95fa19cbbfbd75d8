"""What stands on the floor: over-bed table with tray, tablet, wipes and waste; locker, chair, cupboards, drip stand."""
from room_parts import *
TY, CX, CZ = .808, .86, 1.00                               # top of the over-bed table and its middle


def castor(x, z, r=.036, turn=0.):
    keep(la([(0, -.011), (r * .96, -.009), (r, 0), (r * .96, .009), (0, .011)], '#ffffff', (x, r, z), (math.sin(turn), 0, math.cos(turn)), 'soft_lit', 14), '#3b4145', True)
    slab((x, r * 1.55, z), (.030, .028, .034), '#9aa2a5', .006)


def rounded(w, d, r, n=6):
    """a rectangle with round corners in the plane x, z, closed"""
    out = []
    for sx, sz, a0 in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
        for a in np.linspace(rad(a0), rad(a0 + 90), n): out.append((sx * (w / 2 - r) + r * math.cos(a), 0, sz * (d / 2 - r) + r * math.sin(a)))
    return np.array(out + out[:1])


def sheet_top(outline, col, y):
    """a flat top with round corners, in the light map"""
    o = tint(poly('top', B(outline[:-1] * [1, 0, 1] + [0, y, 0]), [tuple(range(len(outline) - 1))], 'lit', smooth=0), '#ffffff'); planar(o, lambda v: v[:, :2] * 0); toward(o, (0, 1, 0)); return keep(o, col, False, (WOOD, 0) if col == 'wood' else None)


def table():
    """over-bed table: beech top with a rim, one column, a low U that goes under the bed"""
    top = np.array([CX, TY, CZ]); sheet_top(rounded(.808, .428, .038) + top, 'wood', TY - .001)
    edge = [(0.000, -.0012), (.004, .0035), (.012, .0035), (.0165, -.004), (.0165, -.022), (.010, -.030), (-.03, -.030)]
    P = np.array([rounded(.80 + 2 * a, .42 + 2 * a, .035 + a) + top + [0, y, 0] for a, y in [(k[0] + .003, k[1]) for k in edge]]); o = grid(P, '#ffffff', 'soft_lit', smooth=50)
    if T(np.array(o.data.polygons[len(P[0]) * 2 + 2].normal[:]))[0] < 0: o.data.flip_normals()
    keep(o, '#b9bfbd', True)
    x = CX + .36; slab((x - .13, TY - .040, CZ), (.30, .022, .22), '#d5d9d9', .006, 3); slab((x, .45, CZ), (.055, .70, .085), '#eceeed', .014, 4); slab((x, .30, CZ), (.075, .50, .105), '#d5d9d9', .018, 4)
    lump((x - .03, TY - .062, CZ + .09), (.09, .012, .030), '#5b666b', .005)
    slab((x, .085, CZ), (.085, .045, .44), '#dfe2e1', .016, 4)
    for s in (-1, 1):
        slab((CX + .01, .083, CZ + s * .205), (.76, .036, .042), '#dfe2e1', .014, 4)
        for k in (-1, 1): castor(CX + .01 + k * .345, CZ + s * .205, .030, .5 * k)
    return pointed('table', (CX - .43, 0, CZ - .24), (CX + .43, TY, CZ + .24))


def tray():
    """a shallow plastic tray; what lies in it stands on TY + .007"""
    c = np.array([.715, TY, 1.0]); w, d, col = .50, .37, '#b3c4ca'; rim = [(.030, .0058), (.020, .0060), (.013, .0085), (.0075, .0150), (.004, .0215), (.000, .0245), (-.003, .0235), (-.004, .0190), (.012, .002)]
    o = grid(np.array([rounded(w - 2 * a, d - 2 * a, .055 - a * .5) + c + [0, y, 0] for a, y in rim]), '#ffffff', 'soft_lit', smooth=50)
    if T(np.array(o.data.polygons[4].normal[:]))[1] < 0: o.data.flip_normals()
    keep(o, col, True); sheet_top(rounded(w - .054, d - .054, .0405) + c, col, TY + .0056)


def tablet(parent):
    R = rx(-52); c = np.array([1.115, TY + .115, .865]); w = lambda x, y, z: c + R @ np.array([x, y, z]); g = '#a9b0b3'
    parts = [bx(c, (.256, .192, .0095), '#2b3136', 'plain', .0046, 3, R), bx(w(0, 0, .0040), (.240, .176, .002), '#15191c', 'plain', .0008, 1, R), bx(w(0, -.100, .006), (.20, .010, .024), g, 'plain', .004, 3, R), bx((c[0], TY + .006, c[2] - .028), (.17, .010, .125), g, 'plain', .0045, 3), tb([w(0, -.02, -.006), w(0, -.045, -.048), (c[0], TY + .012, c[2] - .055)], .0085, g, 'plain', 10), la([(0, 0), (.0035, 0), (.0035, .0008), (0, .0008)], '#596268', w(0, .0905, .0048), R[:, 2], 'plain', 12)]
    t = mover('tablet', parts, tuple(c), parent); MOVERS.append(t); mover('tablet_face', [quad(w(0, 0, .0056), (1, 0, 0), R @ np.array([0, 1., 0]), .234, .170, m='screen')], tuple(w(0, 0, .0056)), t)


def wipes_and_waste(parent):
    b = np.array([1.195, TY, 1.110]); turned([(.046, 0), (.0495, .003), (.0515, .030), (.0570, .100), (.0582, .113), (.0592, .126)], '#eef0ee', b); wrapped(b, .0525, .0579, .031, .100, 'waste', start=math.pi / 2 - .15)
    turned([(.0592, .114), (.0652, .114), (.0665, .118), (.0665, .136), (.0650, .140), (.0600, .140), (.0580, .134), (.0560, .10), (.047, .012), (0, .010)], '#f2c84b', b); pointed('bin', b - [.068, 0, .068], b + [.068, .14, .068], parent)
    v = np.array([1.045, TY, 1.125]); turned([(.042, 0), (.0455, .003), (.0455, .110)], '#ffffff', v); wrapped(v, .0464, .0464, .016, .104, 'wipes', start=math.pi / 2 - .15); turned([(.0455, .110), (.0455, .112), (.0475, .113), (.0480, .117), (.0475, .128), (.0440, .1335), (.018, .1370), (.016, .1345), (0, .1340)], '#4aa0b5', v)
    pipe([v + [0, .132, 0], v + [.003, .147, .001], v + [.011, .158, .005], v + [.020, .162, .009]], .006, '#fdfdfb', 'soft_lit_matte', radii=[.005, .010, .008, .002]); pointed('wipes', v - [.048, 0, .048], v + [.048, .165, .048], parent)


def locker():
    """bedside locker under the window: jug, glass, tissues, a card and a book"""
    c = np.array([X0 + .27, 0, -.86]); w, d, top = .44, .46, .80                                             # w along z, d along x
    slab(c + [0, .44, 0], (d, .62, w), '#f1f1ed', .008, 3); slab(c + [.005, top - .016, 0], (d + .03, .024, w + .03), 'wood', .008, 3, along=2)
    for s in (-1, 1): slab(c + [0, top + .008, s * (w / 2 + .006)], (d + .01, .030, .014), '#b98d58', .005)
    slab(c + [-d / 2 - .002, top + .008, 0], (.014, .030, w + .02), '#b98d58', .005)
    for y, h in ((.672, .145), (.365, .445)): slab(c + [d / 2 + .008, y, 0], (.018, h, w - .002), 'wood', .004, drop='-x', along=2); pipe(filleted([c + [d / 2 + .016, y + h * .22, -.07], c + [d / 2 + .042, y + h * .22, -.07], c + [d / 2 + .042, y + h * .22, .07], c + [d / 2 + .016, y + h * .22, .07]], .014, 3), .0055, STEEL, 'soft_lit_metal', curve=False)
    for sx in (-1, 1):
        for sz in (-1, 1): castor(c[0] + sx * .18, c[2] + sz * .17, .034, .6); bar(c + [sx * .18, .06, sz * .17], c + [sx * .18, .135, sz * .17], .010, GREY)
    y = top - .003; on = lambda dx, dz, up=0: c + np.array([dx, y + up, dz]); j = on(.06, -.11)
    for prof in ([(.040, .004), (.050, .010), (.056, .10), (.058, .205)], [(.046, .012), (.0525, .09), (.0535, .120), (0, .1202)]): GLASS.append(la(prof, '#ffffff', j, m='glass_clear', seg=24))
    GLASS.append(tb(filleted([j + [.055, .185, 0], j + [.105, .185, 0], j + [.100, .050, 0], j + [.052, .045, 0]], .03, 4), .0065, '#ffffff', 'glass_clear', 6, curve=False)); turned([(.044, 0), (.048, .004), (.048, .010), (0, .010)], '#dcebee', j); turned([(.0605, .196), (.0605, .206), (.056, .216), (.018, .220), (.014, .232), (0, .234)], '#3f78b5', j)
    g = on(.165, -.02)
    for prof in ([(.026, .003), (.030, .010), (.034, .105)], [(.027, .010), (.0305, .062), (0, .0622)]): GLASS.append(la(prof, '#ffffff', g, m='glass_clear', seg=20))
    turned([(.028, 0), (.030, .003), (.027, .005), (0, .006)], '#dcebee', g)
    slab(on(-.12, .09, .040), (.115, .080, .225), '#86b3c4', .006, drop='-y'); slab(on(-.12, .09, .081), (.050, .003, .13), '#e9f1f2', .001); tissue(on(-.12, .09, .080))
    R = ry(20); b = on(.10, .12)
    for up in (.0025, .0215): slab(b + [0, up, 0], (.125, .004, .175), '#8d4a4f', .0015, R=R, drop='-y' if up < .01 else '')
    slab(b + R @ np.array([.001, .012, 0]), (.120, .015, .169), '#f3ecdc', .001, R=R, drop='-y +y'); slab(b + R @ np.array([-.061, .012, 0]), (.003, .017, .175), '#8d4a4f', .001, R=R)
    # a card, open like a tent
    for turn, name in ((35, 'card'), (75, '#f6ead6')):
        Rc = ry(turn); a = on(-.10, -.125, .068)
        for s, col in ((1, name), (-1, '#fbf4e8')): flat(a + Rc @ np.array([.0008 * s, 0, .055 if turn == 35 else .055]), Rc @ np.array([0, 0, -1. * s]), (0, 1, 0), .11, .135, col)


def tissue(c):
    P = [[c + np.array([r * math.cos(a) * .5, y, r * math.sin(a)]) for r, y in ((.030, 0), (.016, .018), (.024 + .010 * math.sin(2 * a + 1), .045), (.036 + .014 * math.sin(3 * a), .066 + .012 * math.sin(2 * a)), (.020, .052), (.004, .03))] for a in np.linspace(0, 2 * math.pi, 15)]
    o = grid(np.array(P), '#ffffff', 'soft_lit_matte', smooth=70)
    if T(np.array(o.data.polygons[1].normal[:]))[0] < 0: o.data.flip_normals()
    keep(o, '#fdfdfb', True)


def chair():
    """visitor's chair: wipeable cushions, beech arms and legs; it looks at the person in the bed"""
    c = np.array([.72, 0, -1.40]); R = ry(-28); w = lambda x, y, z: c + R @ np.array([x, y, z]); cloth_, beech = '#b9968a', '#cda475'
    soft = lambda p, s, r, col, R2=None: lump(w(*p), s, col, r, 3, R if R2 is None else R @ R2, m='soft_lit_matte')
    soft((0, .43, .02), (.50, .105, .50), .038, cloth_); soft((0, .735, -.245), (.50, .50, .095), .040, cloth_, rx(-9)); soft((0, .375, .0), (.49, .03, .49), .010, '#7d5a4c')
    for s in (-1, 1):
        x = s * .285; pipe(filleted([w(x, .012, .235), w(x, .63, .255), w(x, .655, -.27), w(x, .012, -.33)], .075, 5), .0175, beech, 'soft_lit', curve=False)
        lump(w(x, .672, -.01), (.060, .026, .42), beech, .012, 4, R); pipe([w(x, .365, .243), w(x, .365, -.30)], .013, beech, 'soft_lit', curve=False)
        for z in (.235, -.33): turned([(0, 0), (.019, 0), (.021, .004), (.019, .014), (0, .014)], DARK, w(x, 0, z))
    for z in (.244, -.30): pipe([w(-.285, .355, z), w(.285, .355, z)], .013, beech, 'soft_lit', curve=False)


def cupboards():
    """store on the right wall: base units under a worktop, wall units above"""
    z0, z1, d, x = .72, 2.54, .56, X1; n = 3; w = (z1 - z0) / n
    slab((x - d / 2, .47, (z0 + z1) / 2), (d, .74, z1 - z0), '#eef0ec', .004, drop='+x'); slab((x - d / 2 + .03, .05, (z0 + z1) / 2), (d - .06, .10, z1 - z0 - .02), '#6b7476', .003, drop='+x'); slab((x - d / 2 - .008, .862, (z0 + z1) / 2), (d + .03, .040, z1 - z0 + .03), '#d3d8d4', .010, 4, drop='+x'); slab((x - .006, 1.02, (z0 + z1) / 2), (.012, .28, z1 - z0), '#eef2f0', .003, drop='+x')
    handle = lambda p, v: pipe(filleted([np.array(p) + e for e in ((0, 0, 0), (-.032, 0, 0), np.array([-.032, 0, 0]) + v, v)], .014, 3), .0055, STEEL, 'soft_lit_metal', curve=False)
    for i in range(n):
        z = z0 + w * (i + .5)
        if i == 1:
            for y, h in ((.755, .165), (.565, .195), (.285, .345)): slab((x - d - .009, y, z), (.018, h, w - .008), 'wood', .003, drop='+x', along=2); handle((x - d - .018, y + .03, z - .09), np.array([0, 0, .18]))
        else: slab((x - d - .009, .475, z), (.018, .725, w - .008), 'wood', .003, drop='+x', along=1); handle((x - d - .018, .66, z + (.22 if i == 0 else -.22)), np.array([0, .14, 0]))
        slab((x - .165, 1.80, z), (.33, .70, w - .002), '#eef0ec', .004, drop='+x'); slab((x - .339, 1.80, z), (.018, .69, w - .008), '#a9c5bb', .003, drop='+x'); handle((x - .348, 1.52, z + (.22 if i != 2 else -.22)), np.array([0, .14, 0]))
    # on the worktop: sharps box, folded linen, kidney dish
    p = np.array([x - .24, .882, z0 + .22]); turned([(0, 0), (.082, 0), (.086, .006), (.098, .20)], '#f2c84b', p); turned([(.101, .198), (.101, .216), (.094, .224), (.045, .226), (.040, .240), (0, .240)], '#c8473b', p); lump(p + [-.092, .11, 0], (.004, .07, .09), '#f7f4e8', .0015, 1, rz(3.4))
    for k, col in enumerate(('#eef2f2', '#cfe0ea', '#eef2f2', '#bcd6cb')): lump((x - .26, .905 + k * .046, z1 - .42 + .004 * (k % 2)), (.34, .046, .42 - .012 * k), col, .021, 4, m='soft_lit_matte')


def wardrobe():
    c = np.array([-.98, 0, Z1 - .27]); slab(c + [0, .98, 0], (.62, 1.92, .54), '#eef0ec', .006, 3, drop='+z -y'); slab(c + [0, 1.95, -.01], (.66, .03, .58), 'wood', .008, 3, along=0)
    for s in (-1, 1): slab(c + [s * .154, 1.0, -.28], (.300, 1.84, .018), 'wood', .004, drop='+z', along=1); pipe(filleted([c + [s * .03, .98, -.288], c + [s * .03, .98, -.322], c + [s * .03, 1.16, -.322], c + [s * .03, 1.16, -.288]], .014, 3), .006, STEEL, 'soft_lit_metal', curve=False)


def build():
    t = table(); tray(); tablet(t); wipes_and_waste(t); locker(); chair(); cupboards(); wardrobe()
