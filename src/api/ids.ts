import * as v from 'valibot';
import type { DirectoryId, RuleId } from '../domain/directory';
import { ObjectId } from './contract';

/** Whether a text, for example one from the address bar, can be a directory's id: 24 hexadecimal characters. */
export const isDirectoryId = (text: string): text is DirectoryId => v.is(ObjectId, text);

/** Whether a text can be a translation rule's id: 24 hexadecimal characters. */
export const isRuleId = (text: string): text is RuleId => v.is(ObjectId, text);
