import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';

/** At a college for vocational education they are students, at a school they are pupils. */
const STUDENTS = /^(mbo|roc|entree|bol|bbl|oud|slb)?stud(ent(e|en|je)?)?$/;
const PUPIL = /leerling|^(lln?|pupil|brugklas.*|kleuters?)$/;

/** A school named by itself or its level: then somebody may work there. */
const ofSchool = ({ rol }: Item): boolean => rol?.code === 'onderwijs' && rol.vorm === 'organisatie';

/** "(17, mbo)": a level between marks says of whom it is told. */
const levelAlone = (items: readonly Item[], at: number): boolean =>
  items[at]?.rol?.code === 'mbo' &&
  items[at]?.rol?.zwak === true &&
  isMark(items[at - 1]?.w ?? '.') &&
  isMark(items[at + 1]?.w ?? '.');

/** Whether a message tells of students and of no pupil or school: a teacher in it then works at a college. */
export function ofStudents(items: readonly Item[]): boolean {
  let students = false;
  for (let i = 0; i < items.length; i++) {
    const { w, rol } = items[i] as Item;
    if (ofSchool(items[i] as Item) || (!rol && PUPIL.test(w))) return false;
    if (!students) students = rol ? levelAlone(items, i) : STUDENTS.test(w);
  }
  return students;
}

/** Whether a message names a school, by itself or by its level. */
export const namesSchool = (items: readonly Item[]): boolean => items.some(ofSchool);
