import { useChangeUrlView, useUrlView } from '../../shared/useUrlView';
import { opensPeople, readPeopleView, writePeopleView } from '../../shared/preview/impactView';

/** How to look at other people, for a component that does not show which ones are looked at. */
export const useLookAtPeople = () => useChangeUrlView(readPeopleView, writePeopleView, opensPeople);

/** The people in the URL, and how to look at others. */
export const usePeopleView = () => useUrlView(readPeopleView, writePeopleView, opensPeople);
