"""What hangs on the walls: headwall, sign, clock, board, hand rub, sink, notices, call light, curtain."""
from room_parts import *
FACE = X0 + .028                                           # the front of the headwall panel
RAIL_TOP, DOOR_SIDE = .991, 2.70


def headwall():
    slab((X0 + .014, 1.42, 0), (.028, .58, 1.86), 'wood', .006, 1, drop='-x', along=2)
    slab((FACE + .020, 1.245, 0), (.040, .105, 1.84), '#f1f2ef', .010, 3, drop='-x')                       # trunking with a shadow gap under its lid
    slab((FACE + .0405, 1.245, 0), (.003, .052, 1.78), '#e2e5e3', .001, 1, drop='-x'); flat((FACE + .0425, 1.2735, 0), (0, 0, -1), (0, 1, 0), 1.78, .004, '#b9c0c0')
    # outlets for oxygen, air and suction: label above, valve below
    for z, name, col in ((-.78, 'oxygen', '#f4f5f4'), (-.64, 'air', '#33383c'), (-.50, 'suction', '#d9b82f')):
        slab((FACE + .013, 1.475, z), (.026, .165, .115), '#f3f4f2', .009, 3, drop='-x'); flat((FACE + .0265, 1.522, z), (0, 0, -1), (0, 1, 0), .090, .060, name)
        turned([(.030, 0), (.030, .010), (.026, .016), (.018, .016), (.018, .007), (0, .007)], col, (FACE + .026, 1.445, z), (1, 0, 0)); turned([(.030, .0), (.034, .0), (.034, .006), (.030, .008)], STEEL, (FACE + .026, 1.445, z), (1, 0, 0), 'soft_lit_metal')
    flowmeter((FACE + .030, 1.445, -.78)); suction((FACE, 0, -.50))
    for z in (.36, .45, .54): slab((FACE + .005, 1.40, z), (.010, .084, .084), '#f5f6f4', .004, drop='-x'); flat((FACE + .0105, 1.40, z), (0, 0, -1), (0, 1, 0), .074, .074, 'socket')
    slab((FACE + .006, 1.575, .46), (.012, .180, .180), TEAL, .005, 1, drop='-x'); flat((FACE + .0125, 1.575, .46), (0, 0, -1), (0, 1, 0), .164, .164, 'bed')
    # bed-head lamp: light goes up to the wall and down to the bed
    lump((X0 + .070, 2.04, 0), (.14, .07, .92), '#f4f4f0', .022, 3, drop='-x')
    lamp_face(quad((X0 + .078, 2.0045, 0), (0, 0, 1), (1, 0, 0), .80, .07, m='sky'), '#fff3da')


def flowmeter(p):
    p = np.array(p); bar(p, p + [.042, 0, 0], .010, STEEL, 'soft_lit_metal'); c = p + [.045, 0, 0]
    bar(c + [0, -.020, 0], c + [0, .022, 0], .014, '#e9ecea'); bar(c + [0, .022, 0], c + [0, .115, 0], .0042, '#8fb7a0'); turned([(0, 0), (.0125, 0), (.0125, .012), (.010, .016), (0, .016)], '#2c8a4b', c + [0, .112, 0])
    turned([(0, 0), (.015, 0), (.017, .004), (.017, .012), (.013, .018), (0, .018)], '#2c8a4b', c + [0, 0, .014], (0, 0, 1)); bar(c + [0, -.055, 0], c + [0, -.020, 0], .006, '#dfe4e2')
    GLASS.append(la([(.0118, .0), (.0118, .090)], '#ffffff', c + [0, .022, 0], m='glass_clear', seg=14))


