// Plays a vocal and an accompaniment in step, and changes the accompaniment without leaving the second.

import { load } from "./sound.js";

const FADE = 0.03;
const AHEAD = 0.06;

export class Deck extends EventTarget {
  #context = null;
  #levels = { vocal: 0.9, track: 0.8 };
  #gains = {};
  #playing = {};
  #addresses = {};
  #buffers = {};
  #started = 0;
  #offset = 0;
  #isPlaying = false;
  #loads = 0;

  get isPlaying() {
    return this.#isPlaying;
  }

  /** The length of the longer one, in seconds. */
  get length() {
    return Math.max(0, ...Object.values(this.#buffers).map((buffer) => buffer?.duration ?? 0));
  }

  /** The position in seconds. */
  get position() {
    const now = this.#isPlaying ? this.#offset + this.#context.currentTime - this.#started : this.#offset;
    return Math.min(Math.max(0, now), this.length);
  }

  /** Takes a vocal (or null) and an accompaniment. What plays goes on with them at the same second. */
  async choose(vocal, track) {
    const load_ = ++this.#loads;
    const wanted = { vocal, track };
    const [vocalBuffer, trackBuffer] = await Promise.all([vocal ? load(vocal) : null, load(track)]);
    // Another choice was made meanwhile.
    if (load_ !== this.#loads) return false;
    const buffers = { vocal: vocalBuffer, track: trackBuffer };
    for (const part of ["vocal", "track"]) {
      if (this.#addresses[part] === wanted[part]) continue;
      this.#addresses[part] = wanted[part];
      this.#buffers[part] = buffers[part];
      if (this.#isPlaying) this.#start(part);
    }
    return true;
  }

  async play() {
    this.#context ??= new AudioContext({ latencyHint: "playback" });
    await this.#context.resume();
    if (this.#isPlaying) return;
    if (this.#offset >= this.length - 0.05) this.#offset = 0;
    this.#started = this.#context.currentTime + AHEAD;
    this.#isPlaying = true;
    this.#start("vocal");
    this.#start("track");
  }

  pause() {
    if (!this.#isPlaying) return;
    this.#offset = this.position;
    this.#isPlaying = false;
    this.#stop("vocal");
    this.#stop("track");
  }

  seek(seconds) {
    const was = this.#isPlaying;
    if (was) this.pause();
    this.#offset = Math.min(Math.max(0, seconds), this.length);
    return was ? this.play() : undefined;
  }

  /** Sets how loud the vocal or the accompaniment is, from 0 to 1. */
  level(part, value) {
    this.#levels[part] = value;
    const gain = this.#gains[part];
    if (gain) gain.gain.setTargetAtTime(value, this.#context.currentTime, 0.02);
  }

  // Both parts count from the same clock, so that they stay in step to the sample.
  #start(part) {
    this.#stop(part);
    const buffer = this.#buffers[part];
    if (!buffer) return;
    this.#gains[part] ??= this.#output(part);
    const at = Math.max(this.#started, this.#context.currentTime + AHEAD);
    const offset = this.#offset + at - this.#started;
    if (offset >= buffer.duration) return;
    const source = new AudioBufferSourceNode(this.#context, { buffer });
    const fade = new GainNode(this.#context, { gain: 0 });
    fade.gain.setValueAtTime(0, at);
    fade.gain.linearRampToValueAtTime(1, at + FADE);
    source.connect(fade).connect(this.#gains[part]);
    source.start(at, offset);
    this.#playing[part] = { source, fade };
  }

  #stop(part) {
    const old = this.#playing[part];
    if (!old) return;
    const at = this.#context.currentTime + (this.#isPlaying ? AHEAD : 0);
    old.fade.gain.cancelScheduledValues(at);
    old.fade.gain.setValueAtTime(1, at);
    old.fade.gain.linearRampToValueAtTime(0, at + FADE);
    old.source.stop(at + FADE);
    delete this.#playing[part];
  }

  #output(part) {
    const gain = new GainNode(this.#context, { gain: this.#levels[part] });
    gain.connect(this.#context.destination);
    return gain;
  }
}
