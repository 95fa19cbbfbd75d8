/** A value of a node: what it was set to last, at once or in time. */
class Param {
  value = 0;
  setTargetAtTime(value: number): void {
    this.value = value;
  }
}

/** A node of any kind: it remembers where it was connected to. */
export class FakeNode {
  readonly to: FakeNode[] = [];
  readonly gain = new Param();
  readonly frequency = new Param();
  readonly threshold = new Param();
  readonly knee = new Param();
  readonly ratio = new Param();
  readonly attack = new Param();
  readonly release = new Param();
  readonly playbackRate = new Param();
  readonly positionX = new Param();
  readonly positionY = new Param();
  readonly positionZ = new Param();
  panningModel = '';
  type = '';
  loop = false;
  buffer: { duration: number } | null = null;
  started = false;
  stopped: number | null = null;
  onended: (() => void) | null = null;

  constructor(readonly kind: string) {}

  connect(to: FakeNode): FakeNode {
    this.to.push(to);
    return to;
  }

  disconnect(): void {
    this.to.length = 0;
  }

  start(): void {
    this.started = true;
  }

  stop(when: number): void {
    this.stopped = when;
  }

  /** Everything that it goes through, to the end. */
  get way(): FakeNode[] {
    return this.to.flatMap((node) => [node, ...node.way]);
  }
}

/** Stands in for a browser's AudioContext: it plays nothing, and remembers all. */
export class FakeAudio {
  state: AudioContextState = 'suspended';
  currentTime = 0;
  readonly nodes: FakeNode[] = [];
  readonly destination = new FakeNode('destination');
  readonly listener: Record<string, unknown> = Object.fromEntries(
    ['position', 'forward', 'up'].flatMap((name) => ['X', 'Y', 'Z'].map((axis) => [name + axis, new Param()])),
  );
  buffers = 0;

  private make(kind: string): FakeNode {
    const node = new FakeNode(kind);
    this.nodes.push(node);
    return node;
  }

  createGain = () => this.make('gain');
  createBiquadFilter = () => this.make('filter');
  createPanner = () => this.make('panner');
  createDynamicsCompressor = () => this.make('limiter');
  createBufferSource = () => this.make('source');
  createBuffer = (_: number, length: number, rate: number) => {
    this.buffers++;
    return { duration: length / rate, copyToChannel: () => undefined };
  };
  resume = async () => {
    this.state = 'running';
  };
  suspend = async () => {
    this.state = 'suspended';
  };
  close = async () => {
    this.state = 'closed';
  };

  /** What was played so far, and not cut off. */
  get sounding(): FakeNode[] {
    return this.nodes.filter((node) => node.kind === 'source' && node.started && node.stopped === null);
  }

  of(kind: string): FakeNode[] {
    return this.nodes.filter((node) => node.kind === kind);
  }

  get context(): AudioContext {
    return this as unknown as AudioContext;
  }
}