def suction(p):
    c = np.array(p) + [.085, 1.03, 0]; slab(c + [-.062, .08, 0], (.046, .06, .07), '#e3e6e4', .008, drop='-x')
    turned([(.044, 0), (.048, .006), (.0497, .092), (.050, .10)], '#e7efef', c); turned([(.0535, .098), (.0535, .118), (.049, .126), (.012, .128), (.010, .140), (0, .140)], '#3a77a8', c)
    pipe([c + [0, .136, .0], c + [.008, .20, -.01], c + [-.01, .30, .012], (FACE + .062, 1.44, p[2] + .004), (FACE + .034, 1.445, p[2])], .0052, '#dfe6e4')


def sign():
    c = np.array([X0 + .034, 1.600, 0]); slab(c, (.012, .245, .345), '#e9ebe8', .006, drop='-x'); slab(c + [.006, -.112, 0], (.020, .018, .345), '#cfd4d3', .005); slab(c + [.005, .1155, 0], (.016, .012, .345), '#cfd4d3', .004)
    mover('sign_face', [quad(c + [.0072, .004, 0], (0, 0, -1), (0, 1, 0), .30, .20, m='paper')], tuple(c + [.0072, .004, 0]), root()); pointed('sign', c - [.012, .125, .175], c + [.018, .125, .175])


def board():
    c = np.array([.60, 1.60, Z0 + .014]); slab(c - [0, 0, .004], (.92, .67, .02), '#f0eee8', .003, 1, drop='-z')
    for s in (1, -1):
        slab(c + [0, s * .342, .004], (.97, .030, .036), 'wood', .006, drop='-z', along=0); slab(c + [s * .470, 0, .004], (.030, .668, .034), 'wood', .006, drop='-z', along=1)
    slab(c + [0, -.366, .030], (.50, .012, .070), '#d9dcda', .005, drop='-z'); slab(c + [0, -.357, .064], (.50, .012, .006), '#d9dcda', .002, 1)
    for k, col in enumerate(('#2b4f8f', '#2f7a55', '#b5352c')):
        a = c + [-.17 + k * .145, -.352, .030]; bar(a, a + [.088, 0, 0], .0078, '#f2f3f1'); bar(a + [.088, 0, 0], a + [.124, 0, 0], .0080, col)
    lump(c + [.19, -.349, .034], (.085, .022, .036), '#5c7f8c', .006)
    mover('board_face', [quad(c + [0, 0, .0115], (1, 0, 0), (0, 1, 0), .90, .65, m='paper')], tuple(c + [0, 0, .0115]), root()); pointed('board', c - [.485, .385, .02], c + [.485, .36, .07])


def clock():
    c = np.array([X0, 1.80, -1.25]); R = frame((0, 0, -1), (0, 1, 0)); pose = hang('clock_pose', None, tuple(c), root(), R); on = lambda o: move(o, c, R)
    case = la([(0, 0), (.152, 0), (.158, .008), (.158, .030), (.154, .037), (.148, .038), (.1435, .034), (.1415, .025)], '#ffffff', axis=(0, 0, 1), m='soft_lit', seg=44); keep(on(case), '#35505c', True)
    e = np.array([(math.cos(t), math.sin(t), 0) for t in np.linspace(0, 2 * math.pi, 44, endpoint=False)]); dial = poly('dial', B((e * .1425 + [0, 0, .0252]) @ R.T + c), [tuple(range(44))], 'lit', smooth=0); tint(dial, '#ffffff'); planar(dial, lambda _: (e[:, :2] + 1) / 2); keep(toward(dial, (1, 0, 0)), 'clock', False)
    k = hang('clock', None, tuple(c), pose, R, size=[.32, .32, .05], note='size: in its own axes')
    def hand(name, back, out, w, z, col, hub):
        o = [on(bx((0, (out - back) / 2, z), (w, back + out, .0018), col, 'plain', .0007, 1)), on(la([(hub, 0), (hub, .002), (hub - .001, .003), (0, .003)], col, (0, 0, z - .0012), (0, 0, 1), 'plain', 18))]
        MOVERS.append(mover(name, o, tuple(c + R @ np.array([0, 0, z])), k, R, axis='z', note='rotation.z = -2 pi x part of a turn; 0 = twelve'))
    hand('clock_hour', .016, .072, .0095, .0275, '#22303a', .012); hand('clock_minute', .020, .112, .0065, .0300, '#22303a', .010); hand('clock_second', .032, .122, .0030, .0325, '#c0392b', .0075)


