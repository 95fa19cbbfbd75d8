"""Takes most of the grain out of a rendered PNG (Debian's Blender has no denoiser) and leaves a little, or smooth linen turns into flat patches.
/usr/bin/python3 calm.py IN.png OUT.png [strength] [grain kept]   needs python3-opencv"""
import sys, cv2, numpy as np
im = cv2.imread(sys.argv[1]); k = float(sys.argv[3]) if len(sys.argv) > 3 else 3.2; keep = float(sys.argv[4]) if len(sys.argv) > 4 else .22
a = cv2.fastNlMeansDenoisingColored(im, None, k, k * 2.5, 5, 15).astype(np.float32); b = cv2.bilateralFilter(a, 0, 7, 7); f = im.astype(np.float32)
cv2.imwrite(sys.argv[2], np.clip(b * (1 - keep) + f * keep + .5, 0, 255).astype(np.uint8))
