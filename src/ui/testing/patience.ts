/** For all tests that draw: what is waited for may take longer than the library's one second on a busy machine. */
import { configure } from '@testing-library/react';

export const patience = 15_000;

configure({ asyncUtilTimeout: patience });