def hand_rub():
    c = np.array([1.18, 1.18, Z0 + .05]); slab(c + [0, .018, -.044], (.155, .39, .012), '#e6eae9', .005, drop='-z')
    lump(c + [0, .055, 0], (.128, .27, .095), '#f5f7f6', .030, 4); flat(c + [0, .062, .0478], (1, 0, 0), (0, 1, 0), .085, .1275, 'rub', 'soft_lit')
    turned([(0, 0), (.008, 0), (.012, .018), (.012, .034), (0, .034)], '#9aa5a8', c + [0, -.105, .010])
    slab(c + [0, -.178, .004], (.115, .010, .100), '#e6eae9', .004); slab(c + [0, -.171, .052], (.115, .018, .008), '#e6eae9', .0035); slab(c + [0, -.158, -.043], (.09, .06, .012), '#e6eae9', .004, drop='-z')
    lo, hi = c - [.08, .185, .05], c + [.08, .22, .06]; dispenser = pointed('dispenser', lo, hi); p = c + [0, -.070, .036]
    MOVERS.append(mover('dispenser_lever', [bx(p + [0, -.020, .022], (.088, .016, .078), '#3f9aa6', 'plain', .007, 3), bx(p + [0, -.006, -.004], (.088, .036, .016), '#3f9aa6', 'plain', .006, 2)], tuple(p), dispenser, axis='x', note='rotation.x +0.3 is pressed'))


def sink():
    """a clinical basin on the right wall: panel, long elbow lever, no plug; soap, towels, gloves and the poster at hand"""
    z0, x = -.55, X1; slab((x - .020, 1.08, z0), (.040, .72, 1.02), '#eef2f0', .006, drop='+x'); slab((x - .05, .42, z0), (.10, .60, .34), '#e9edeb', .010, 3, drop='+x')
    rings = [(0, .42, .50), (.012, .432, .512), (.016, .428, .508), (.016, .395, .475), (.012, .384, .464), (-.030, .340, .420), (-.085, .270, .330), (-.108, .160, .200), (-.112, .03, .03)]
    under = [(-.165, .10, .12), (-.160, .18, .22), (-.115, .31, .38), (-.030, .41, .49)]
    P = [np.array([x - .235, .855, z0]) + ring(w, d, .42, 28) + np.array([0, y, 0]) for y, w, d in under + rings]
    P = np.array([np.vstack([q, q[:1]]) for q in P]); P[..., 0] = np.minimum(P[..., 0], x - .030); o = grid(P, '#ffffff', 'soft_lit', smooth=60)
    if T(np.array(o.data.polygons[3 * 28].normal[:])) @ (T(np.array(o.data.polygons[3 * 28].center[:])) - np.array([x - .235, .80, z0])) < 0: o.data.flip_normals()
    keep(o, '#fbfcfc', True); lump((x - .07, .865, z0), (.13, .022, .44), '#fbfcfc', .010, 3); turned([(0, 0), (.022, 0), (.024, .003), (.018, .004), (.014, .002), (0, .002)], STEEL, (x - .235, .7435, z0), m='soft_lit_metal')
    # mixer out of the panel
    turned([(0, 0), (.030, 0), (.030, .004), (.020, .010), (.020, .03), (0, .03)], STEEL, (x - .040, 1.06, z0), (-1, 0, 0), 'soft_lit_metal'); pipe(filleted([(x - .05, 1.06, z0), (x - .20, 1.075, z0), (x - .20, 1.03, z0)], .045, 5), .012, STEEL, 'soft_lit_metal', curve=False)
    turned([(0, 0), (.016, 0), (.016, .045), (.012, .05), (0, .05)], STEEL, (x - .062, 1.07, z0), (0, 1, 0), 'soft_lit_metal'); pipe([(x - .062, 1.112, z0), (x - .10, 1.12, z0 + .02), (x - .19, 1.118, z0 + .05)], .0065, STEEL, 'soft_lit_metal')
    for z, name, w, h, d, lab, ly in ((z0 - .33, 'soap', .12, .26, .11, (.072, .041), .02), (z0 + .36, 'towels', .29, .36, .15, (.114, .040), .06)):
        lump((x - d / 2 - .012, 1.55, z), (d, h, w), '#f7f8f7', .028, 3, drop='+x'); flat((x - d - .0125, 1.55 + ly, z), (0, 0, 1), (0, 1, 0), *lab, name, 'soft_lit')
    lump((x - .085, 1.404, z0 - .33), (.055, .030, .05), '#aab4b7', .008); slab((x - .085, 1.350, z0 + .36), (.002, .075, .21), '#f5f2ea', 0, 1)
    flat((x - .003, 1.70, z0), (0, 0, 1), (0, 1, 0), .36, .516, 'poster', 'lit_matte'); slab((x - .0012, 1.70, z0), (.002, .53, .374), '#e8ebe9', 0, 1, drop='+x')
    for k in range(3):
        y = 1.42 + k * .098; slab((x - .055, y, z0 + .80), (.10, .090, .235), '#5b86b8', .003, 1, drop='+x'); flat((x - .1056, y, z0 + .80), (0, 0, 1), (0, 1, 0), .176, .084, 'gloves')
    for y in (1.366, 1.665): slab((x - .056, y, z0 + .80), (.112, .006, .246), '#d5dadb', .002, 1, drop='+x')
    pointed('sink', (x - .46, .66, z0 - .40), (x, 1.78, z0 + .52))
    pedal_bin((x - .20, 0, z0 + .52))


