package org.pactwatch.reading.contrast;

import java.util.List;

/** Looks for one kind of sign that one sentence tells against the other; asked both ways round. */
interface SignFinder {
  List<Sign> find(Side side, Side other);
}
