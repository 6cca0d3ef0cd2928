// Fetches and decodes audio, and keeps the last few buffers: a decoded song takes a hundred megabytes.

const KEPT = 4;
const buffers = new Map();

export class SoundError extends Error {}

/** The decoded audio at an address. */
export function load(address) {
  const known = buffers.get(address);
  const buffer = known ?? fetchBuffer(address);
  buffers.delete(address);
  buffers.set(address, buffer);
  if (!known) {
    buffer.catch(() => buffers.delete(address));
    for (const oldest of [...buffers.keys()].slice(0, Math.max(0, buffers.size - KEPT))) buffers.delete(oldest);
  }
  return buffer;
}

async function fetchBuffer(address) {
  const response = await fetch(address).catch(() => {
    throw new SoundError("The studio cannot be reached. Look whether it still runs, then try again.");
  });
  if (!response.ok) {
    const text = response.headers.get("content-type")?.startsWith("text/plain") ? await response.text() : "";
    throw new SoundError(text || "The file is not there any more. Choose another one.");
  }
  // A context that only decodes needs no gesture of the person.
  const decoder = new OfflineAudioContext(2, 1, 44100);
  return decoder.decodeAudioData(await response.arrayBuffer()).catch(() => {
    throw new SoundError("This browser cannot play the file. Try another browser, or a WAV or MP3 file.");
  });
}

/** The loudest sample, from 0 to 1, in each of so many pieces of a buffer. */
export function peaksOf(buffer, count) {
  const samples = buffer.getChannelData(0);
  const size = samples.length / count;
  const peaks = new Array(count).fill(0);
  for (let i = 0; i < count; i++) {
    const end = Math.min(samples.length, Math.floor((i + 1) * size));
    for (let at = Math.floor(i * size); at < end; at += 3) peaks[i] = Math.max(peaks[i], Math.abs(samples[at]));
  }
  return peaks;
}