def pedal_bin(c):
    c = np.array(c, float); turned([(0, .0), (.145, .0), (.150, .010), (.150, .020), (.146, .024), (.150, .14), (.156, .42), (.158, .48), (.160, .505)], '#eef0ee', c); turned([(.166, .500), (.168, .512), (.166, .524), (.150, .545), (.10, .556), (0, .558)], '#f2c84b', c); lump(c + [-.165, .022, 0], (.07, .014, .09), DARK, .005)


def notices():
    slab((1.35, 1.62, Z1 - .011), (.80, .60, .022), 'wood', .006, drop='+z', along=0); flat((1.35, 1.62, Z1 - .0225), (-1, 0, 0), (0, 1, 0), .75, .55, 'picture')
    flat((DOOR_SIDE, 1.52, Z0 + .003), (1, 0, 0), (0, 1, 0), .21, .29, 'notice', 'lit_matte')
    # switch by the door, sockets low on the boards
    slab((DOOR_SIDE, 1.20, Z0 + .006), (.086, .086, .012), '#f5f6f4', .004, drop='-z'); slab((DOOR_SIDE, 1.20, Z0 + .014), (.034, .052, .008), '#eceeec', .003)
    slab((X0 + 2.45, .30, Z0 + .006), (.146, .086, .012), '#f5f6f4', .004, drop='-z')
    for s in (-1, 1): flat((X0 + 2.45 + s * .036, .30, Z0 + .0126), (1, 0, 0), (0, 1, 0), .066, .066, 'socket')


