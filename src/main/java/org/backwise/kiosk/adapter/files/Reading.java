package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Problem;

/**
 * What came of reading something that takes several files.
 *
 * @param value empty where any problem was found: what is half right is not shown to patients
 * @param pictures the pictures it names, to be checked apart, since words can do without
 * @param sources the sources it names, to be checked apart for the same reason
 */
record Reading<T>(Optional<T> value, List<Problem> problems, List<NamedPicture> pictures, List<NamedSource> sources) {}
