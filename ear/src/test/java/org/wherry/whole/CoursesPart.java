package org.wherry.whole;

/** The catalogue: courses with what they ask, teach and hold ready, and what the programme covers. */
final class CoursesPart extends Part {
    CoursesPart() {}
}