def call_light():
    a, e = np.array([X0 + .034, 1.36, .80]), np.array([X0 + .075, .98, .80]); slab(a - [.003, 0, 0], (.014, .10, .075), '#f3f4f2', .005, drop='-x'); turned([(0, 0), (.013, 0), (.013, .006), (.010, .010), (0, .011)], '#c0392b', a + [.004, .018, 0], (1, 0, 0))
    h = np.array([X0 + .010, RAIL_TOP + .03, .80]); lump(h + [.03, .008, 0], (.055, .014, .030), '#dfe3e2', .004); lump(h + [.055, .020, 0], (.008, .034, .030), '#dfe3e2', .003)
    un = [tb([a + [.006, -.03, 0], a + [.04, -.05, 0], a + [.05, -.16, .03], a + [.045, -.27, .02], e + [0, .085, .004], e + [0, .045, 0]], .0032, '#e3e6e6', 'plain', 6, 4), rod(e + [0, .045, 0], e + [0, -.055, 0], .0135, '#f2f4f4', 'plain', 14, .006), la([(0, 0), (.0090, 0), (.0090, .003), (.0065, .0055), (0, .006)], '#c0392b', e + [.0112, .014, 0], (1, 0, 0), 'plain', 14), rod(e + [0, .058, 0], e + [0, .042, 0], .006, '#c9cecd', 'plain', 10)]
    MOVERS.append(mover('call_light_wall', un, tuple(e), root()))


def curtain():
    slab((1.38, 2.48, (Z0 + 1.9) / 2), (.020, .026, 1.9 - Z0), '#eceeec', .005); slab(((X0 + .98) / 2, 2.48, 2.3), (.98 - X0, .026, .020), '#eceeec', .005)
    pipe([(1.38 - .4 * (1 - math.cos(a)), 2.48, 1.9 + .4 * math.sin(a)) for a in np.linspace(0, math.pi / 2, 9)], .0125, '#eceeec', curve=False)
    for x, z in ((1.38, -.9), (1.38, .6), (.4, 2.3)): pipe([(x, y, z) for y in (2.49, 2.52, 2.60, 2.67, HT - .004)], .006, '#eceeec', curve=False); turned([(0, 0), (.022, 0), (.022, .006), (0, .008)], '#eceeec', (x, HT - .008, z))
    def cloth(z0, z1, folds, amp, per):
        """pleats which open downwards; two sheets back to back, because materials are one-sided"""
        nv = 7; t = np.linspace(0, 1, nv); P, u = [], []
        for i in range(folds * per + 1):
            s = i / (folds * per); ph = s * 2 * math.pi * folds + .5 * math.sin(s * 17 + 1)
            x = 1.38 + amp * (.62 + .5 * t) * (1 + .25 * math.sin(s * 23)) * np.sin(ph + .2 * np.sin(t * 3 + s * 9)) + .012 * np.sin(s * 6 + t * 2.5); z = z0 + (z1 - z0) * s + .3 * amp * math.cos(ph * 2) * (0 < i < folds * per) + 0 * t
            P.append(np.stack([x, 2.455 - t * 2.23, z], 1))
        out = []
        for flip in (False, True):
            g = grid(np.array(P), '#ffffff', 'cloth', smooth=80, flip=flip); vi = np.empty(len(g.data.loops), int); g.data.loops.foreach_get('vertex_index', vi); i, j = vi // nv, vi % nv
            first = np.repeat([min(vi[l] // nv for l in p.loop_indices) for p in g.data.polygons], 4); setuv(g, np.stack([(first % per + (i - first)) / per, 1 - j / (nv - 1)], 1)); g['patch'] = 'cloth'; out.append(g)
        hooks = [bx((1.38, 2.458, z), (.008, .022, .006), '#f4f5f4', 'plain', 0, 1) for z in np.linspace(z0 + .01, z1 - .01, folds)]
        return out + hooks
    MOVERS.append(mover('curtain_open', cloth(Z0 + .05, Z0 + .44, 7, .058, 6), (1.38, 2.48, Z0), root())); MOVERS.append(mover('curtain_closed', cloth(Z0 + .05, 1.85, 20, .052, 6), (1.38, 2.48, Z0), root(), hidden=1))


def build():
    headwall(); sign(); board(); clock(); hand_rub(); sink(); notices(); call_light(); curtain()
