import { sha256 } from '@noble/hashes/sha2.js';

/** What can be hashed: plain data, without cycles. */
type Hashable = null | boolean | number | string | ArrayBufferView | readonly Hashable[] | object;

/**
 * Grows as it is written to. The encoding is canonical: keys in code-unit order, numbers as their 64-bit pattern,
 * every value led by its kind and, where it has one, its length; so two values have the same bytes only when equal.
 */
class ByteWriter {
  private bytes = new Uint8Array(1024);
  private view = new DataView(this.bytes.buffer);
  private length = 0;

  reset(): void {
    this.length = 0;
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  byte(value: number): void {
    this.room(1);
    this.bytes[this.length++] = value;
  }

  whole(value: number): void {
    this.room(4);
    this.view.setUint32(this.length, value);
    this.length += 4;
  }

  float(value: number): void {
    this.room(8);
    // minus zero and zero are equal, and JSON keeps no minus zero: one pattern for both
    this.view.setFloat64(this.length, value === 0 ? 0 : value);
    this.length += 8;
  }

  text(value: string): void {
    this.whole(value.length);
    this.room(value.length * 2);
    for (let i = 0; i < value.length; i++) {
      this.view.setUint16(this.length, value.charCodeAt(i));
      this.length += 2;
    }
  }

  raw(value: Uint8Array): void {
    this.whole(value.length);
    this.room(value.length);
    this.bytes.set(value, this.length);
    this.length += value.length;
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
  }
}

function write(out: ByteWriter, value: Hashable | undefined): void {
  if (value === null) out.byte(0);
  else if (value === false) out.byte(1);
  else if (value === true) out.byte(2);
  else if (typeof value === 'number') {
    out.byte(3);
    out.float(value);
  } else if (typeof value === 'string') {
    out.byte(4);
    out.text(value);
  } else if (Array.isArray(value)) {
    out.byte(5);
    out.whole(value.length);
    for (const element of value) write(out, element as Hashable);
  } else if (ArrayBuffer.isView(value)) {
    out.byte(6);
    out.text(Object.prototype.toString.call(value));
    out.raw(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  } else if (typeof value === 'object') {
    out.byte(7);
    const record = value as Record<string, Hashable | undefined>;
    const keys = Object.keys(record).filter((key) => record[key] !== undefined);
    keys.sort();
    out.whole(keys.length);
    for (const key of keys) {
      out.text(key);
      write(out, record[key]);
    }
  } else {
    throw new TypeError(`hash: a ${typeof value} is not plain data`);
  }
}

const writer = new ByteWriter();

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16);
  return text;
}

/** SHA-256 of plain data in canonical order, as 64 hexadecimal digits. Throws a TypeError on a function or symbol. */
export function hashOf(value: Hashable): string {
  writer.reset();
  write(writer, value);
  return hex(sha256(writer.written()));
}
