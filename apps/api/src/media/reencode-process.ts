import { reencodePicture } from './reencode-picture.js';
import { reencodeVoice } from './reencode-voice.js';
import type { Problem } from '@chorus/domain';
import type { Reencoded } from './reencoder.js';

// A process of its own, started for one file and ended with it: what a hostile file does to the libraries that read
// it, it does here. Arguments: kind, file, folder for what is made, minutes. Says on its output what it made.
const [kind = '', path = '', folder = '', minutes = '0'] = process.argv.slice(2);
const made: Reencoded | Problem =
  kind === 'PICTURE'
    ? await reencodePicture(path, folder)
    : await reencodeVoice(path, folder, Number(minutes));
process.stdout.write(JSON.stringify(made));
